import { expect, test } from 'vitest';
import { unmerged } from '../../../core/read/merges.ts';
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
