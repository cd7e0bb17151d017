import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { employedRows, unclearPlaces } from '../../core/employed.ts';
import type { When } from '../../core/rule.ts';
import { appointmentOf, cellOf, committeeOf, day, days, rowOf, whenOf } from './few-facts.ts';

const workplace = { kind: 'outside', name: 'Kommunen' } as const;
const doubt = { ...rowOf(2), row: 2, field: 'to' };

/** Whether somebody employed outside the trusts is judged, and the cells on which it depends; judged from 01.01.2025 to 22.11.2026. */
function judged(
  changes: Partial<Appointment> = {},
  when: Partial<When> = {},
  isAsked = () => true,
): string[] | undefined {
  const appointments = [appointmentOf({ workplace, ...changes })];
  const [row] = employedRows(committeeOf({ appointments }), whenOf(when), isAsked);
  return row === undefined ? undefined : unclearPlaces(row).map(cellOf);
}

test.each<[string, Partial<Appointment>, string[] | undefined]>([
  ['a member', {}, []],
  ['without an employer', { workplace: undefined }, undefined],
  ['of an employer that cannot be read', { workplace: unread }, ['2 employer']],
  ['of a region that cannot be read', { region: unread }, ['2 region']],
  ['of neither', { workplace: unread, region: unread }, ['2 employer', '2 region']],
  ['without days', { days: undefined }, undefined],
  ['a deputy', { role: 'deputy' }, undefined],
  ['only proposed', { proposed: true }, undefined],
  ['of a rôle that cannot be read', { role: unread }, ['2 role']],
  ['who had gone the day before the period', { days: days('2024-01-01', '2024-12-31') }, undefined],
  ['who left on its first day', { days: days('2024-01-01', '2025-01-01') }, []],
])('%s', (_, changes, expected) => {
  expect(judged(changes)).toEqual(expected);
});

test('only what is asked about; a proposal in a what-if', () => {
  expect(judged({}, {}, () => false)).toBeUndefined();
  expect(judged({ proposed: true }, { proposed: true })).toEqual([]);
});

describe('a date in doubt', () => {
  test.each<[string, Appointment['from'], string[]]>([
    ['matters to a term from before the period', day('2024-12-31'), ['2 to']],
    ['does not to one that begins with it', day('2025-01-01'), []],
    ['does not to one that begins later', day('2025-01-02'), []],
    ['matters where the beginning cannot be read', unread, ['2 to']],
    ['matters where there is none', undefined, ['2 to']],
  ])('%s', (_, from, expected) => {
    expect(judged({ from, dateDoubts: [doubt] })).toEqual(expected);
  });

  test('stands after a rôle in doubt', () => {
    expect(judged({ from: undefined, role: unread, dateDoubts: [doubt] })).toEqual(['2 role', '2 to']);
  });
});

describe('the clause is that of the last judged day of the row', () => {
  const term = (from: string, to: string) => ({ days: days(from, to) });
  test.each([
    ['a term that has ended, until that day', term('2025-01-01', '2025-12-31'), days('2020-01-01', '2025-12-31'), true],
    ['until the day before', term('2025-01-01', '2025-12-31'), days('2020-01-01', '2025-12-30'), false],
    ['from that day', term('2025-01-01', '2025-12-31'), days('2025-12-31', '2099-12-31'), true],
    ['from the day after', term('2025-01-01', '2025-12-31'), days('2026-01-01', '2099-12-31'), false],
    ['a term that runs on, until the day of judgement', {}, days('2020-01-01', '2026-11-22'), true],
    ['until the day before it', {}, days('2020-01-01', '2026-11-21'), false],
    ['from the day of judgement', {}, days('2026-11-22', '2099-12-31'), true],
    ['from the day after it', {}, days('2026-11-23', '2099-12-31'), false],
    ['a term to come, from its first day', term('2027-01-01', '2028-12-31'), days('2027-01-01', '2099-12-31'), true],
    ['until the day before it begins', term('2027-01-01', '2028-12-31'), days('2020-01-01', '2026-12-31'), false],
  ])('%s', (_, changes, valid, isJudged) => {
    expect(judged(changes, { valid }) !== undefined).toBe(isJudged);
  });
});
