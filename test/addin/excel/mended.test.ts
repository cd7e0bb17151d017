import { expect, test } from 'vitest';
import type { Gathered } from '../../../addin/excel/gather.ts';
import { withMended } from '../../../addin/excel/mended.ts';
import type { Sheet } from '../../../core/sheet.ts';

const members: Sheet = {
  name: 'Medlemmer',
  origin: 'B3',
  cells: [
    ['Navn', 'Til'],
    ['Kari Nordmann', ''],
    ['Ola Nordmann', 46752],
  ],
};
const meetings: Sheet = { name: 'Møter', cells: [['Dato'], [46023]] };
const sheets = [members, meetings].map((cells, index) => ({ id: `{${index}}`, isProtected: false, cells }));
const before: Gathered = {
  sheets,
  names: ['Medlemmer', 'Møter', 'Funn'],
  own: { sheetId: '{2}', name: 'MandatvaktFunn' },
  isLocked: false,
  reports: [],
  mandate: undefined,
  workbook: { date1904: true, sheets: [members, meetings] },
};
const fix = (sheet: string, cell: string) => ({ sheet, cell, value: 46387, label: '31.12.2026' });

test('the cell holds the new value, both where sheets are listed and in the workbook', () => {
  const mended = {
    ...members,
    cells: [
      ['Navn', 'Til'],
      ['Kari Nordmann', 46387],
      ['Ola Nordmann', 46752],
    ],
  };
  expect(withMended(before, fix('Medlemmer', 'C4'))).toEqual({
    ...before,
    sheets: [{ id: '{0}', isProtected: false, cells: mended }, sheets[1]],
    workbook: { date1904: true, sheets: [mended, meetings] },
  });
  expect(members.cells[1]).toEqual(['Kari Nordmann', '']);
});

test('a sheet that does not say where it begins, begins in A1', () => {
  expect(withMended(before, fix('Møter', 'A2')).workbook.sheets[1]?.cells).toEqual([['Dato'], [46387]]);
});

test.each([
  ['Fravær', 'C4'],
  ['Medlemmer', 'C99'],
  ['Medlemmer', 'A4'],
  ['Medlemmer', 'Til'],
])('%s!%s is not among what was read, and nothing changes', (sheet, cell) => {
  expect(withMended(before, fix(sheet, cell))).toEqual(before);
});

test('a cell to the right of what was read makes the row longer', () => {
  const [mended] = withMended(before, fix('Medlemmer', 'E4')).workbook.sheets;
  expect(mended?.cells[1]).toEqual(['Kari Nordmann', '', '', 46387]);
});
