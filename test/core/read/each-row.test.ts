import { expect, test } from 'vitest';
import { rowCells } from '../../../core/read/cells.ts';
import { eachRow, plainRow } from '../../../core/read/each-row.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readerOf } from '../reader-of.ts';

const header = ['Gruppe', 'Post', 'Budsjett', 'Regnskap'];
const readerFor = (rows: readonly (readonly Scalar[])[]) => readerOf({ name: 'Økonomi', cells: [header, ...rows] });
const read = (rows: readonly (readonly Scalar[])[]) => {
  const { facts, skipped } = eachRow(readerFor(rows), (cells) => [{ row: cells.row, item: cells.text('item') }]);
  return [
    facts.map(({ group, fact }) => `${fact.row.number} ${group} ${fact.item}`),
    skipped.map(({ row, why }) => `${row} ${why}`),
  ];
};
const møter = ['Øst', 'Møter', 50_000, 48_500];

test('each row below the header is a fact, with the group that it names', () => {
  expect(read([møter, ['Vest', 'Reiser', 1000, '']])).toEqual([['2 Øst Møter', '3 Vest Reiser'], []]);
});

test('empty rows are nothing, and not told of', () => {
  expect(read([['', null, '–'], [], møter])).toEqual([['4 Øst Møter'], []]);
});

test('rows that the sheet leaves out are nothing either', () => {
  const sparse: (readonly Scalar[])[] = [header, møter];
  sparse[4] = møter;
  const { facts, skipped } = eachRow(readerOf({ name: 'Økonomi', cells: sparse }), (cells) => [cells]);
  expect([facts.map(({ fact }) => fact.row.number), skipped]).toEqual([[2, 5], []]);
});

test('a note, a sum and the header again are told of as what they are', () => {
  const rows = [['Foreløpige tall'], ['Reiser', 'Reiser'], ['', 'I alt', 50_000, 48_500], header, møter];
  expect(read(rows)).toEqual([['6 Øst Møter'], ['2 note', '3 note', '4 total', '5 header']]);
});

test.each([
  [['Sum', '3'], 'total'],
  [['Sum:', '3'], 'total'],
  [['TOTALT', '3'], 'total'],
  [['Total', '3'], 'total'],
  [['Til saman', '3'], 'total'],
  [['Summer', '3'], undefined],
  [['Kurs', 'Sum'], undefined],
  [['Kurs'], 'note'],
  [['Kurs', 'Kurs'], 'note'],
  [['Sum'], 'note'],
])('a row of %j is %s', (texts, why) => {
  expect(plainRow(rowCells(readerFor([]).found, 0), texts)).toBe(why);
});

test('what a row tells several facts of has its group in each', () => {
  const { facts } = eachRow(readerFor([møter]), (cells) => [cells, cells]);
  expect(facts.map(({ group }) => group)).toEqual(['Øst', 'Øst']);
});
