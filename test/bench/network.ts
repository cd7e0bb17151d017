import { addYears, isoDay, toSerial, type Day } from '../../core/day.ts';
import type { Mandate } from '../../core/mandate.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';
import { inventedName, meetingSheet, memberSheet, oneIn } from './sheets.ts';

const header = [
  ...['Nr', 'Navn', 'Stilling', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'],
  ...['Oppnevnt av', 'Oppnevningsdato', 'Fratrådt', 'Merknad'],
];

/** The ten seats of the mandate. */
const seats: readonly (readonly [region: string, employer: string])[] = [
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
/** Two years each: twenty years of a seat. */
const termsOfSeat = 10;
const firstDay = isoDay('2007-01-01');

/** What stands in the end cell: nearly always the right day, now and then a slip of the kinds that lists have; old ones are long since mended. */
function lastDay(from: Day, row: number): Scalar {
  const right = addYears(from, 2) - 1;
  if (row % termsOfSeat < termsOfSeat - 2) return toSerial(right, false);
  if (oneIn(300, row)) return 'våren';
  if (oneIn(200, row)) return '';
  if (oneIn(150, row)) return toSerial(right + 90, false);
  return toSerial(oneIn(100, row) ? right + 1 : right, false);
}

function member(row: number): Scalar[] {
  const seat = Math.floor(row / termsOfSeat);
  const term = row % termsOfSeat;
  const [region, employer] = seats[seat % seats.length] ?? ['', ''];
  const from = addYears(firstDay, 2 * term) + (seat % 12) * 30;
  // About one in six stays for a second term.
  const isSecond = term > 0 && oneIn(6, row);
  const name = `Oppdiktet Medlem ${inventedName(isSecond ? row - 1 : row)}`;
  const again = isSecond ? 'gjenoppnevnt' : '';
  const left = term >= termsOfSeat - 2 && oneIn(100, row) ? toSerial(addYears(from, 1), false) : '';
  const days = [toSerial(from, false), lastDay(from, row), 'Fagdirektørene', toSerial(from - 30, false), left];
  return [row + 1, name, 'seksjonsleder', employer, region, row === 0 ? 'Leder' : 'Medlem', ...days, again];
}

/** One network's members over twenty years, with its meetings. */
export function networkSheets(rows: number): Sheet[] {
  return [memberSheet(header, rows, member), meetingSheet];
}

/** The network's mandate with as many seats as such a list fills. */
export function mandateFor(rows: number): Mandate {
  const times = rows / (seats.length * termsOfSeat);
  return JSON.parse(
    JSON.stringify(behandlingshjelpemidler),
    (key, value: unknown) => (key === 'seats' ? scaled(value as Record<string, number>, times) : value), // seats of a mandate are numbers by region
  ) as Mandate; // plain data survives JSON
}

function scaled(numbers: Readonly<Record<string, number>>, times: number): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).map(([region, number]) => [region, Math.round(number * times)]));
}
