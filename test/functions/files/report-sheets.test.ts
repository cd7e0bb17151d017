import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { asBytes } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import { richParts } from './rich-workbook.ts';

/** The rich workbook, its one table by another name. */
function named(name: string): Uint8Array {
  const parts = Object.entries(richParts).map(([part, text]) => [
    part,
    typeof text === 'string' ? text.replaceAll('"Medlemsliste"', `"${name}"`) : text,
  ]);
  return pack(Object.fromEntries(parts));
}

function sheetsRead(name: string): readonly string[] {
  const workbook = readWorkbook(named(name));
  return 'sheets' in workbook ? workbook.sheets.map((sheet) => sheet.name) : [];
}

test.each(['Mandatvakt_2025_nbh_front', 'mandatvakt_2026_bhm_nord_FRONT', 'Mandatvakt_2025_nbh_front_2'])(
  'the sheet of the table %s is an årsmelding of ours, whatever it is called, and not read',
  (table) => {
    expect(sheetsRead(table)).toEqual(sheetsRead('Medlemsliste').filter((name) => name !== 'Medlemmer'));
  },
);

test.each(['Mandatvakt_front', 'Mandatvakt_2025_nbh_table_members', 'Min_Mandatvakt_2025_nbh_front'])(
  'the sheet of the table %s is read',
  (table) => {
    expect(sheetsRead(table)).toContain('Medlemmer');
  },
);

test('an årsmelding is no mark: it stays when marks are taken away', () => {
  const cleared = unpack(asBytes(removeMarks(named('Mandatvakt_2025_nbh_front'))));
  expect(strFromU8(cleared['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Medlemmer"');
});
