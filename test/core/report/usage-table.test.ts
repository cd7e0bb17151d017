import { expect, test } from 'vitest';
import { usageTable } from '../../../core/report/usage-table.ts';
import { cellsIn, filled } from './filled.ts';
import { filledFrom, told } from './network-book.ts';

const [south, west, mid, north] = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const header = [
  ...['År', 'Region', 'Helseforetak', 'Utstyrsgruppe', 'Antall pasienter', 'Antall utlån', 'Kostnad utstyr'],
  'Kostnad forbruksmateriell',
];

test('the year stands beside the one before it', () => {
  // The other regions have 38, 27 and 18 per cent of the figures of Helse Sør-Øst, rounded: 2460 patients are 934.8, 664.2 and 442.8.
  // Oxygen: 60 more of 2400 are 2.5 %; 450 000 more of 12 700 000 kr are 3.54 %. CPAP: 1800 of 31 000 are 5.81 %; 3.7 of 69 million 5.36 %.
  expect(cellsIn(usageTable, 'nettverk-feilfri', 2025)).toEqual([
    [south, null, 'Oksygen', 2400, 2460, 2.5, 2690, 9_900_000, 3_250_000, 13_150_000, 3.5],
    [west, null, 'Oksygen', 912, 935, 2.5, 1022, 3_762_000, 1_235_000, 4_997_000, 3.5],
    [mid, null, 'Oksygen', 648, 664, 2.5, 726, 2_673_000, 877_500, 3_550_500, 3.5],
    [north, null, 'Oksygen', 432, 443, 2.5, 484, 1_782_000, 585_000, 2_367_000, 3.5],
    [south, null, 'CPAP', 31_000, 32_800, 5.8, 33_100, 50_400_000, 22_300_000, 72_700_000, 5.4],
    [west, null, 'CPAP', 11_780, 12_464, 5.8, 12_578, 19_152_000, 8_474_000, 27_626_000, 5.4],
    [mid, null, 'CPAP', 8370, 8856, 5.8, 8937, 13_608_000, 6_021_000, 19_629_000, 5.4],
    [north, null, 'CPAP', 5580, 5904, 5.8, 5958, 9_072_000, 4_014_000, 13_086_000, 5.4],
    // 3404 more of 61 122 are 5.57 %; 7 594 500 more of 149 511 000 kr are 5.08 %.
    ['Sum', null, null, 61_122, 64_526, 5.6, 65_495, 110_349_000, 46_756_500, 157_105_500, 5.1],
  ]);
});

test('a row rests on its rows of both years, and the sum on all', () => {
  const { rows } = filled(usageTable, 'nettverk-feilfri', 2025);
  // The header is row 4; oxygen and CPAP of 2024 are rows 5–8 and 9–12, of 2025 rows 13–16 and 17–20.
  expect(rows.map(({ from }) => from)).toEqual([
    ['Utvikling!A5:H5', 'Utvikling!A13:H13'],
    ['Utvikling!A6:H6', 'Utvikling!A14:H14'],
    ['Utvikling!A7:H7', 'Utvikling!A15:H15'],
    ['Utvikling!A8:H8', 'Utvikling!A16:H16'],
    ['Utvikling!A9:H9', 'Utvikling!A17:H17'],
    ['Utvikling!A10:H10', 'Utvikling!A18:H18'],
    ['Utvikling!A11:H11', 'Utvikling!A19:H19'],
    ['Utvikling!A12:H12', 'Utvikling!A20:H20'],
    ['Utvikling!A5:H20'],
  ]);
});

test('a year with no figures yet shows those of the year before', () => {
  const nothing = [null, null, null, null, null, null, null];
  expect(cellsIn(usageTable, 'nettverk-feilfri', 2026)).toEqual([
    [south, null, 'Oksygen', 2460, ...nothing],
    [west, null, 'Oksygen', 935, ...nothing],
    [mid, null, 'Oksygen', 664, ...nothing],
    [north, null, 'Oksygen', 443, ...nothing],
    [south, null, 'CPAP', 32_800, ...nothing],
    [west, null, 'CPAP', 12_464, ...nothing],
    [mid, null, 'CPAP', 8856, ...nothing],
    [north, null, 'CPAP', 5904, ...nothing],
    ['Sum', null, null, 64_526, ...nothing],
  ]);
});

test('without a sheet for it there are no rows, and no sum', () => {
  expect(filled(usageTable, 'nettverk-med-feil', 2025)).toEqual({ rows: [], undecided: [], missing: [] });
  expect(filled(usageTable, 'nettverk-med-feil', 2026)).toEqual({ rows: [], undecided: [], missing: [] });
  expect(told(usageTable, { Utvikling: [header] })).toEqual({ cells: [], undecided: [] });
});

test('several rows of one trust and group of equipment are added up, however they are typed', () => {
  const rows = [
    [2025, 'Helse Vest', 'Helse Bergen HF', 'CPAP', 400, 410, '1 000,40', 500],
    [2026, 'HV', 'Helse Bergen HF', 'Cpap', 300, 310, 600.2, 250.25],
    [2026, 'Helse Vest', 'Helse Bergen HF', 'CPAP', 101, 100, 400.2, 250.25],
  ];
  // 401 of 400: 0.25 % is 0.3. Costs 1000.40 and 500.50: 1500.90 kr, of 1500.40: 0.03 % is 0.
  const numbers = [400, 401, 0.3, 410, 1000, 501, 1501, 0];
  expect(told(usageTable, { Utvikling: [header, ...rows] })).toEqual({
    cells: [
      [west, 'Helse Bergen HF', 'CPAP', ...numbers],
      ['Sum', null, null, ...numbers],
    ],
    undecided: [],
  });
});

test('a change of half a tenth is rounded away from zero, down as up', () => {
  const rows = [
    [2025, 'Helse Vest', '', 'CPAP', 2000, '', '', ''],
    [2026, 'Helse Vest', '', 'CPAP', 1999, '', '', ''],
    [2025, 'Helse Nord', '', 'CPAP', 0, '', '', ''],
    [2026, 'Helse Nord', '', 'CPAP', 2001, '', '', ''],
  ];
  const changes = told(usageTable, { Utvikling: [header, ...rows] }).cells.map((cells) => cells[5]);
  // −1 of 2000 is −0.05 %; of nobody there is no per cent; 4000 of 2000 are 2000 more.
  expect(changes).toEqual([-0.1, null, 100]);
});

test('a figure that is not entered, or cannot be read, is in no sum', () => {
  const rows = [
    [2026, 'Helse Vest', '', 'CPAP', 10, 11, 1000, 500],
    [2026, 'Helse Nord', '', 'CPAP', 'ca. 20', 21.5, 2000, ''],
  ];
  expect(told(usageTable, { Utvikling: [header, ...rows] })).toEqual({
    cells: [
      [west, null, 'CPAP', null, 10, null, 11, 1000, 500, 1500, null],
      [north, null, 'CPAP', null, null, null, null, 2000, null, null, null],
      ['Sum', null, null, null, null, null, null, 3000, null, null, null],
    ],
    undecided: [
      'Antall pasienter for Helse Nord, CPAP (Utvikling!E3) kan ikke leses.',
      'Antall utlån for Helse Nord, CPAP (Utvikling!F3) kan ikke leses.',
    ],
  });
});

test('a cost of the year before that cannot be read leaves the change open', () => {
  const rows = [
    [2025, 'Helse Vest', '', 'CPAP', 10, 'mange', '?', 500],
    [2026, 'Helse Vest', '', 'CPAP', 10, 11, 1000, 500],
  ];
  // The loans of the year before are not shown.
  expect(told(usageTable, { Utvikling: [header, ...rows] })).toEqual({
    cells: [
      [west, null, 'CPAP', 10, 10, 0, 11, 1000, 500, 1500, null],
      ['Sum', null, null, 10, 10, 0, 11, 1000, 500, 1500, null],
    ],
    undecided: ['Kostnad utstyr for Helse Vest, CPAP (Utvikling!G2) kan ikke leses.'],
  });
});

test('a row of an unknown year or region is shown, without figures of a year that it may not be of', () => {
  const rows = [
    ['i fjor', 'Helse Vest', '', 'CPAP', 10, 11, 1000, 500],
    ['', 'Helse Nord', '', 'CPAP', 10, 11, 1000, 500],
    [2026, 'Helse Øst', '', 'CPAP', 20, 21, 2000, 700],
    [2023, 'Helse Vest', '', 'CPAP', 1, 1, 1, 1],
  ];
  const nothing = [null, null, null, null, null, null, null, null];
  expect(told(usageTable, { Utvikling: [header, ...rows] })).toEqual({
    cells: [
      [west, null, 'CPAP', ...nothing],
      [north, null, 'CPAP', ...nothing],
      [null, null, 'CPAP', null, 20, null, 21, 2000, 700, 2700, null],
      ['Sum', null, null, ...nothing],
    ],
    undecided: [
      'År for Helse Vest, CPAP (Utvikling!A2) kan ikke leses.',
      'År for Helse Nord, CPAP (Utvikling!A3) mangler.',
      'Region (Utvikling!B4) kan ikke leses.',
    ],
  });
});

test('the sum is named in the language of the report', () => {
  expect(cellsIn(usageTable, 'nettverk-feilfri', 2025, { language: 'en' }).at(-1)?.[0]).toBe('Total');
});

test('regions without figures of a running year are missing already; of a year that is over the rule asks', () => {
  const rows = [header, [2026, 'Helse Vest', 'Helse Bergen HF', 'CPAP', 1, 1, 1, 1]];
  const missing = (year: number) =>
    filledFrom(usageTable, { Utvikling: rows }, { on: '2026-11-22' }, year).missing?.map(({ what }) => what.nb);
  expect(missing(2026)).toEqual([
    'Utviklingstall mangler foreløpig for Helse Sør-Øst i 2026.',
    'Utviklingstall mangler foreløpig for Helse Midt-Norge i 2026.',
    'Utviklingstall mangler foreløpig for Helse Nord i 2026.',
  ]);
  expect(missing(2025)).toEqual([]);
});
