import type { Office } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { isVacancy } from './roles.ts';
import { optional, readWord } from './values.ts';

const kinds = [
  ['deputy-leader', /^(nestleder|nestleiar|viseleder|varaleder|vice chair|deputy)/],
  ['leader', /(^|\s)(leder|leiar|nettverksleder|nettverksleiar|utvalgsleder|leader|chair)$/],
  ['secretary', /sekretær|sekretariat|secretary/],
  ['other', /./],
] as const;

/** Reads the sheet Verv. A row without a name, or with «vakant», is an empty office and no fact. */
export function readOffices(reader: Reader): RowsRead<Office> {
  const read = (cells: RowCells): Office[] => {
    const name = cells.text('name');
    const kind = readWord(cells.text('title'), kinds);
    if (name === '' || isVacancy(name) || typeof kind !== 'string') return [];
    const from = dateIn(reader, cells, name, 'from', 'first');
    const to = dateIn(reader, cells, name, 'to', 'last');
    const person = reader.person(name);
    return [
      {
        row: cells.row,
        kind,
        title: cells.text('title'),
        name,
        person,
        from,
        to,
        electedIn: optional(cells.text('electedIn')),
      },
    ];
  };
  return eachRow(reader, read);
}
