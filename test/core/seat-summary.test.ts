import { expect, test } from 'vitest';
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
