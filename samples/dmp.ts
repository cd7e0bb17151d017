import { attendance, cases, flawedAttendance, flawedCases, flawedMeetings } from './dmp-meetings.ts';
import { deliverables } from './dmp-tasks.ts';
import { withSexes } from './sexes.ts';
import { day, type SampleCell, type SampleSheet } from './sheet.ts';

const header = [
  ...['Nr', 'Navn', 'Tittel', 'Virksomhet', 'Region', 'Deltakertype', 'Fagfelt', 'Rekrutteringskanal', 'Foreslått av'],
  ...[
    'Oppnevningsdato',
    'Oppnevnt av',
    'Habilitet (status)',
    'Habilitet avklart',
    'Habilitet gjelder',
    'Taushetserklæring signert',
    'Fratrådt',
  ],
];
const widths = [5, 22, 18, 34, 17, 32, 20, 22, 30, 17, 13, 38, 17, 17, 25, 12];
const invented = 'Eksempel fra Mandatvakt. Alle navn er oppdiktet.';
const tender = 'Onkologi 2026';
const appointed = day('2026-03-02');
const cleared = day('2026-02-10');
const none = 'H1 – Erklæring mottatt, ingen interesser oppgitt';

type Row = readonly SampleCell[];

const setup: SampleSheet = {
  name: 'Oppsett',
  above: [],
  header: ['Felt', 'Verdi'],
  widths: [24, 48],
  rows: [
    ['Gruppe', 'Spesialistgruppe onkologi 2026'],
    ['Gruppe-id', 'onkologi-2026'],
    ['Mandat', 'DMP spesialist- og brukergruppe'],
    ['Anbud', tender],
    ['Mandat vurdert', 'Vurdert ikke nødvendig'],
    ['Opprettet', appointed],
  ],
};

const meetings: SampleSheet = {
  name: 'Møter',
  above: ['Møter i gruppen', invented],
  header: [
    'Møte nr.',
    'Dato',
    'Type',
    'Form',
    'Status',
    'Innkalt av',
    'Møteleder',
    'Virksomhet (møteleder)',
    'Referat godkjent',
  ],
  widths: [10, 14, 34, 12, 12, 20, 20, 24, 18],
  rows: [
    [
      '1',
      day('2026-03-19'),
      'Gruppemøte',
      'Digitalt',
      'Avholdt',
      'Sykehusinnkjøp HF',
      'Kristin Wold',
      'Sykehusinnkjøp HF',
      'ja',
    ],
    [
      '2',
      day('2026-05-07'),
      'Dialogmøte med pasientforening',
      'Hybrid',
      'Avholdt',
      'Sykehusinnkjøp HF',
      'Kristin Wold',
      'Sykehusinnkjøp HF',
      'ja',
    ],
    [
      '3',
      day('2026-09-24'),
      'Gruppemøte',
      'Fysisk',
      'Avholdt',
      'Sykehusinnkjøp HF',
      'Kristin Wold',
      'Sykehusinnkjøp HF',
      'ja',
    ],
    [
      '4',
      day('2026-12-10'),
      'Anbudsseminar',
      'Fysisk',
      'Planlagt',
      'Sykehusinnkjøp HF',
      'Kristin Wold',
      'Sykehusinnkjøp HF',
      '',
    ],
  ],
};

const specialist = (nr: number, name: string, employer: string, region: string, clearance: Row): Row => [
  ...[
    nr,
    name,
    'overlege',
    employer,
    region,
    'Spesialist',
    'onkologi',
    'spesialistforening',
    'Norsk onkologisk forening',
    appointed,
    'DMP',
  ],
  ...clearance,
];

const professional = 'Profesjonell brukerrepresentant';
const fine: Row = [none, cleared, tender, cleared, ''];

const flawless: readonly Row[] = [
  specialist(1, 'Ingrid Solberg', 'Oslo universitetssykehus HF', 'Helse Sør-Øst', fine),
  specialist(2, 'Henrik Dale', 'Akershus universitetssykehus HF', 'Helse Sør-Øst', [
    'H3',
    day('2026-02-16'),
    tender,
    cleared,
    '',
  ]),
  specialist(3, 'Siri Hauge', 'Helse Bergen HF', 'Helse Vest', fine),
  specialist(4, 'Jonas Myhre', 'Helse Stavanger HF', 'Helse Vest', [
    'Ingen interesser oppgitt',
    '11. februar 2026',
    tender,
    '11.02.2026',
    '',
  ]),
  specialist(5, 'Tone Brun', 'St. Olavs hospital HF', 'Helse Midt-Norge', fine),
  specialist(6, 'Pål Ness', 'Universitetssykehuset Nord-Norge HF', 'Helse Nord', fine),
  [
    7,
    'Ellen Ruud',
    'rådgiver',
    'Kreftnettverket',
    '',
    professional,
    '',
    'brukerforening',
    'Kreftnettverket',
    appointed,
    'DMP',
    ...fine,
  ],
  [
    8,
    'Knut Fossum',
    'seniorrådgiver',
    'Foreningen for pasienter',
    '',
    'Pasientforening',
    '',
    'brukerforening',
    'Foreningen for pasienter',
    appointed,
    'DMP',
    ...fine,
  ],
];

/** Nothing to mend on 22.11.2026. */
export const flawlessDmp: readonly SampleSheet[] = [
  setup,
  withSexes({
    name: 'Medlemmer',
    above: ['Spesialist- og brukergruppe, onkologi 2026', invented],
    header,
    widths,
    rows: flawless,
  }),
  meetings,
  attendance,
  cases,
  deliverables,
];

const flawed: readonly Row[] = [
  specialist(1, 'Ingrid Solberg', 'Oslo universitetssykehus HF', 'Helse Sør-Øst', fine),
  specialist(2, 'Henrik Dale', 'Akershus universitetssykehus HF', 'Helse Sør-Øst', [
    none,
    day('2026-03-05'),
    tender,
    cleared,
    '',
  ]),
  specialist(3, 'Siri Hauge', 'Helse Bergen HF', 'Helse Vest', [
    'H2 – under vurdering',
    day('2026-02-12'),
    tender,
    cleared,
    '',
  ]),
  specialist(4, 'Jonas Myhre', 'Helse Stavanger HF', 'Helse Vest', ['ok', day('2026-02-11'), tender, cleared, '']),
  specialist(5, 'Tone Brun', 'St. Olavs hospital HF', 'Helse Midt-Norge', ['H3', appointed, tender, appointed, '']),
  specialist(6, 'Pål Ness', 'Universitetssykehuset Nord-Norge HF', 'Helse Nord', [
    none,
    'avklart 03/26',
    tender,
    cleared,
    '',
  ]),
  [
    ...[
      7,
      'Ellen Ruud',
      'rådgiver',
      'Kreftnettverket',
      '',
      professional,
      '',
      'brukerforening',
      'Kreftnettverket',
      appointed,
      'DMP',
    ],
    ...[none, cleared, tender, '', day('2026-08-31')],
  ],
  [
    ...[
      8,
      'Knut Fossum',
      'seniorrådgiver',
      'Foreningen for pasienter',
      '',
      'Pasientforening',
      '',
      'brukerforening',
      'Foreningen for pasienter',
      appointed,
    ],
    ...['DMP', none, cleared, 'Diabetes 2025', cleared, ''],
  ],
];

/** A row with one cell changed, by the header above it. */
const changed = (row: Row, column: string, cell: SampleCell): Row =>
  row.map((old, index) => (header[index] === column ? cell : old));

/** Two of the specialists lack something else too. */
const incomplete = flawed.map((row) => {
  if (row[1] === 'Jonas Myhre') return changed(row, 'Oppnevnt av', 'Sykehusinnkjøp HF');
  return row[1] === 'Tone Brun' ? changed(changed(row, 'Fagfelt', ''), 'Foreslått av', '') : row;
});

/** What goes wrong in real lists, on 22.11.2026; the findings stand in dmp-med-feil.findings.json. */
export const flawedDmp: readonly SampleSheet[] = [
  setup,
  {
    name: 'Medlemmer',
    above: ['Spesialist- og brukergruppe, onkologi 2026', invented],
    header,
    widths,
    rows: incomplete,
  },
  flawedMeetings(meetings),
  flawedAttendance,
  flawedCases,
];
