import { expect, test } from 'vitest';
import type { Sheet } from '../../../core/sheet.ts';
import { brief, findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const rows = members({ 5: { 4: '01.05.2025', 5: '01.05.2027' } });
const judge = (sheet: Partial<Sheet>) =>
  judgeNetwork({
    request: { workbook: { sheets: [{ name: 'Medlemmer', cells: [memberHeader, ...rows], ...sheet }] } },
  });
const over = (sheet: Partial<Sheet>) => findings(judge(sheet), 'term-one-day-over')[0];

test('a range that begins at C5 gives the cells as Excel names them, the fix too', () => {
  expect(over({ origin: 'C5' })).toMatchObject({
    at: { sheet: 'Medlemmer', cell: 'H11' },
    fix: { sheet: 'Medlemmer', cell: 'H11', label: '30.04.2027' },
  });
});

test('without an origin a range begins at A1', () => {
  expect(over({})).toMatchObject({ at: { cell: 'F7' } });
});

test('what was read is told with the sheet’s own columns', () => {
  expect(judge({ origin: 'AA100' }).read).toMatchObject([
    {
      sheet: 'Medlemmer',
      part: 'members',
      header: 'AA100:AJ100',
      rows: 10,
      columns: { name: 'AA', region: 'AC', from: 'AE', remark: 'AI', gender: 'AJ' },
      skipped: [],
    },
  ]);
});

test('a range with empty columns before the list gives the same cells as one without them', () => {
  const padded = [memberHeader, ...rows].map((row) => ['', '', ...row]);
  expect(brief(judge({ cells: padded }))).toEqual(brief(judge({ origin: 'C1' })));
});

test('rows of unequal length are read as they are', () => {
  const ragged = [memberHeader, ...rows.map((row) => row.slice(0, 7))];
  expect(brief(judge({ cells: ragged }))).toEqual(brief(judge({})));
});

test('the key does not hang on where the range begins', () => {
  expect(over({ origin: 'C5' })?.key).toBe(over({})?.key);
});
