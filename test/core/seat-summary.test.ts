import { expect, test } from 'vitest';
import { judgeOwn } from './own.ts';
import { judgeNetwork, members } from './roster.ts';

const vest = (rows: ReturnType<typeof members>) =>
  judgeNetwork({ members: rows }).groups[0]?.seats.find(({ region }) => region === 'Helse Vest');

test('a run names who sat, and the number is what the rows say for certain', () => {
  expect(vest(members({ 5: { 7: '31.08.2026' } }))).toEqual({
    region: 'Helse Vest',
    required: 2,
    runs: [
      { from: '2026-01-01', to: '2026-08-31', seated: 2, members: ['Eva Foss', 'Frode Gran'] },
      { from: '2026-09-01', to: '2026-11-22', seated: 1, members: ['Eva Foss'] },
    ],
  });
});

test('a row that cannot be read is possible, not seated', () => {
  expect(vest(members({ 5: { 4: '2024–2026' } }))?.runs).toEqual([
    { from: '2026-01-01', to: '2026-11-22', seated: 1, possible: 2, members: ['Eva Foss'] },
  ]);
});

test('where the number changed, each number has the days on which it was required', () => {
  const mandate = [
    ['Plasser', 'Øst', 1, '01.01.2024', '31.12.2025'],
    ['Plasser', 'Vest', 1, '01.01.2024'],
    ['Plasser', 'Øst', 2, '01.01.2026'],
  ];
  const list = [
    ['Kari Lie', 'Øst', 'Medlem', '01.01.2025', ''],
    ['Ola Moe', 'Vest', 'Medlem', '01.01.2025', ''],
  ];
  expect(judgeOwn(mandate, list).groups[0]?.seats).toEqual([
    { region: 'Øst', required: 1, runs: [{ from: '2025-01-01', to: '2025-12-31', seated: 1, members: ['Kari Lie'] }] },
    { region: 'Øst', required: 2, runs: [{ from: '2026-01-01', to: '2026-11-22', seated: 1, members: ['Kari Lie'] }] },
    { region: 'Vest', required: 1, runs: [{ from: '2025-01-01', to: '2026-11-22', seated: 1, members: ['Ola Moe'] }] },
  ]);
});

test('where only the version of the mandate changed, the days are one line', () => {
  const list = members().map((row) => row.with(4, '01.01.2019').with(5, '31.12.2020'));
  const { seats } = judgeNetwork({ members: list, on: '2020-11-22' }).groups[0] ?? { seats: [] };
  expect(seats.map(({ region, required }) => [region, required])).toEqual([
    ['Helse Sør-Øst', 4],
    ['Helse Vest', 2],
    ['Helse Midt-Norge', 2],
    ['Helse Nord', 2],
  ]);
  expect(seats[1]?.runs.map(({ from, to }) => [from, to])).toEqual([
    ['2019-01-01', '2020-03-31'],
    ['2020-04-01', '2020-11-22'],
  ]);
});

test('a hundred members of a region are named, and of more than a hundred none', () => {
  const named = (count: number) => {
    const list = Array.from({ length: count }, (_, index) => [`Person Nr${index}`, 'Øst', 'Medlem', '01.01.2026', '']);
    const run = judgeOwn([['Plasser', 'Øst', 1]], list).groups[0]?.seats[0]?.runs[0];
    return [run?.seated, run?.members.length, run?.members[0]];
  };
  expect(named(100)).toEqual([100, 100, 'Person Nr0']);
  expect(named(101)).toEqual([101, 0, undefined]);
});
