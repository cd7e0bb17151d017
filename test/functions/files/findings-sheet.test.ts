import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { exampleMarks } from './example-marks.ts';
import { asBytes } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import { richParts, richWorkbook } from './rich-workbook.ts';

const parts = unpack(asBytes(annotate(richWorkbook, exampleMarks, 'nb')));
const text = (name: string) => strFromU8(parts[name] ?? strToU8(''));

describe('the sheet of findings', () => {
  const sheet = text('xl/worksheets/sheet4.xml');

  test('is the last tab, called Funn, with a table over five columns', () => {
    expect(text('xl/workbook.xml')).toContain(
      '<sheet name="Funn" sheetId="8" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId10"/></sheets>',
    );
    expect(text('xl/tables/table2.xml')).toContain(
      'id="5" name="MandatvaktFunn" displayName="MandatvaktFunn" ref="A1:E8"',
    );
    expect(
      text('xl/tables/table2.xml')
        .match(/ name="[^"]+"/g)
        ?.slice(1),
    ).toEqual([
      ' name="Alvorlighet"',
      ' name="Ark"',
      ' name="Celle"',
      ' name="Melding"',
      ' name="Kilde"',
      ' name="TableStyleLight1"',
    ]);
  });

  test('links each cell, with quotes in the sheet’s name doubled, and leaves hidden sheets without a link', () => {
    expect(sheet.match(/<hyperlink [^>]+>/g)).toEqual([
      '<hyperlink ref="C2" location="\'Medlemmer\'!D5" display="Medlemmer!D5"/>',
      '<hyperlink ref="C4" location="\'Medlemmer\'!D5" display="Medlemmer!D5"/>',
      '<hyperlink ref="C5" location="\'Medlemmer\'!D4" display="Medlemmer!D4"/>',
      '<hyperlink ref="C6" location="\'Ola\'\'s &amp; Karis\'!B2" display="Ola\'s &amp; Karis!B2"/>',
    ]);
  });

  test('holds texts only: what begins with = + - @ is no formula, and nothing breaks out of its cell', () => {
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK(&quot;http://example.org&quot;;&quot;Trykk&quot;)</t>');
    expect(sheet).toContain(
      '<t xml:space="preserve">Ukjent «&lt;verdi&gt;» &amp; &quot;mer&quot;\uFFFD _x005F_x0041_</t>',
    );
    expect(text('xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(4);
  });

  test('cuts a message that is longer than a cell can hold', () => {
    const long = [{ severity: 'note', rule: 'x', message: 'a'.repeat(40_000), source: '', label: 'Merknad' }] as const;
    const written = strFromU8(
      unpack(asBytes(annotate(richWorkbook, long, 'nb')))['xl/worksheets/sheet4.xml'] ?? strToU8(''),
    );
    expect(/<t xml:space="preserve">(a+…)</.exec(written)?.[1]).toHaveLength(32_767);
  });

  test('says so in one row when there are no findings', () => {
    const written = unpack(asBytes(annotate(richWorkbook, [], 'nn')));
    expect(strFromU8(written['xl/worksheets/sheet4.xml'] ?? strToU8(''))).toContain('Ingen funn.');
    expect(strFromU8(written['xl/tables/table2.xml'] ?? strToU8(''))).toContain('ref="A1:E2"');
    expect(strFromU8(written['xl/tables/table2.xml'] ?? strToU8(''))).toContain('name="Kjelde"');
  });

  test('takes another name and leaves the user’s sheet alone when there is a sheet Funn already', () => {
    const workbook = String(richParts['xl/workbook.xml']).replace('"Medlemmer"', '"FUNN"');
    const own = unpack(asBytes(annotate(pack({ ...richParts, 'xl/workbook.xml': workbook }), exampleMarks, 'nb')));
    expect(strFromU8(own['xl/workbook.xml'] ?? strToU8('')).match(/<sheet name="[^"]+"/g)).toEqual([
      '<sheet name="FUNN"',
      '<sheet name="Ola\'s &amp; Karis"',
      '<sheet name="Diagram"',
      '<sheet name="Lister"',
      '<sheet name="Funn (2)"',
    ]);
  });
});
