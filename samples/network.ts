import { attendance, cases, flawedAttendance, flawedCases } from './network-meetings.ts';
import { activities, flawedReports, reports, usage } from './network-tasks.ts';
import { withSexes } from './sexes.ts';
import { day, type SampleCell, type SampleSheet } from './sheet.ts';

const header = [
  'Nr',
  'Navn',
  'Stilling',
  'Virksomhet',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Oppnevnt av',
  'Fratrådt',
  'Merknad',
  'Foreslått av',
  'Forslagsdato',
  'Oppnevningsdato',
];
const widths = [5, 24, 24, 36, 18, 14, 14, 14, 22, 12, 34, 16, 14, 16];
const directors = 'Fagdirektørene';
const invented = 'Eksempel fra Mandatvakt. Alle navn er oppdiktet.';

type Row = readonly SampleCell[];
const [from24, to25] = [day('2024-01-01'), day('2025-12-31')];
const [from26, to27] = [day('2026-01-01'), day('2027-12-31')];

/** A row with what the network proposed and when, and when the directors decided. */
const proposed = (row: Row, on: string, decided: string, by = 'Nettverket'): Row => [
  ...row,
  ...Array.from({ length: Math.max(0, 11 - row.length) }, () => ''),
  by,
  day(on),
  day(decided),
];
/** Members are appointed by the directors, on the network's proposal; others are not. */
const documented = (rows: readonly Row[], on: string, decided: string): readonly Row[] =>
  rows.map((row) => (row.includes(directors) ? proposed(row, on, decided) : row));

const officeHeader = ['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte'];
const officeWidths = [20, 24, 14, 14, 30];

const setup: SampleSheet = {
  name: 'Oppsett',
  above: [],
  header: ['Felt', 'Verdi'],
  widths: [20, 48],
  rows: [
    ['Gruppe', 'Nettverk for behandlingshjelpemidler'],
    ['Gruppe-id', 'nbh'],
    ['Mandat', 'behandlingshjelpemidler'],
  ],
};

const meetingHeader = ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Sted', 'Referat godkjent', 'Merknad'];
const meetingWidths = [10, 14, 16, 12, 12, 22, 18, 30];

const before: readonly Row[] = [
  [
    1,
    'Ragnhild Lund',
    'seksjonsleder',
    'Akershus universitetssykehus HF',
    'Helse Sør-Øst',
    'Leder',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [
    2,
    'Per Aronsen',
    'avdelingsleder',
    'Oslo universitetssykehus HF',
    'Helse Sør-Øst',
    'Medlem',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [3, 'Mette Brekke', 'rådgiver', 'Sykehuset Innlandet HF', 'Helse Sør-Øst', 'Medlem', from24, to25, directors, '', ''],
  [
    4,
    'Tor Vik',
    'medisinteknisk ingeniør',
    'Vestre Viken HF',
    'Helse Sør-Øst',
    'Medlem',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [5, 'Eirik Lunde', 'seksjonsleder', 'Helse Bergen HF', 'Helse Vest', 'Medlem', from24, to25, directors, '', ''],
  [6, 'Astrid Moe', 'sykepleier', 'Helse Stavanger HF', 'Helse Vest', 'Medlem', from24, to25, directors, '', ''],
  [
    7,
    'Jorunn Haug',
    'avdelingsleder',
    'St. Olavs hospital HF',
    'Helse Midt-Norge',
    'Medlem',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [
    8,
    'Ola Strand',
    'fysioterapeut',
    'Helse Møre og Romsdal HF',
    'Helse Midt-Norge',
    'Medlem',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [
    9,
    'Marit Sara',
    'overlege',
    'Universitetssykehuset Nord-Norge HF',
    'Helse Nord',
    'Medlem',
    from24,
    to25,
    directors,
    '',
    '',
  ],
  [10, 'Lars Nilsen', 'rådgiver', 'Nordlandssykehuset HF', 'Helse Nord', 'Medlem', from24, to25, directors, '', ''],
];

/** Some dates as somebody typed them: text, but not to be mistaken. */
const now: readonly Row[] = [
  [
    11,
    'Ragnhild Lund',
    'seksjonsleder',
    'Akershus universitetssykehus HF',
    'Helse Sør-Øst',
    'Leder',
    from26,
    to27,
    directors,
    '',
    '',
  ],
  [12, 'Per Aronsen', 'avdelingsleder', 'OUS', 'HSØ', 'Sekretær', from26, to27, directors, '', ''],
  [
    13,
    'Nina Sand',
    'sykepleier',
    'Sykehuset Telemark HF',
    'Helse Sør-Øst',
    'Medlem',
    '1. januar 2026',
    '31. desember 2027',
    directors,
    '',
    '',
  ],
  [
    14,
    'Kjell Øverland',
    'medisinteknisk ingeniør',
    'Vestre Viken HF',
    'Sør-Øst',
    'Medlem',
    '01.01.2026',
    '31.12.27',
    directors,
    '',
    '',
  ],
  [15, 'Eirik Lunde', 'seksjonsleder', 'Helse Bergen HF', 'Helse Vest', 'Nestleder', from26, to27, directors, '', ''],
  [16, 'Gro Åsheim', 'sykepleier', 'Helse Fonna HF', 'Helse Vest', 'Medlem', from26, to27, directors, '', ''],
  [
    17,
    'Jorunn Haug',
    'avdelingsleder',
    'St. Olavs hospital HF',
    'Helse Midt-Norge',
    'Medlem',
    from26,
    to27,
    directors,
    '',
    '',
  ],
  [
    18,
    'Ola Strand',
    'fysioterapeut',
    'Helse Møre og Romsdal HF',
    'Helse Midt-Norge',
    'Medlem',
    from26,
    to27,
    directors,
    '',
    '',
  ],
  [
    19,
    'Marit Sara',
    'overlege',
    'Universitetssykehuset Nord-Norge HF',
    'Helse Nord',
    'Medlem',
    '2026-01-01',
    '2027-12-31',
    directors,
    '',
    '',
  ],
  [20, 'Aslak Hætta', 'rådgiver', 'Finnmarkssykehuset HF', 'Helse Nord', 'Medlem', from26, to27, directors, '', ''],
  [21, 'Hilde Tangen', 'farmasøyt', 'Sykehusinnkjøp HF', '', 'Tilknyttet kompetanse', from26, to27, '', '', 'innkjøp'],
];

const held = (number: string, iso: string, form: string, place: string): Row => [
  number,
  day(iso),
  'Ordinært',
  form,
  'Avholdt',
  place,
  'ja',
  '',
];

/** Nothing to mend on 22.11.2026: two terms of ten members, two meetings in every half-year. */
export const flawlessNetwork: readonly SampleSheet[] = [
  setup,
  withSexes({
    name: 'Medlemmer',
    above: ['Nettverk for behandlingshjelpemidler – medlemmer', invented],
    header,
    widths,
    rows: [...documented(before, '2023-11-16', '2023-12-11'), ...documented(now, '2025-11-20', '2025-12-09')],
  }),
  {
    name: 'Møter',
    above: ['Møter i nettverket', invented],
    header: meetingHeader,
    widths: meetingWidths,
    rows: [
      held('1/25', '2025-02-13', 'Fysisk', 'Gardermoen'),
      held('2/25', '2025-05-22', 'Digitalt', 'Teams'),
      held('3/25', '2025-09-18', 'Fysisk', 'Bergen'),
      held('4/25', '2025-11-20', 'Digitalt', 'Teams'),
      held('1/26', '2026-02-12', 'Fysisk', 'Gardermoen'),
      held('2/26', '2026-05-21', 'Hybrid', 'Trondheim'),
      held('3/26', '2026-09-17', 'Fysisk', 'Tromsø'),
      held('4/26', '2026-11-12', 'Digitalt', 'Teams'),
      ['1/27', day('2027-02-11'), 'Ordinært', 'Fysisk', 'Planlagt', 'Gardermoen', '', ''],
    ],
  },
  {
    name: 'Verv',
    above: ['Leder, sekretær og andre funksjoner', invented],
    header: officeHeader,
    widths: officeWidths,
    rows: [
      ['Leder', 'Ragnhild Lund', from26, '', '4/25'],
      ['Nestleder', 'Eirik Lunde', from26, '', '4/25'],
      ['Sekretær', 'Per Aronsen', from26, '', 'Møte 4/25, 20.11.2025'],
      ['Arkivansvarlig', 'Gro Åsheim', day('2026-02-12'), '', day('2026-02-12')],
    ],
  },
  attendance,
  cases,
  activities,
  usage,
  reports,
];

const flawed: readonly Row[] = [
  ['Helse Sør-Øst RHF'],
  [
    1,
    'Ragnhild Lund',
    'seksjonsleder',
    'Akershus universitetssykehus HF',
    'Helse Sør-Øst',
    'Leder',
    from26,
    to27,
    directors,
    '',
    '',
  ],
  [
    2,
    'Per Aronsen',
    'avdelingsleder',
    'Oslo universitetssykehus HF',
    'Helse Sør-Øst',
    'Medlem',
    from26,
    to27,
    directors,
    '',
    '',
  ],
  [3, 'Mette Brekke', 'rådgiver', 'Sykehuset Innlandet HF', 'Helse Sør-Øst', 'Medlem', from26, '', directors, '', ''],
  [
    4,
    'Tor Vik',
    'medisinteknisk ingeniør',
    'Vestre Viken HF',
    'Helse Sør-Øst',
    'Medlem',
    from26,
    to27,
    directors,
    day('2026-04-30'),
    'ny jobb',
  ],
  [
    5,
    'Nina Sand',
    'sykepleier',
    'Sykehuset Telemark HF',
    'Helse Sør-Øst',
    'Medlem',
    day('2026-06-15'),
    day('2028-06-14'),
    directors,
    '',
    'etter Tor Vik',
  ],
  ['Helse Vest RHF'],
  [
    6,
    'Eirik Lunde',
    'seksjonsleder',
    'Helse Bergen HF',
    'Helse Vest',
    'Medlem',
    from26,
    day('2028-01-01'),
    directors,
    '',
    '',
  ],
  [7, 'Astrid Moe', 'sykepleier', 'Helse Stavanger HF', 'Helse Vest', 'Medlem', '2024–2026', '', directors, '', ''],
  ['Helse Midt-Norge RHF'],
  [
    8,
    'Jorunn Haug',
    'avdelingsleder',
    'St. Olavs hospital HF',
    'Helse Midt-Norge',
    'Medlem',
    '01.26',
    to27,
    directors,
    '',
    '',
  ],
  [
    9,
    'Ola Strand',
    'fysioterapeut',
    'Helse Møre og Romsdal HF',
    'Helse Midt-Norge',
    'Medlem',
    from26,
    to27,
    directors,
    day('2026-08-31'),
    '',
  ],
  [
    10,
    'Gunn Li',
    'sykepleier',
    'Helse Nord-Trøndelag HF',
    'Helse Midt-Norge',
    'Medlem',
    day('2026-09-15'),
    day('2028-09-14'),
    directors,
    '',
    'etter Ola Strand',
  ],
  ['Helse Nord RHF'],
  [
    11,
    'Marit Sara',
    'overlege',
    'Universitetssykehuset Nord-Norge HF',
    'Helse Nord',
    'Medlem',
    from26,
    day('2028-12-31'),
    directors,
    '',
    '',
  ],
  [
    12,
    'Lars Nilsen',
    'rådgiver',
    'Nordlandssykehuset HF',
    'Helse Nord',
    'Medlem',
    from26,
    day('2026-06-30'),
    directors,
    '',
    '',
  ],
  ['', 'representant fra Helse Nord mangler'],
  [],
  ['* Oppdatert av sekretæren 03.11.2026'],
];

/** Most were proposed and decided in time; Mette Brekke, Nina Sand and Gunn Li were not, each in a way of their own. */
function withDecisions(rows: readonly Row[]): readonly Row[] {
  const own: Readonly<Record<number, (row: Row) => Row>> = {
    3: (row) => proposed(row, '2025-12-18', '2025-12-09'),
    5: (row) => proposed(row, '2026-05-20', '2026-06-22'),
    10: (row) => [...row.slice(0, 8), 'Helse Midt-Norge RHF', ...row.slice(9), '', '', day('2026-09-08')],
  };
  return rows.map((row) => {
    if (!row.includes(directors)) return row;
    const [number] = row;
    const change = typeof number === 'number' ? own[number] : undefined;
    return change === undefined ? proposed(row, '2025-11-20', '2025-12-09') : change(row);
  });
}

/** What goes wrong in real lists, on 22.11.2026; the findings stand in nettverk-med-feil.findings.json. */
export const flawedNetwork: readonly SampleSheet[] = [
  setup,
  {
    name: 'Medlemmer',
    above: ['Nettverk for behandlingshjelpemidler – medlemmer', invented],
    header,
    widths,
    rows: withDecisions(flawed),
  },
  {
    name: 'Møter',
    above: ['Møter i nettverket', invented],
    header: meetingHeader,
    widths: meetingWidths,
    rows: [
      ['1/26', day('2026-02-12'), 'Ordinært', 'Fysisk', 'Avholdt', 'Gardermoen', '', ''],
      ['2/26', day('2026-06-24'), 'Ordinært', 'Digitalt', 'Avlyst', 'Teams', '', 'for mange forfall'],
      held('3/26', '2026-09-17', 'Fysisk', 'Tromsø'),
      held('3/26', '2026-09-17', 'Fysisk', 'Tromsø'),
      ['', day('2026-10-15'), 'Ordinært', 'Digitalt', 'Planlagt', 'Teams', '', ''],
      held('4/26', '2026-12-10', 'Digitalt', 'Teams'),
    ],
  },
  {
    name: 'Verv',
    above: ['Leder, sekretær og andre funksjoner', invented],
    header: officeHeader,
    widths: officeWidths,
    rows: [
      ['Leder', 'Ragnhild Lund', day('2026-02-12'), day('2026-08-31'), '1/26'],
      ['Leder', 'Ola Strand', day('2026-09-17'), '', '3/26'],
      ['Sekretær', 'Per Aronsen', day('2026-02-12'), '', 'utpekt av Helse Sør-Øst RHF'],
    ],
  },
  flawedAttendance,
  flawedCases,
  flawedReports,
];
