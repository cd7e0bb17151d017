import { expect, test } from 'vitest';
import { clauseOn, clausesIn, daysInForce } from '../../core/clause.ts';
import { endOfTime, toIso } from '../../core/day.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';
import { day, days, whenOf } from './few-facts.ts';

const source = { document: 'Mandatet', section: 'Oppnevning' };
/** Two years from 2020, three from 10.03.2024, four in 2030 only. */
const versions = [
  { from: '2020-01-01', years: 2, source },
  { from: '2024-03-10', years: 3, source },
  { from: '2030-01-01', to: '2030-12-31', years: 4, source },
];
const mandate = { ...behandlingshjelpemidler, clauses: { 'term-too-long': versions } };

test('a version is in force until the day before the next begins; the last to its own end, or for good', () => {
  expect(daysInForce(versions, 0)).toEqual(days('2020-01-01', '2024-03-09'));
  expect(daysInForce(versions, 1)).toEqual(days('2024-03-10', '2029-12-31'));
  expect(daysInForce(versions, 2)).toEqual(days('2030-01-01', '2030-12-31'));
  expect(daysInForce([{ from: '2020-01-01' }], 0)).toEqual({ from: day('2020-01-01'), to: endOfTime });
  expect(daysInForce([{ from: '2020-01-01', to: '2020-06-30' }, { from: '2024-01-01' }], 0)).toEqual(
    days('2020-01-01', '2020-06-30'),
  );
});

test.each([
  ['2019-12-31', undefined],
  ['2020-01-01', 2],
  ['2024-03-09', 2],
  ['2024-03-10', 3],
  ['2029-12-31', 3],
  ['2030-01-01', 4],
  ['2030-12-31', 4],
  ['2031-01-01', undefined],
])('on %s the term is %s years', (on, years) => {
  expect(clauseOn(mandate, 'term-too-long', day(on))?.years).toBe(years);
});

test.each([
  ['2019-01-01', '2019-12-31', []],
  ['2019-01-01', '2020-01-01', ['2 2020-01-01 2024-03-09']],
  ['2023-01-01', '2024-03-09', ['2 2020-01-01 2024-03-09']],
  ['2023-01-01', '2024-03-10', ['2 2020-01-01 2024-03-09', '3 2024-03-10 2029-12-31']],
  ['2030-12-31', '2031-12-31', ['4 2030-01-01 2030-12-31']],
  ['2031-01-01', '2031-12-31', []],
])('a period from %s to %s is judged by %j', (from, to, expected) => {
  const occasion = { on: day(to), period: days(from, to), proposed: false };
  const found = clausesIn(mandate, 'term-too-long', occasion);
  expect(found.map(({ clause, when }) => `${clause.years} ${toIso(when.valid.from)} ${toIso(when.valid.to)}`)).toEqual(
    expected,
  );
  for (const { when } of found) expect(when).toMatchObject(occasion);
});

test('a rule without a clause has none on any day', () => {
  expect(clauseOn(mandate, 'term-too-short', day('2026-11-22'))).toBeUndefined();
  expect(clausesIn(mandate, 'term-too-short', whenOf())).toEqual([]);
});
