import { expect, test } from 'vitest';
import { readFormatCode, readStyles } from '../../../functions/files/number-formats.ts';

test.each([
  ['dd.mm.yyyy', 'date'],
  ['dd/mm/yyyy;@', 'date'],
  ['[$-414]d. mmmm yyyy;@', 'date'],
  ['mmm\\-yy', 'date'],
  ['mmmm', 'date'],
  ['yyyy\\-mm\\-dd\\Thh:mm:ss', 'date-time'],
  ['d/m/yyyy h:mm AM/PM', 'date-time'],
  ['hh:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['0 %', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  ['General', undefined],
  ['#,##0.00 "md"', undefined],
  ['0 "dager"', undefined],
  ['[Red]0', undefined],
  ['_-* #,##0\\ _k_r_-', undefined],
  ['0.00E+00', undefined],
  ['@', undefined],
])('the format %s shows %s', (code, shown) => {
  expect(readFormatCode(code)).toBe(shown);
});

test('styles are read by number, built-in and own, and those of conditional formats do not count', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d.m.yy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>';
  expect(readStyles(styles)).toEqual([undefined, 'date', 'date', 'percent', 'date-time']);
  expect(readStyles('<styleSheet><cellXfs>')).toBeUndefined();
});
