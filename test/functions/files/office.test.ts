import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { exampleMarks } from './example-marks.ts';
import { faultsOf, libreOffice, mayRun, openpyxl, savedByLibreOffice, schemas, withOpenpyxl } from './office.ts';
import { asBytes, asRead } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import { richWorkbook } from './rich-workbook.ts';
import { strFromU8 } from 'fflate';

const marked = asBytes(annotate(richWorkbook, exampleMarks, 'nb'));
/** The first fault a program brings itself is not ours. */
const own = (bytes: Uint8Array) => faultsOf(bytes).filter((fault) => !fault.includes('../customXml/item1.xml'));
const countMarks = (bytes: Uint8Array) =>
  Object.entries(unpack(bytes))
    .map(([name, content]) =>
      name.includes('worksheets/sheet') ? strFromU8(content).split('mandatvakt').length - 1 : 0,
    )
    .reduce((sum, count) => sum + count, 0);
const tabs = (bytes: Uint8Array) =>
  strFromU8(unpack(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    .match(/<sheet [^>]*name="[^"]+"/g)
    ?.map((tag) => /name="([^"]+)"/.exec(tag)?.[1]);

describe('the schemas of the standard', { timeout: 120_000 }, () => {
  test.runIf(mayRun(schemas))('find nothing in a marked copy that the original did not have', () => {
    expect(faultsOf(richWorkbook)).toEqual([]);
    expect(faultsOf(marked)).toEqual([]);
    expect(faultsOf(asBytes(removeMarks(marked)))).toEqual([]);
  });

  test.runIf(mayRun(schemas))('find nothing in a marked workbook whose styles had to be made', () => {
    const { 'xl/styles.xml': styles, ...rest } = unpack(richWorkbook);
    expect(styles).toBeDefined();
    const bare = Object.fromEntries(
      Object.entries(rest).map(([name, content]) => [name, withoutStyles(name, strFromU8(content, true), content)]),
    );
    expect(faultsOf(asBytes(annotate(pack(bare), exampleMarks, 'en')))).toEqual([]);
  });
});

function withoutStyles(name: string, text: string, content: Uint8Array): Uint8Array {
  if (name === '[Content_Types].xml')
    return Buffer.from(text.replace(/<Override PartName="\/xl\/styles.xml"[^>]+>/, ''), 'latin1');
  if (name === 'xl/_rels/workbook.xml.rels')
    return Buffer.from(text.replace(/<Relationship [^>]+styles.xml"\/>/, ''), 'latin1');
  if (name.includes('worksheets/sheet'))
    return Buffer.from(
      text
        .replace(/ s="\d"/g, '')
        .replace(/ style="1"/g, '')
        .replace(/ dxfId="1"/g, ''),
      'latin1',
    );
  return content;
}

describe('openpyxl', { timeout: 120_000 }, () => {
  test.runIf(mayRun(openpyxl))('opens a marked copy and sees the findings and the user’s own formats', () => {
    const { printed } = withOpenpyxl(
      marked,
      `
sheet = book['Funn']
print(json.dumps({
  'tabs': book.sheetnames,
  'first': [cell.value for cell in sheet[2]],
  'table': sheet.tables['MandatvaktFunn'].ref,
  'link': sheet['C2'].hyperlink.location,
  'frozen': sheet.freeze_panes,
  'formats': [[str(block.sqref), rule.type, rule.priority] for block in book['Medlemmer'].conditional_formatting for rule in block.rules],
}))`,
    );
    expect(printed).toEqual({
      tabs: ['Medlemmer', "Ola's & Karis", 'Diagram', 'Lister', 'Funn'],
      first: [
        'Feil',
        'Medlemmer',
        'Medlemmer!D5',
        'Kari Nordmann: perioden er to år og én dag.',
        'Mandat for nettverket, Sammensetning og oppnevning',
      ],
      table: 'A1:E8',
      link: "'Medlemmer'!D5",
      frozen: 'A2',
      formats: [
        ['D4:D6', 'cellIs', 3],
        ['E4:E6', 'colorScale', 2],
        ['F4:F6', 'dataBar', 1],
        ['D5', 'expression', 8],
        ['D4', 'expression', 9],
      ],
    });
  });

  test.runIf(mayRun(openpyxl))('saves the file anew, and the marks are known again', () => {
    const { saved } = withOpenpyxl(marked, "book.active = book.sheetnames.index('Funn')\nbook.save(out)");
    const again = asBytes(annotate(saved ?? new Uint8Array(), exampleMarks, 'nb'));
    expect(countMarks(again)).toBe(countMarks(marked));
    expect(tabs(again)).toEqual(['Medlemmer', "Ola's &amp; Karis", 'Diagram', 'Lister', 'Funn']);
    expect(countMarks(asBytes(removeMarks(again)))).toBe(0);
    expect(strFromU8(unpack(asBytes(removeMarks(again)))['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      'activeTab="0"',
    );
  });
});

describe('LibreOffice', { timeout: 120_000 }, () => {
  test.runIf(mayRun(libreOffice))('opens a marked copy, saves it anew, and the marks are known again', () => {
    const saved = savedByLibreOffice(marked);
    expect(countMarks(saved)).toBe(countMarks(marked));
    const again = asBytes(annotate(saved, exampleMarks, 'nb'));
    expect(countMarks(again)).toBe(countMarks(marked));
    expect(tabs(again)).toEqual(['Medlemmer', 'Ola&apos;s &amp; Karis', 'Diagram', 'Lister', 'Funn']);
    const cleared = asBytes(removeMarks(again));
    expect(countMarks(cleared)).toBe(0);
    expect(tabs(cleared)).toEqual(['Medlemmer', 'Ola&apos;s &amp; Karis', 'Diagram', 'Lister']);
    const cells = (bytes: Uint8Array) => asRead(readWorkbook(bytes)).sheets.map((sheet) => sheet.cells);
    expect(cells(cleared)).toEqual(cells(saved));
    if (mayRun(schemas)) expect(own(cleared)).toEqual(own(saved));
  });
});
