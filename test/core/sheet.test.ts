import { expect, test } from 'vitest';
import { fromAddress, fromColumnName, toAddress, toColumnName } from '../../core/sheet.ts';

const columns: [number, string][] = [
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
];

test.each(columns)('column %i is called %s', (index, name) => {
  expect(toColumnName(index)).toBe(name);
  expect(fromColumnName(name)).toBe(index);
  expect(fromColumnName(name.toLowerCase())).toBe(index);
});

test.each([
  ['A1', 0, 0],
  ['B3', 2, 1],
  ['b3', 2, 1],
  ['$B3', 2, 1],
  ['B$3', 2, 1],
  ['$B$12', 11, 1],
  ['AA100', 99, 26],
  ['XFD1', 0, 16_383],
  ['A1048576', 1_048_575, 0],
])('%s is a place', (address, row, column) => {
  expect(fromAddress(address)).toEqual({ row, column });
});

test.each([
  '',
  'A',
  '1',
  'A0',
  '3B',
  'A1048577',
  'XFE1',
  'AAAA1',
  'A12345678',
  'A1:B2',
  'Ark!A1',
  ' A1',
  'A1 ',
  'Å1',
  '$$A1',
])('«%s» is no cell address within Excel’s limits', (address) => {
  expect(fromAddress(address)).toBeUndefined();
});

test('a place is written as its address', () => {
  expect(toAddress({ row: 2, column: 1 })).toBe('B3');
  expect(toAddress({ row: 0, column: 16_383 })).toBe('XFD1');
});
