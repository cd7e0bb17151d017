import { expect, test } from 'vitest';
import { isoDay } from '../../../core/day.ts';
import { bandOf, halfYearOfId, lacksOf, rangeOf, seatsIn } from '../../../addin/timeline/spans.ts';
import { network } from '../answer.ts';

const run = (from: string, to: string, seated: number) => ({ from, to, seated, members: [] });
const west = {
  region: 'Helse Vest',
  required: 2,
  runs: [
    run('2026-01-01', '2026-03-31', 1),
    run('2026-04-01', '2026-04-30', 1),
    run('2026-05-01', '2026-06-30', 3),
    run('2026-07-01', '2026-11-22', 2),
  ],
};

test('neighbouring runs with the same number are one lack', () => {
  const days = lacksOf(west).map(({ from, to, seated }) => [from, to, seated]);
  expect(days).toEqual([
    [isoDay('2026-01-01'), isoDay('2026-04-30'), 1],
    [isoDay('2026-05-01'), isoDay('2026-06-30'), 3],
  ]);
});

test('each seat has the days it was filled, and one more band for who sat beyond', () => {
  expect(seatsIn(west)).toBe(3);
  expect(bandOf(west, 1)).toEqual([{ from: isoDay('2026-01-01'), to: isoDay('2026-11-22') }]);
  expect(bandOf(west, 2)).toEqual([{ from: isoDay('2026-05-01'), to: isoDay('2026-11-22') }]);
  expect(bandOf(west, 3)).toEqual([{ from: isoDay('2026-05-01'), to: isoDay('2026-06-30') }]);
});

test('the picture covers what was judged and the deadlines of about a year', () => {
  const far = { kind: 'x', day: '2030-01-01', label: 'x' };
  const range = rangeOf({ ...network, deadlines: [...network.deadlines, far] }, isoDay('2026-11-22'));
  expect(range?.from).toBe(isoDay('2025-01-01'));
  expect(range?.to).toBe(isoDay('2027-10-02') + 14);
});

test('there is nothing to draw where nothing is required', () => {
  const bare = { ...network, seats: [], meetings: [], deadlines: [] };
  expect(rangeOf(bare, isoDay('2026-11-22'))).toBeUndefined();
});

test('a half-year is known by its id, and an id of another kind is a bug', () => {
  expect(halfYearOfId('2026-H2').from).toBe(isoDay('2026-07-01'));
  expect(() => halfYearOfId('2026-Q2')).toThrow('2026-Q2');
});

test('a run that rows in doubt may fill is told apart from a gap', () => {
  const runs = [
    { from: '2026-01-01', to: '2026-01-31', seated: 1, members: ['Eva Foss'] },
    { from: '2026-02-01', to: '2026-02-28', seated: 1, possible: 2, members: ['Eva Foss'] },
    { from: '2026-03-01', to: '2026-03-31', seated: 2, possible: 3, members: ['Eva Foss', 'Kari Lie'] },
  ];
  const lacks = lacksOf({ region: 'Helse Vest', required: 2, runs });
  expect(lacks.map(({ seated, unsure }) => [seated, unsure])).toEqual([
    [1, false],
    [1, true],
    [2, true],
  ]);
});
