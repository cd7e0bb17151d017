import { expect, test } from 'vitest';
import { areaOf, columnsOf, isBlankRow, originOf, rowsOf, runsOf, type Area } from '../../../core/read/area.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const sheetOf = (cells: readonly (readonly Scalar[])[], origin?: string): Sheet => ({
  ...{ name: 'Medlemmer', cells },
  ...(origin === undefined ? {} : { origin }),
});
const area = (cells: readonly (readonly Scalar[])[]): Area => ({
  sheet: sheetOf(cells),
  origin: { row: 4, column: 2 },
});

test.each([
  ['C5', { row: 4, column: 2 }],
  ['A1', { row: 0, column: 0 }],
  ['her', { row: 0, column: 0 }],
  [undefined, { row: 0, column: 0 }],
])('a range of which Excel says %s begins at %j', (origin, position) => {
  expect(originOf(sheetOf([], origin))).toEqual(position);
});

test.each<[readonly Scalar[] | undefined, boolean]>([
  [undefined, true],
  [[], true],
  [['', null, '–', ' '], true],
  [['', 'x'], false],
  [['x', ''], false],
  [[0], false],
  [[false], false],
])('whether the row %j is empty: %s', (row, blank) => {
  expect(isBlankRow(row)).toBe(blank);
});

test('a sheet is read down to its last filled row; empty rows between stay', () => {
  const cells = [['Navn'], [''], ['Eva Foss'], ['', null], []];
  expect(areaOf(sheetOf(cells, 'C5'))).toEqual({
    sheet: { name: 'Medlemmer', origin: 'C5', cells: [['Navn'], [''], ['Eva Foss']] },
    origin: { row: 4, column: 2 },
  });
  expect(areaOf(sheetOf([[''], [null], []])).sheet.cells).toEqual([]);
  expect(areaOf(sheetOf([])).sheet.cells).toEqual([]);
});

test('a piece of an area knows where it stands on the sheet', () => {
  const whole = area([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  expect(rowsOf(whole, { start: 1, end: 3 })).toEqual({
    sheet: {
      name: 'Medlemmer',
      cells: [
        ['d', 'e', 'f'],
        ['g', 'h', 'i'],
      ],
    },
    origin: { row: 5, column: 2 },
  });
  expect(columnsOf(whole, { start: 1, end: 2 })).toEqual({
    sheet: { name: 'Medlemmer', cells: [['b'], ['e'], ['h']] },
    origin: { row: 4, column: 3 },
  });
});

test('columns that are empty from top to bottom part the runs', () => {
  const cells = [
    ['', 'Navn', 'Region', '', 'Region', 'Krav', ''],
    ['', 'Eva Foss', '', '–', 'Helse Vest', 2, ''],
  ];
  expect(runsOf(area(cells))).toEqual([
    { start: 1, end: 3 },
    { start: 4, end: 6 },
  ]);
  expect(runsOf(area([['Navn']]))).toEqual([{ start: 0, end: 1 }]);
  expect(runsOf(area([['', null]]))).toEqual([]);
});

test('one cell far down the sheet joins the columns beside it', () => {
  const row = ['Eva Foss', '', 'Helse Vest'];
  const long = Array.from({ length: 40 }, () => row);
  expect(runsOf(area(long))).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ]);
  expect(runsOf(area(long.with(39, ['Eva Foss', 'Bergen', 'Helse Vest'])))).toEqual([{ start: 0, end: 3 }]);
});
