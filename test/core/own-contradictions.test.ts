import { describe, expect, test } from 'vitest';
import { endOfTime, isoDay, toIso } from '../../core/day.ts';
import { allotments, contradictions, withoutRepeats } from '../../core/own-contradictions.ts';
import type { Requirement } from '../../core/read/requirements.ts';
import { requirements } from './own-requirement.ts';

const said = (rows: readonly Requirement[]) => contradictions(rows).map(({ nb }) => nb.slice('Mandat, '.length));
const other = (row: number, than: number) => `rad ${row}: sier noe annet enn rad ${than} for de samme dagene.`;

describe('rows about the same thing that say different numbers for some day', () => {
  test.each<readonly [string, string, string[]]>([
    ['no rows', '', []],
    ['the same number', 'seats Øst 2; seats Øst 2 2026-01-01', []],
    ['about others', 'seats Øst 2; seats Vest 3', []],
    ['of other kinds', 'year - 2; half-year - 3', []],
    ['for other days', 'term - 2 2024-01-01 2025-12-31; term - 4 2026-01-01', []],
    ['for one day', 'term - 2 2024-01-01 2026-01-01; term - 4 2026-01-01', [other(3, 2)]],
    ['written otherwise', 'seats ØST 2; seats øst 3', [other(3, 2)]],
    ['from the same day', 'term - 2 2024-01-01; term - 4 2024-01-01', [other(3, 2)]],
    ['the later above', 'term - 2 2026-01-01; term - 4 2024-01-01', [other(2, 3)]],
    [
      'against the longest, though another stands between',
      'term - 2 2020-01-01 2029-12-31; term - 2 2021-01-01 2021-12-31; term - 4 2025-01-01 2025-12-31',
      [other(4, 2)],
    ],
    [
      'against the longest of another number, when the longest of all has the same',
      'term - 2 2020-01-01 2023-12-31; term - 4 2021-01-01 2029-12-31; term - 4 2023-12-31 2024-12-31',
      [other(3, 2), other(4, 2)],
    ],
    [
      'against a shorter one of another number',
      'term - 4 2020-01-01 2029-12-31; term - 2 2021-01-01 2025-12-31; term - 2 2021-06-01 2022-12-31; term - 4 2025-06-01',
      [other(3, 2), other(4, 2), other(5, 3)],
    ],
    [
      'against none, when those of another number have ended',
      'term - 4 2020-01-01 2020-12-31; term - 2 2020-06-01 2022-12-31; term - 2 2022-01-01 2022-12-31',
      [other(3, 2)],
    ],
    [
      'against none, when all have ended',
      'term - 4 2020-01-01 2020-12-31; term - 4 2020-06-01 2021-12-31; term - 2 2022-01-01 2022-12-31',
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(said(requirements(rows))).toEqual(expected);
  });

  test('of two from the same day the later row of the sheet is named, whichever is read first', () => {
    expect(said(requirements('term - 2; term - 4').toReversed())).toEqual([other(3, 2)]);
  });
});

describe('days that two rows say the same of belong to the one that began first', () => {
  test.each<readonly [string, string, string[]]>([
    [
      'apart',
      'term - 2 2024-01-01 2024-12-31; term - 2 2025-01-01 2025-12-31',
      ['2024-01-01 2024-12-31', '2025-01-01 2025-12-31'],
    ],
    [
      'partly',
      'term - 2 2024-01-01 2024-12-31; term - 2 2024-07-01 2025-12-31',
      ['2024-01-01 2024-12-31', '2025-01-01 2025-12-31'],
    ],
    [
      'all but a day',
      'term - 2 2024-01-01 2024-12-30; term - 2 2024-07-01 2024-12-31',
      ['2024-01-01 2024-12-30', '2024-12-31 2024-12-31'],
    ],
    ['wholly', 'term - 2 2024-01-01 2024-12-31; term - 2 2024-07-01 2024-12-31', ['2024-01-01 2024-12-31']],
    [
      'one within the longest',
      'term - 2 2024-01-01 2025-12-31; term - 2 2024-02-01 2024-03-01; term - 2 2025-01-01 2026-12-31',
      ['2024-01-01 2025-12-31', '2026-01-01 2026-12-31'],
    ],
  ])('%s', (_, rows, expected) => {
    const left = withoutRepeats(requirements(rows));
    expect(left.map(({ days }) => `${toIso(days.from)} ${toIso(days.to)}`)).toEqual(expected);
  });
});

test('the seats allotted by name, over all time', () => {
  const rows = 'seats Øst 2 2024-01-01 2025-12-31; seats Vest 3 2025-01-01 2025-06-30; total - 9';
  expect(allotments(requirements(rows))).toEqual([
    { from: -endOfTime, to: isoDay('2023-12-31'), seats: 0 },
    { from: isoDay('2024-01-01'), to: isoDay('2024-12-31'), seats: 2 },
    { from: isoDay('2025-01-01'), to: isoDay('2025-06-30'), seats: 5 },
    { from: isoDay('2025-07-01'), to: isoDay('2025-12-31'), seats: 2 },
    { from: isoDay('2026-01-01'), to: endOfTime - 1, seats: 0 },
  ]);
  expect(allotments([])).toEqual([{ from: -endOfTime, to: endOfTime - 1, seats: 0 }]);
});

describe('seats in all that are fewer than those allotted', () => {
  const short = (row: number, total: number, sum: number, day: string) =>
    `rad ${row}: ${total} plasser i alt er færre enn de ${sum} som er fordelt per ${day}.`;

  test.each<readonly [string, string, string[]]>([
    ['just as many', 'seats Øst 2; total - 2', []],
    ['one fewer', 'seats Øst 2; total - 1', [short(3, 1, 2, '01.01.1950')]],
    ['on one day', 'seats Øst 2 2026-01-01; total - 1 2024-01-01 2026-01-01', [short(3, 1, 2, '01.01.2026')]],
    ['on other days', 'seats Øst 2 2026-01-01; total - 1 2024-01-01 2025-12-31', []],
    ['from the total’s first day', 'seats Øst 2 2020-01-01; total - 1 2024-01-01', [short(3, 1, 2, '01.01.2024')]],
    ['seats that are said twice', 'seats Øst 2; seats øst 2 2026-01-01; total - 2', []],
    ['a contradiction is told alone', 'term - 2; term - 4; seats Øst 2; total - 1', [other(3, 2)]],
  ])('%s', (_, rows, expected) => {
    expect(said(requirements(rows))).toEqual(expected);
  });
});
