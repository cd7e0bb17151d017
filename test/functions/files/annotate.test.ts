import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { exampleMarks } from './example-marks.ts';
import { unpack } from './pack.ts';
import { richWorkbook } from './rich-workbook.ts';
import { structureFaults } from './structure.ts';
import { asBytes } from './outcome.ts';

const original = unpack(richWorkbook);
const marked = asBytes(annotate(richWorkbook, exampleMarks, 'nb'));
const parts = unpack(marked);
const text = (name: string) => strFromU8(parts[name] ?? strToU8(''));

/** Tags and texts in order; the number of entries of a block of styles is what may change in a tag. */
const pieces = (xml: string) =>
  (xml.match(/<[^>]+>|[^<]+/g) ?? []).map((piece) => piece.replace(/^(<(?:fonts|cellXfs|dxfs) count=)"\d+"/, '$1""'));

function keepsAll(before: string, after: string): boolean {
  const left = pieces(before);
  let found = 0;
  for (const piece of pieces(after)) if (piece === left[found]) found += 1;
  return found === left.length;
}

const changed = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/worksheets/sheet3.xml',
];

describe('a marked copy loses nothing', () => {
  test('every part that need not change is the same byte for byte', () => {
    const different = Object.keys(original).filter(
      (name) => Buffer.compare(original[name] ?? strToU8(''), parts[name] ?? strToU8('')) !== 0,
    );
    expect(different.sort()).toEqual([...changed].sort());
  });

  test.each(changed)('in %s every element that was there is there still, in its order', (name) => {
    expect(keepsAll(strFromU8(original[name] ?? strToU8('')), text(name))).toBe(true);
  });

  test('three parts are new, behind all others, and the content types stay first', () => {
    const names = Object.keys(parts);
    expect(names.slice(Object.keys(original).length)).toEqual([
      'xl/worksheets/sheet4.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
    ]);
    expect(names[0]).toBe('[Content_Types].xml');
  });

  test('its structure has no faults that Excel would offer to repair', () => {
    expect(structureFaults(richWorkbook)).toEqual([]);
    expect(structureFaults(marked)).toEqual([]);
  });

  test('the cells read the same, and the sheet of findings is not read as the user’s', () => {
    expect(readWorkbook(marked)).toEqual(readWorkbook(richWorkbook));
  });
});

describe('marks', () => {
  test('lie over the cells by severity, the gravest where a cell has several, after the user’s own formats', () => {
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="D5"><cfRule type="expression" dxfId="2" priority="8"><formula>LEN("mandatvakt")&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4"><cfRule type="expression" dxfId="3" priority="9"><formula>LEN("mandatvakt")&gt;0</formula></cfRule></conditionalFormatting><dataValidations',
    );
  });

  test('carry the prefix of a sheet that is written with one', () => {
    expect(text('xl/worksheets/sheet3.xml')).toContain(
      '</x:sheetData><x:conditionalFormatting sqref="A2"><x:cfRule type="expression" dxfId="5" priority="1"><x:formula>',
    );
  });

  test('stand in a sheet without rows too', () => {
    expect(text('xl/worksheets/sheet2.xml')).toContain(
      '<sheetData/><conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="4" priority="1">',
    );
  });
});

describe('again and away', () => {
  test('annotating twice gives the same bytes as annotating once', () => {
    expect(Buffer.compare(asBytes(annotate(marked, exampleMarks, 'nb')), marked)).toBe(0);
  });

  test('new marks replace the old ones', () => {
    const fewer = exampleMarks.slice(0, 1);
    expect(unpack(asBytes(annotate(marked, fewer, 'en')))).toEqual(
      unpack(asBytes(annotate(richWorkbook, fewer, 'en'))),
    );
  });

  test('taking the marks away gives back every part byte for byte', () => {
    expect(unpack(asBytes(removeMarks(marked)))).toEqual(original);
  });

  test('taking marks away from a workbook without marks changes no part', () => {
    expect(unpack(asBytes(removeMarks(richWorkbook)))).toEqual(original);
  });

  test('the same input gives the same bytes', () => {
    expect(Buffer.compare(asBytes(annotate(richWorkbook, exampleMarks, 'nb')), marked)).toBe(0);
  });
});
