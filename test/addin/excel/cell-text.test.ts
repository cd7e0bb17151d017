import { expect, test } from 'vitest';
import { cellText } from '../../../addin/excel/cell-text.ts';

test.each([
  ['Kari Nordmann', "'Kari Nordmann"],
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+47 22 00 00 00', "'+47 22 00 00 00"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['01.01.2026', "'01.01.2026"],
  ['TRUE', "'TRUE"],
  ["'sitat'", "''sitat'"],
  [' ', "' "],
])('%s is written as the text it is', (text, written) => {
  expect(cellText(text)).toBe(written);
});

test('an empty text is an empty cell', () => {
  expect(cellText('')).toBe('');
});

test('a text that a cell takes is written whole, a longer one ends with dots', () => {
  expect(cellText('a'.repeat(32_766))).toBe(`'${'a'.repeat(32_766)}`);
  expect(cellText('a'.repeat(32_768))).toMatch(/^'a{32765,}…$/);
  expect(cellText('a'.repeat(100_000)).slice(1).length).toBeLessThanOrEqual(32_767);
});
