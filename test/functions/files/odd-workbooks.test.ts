import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { asBytes } from './outcome.ts';
import { pack, plainParts, unpack, type Parts } from './pack.ts';
import { richParts } from './rich-workbook.ts';
import { structureFaults } from './structure.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const marks = [
  { severity: 'error', rule: 'x', sheet: 'Ark', cell: 'A1', message: 'Prøve', source: 'Kilde', label: 'Feil' },
] as const;
const sheet = (content: string) => `<?xml version="1.0"?><worksheet xmlns="${main}">${content}</worksheet>`;

/** Marks the parts, holds the promises that hold for any workbook, and gives the marked parts as text. */
function markAndClear(parts: Parts): Readonly<Record<string, string>> {
  const bytes = pack(parts);
  const marked = asBytes(annotate(bytes, marks, 'nb'));
  expect(structureFaults(marked)).toEqual(structureFaults(bytes));
  expect(readWorkbook(marked)).toEqual(readWorkbook(bytes));
  expect(Buffer.compare(asBytes(annotate(marked, marks, 'nb')), marked)).toBe(0);
  expect(unpack(asBytes(removeMarks(marked)))).toEqual(unpack(bytes));
  return Object.fromEntries(Object.entries(unpack(marked)).map(([name, content]) => [name, strFromU8(content)]));
}

describe('sheets of odd shapes take marks where Excel wants them', () => {
  const rule = '<conditionalFormatting sqref="A1">';
  test.each([
    ['no rows', '<sheetData></sheetData>', '<sheetData></sheetData>'],
    ['an empty element for rows', '<sheetData/>', '<sheetData/>'],
    [
      'merged cells and margins',
      '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
      '</mergeCells>',
    ],
    [
      'formats of its own',
      '<sheetData/><conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><extLst/>',
      '</conditionalFormatting>',
    ],
    [
      'rows with a comment that looks like their end',
      '<sheetData><!-- </sheetData> --><row r="1"><c r="A1"><v>1</v></c></row></sheetData><phoneticPr fontId="0"/>',
      '<phoneticPr fontId="0"/>',
    ],
  ])('%s', (_, content, before) => {
    const marked = markAndClear({ ...plainParts({ sheets: { Ark: sheet(content) }, formats: '<xf/>' }) });
    expect(marked['xl/worksheets/sheet1.xml']).toContain(before + rule);
  });
});

describe('styles of odd shapes come back as they were', () => {
  const plain = plainParts({ sheets: { Ark: sheet('<sheetData/>') }, formats: '<xf/>' });
  const withStyles = (styles: string) => ({
    ...plain,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  });
  test.each([
    ['nothing', ''],
    ['an empty list of differences', '<cellXfs count="1"><xf/></cellXfs><dxfs count="0"/>'],
    [
      'an empty list of differences with an end',
      '<cellXfs count="1"><xf/></cellXfs><dxfs count="0"></dxfs><tableStyles count="0"/>',
    ],
    ['lists without counts', '<fonts><font/></fonts><cellXfs><xf/></cellXfs><dxfs><dxf/></dxfs>'],
    [
      'no list of differences',
      '<fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs><cellStyles count="0"/><colors/>',
    ],
  ])('%s', (_, styles) => {
    expect(markAndClear(withStyles(styles))['xl/styles.xml']).toContain('<bgColor rgb="FFFDE7E9"/>');
  });

  test('a workbook without styles gets a part of its own, and loses it again', () => {
    const marked = markAndClear(plainParts({ sheets: { Ark: sheet('<sheetData/>') } }));
    expect(marked['xl/styles.xml']).toContain('<cellXfs count="5">');
  });
});

describe('workbooks of other kinds', () => {
  test('a strict workbook is marked in the strict vocabulary', () => {
    const strict = Object.entries(plainParts({ sheets: { Ark: sheet('<sheetData/>') }, formats: '<xf/>' })).map(
      ([name, text]) => [
        name,
        text
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      ],
    );
    const marked = markAndClear(Object.fromEntries(strict) as Record<string, string>);
    expect(marked['xl/worksheets/sheet2.xml']).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(marked['xl/_rels/workbook.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
  });

  test('a workbook with macros keeps them, and its content type', () => {
    const types = String(richParts['[Content_Types].xml'])
      .replace('spreadsheetml.sheet.main+xml', 'x')
      .replace(
        'application/vnd.openxmlformats-officedocument.x',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      );
    const macros = Uint8Array.from({ length: 3000 }, (_, index) => index % 251);
    const bytes = pack({ ...richParts, '[Content_Types].xml': types, 'xl/vbaProject.bin': macros });
    const marked = unpack(asBytes(annotate(bytes, marks, 'nb')));
    expect(marked['xl/vbaProject.bin']).toEqual(macros);
    expect(strFromU8(marked['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
  });

  test('a sheet in UTF-16 stays in UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData/></worksheet>`;
    const bytes = pack({
      ...plainParts({ sheets: { Ark: '' } }),
      'xl/worksheets/sheet1.xml': Buffer.from(text, 'utf16le'),
    });
    const marked = asBytes(annotate(bytes, marks, 'nb'));
    expect(Buffer.from(unpack(marked)['xl/worksheets/sheet1.xml'] ?? '').toString('utf16le')).toContain(
      '<sheetData/><conditionalFormatting',
    );
    expect(unpack(asBytes(removeMarks(marked)))).toEqual(unpack(bytes));
  });

  test('a table name of ours that the user has given a range is left alone', () => {
    const parts = plainParts({ sheets: { Ark: sheet('<sheetData/>') }, workbook: '', formats: '<xf/>' });
    const workbook =
      parts['xl/workbook.xml']?.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="mandatvaktfunn">Ark!$A$1</definedName></definedNames>',
      ) ?? '';
    expect(markAndClear({ ...parts, 'xl/workbook.xml': workbook })['xl/tables/table1.xml']).toContain(
      'displayName="MandatvaktFunn_2"',
    );
  });
});
