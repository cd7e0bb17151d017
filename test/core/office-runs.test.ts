import { describe, expect, test } from 'vitest';
import { isoDay, toIso, type Interval } from '../../core/day.ts';
import { doubtsIn, holders, officeDays, officeRuns, officeSpans } from '../../core/office-runs.ts';
import type { OfficeList, OfficeRow } from '../../core/offices.ts';
import { cells, committee, days, row, table, when } from './bare-facts.ts';

const place = (number: number, field: string) => ({ table: table('offices'), row: number, field });
let next = 2;
/** A line for a person, `K` is person 75; in doubt where its end cannot be read. */
function line(name: string, from: string, to: string, isDoubtful = false): OfficeRow {
  const number = (next += 1);
  const [start, end, who] = [place(number, 'from'), place(number, 'to'), place(number, 'name')];
  return { person: name.charCodeAt(0), name, days: days(from, to), doubts: isDoubtful ? [end] : [], start, end, who };
}
const listOf = (...rows: OfficeRow[]): OfficeList => ({
  ...{ table: row('offices', 1).table, isOfMembers: false, rows, start: isoDay('2026-01-01') },
});
const written = ({ from, to }: Interval) => `${toIso(from)} ${toIso(to)}`;

describe('the days on which offices are judged', () => {
  const judged = (start: string, valid: Interval, closed?: string) => {
    const group = committee({}, closed === undefined ? {} : { closed: isoDay(closed) });
    const found = officeDays(group, isoDay(start), when({ valid }));
    return found === undefined ? undefined : written(found);
  };

  test.each([
    ['the period', '2024-01-01', days(), undefined, '2025-01-01 2026-11-22'],
    ['from the list’s first day', '2026-02-01', days(), undefined, '2026-02-01 2026-11-22'],
    [
      'while the clause is in force',
      '2024-01-01',
      days('2025-03-01', '2025-04-01'),
      undefined,
      '2025-03-01 2025-04-01',
    ],
    ['until the group is closed', '2024-01-01', days(), '2026-06-30', '2025-01-01 2026-06-30'],
    ['never, of a list that begins later', '2026-11-23', days(), undefined, undefined],
    ['never, when the clause is of other days', '2024-01-01', days('2026-12-01'), undefined, undefined],
    ['never, when it was closed before', '2024-01-01', days(), '2024-12-31', undefined],
  ])('%s', (_, start, valid, closed, expected) => {
    expect(judged(start, valid, closed)).toBe(expected);
  });
});

test('holders are by name, and each one’s lines by day, then by the name as written', () => {
  const rows = [
    line('Ola', '2026-01-01', '2026-12-31'),
    line('Eva', '2025-06-01', '2025-12-31'),
    line('Kari', '2026-01-01', '2026-12-31'),
    line('Kari B', '2025-01-01', '2025-12-31'),
    line('Kari A', '2025-01-01', '2025-12-31'),
    line('Eva', '2025-01-01', '2025-05-31'),
  ];
  const expected = [
    ['Eva 2025-01', 'Eva 2025-06'],
    ['Kari A 2025-01', 'Kari B 2025-01', 'Kari 2026-01'],
    ['Ola 2026-01'],
  ];
  const told = (list: OfficeRow[]) =>
    holders(listOf(...list)).map((mine) => mine.map(({ name, days: own }) => `${name} ${toIso(own.from).slice(0, 7)}`));
  expect(told(rows)).toEqual(expected);
  expect(told(rows.toReversed())).toEqual(expected);
});

describe('spans', () => {
  const told = (...rows: OfficeRow[]) =>
    officeSpans(listOf(...rows)).map(({ name, certain, ...span }) => `${name} ${written(span)} ${certain}`);

  test('lines of one person that adjoin or overlap are one span; those of others are others', () => {
    expect(
      told(
        line('Ola', '2026-01-01', '2026-03-31'),
        line('Kari', '2026-01-01', '2026-03-31'),
        line('Kari', '2026-04-01', '2026-06-30'),
        line('Kari', '2026-08-01', '2026-08-31'),
      ),
    ).toEqual(['Kari 2026-01-01 2026-06-30 true', 'Kari 2026-08-01 2026-08-31 true', 'Ola 2026-01-01 2026-03-31 true']);
  });

  test('of a line in doubt only the days that no sure line has are possible', () => {
    expect(told(line('Kari', '2026-02-01', '2026-02-28'), line('Kari', '2026-01-01', '2026-03-31', true))).toEqual([
      'Kari 2026-02-01 2026-02-28 true',
      'Kari 2026-01-01 2026-01-31 false',
      'Kari 2026-03-01 2026-03-31 false',
    ]);
  });
});

describe('runs of days without a holder', () => {
  const judged = days('2026-01-01', '2026-12-31');
  const runs = (start: string, ...rows: OfficeRow[]) =>
    officeRuns(officeSpans(listOf(...rows)), isoDay(start), judged, ({ fewest, most }) =>
      most === 0 ? 'yes' : fewest === 0 ? 'maybe' : 'no',
    ).map((run) => `${run.holds} ${written(run)} since ${toIso(run.since)}`);

  test('are between the holders, and after them', () => {
    expect(
      runs('2025-01-01', line('Ola', '2025-01-01', '2026-03-31'), line('Kari', '2026-05-01', '2026-12-30')),
    ).toEqual(['yes 2026-04-01 2026-04-30 since 2026-04-01', 'yes 2026-12-31 2026-12-31 since 2026-12-31']);
  });

  test('begin before the judged days perhaps, but not before the list', () => {
    const late = line('Kari', '2026-05-01', '2026-12-31');
    expect(runs('2025-07-01', late)).toEqual(['yes 2026-01-01 2026-04-30 since 2025-07-01']);
    expect(runs('2026-02-01', late)).toEqual(['yes 2026-01-01 2026-04-30 since 2026-01-01']);
    expect(runs('2025-01-01', line('Ola', '2025-06-01', '2026-12-31'))).toEqual([]);
  });

  test('are told apart where a doubtful line may fill some of them', () => {
    expect(
      runs('2026-01-01', line('Kari', '2026-02-01', '2026-03-31', true), line('Ola', '2026-05-01', '2026-12-31')),
    ).toEqual([
      'yes 2026-01-01 2026-01-31 since 2026-01-01',
      'maybe 2026-02-01 2026-03-31 since 2026-02-01',
      'yes 2026-04-01 2026-04-30 since 2026-04-01',
    ]);
  });
});

test('a run goes on while the same can be said, and tells the most who certainly hold the office', () => {
  const spans = officeSpans(
    listOf(
      line('Kari', '2026-01-01', '2026-06-30'),
      line('Ola', '2026-02-01', '2026-06-30'),
      line('Eva', '2026-03-01', '2026-03-31'),
    ),
  );
  const year = days('2026-01-01', '2026-12-31');
  const runs = officeRuns(spans, year.from, year, ({ fewest }) => (fewest > 1 ? 'yes' : 'no'));
  expect(runs.map((run) => [written(run), run.number])).toEqual([['2026-02-01 2026-06-30', 3]]);
  const apart = officeRuns(spans, year.from, year, ({ fewest }) => (fewest === 2 ? 'yes' : 'no'));
  expect(apart.map(written)).toEqual(['2026-02-01 2026-02-28', '2026-04-01 2026-06-30']);
});

test('the cells in doubt are those of the lines that may run on the days, each once', () => {
  next = 2;
  const spans = officeSpans(
    listOf(
      line('Kari', '2026-02-01', '2026-02-28', true),
      line('Kari', '2026-06-01', '2026-06-30', true),
      line('Ola', '2026-01-01', '2026-12-31'),
      line('Eva', '2026-06-30', '2026-07-31', true),
    ),
  );
  const doubts = (from: string, to: string) => cells(doubtsIn(spans, days(from, to)));
  expect(doubts('2026-01-01', '2026-06-30')).toEqual(['6 to', '3 to', '4 to']);
  expect(doubts('2026-07-31', '2026-08-31')).toEqual(['6 to']);
  expect(doubts('2026-08-01', '2026-08-31')).toEqual([]);
});
