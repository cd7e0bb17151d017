import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { unread } from '../../../core/committee.ts';
import { readRegion, regionLookup } from '../../../core/read/regions.ts';
import { findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[], sheet: Partial<Sheet> = {}, date1904 = false) =>
  judgeNetwork({ request: { workbook: { date1904, sheets: [{ name: 'Medlemmer', cells, ...sheet }] } } });
const seated = (answer: Answer) =>
  answer.groups[0]?.seats.map(({ region, runs }) => [region, runs.map((run) => run.seated)]);
const full = [
  ['Helse Sør-Øst', [4]],
  ['Helse Vest', [2]],
  ['Helse Midt-Norge', [2]],
  ['Helse Nord', [2]],
];

test('«Helse Nord-Trøndelag» in the column Region is unknown and never Helse Nord', () => {
  const answer = judge([memberHeader, ...members({ 9: { 2: 'Helse Nord-Trøndelag' } })]);
  expect(seated(answer)).toEqual([...full.slice(0, 3), ['Helse Nord', [1]]]);
  expect(findings(answer, 'value-unknown')).toMatchObject([{ at: { cell: 'C11' } }]);
});

test('«Helse Nord-Trøndelag» as a line of its own is no heading of Helse Nord', () => {
  const bare = members({ 9: { 2: '' } });
  const answer = judge([memberHeader, ...bare.slice(0, 9), ['Helse Nord-Trøndelag HF'], ...bare.slice(9)]);
  expect(seated(answer)?.[3]).toEqual(['Helse Nord', [1]]);
});

test.each([
  [
    'Helse Sør-Øst',
    [
      'Helse Sør-Øst',
      'HSØ',
      'HSO',
      'H-SØ',
      'Helse Sør Øst',
      'Helse Sør- Øst',
      'Sør-Øst',
      'Region sør-øst',
      'Helse Sør-Øst RHF',
      'Helse Sør–Øst',
    ],
  ],
  ['Helse Vest', ['Helse Vest', 'HV', 'Vest', 'helse vest', 'Helse\u00a0Vest', 'Helse Vest regionalt helseføretak']],
  ['Helse Midt-Norge', ['Helse Midt-Norge', 'HMN', 'Helse Midt', 'Helse Midt RHF', 'Midt']],
  ['Helse Nord', ['Helse Nord', 'HN', 'Nord', 'Helse Nord RHF']],
])('%s is known by %j', (region, spellings) => {
  for (const spelling of spellings) {
    const answer = judge([
      memberHeader,
      ['Kari Nes', '', spelling, 'Medlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
    ]);
    expect(answer.groups[0]?.seats.find((seat) => seat.region === region)?.runs.map((run) => run.members)).toEqual([
      ['Kari Nes'],
    ]);
  }
});

const vestAndNord = () =>
  regionLookup([
    { name: 'Helse Vest', aliases: ['HV'] },
    { name: 'Helse Nord', aliases: [] },
  ]);

test.each(['', '-', '–', '—'])('«%s» names no region, and is nothing to ask about', (cell) => {
  expect(readRegion(cell, vestAndNord())).toBeUndefined();
});

test.each([
  ['HV', 'Helse Vest'],
  ['– Helse Vest', 'Helse Vest'],
  ['Helse Nord –', 'Helse Nord'],
  ['Region HV RHF', 'Helse Vest'],
])('«%s» is %s', (cell, region) => {
  expect(readRegion(cell, vestAndNord())).toBe(region);
});

test('what is written and no region is asked about, unless there are none', () => {
  expect(readRegion('Vestlandet', vestAndNord())).toBe(unread);
  expect(readRegion('Vestlandet', regionLookup([]))).toBeUndefined();
});

test('a cell is read alike each time, and a thousand ways to write are kept in mind', () => {
  const lookup = vestAndNord();
  const texts = Array.from({ length: 1001 }, (_, n) => `Sted ${n}`);
  for (const text of [...texts, ...texts]) expect(readRegion(text, lookup)).toBe(unread);
  expect([readRegion('HV', lookup), readRegion('HV', lookup)]).toEqual(['Helse Vest', 'Helse Vest']);
  expect(lookup.asWritten.size).toBe(1000);
});
