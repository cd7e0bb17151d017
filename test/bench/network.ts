import { addYears, isoDay, toSerial, type Day } from '../../core/day.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { inGroups, meetingSheet, memberSheet, oneIn } from './sheets.ts';

const header = ['Gruppe', 'Navn', 'Stilling', 'Virksomhet', 'Region', 'Rolle'];
const dates = ['Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av', 'Oppnevningsdato', 'Fratrådt', 'Merknad'];

const trusts: readonly (readonly [region: string, employer: string])[] = [
  ['Helse Sør-Øst', 'Akershus universitetssykehus HF'],
  ['Helse Sør-Øst', 'Oslo universitetssykehus HF'],
  ['Helse Sør-Øst', 'Sykehuset Innlandet HF'],
  ['Helse Sør-Øst', 'Vestre Viken HF'],
  ['Helse Vest', 'Helse Bergen HF'],
  ['Helse Vest', 'Helse Stavanger HF'],
  ['Helse Midt-Norge', 'St. Olavs hospital HF'],
  ['Helse Midt-Norge', 'Helse Møre og Romsdal HF'],
  ['Helse Nord', 'Universitetssykehuset Nord-Norge HF'],
  ['Helse Nord', 'Nordlandssykehuset HF'],
];

/** Ten seats held over twenty years by ten terms of two years each. */
const terms = 10;
export const rowsOfNetwork = trusts.length * terms;
const firstDay = isoDay('2007-01-01');

/** What stands in the end cell: nearly always the right day; now and then a slip of the kinds that lists have. */
function lastDay(from: Day, row: number): Scalar {
  const right = addYears(from, 2) - 1;
  if (oneIn(1000, row)) return 'våren';
  if (oneIn(200, row)) return '';
  if (oneIn(150, row)) return toSerial(right + 90, false);
  return toSerial(oneIn(100, row) ? right + 1 : right, false);
}

function memberRow(group: string, row: number): Scalar[] {
  const seat = Math.floor(row / terms);
  const term = row % terms;
  const [region, employer] = trusts[seat % trusts.length] ?? ['', ''];
  const from = addYears(firstDay, 2 * term) + (seat % 12) * 30;
  // Every other term is the holder's second.
  const name = `Oppdiktet Medlem ${seat}-${Math.floor(term / 2)} i ${group}`;
  const left = oneIn(100, row) ? toSerial(addYears(from, 1), false) : '';
  const role = seat === 0 ? 'Leder' : 'Medlem';
  const ends = [toSerial(from, false), lastDay(from, row), 'Fagdirektørene', toSerial(from - 30, false)];
  return [group, name, 'seksjonsleder', employer, region, role, ...ends, left, term % 2 === 1 ? 'gjenoppnevnt' : ''];
}

/** Networks with `size` rows each, `rows` together: members over twenty years and the meetings of the last three. */
export function networkSheets(rows: number, size: number): Sheet[] {
  const groups = inGroups(rows, size);
  const members = groups.flatMap(({ group, count }) => Array.from({ length: count }, (_, row) => memberRow(group, row)));
  return [memberSheet([...header, ...dates], members), meetingSheet(groups.map(({ group }) => group))];
}
