import { writeXlsx } from 'hucre/xlsx';
import { fromIso, toSerial } from '../../core/day.ts';
import type { Scalar } from '../../core/sheet.ts';

/** `2026-01-01` → 46023, as Excel would have it. */
function serial(iso: string): number {
  const day = fromIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return toSerial(day, false);
}

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'];
const seats = { 'Helse Sør-Øst': 4, 'Helse Vest': 2, 'Helse Midt-Norge': 2, 'Helse Nord': 2 };
const employers: Readonly<Record<string, string>> = {
  'Helse Sør-Øst': 'Oslo universitetssykehus HF',
  'Helse Vest': 'Helse Bergen HF',
  'Helse Midt-Norge': 'St. Olavs hospital HF',
  'Helse Nord': 'Nordlandssykehuset HF',
};
const names = [
  'Anne Aas',
  'Berit Bø',
  'Cato Dahl',
  'Dina Eide',
  'Erik Foss',
  'Frida Gran',
  'Geir Hagen',
  'Hanne Iversen',
  'Ivar Juul',
  'Jorid Knutsen',
];

/** Ten invented members, 4/2/2/2, for 2026 and 2027. */
export function memberRows(): Scalar[][] {
  const regions = Object.entries(seats).flatMap(([region, count]) => Array.from({ length: count }, () => region));
  const rows = regions.map((region, index): Scalar[] => [
    names[index] ?? '',
    employers[region] ?? '',
    region,
    'Medlem',
    serial('2026-01-01'),
    serial('2027-12-31'),
    'Fagdirektørene',
  ]);
  return [[...header], ...rows];
}

const meetingRows = (): Scalar[][] => [
  ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'],
  ...['2026-02-10', '2026-05-12', '2026-09-08', '2026-11-03'].map((day, index): Scalar[] => [
    index + 1,
    serial(day),
    'Ordinært',
    'Digitalt',
    'Avholdt',
  ]),
];

/** A flawless request of validate. */
export function goodRequest() {
  return {
    group: { id: 'nbh', name: 'Nettverket', mandate: 'behandlingshjelpemidler' },
    on: '2026-11-22',
    workbook: {
      sheets: [
        { name: 'Medlemmer', cells: memberRows() },
        { name: 'Møter', cells: meetingRows() },
      ],
    },
  };
}

/** The same with one member of Helse Nord too few from 1 July on. */
export function badRequest() {
  const request = goodRequest();
  const last = request.workbook.sheets[0]?.cells[10];
  if (last !== undefined) last[5] = serial('2026-06-30');
  return request;
}

/** A request's sheets as the bytes of an .xlsx. */
export async function toXlsx({ workbook }: ReturnType<typeof goodRequest>): Promise<Uint8Array> {
  return writeXlsx({ sheets: workbook.sheets.map(({ name, cells }) => ({ name, rows: cells })) });
}
