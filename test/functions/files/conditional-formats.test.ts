import { expect, test } from 'vitest';
import { removeMarksFrom } from '../../../functions/files/conditional-formats.ts';

const sheet = (formats: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>${formats}</worksheet>`;

const format = (formula: string) =>
  `<conditionalFormatting sqref="E4:E6"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

test.each([
  ['LEN("mandatvakt")&gt;0', 'as the marked copy has it'],
  ['AND(LEN("mandatvakt")&gt;0,OR(AND($E4="",$A4="Ola Li")))', 'as the add-in writes it in Excel'],
  ['AND( LEN("mandatvakt") &gt; 0, OR(TRUE))', 'saved anew with spaces'],
])('the mark %s is taken away: %s', (formula) => {
  expect(removeMarksFrom(sheet(format(formula)))).toBe(sheet(''));
});

test.each(['LEN("mandatvakt")&gt;1', '$A4="mandatvakt"', 'OR(LEN("mandatvakt")&gt;0,TRUE)'])(
  'the user’s own format %s stays',
  (formula) => {
    expect(removeMarksFrom(sheet(format(formula)))).toBe(sheet(format(formula)));
  },
);
