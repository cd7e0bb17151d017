import { expect, test } from 'vitest';
import { toMarkedName, toUnmarkedName, xlsxDownload } from '../../functions/download.ts';

test.each([
  ['Medlemmer 2026.xlsx', 'Medlemmer 2026 – merket.xlsx'],
  ['Medlemmer 2026 – merket.xlsx', 'Medlemmer 2026 – merket.xlsx'],
  ['Liste – marked.XLSX', 'Liste – merket.xlsx'],
  ['', 'Arbeidsbok – merket.xlsx'],
  ['C:\\Users\\kari\\Liste.xlsx', 'Liste – merket.xlsx'],
  ['../../etc/passwd', 'passwd – merket.xlsx'],
  ['a"b\r\nSet-Cookie: x.xlsx', 'a b Set-Cookie x – merket.xlsx'],
  ['Liste.v2.xlsx', 'Liste.v2 – merket.xlsx'],
  ['.xlsx', 'Arbeidsbok – merket.xlsx'],
])('«%s» is marked as «%s»', (name, marked) => {
  expect(toMarkedName(name, 'nb')).toBe(marked);
});

test('a name is at most as long as every file system takes', () => {
  expect(toMarkedName('å'.repeat(1000), 'nb')).toBe(`${'å'.repeat(120)} – merket.xlsx`);
});

test('without marks it is called as before', () => {
  expect(toUnmarkedName('Liste – merkt.xlsx', 'nn')).toBe('Liste.xlsx');
  expect(toUnmarkedName('', 'en')).toBe('Workbook.xlsx');
});

test('the header holds any name, for old clients in ASCII', () => {
  const { headers } = xlsxDownload(new Uint8Array(), "Øst's (1).xlsx");
  expect(headers).toMatchObject({
    'content-disposition': `attachment; filename="_st's (1).xlsx"; filename*=UTF-8''%C3%98st%27s%20%281%29.xlsx`,
  });
});
