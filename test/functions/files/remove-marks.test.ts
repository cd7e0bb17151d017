import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { asBytes } from './outcome.ts';
import { pack, plainParts, unpack } from './pack.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const marks = [
  { severity: 'error', rule: 'x', sheet: 'Ark', cell: 'A1', message: 'Prøve', source: 'Kilde', label: 'Feil' },
] as const;
const sheet = (content: string) => `<?xml version="1.0"?><worksheet xmlns="${main}">${content}</worksheet>`;

describe('a sheet of findings that the user has gone on with', () => {
  const marked = strings(
    asBytes(annotate(pack(plainParts({ sheets: { Ark: sheet('<sheetData/>') }, formats: '<xf/>' })), marks, 'nb')),
  );

  function strings(bytes: Uint8Array): Record<string, string> {
    return Object.fromEntries(Object.entries(unpack(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  }

  test('takes with it the names that belong to its tab, and gives back the tab that was shown', () => {
    const workbook = (marked['xl/workbook.xml'] ?? '')
      .replace('<sheets>', '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>')
      .replace(
        '</sheets>',
        '<sheet name="Nytt" sheetId="9" r:id="rId9"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Funn!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Nytt!$A$1</definedName></definedNames>',
      );
    const relationships = (marked['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    );
    const bytes = pack({
      ...marked,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relationships,
      'xl/worksheets/sheet9.xml': sheet('<sheetData/>'),
    });
    const cleared = strings(asBytes(removeMarks(bytes)))['xl/workbook.xml'];
    expect(cleared).toContain('<workbookView activeTab="0" firstSheet="0"/>');
    expect(cleared).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Nytt!$A$1</definedName></definedNames>',
    );
    expect(cleared?.match(/<sheet /g)).toHaveLength(2);
  });

  test('is replaced when it was renamed, and marks go also when it was deleted', () => {
    const renamed = pack({
      ...marked,
      'xl/workbook.xml': (marked['xl/workbook.xml'] ?? '').replace('"Funn"', '"Til oppfølging"'),
    });
    expect(strings(asBytes(annotate(renamed, marks, 'nb')))).toEqual(marked);
    const deleted = pack({
      ...marked,
      'xl/workbook.xml': (marked['xl/workbook.xml'] ?? '').replace(/<sheet name="Funn"[^>]+>/, ''),
    });
    expect(strings(asBytes(removeMarks(deleted)))['xl/worksheets/sheet1.xml']).not.toContain('mandatvakt');
  });

  test('leaves the formulas that stand in the user’s sheets in the chain of calculation, and Excel makes the chain anew', () => {
    const own = (marked['xl/worksheets/sheet2.xml'] ?? '').replace(
      '</sheetData>',
      '<row r="9"><c r="A9"><f>1+1</f><v>2</v></c></row></sheetData>',
    );
    const relationships = (marked['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const bytes = pack({
      ...marked,
      'xl/worksheets/sheet2.xml': own,
      'xl/_rels/workbook.xml.rels': relationships,
      'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="A9" i="2"/></calcChain>`,
    });
    const cleared = strings(asBytes(removeMarks(bytes)));
    expect(Object.keys(cleared)).not.toContain('xl/calcChain.xml');
    expect(cleared['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('goes, and a format the user laid over the same cells stays', () => {
    const both = (marked['xl/worksheets/sheet1.xml'] ?? '').replace(
      '<cfRule',
      '<cfRule type="expression" dxfId="0" priority="9"><formula>A1=1</formula></cfRule><cfRule',
    );
    const cleared = strings(asBytes(removeMarks(pack({ ...marked, 'xl/worksheets/sheet1.xml': both }))));
    expect(cleared['xl/worksheets/sheet1.xml']).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="9"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    );
  });
});
