import { expect, test } from 'vitest';
import { mergesOf, unmerged } from '../../../core/read/merges.ts';
import type { Scalar } from '../../../core/sheet.ts';

const cellsOf = (cells: readonly (readonly Scalar[])[], merges: readonly string[], origin = 'A1') =>
  unmerged({ name: 'Medlemmer', cells, merges, origin }).cells;

test('a cell merged downwards is the text of every row it covers', () => {
  const cells = [
    ['Helse Vest', 'Eva'],
    ['', 'Frode'],
    ['', 'Nils'],
    ['Helse Nord', 'Ida'],
  ];
  expect(cellsOf(cells, ['A1:A3'])).toEqual([
    ['Helse Vest', 'Eva'],
    ['Helse Vest', 'Frode'],
    ['Helse Vest', 'Nils'],
    ['Helse Nord', 'Ida'],
  ]);
});

test('a cell merged to the right stays one text', () => {
  expect(cellsOf([['Oppnevnt', '', 'Navn']], ['A1:B1'])).toEqual([['Oppnevnt', '', 'Navn']]);
});

test('a block merged both ways gives its text downwards only', () => {
  expect(
    cellsOf(
      [
        ['x', '', 1],
        ['', '', 2],
      ],
      ['A1:B2'],
    ),
  ).toEqual([
    ['x', '', 1],
    ['x', '', 2],
  ]);
});

test('empty rows stay empty, and rows too short are made longer', () => {
  expect(cellsOf([['a', 'b', 'Vest'], [], ['c']], ['C1:C3'])).toEqual([['a', 'b', 'Vest'], [], ['c', null, 'Vest']]);
});

test('addresses are those of the sheet, wherever its cells begin', () => {
  expect(
    cellsOf(
      [
        ['Vest', 1],
        ['', 2],
      ],
      ['C5:C6'],
      'C5',
    ),
  ).toEqual([
    ['Vest', 1],
    ['Vest', 2],
  ]);
});

test.each(['', 'tull', 'A1', 'A9:A12', 'A1:tull', 'A0:A3', 'A1:A1048577'])('%j merges nothing here', (merge) => {
  expect(
    cellsOf(
      [
        ['x', 1],
        ['', 2],
      ],
      [merge],
    ),
  ).toEqual([
    ['x', 1],
    ['', 2],
  ]);
});

test('merges over the whole column of a great sheet are done at once', () => {
  const cells = Array.from({ length: 20_000 }, (_, n): Scalar[] => [n === 0 ? 'Vest' : '', n]);
  const merges = Array.from({ length: 20_000 }, () => 'A1:A1048576');
  expect(cellsOf(cells, merges)[19_999]).toEqual(['Vest', 19_999]);
});

/** Five rows of a sheet whose first cell is at C5. */
const below = (...merges: readonly string[]) => {
  const cells = Array.from({ length: 5 }, () => ['x', 'y']);
  const ranges = mergesOf({ name: 'Medlemmer', cells, merges }, { row: 4, column: 2 });
  return ranges.map(({ top, bottom, left, right }) => [top, bottom, left, right]);
};

test('merges are told from the top, as places among the cells', () => {
  expect(below('C8:D9', 'D5:F6')).toEqual([
    [0, 1, 1, 3],
    [3, 4, 0, 1],
  ]);
});

test.each(['C4:C6', 'B5:B6', 'C10:C12', 'tull'])('%s is no range of the sheet', (merge) => {
  expect(below(merge)).toEqual([]);
});

test('a merge that goes on below the last row ends there', () => {
  expect(below('C9:C99')).toEqual([[4, 4, 0, 0]]);
});

test('of two merges that overlap the lower is left out, wherever it is told', () => {
  expect(below('C6:C8', 'C5:C6')).toEqual([[0, 1, 0, 0]]);
  expect(below('C5:C6', 'C7:C8', 'D6:D7')).toHaveLength(3);
});

test('rows above the merge and texts of their own are left alone, and so is everything where the merged cell is empty', () => {
  const rows = (last: string) => [['', 9], ['Vest'], ['Nord'], [last, 1]];
  expect(cellsOf(rows(' '), ['A2:A4'])).toEqual(rows('Vest'));
  expect(
    cellsOf(
      [
        ['', 1],
        [null, 2],
      ],
      ['A1:A2'],
    ),
  ).toEqual([
    ['', 1],
    [null, 2],
  ]);
});

test('a merge whose first row is not there merges nothing', () => {
  const cells: (readonly Scalar[])[] = [];
  cells[1] = ['', 'Eva'];
  expect(cellsOf(cells, ['A1:A2'])[1]).toEqual(['', 'Eva']);
});

test('short rows are lengthened by a million cells all in all, no more', () => {
  const cells: Scalar[][] = Array.from({ length: 1100 }, (_, n) => [n]);
  cells[0] = [...Array.from({ length: 1001 }, () => 1), 'Vest'];
  const lengthened = cellsOf(cells, ['ALN1:ALN1100']).filter((row) => row[1001] === 'Vest');
  expect(lengthened).toHaveLength(1 + 1000);
});
