import type { MeetingReference, Office } from '../records.ts';
import { dateIn, textOrDay, type Reader, type RowCells } from './cells.ts';
import { readDate } from './date.ts';
import { tellReversed } from './dates.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { namesInCell } from './name-cell.ts';
import type { RegionLookup } from './regions.ts';
import { optional, readWord } from './values.ts';

const leader = 'leder|leiar|(nettverks|utvalgs|utvals|gruppe|råds|komité)(leder|leiar)|leader|chair';
/** «Leder (konstituert)», «Leder (ny)» lead like any other. */
const standing = ' konstituert| fungerende| fungerande| ny| midlertidig| mellombels| acting| interim| new';
/** «Leder av nettverket» does; «Leder for arbeidsutvalget» does not. */
const body =
  ' (av|i|for|of|the|of the) (nettverket|nettverksgruppen|nettverksgruppa|gruppen|gruppa|utvalget|utvalet|rådet|network|group|committee)';

const kinds = [
  ['deputy-leader', /^(nestleder|nestleiar|viseleder|varaleder|vice chair|deputy)/],
  ['leader', new RegExp(`(^|\\s)(${leader})(${standing})*(${body})?$`)],
  ['secretary', /sekretær|sekretariat|secretary/],
  ['other', /./],
] as const;

/** «Leder utpekt av …» is still the leader. */
const withoutTail = (title: string) =>
  title.replace(/[\s,(:–-]+(utpek|utpeik|oppnev|oppnem|utnev|utnem|valgt|vald|appointed|elected).*$/i, '');

const written = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.\s?\p{L}+\s\d{4}/u;
const numbered = /(?:møtet?|nr\.?|meeting|no\.?)\s*(?:nr\.?|no\.?)?\s*(\d[\p{L}\p{N}/-]*)/iu;

/** The meeting that «Valgt i møte» names: its number, its date, or both among other words («Møte 1/26, 12.02.2026»). */
function electionIn(text: string, date1904: boolean): MeetingReference {
  const whole = readDate(text, date1904);
  const token = written.exec(text)?.[0] ?? '';
  const reading = whole.kind === 'day' ? whole : readDate(token, date1904);
  const rest = text.replace(token, ' ').trim();
  const number = numbered.exec(rest)?.[1] ?? (/\d/.test(rest) ? rest : undefined);
  return { number, day: reading.kind === 'day' ? reading.day : undefined };
}

/** Reads the sheet Verv. A row without a name, or with «vakant», is an empty office and no fact. */
export function readOffices(reader: Reader, lookup: RegionLookup): RowsRead<Office> {
  const read = (cells: RowCells): Office[] => {
    const names = namesInCell(cells, lookup);
    const kind = readWord(withoutTail(cells.text('title')), kinds);
    const [first] = names;
    if (first === undefined || typeof kind !== 'string') return [];
    const from = dateIn(reader, cells, first, 'from', 'first');
    const to = dateIn(reader, cells, first, 'to', 'last');
    if (typeof from === 'number' && typeof to === 'number' && to < from)
      tellReversed(reader, cells, { name: first, from, end: to, field: 'to' });
    const elected = textOrDay(reader, cells, 'electedIn');
    const common: Omit<Office, 'name' | 'person' | 'election'> = {
      row: cells.row,
      kind,
      title: cells.text('title'),
      from,
      to,
      electedIn: optional(elected),
    };
    const election = electionIn(elected, reader.date1904);
    return names.map((name) => ({ ...common, name, person: reader.person(name), election }));
  };
  return eachRow(reader, read);
}
