import { expect, test } from 'vitest';
import { addressOf, boxOf, without } from './box.ts';
import { cellAt, enter } from './cells.ts';
import { emptySheet, placed, type Cell } from './model.ts';

function entered(value: unknown, numberFormat?: string, date1904 = false): Cell | undefined {
  const sheet = emptySheet('Ark');
  sheet.rows.set(0, new Map([[0, { value: '', ...(numberFormat === undefined ? {} : { numberFormat }) }]]));
  enter(sheet, 0, 0, value, date1904);
  return cellAt(sheet, 0, 0);
}

test('a text that is written may become a number, a truth, a day or a formula', () => {
  expect(entered('Kari')).toEqual({ value: 'Kari' });
  expect(entered('-12.5')).toEqual({ value: -12.5 });
  expect(entered('true')).toEqual({ value: true });
  expect(entered('2026-05-01')).toEqual({ value: 46143, numberFormat: 'yyyy-mm-dd' });
  expect(entered('2026-05-01', undefined, true)).toEqual({ value: 44681, numberFormat: 'yyyy-mm-dd' });
  expect(entered('=1=1')).toEqual({ value: true, formula: '=1=1' });
  expect(entered('+47 22')).toEqual({ value: '#NAME?', formula: '=+47 22' });
  expect(entered('@Kari')).toEqual({ value: '#NAME?', formula: '=@Kari' });
  expect(entered('-')).toEqual({ value: '-' });
});

test('an apostrophe in front, or the format of text, keeps it a text', () => {
  expect(entered("'=1")).toEqual({ value: '=1' });
  expect(entered("'12")).toEqual({ value: '12' });
  expect(entered('=1', '@')).toEqual({ value: '=1', numberFormat: '@' });
});

test('what no cell can hold is refused', () => {
  expect(() => entered('x'.repeat(32_768))).toThrow('The argument is invalid');
  expect(() => entered({})).toThrow('The argument is invalid');
});

test('addresses name cells, rows and columns, and nothing else', () => {
  expect(['B2', '$AB$10:AC12', '3:5', 'C:C'].map((text) => addressOf(placed(text)))).toEqual([
    'B2',
    'AB10:AC12',
    '3:5',
    'C:C',
  ]);
  expect(['', 'B', '2', 'B2:C', 'A0', 'XFE1', 'A1048577', 'B2:C3:D4', 'Navn'].map(boxOf)).toEqual(
    Array.from({ length: 9 }, () => undefined),
  );
});

test('a hole in a rectangle leaves what is around it', () => {
  expect(without(placed('A1:C5'), placed('B2:B3')).map(addressOf)).toEqual(['A1:C1', 'A2:A3', 'C2:C3', 'A4:C5']);
  expect(without(placed('A1:C5'), placed('D1'))).toEqual([placed('A1:C5')]);
});
