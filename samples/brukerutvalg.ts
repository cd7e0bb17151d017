import { day, type SampleCell, type SampleSheet } from './sheet.ts';

const invented = 'Eksempel fra Mandatvakt. Utvalg, foreninger og navn er oppdiktet.';

type Row = readonly SampleCell[];

const setup: SampleSheet = {
  name: 'Oppsett',
  above: [],
  header: ['Felt', 'Verdi'],
  widths: [34, 40],
  rows: [
    ['Gruppe', 'Brukerutvalget ved Fjordbyen sykehus'],
    ['Gruppe-id', 'brukerutvalget'],
    ['Mandat', 'Eget'],
    ['Ledig plass: dager før feil', 45],
  ],
};

const statutes = 'Vedtekter for brukerutvalget (2022)';

const mandate: SampleSheet = {
  name: 'Mandat',
  above: ['Hva brukerutvalget holdes opp mot', invented],
  header: ['Krav', 'Gjelder', 'Antall', 'Fra', 'Til', 'Kilde'],
  widths: [30, 28, 10, 14, 14, 40],
  rows: [
    ['Plasser', 'Pasientforeningene', 3, day('2022-01-01'), '', `${statutes}, punkt 2`],
    ['Plasser', 'Eldrerådet', 1, day('2022-01-01'), day('2025-12-31'), `${statutes}, punkt 2`],
    ['Plasser', 'Eldrerådet', 2, day('2026-01-01'), '', 'Styresak 41/25'],
    ['Plasser', 'Ungdomsrådet', 1, day('2022-01-01'), '', `${statutes}, punkt 2`],
    ['Vara', '', 2, day('2026-01-01'), '', 'Styresak 41/25'],
    ['Virketid (år)', '', 2, day('2022-01-01'), '', `${statutes}, punkt 3`],
    ['Møter per år', '', 4, day('2022-01-01'), '', `${statutes}, punkt 4`],
    ['Leder', '', 1, day('2022-01-01'), '', `${statutes}, punkt 5`],
    ['Taushetsplikt før oppnevning', '', 'ja', day('2022-01-01'), '', ''],
    ['Årsmelding innen', 'Sykehusstyret', '01.03', day('2022-01-01'), '', `${statutes}, punkt 6`],
  ],
};

const memberHeader = [
  'Navn',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Taushetserklæring signert',
  'Merknad',
];
const [from24, to25] = [day('2024-01-01'), day('2025-12-31')];
const [from26, to27] = [day('2026-01-01'), day('2027-12-31')];
const [signed23, signed25] = [day('2023-12-04'), day('2025-12-01')];

const members: readonly Row[] = [
  ['Turid Aune', 'Pasientforeningene', 'Leder', from24, to25, signed23, ''],
  ['Nils Bakke', 'Pasientforeningene', 'Medlem', from24, to25, signed23, ''],
  ['Signe Dybdal', 'Pasientforeningene', 'Medlem', from24, to25, signed23, ''],
  ['Olga Engen', 'Eldrerådet', 'Medlem', from24, to25, signed23, ''],
  ['Jonas Fjeld', 'Ungdomsrådet', 'Medlem', from24, to25, signed23, ''],
  ['Turid Aune', 'Pasientforeningene', 'Leder', from26, to27, signed25, 'gjenoppnevnt'],
  ['Nils Bakke', 'Pasientforeningene', 'Medlem', from26, day('2028-01-01'), signed25, 'gjenoppnevnt'],
  ['Berit Haug', 'Pasientforeningene', 'Medlem', day('2026-02-10'), day('2028-02-09'), day('2026-01-20'), ''],
  ['Olga Engen', 'Eldrerådet', 'Medlem', from26, to27, signed25, 'gjenoppnevnt'],
  ['Mina Jensvoll', 'Ungdomsrådet', 'Medlem', from26, to27, day('2026-01-15'), ''],
  ['Leif Kolstad', 'Eldrerådet', 'Vara', from26, to27, signed25, ''],
  ['Ragna Lien', 'Pasientforeningene', 'Vara', from26, to27, signed25, ''],
];

const meetingDays = ['2025-02-11', '2025-05-13', '2025-09-16', '2025-11-18', '2026-02-17', '2026-05-19', '2026-09-15'];
const planned: Row = ['8', day('2026-12-01'), 'Ordinært', 'Fysisk', 'Planlagt', ''];

const meetings: SampleSheet = {
  name: 'Møter',
  above: ['Møter i brukerutvalget', invented],
  header: ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Referat godkjent'],
  widths: [10, 14, 14, 12, 12, 18],
  rows: [
    ...meetingDays.map((iso, index): Row => [String(index + 1), day(iso), 'Ordinært', 'Fysisk', 'Avholdt', 'ja']),
    planned,
  ],
};

const reports: SampleSheet = {
  name: 'Årsmeldinger',
  above: [],
  header: ['År', 'Mottaker', 'Sendt dato', 'Kanal', 'Journalref.'],
  widths: [8, 24, 14, 14, 16],
  rows: [
    [2024, 'Sykehusstyret', day('2025-02-20'), 'e-post', '25/104'],
    [2025, 'Sykehusstyret', day('2026-03-03'), 'e-post', '26/88'],
  ],
};

const waivers: SampleSheet = {
  name: 'Unntak',
  above: [],
  header: ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av', 'Gjelder til'],
  widths: [30, 24, 44, 24, 14],
  rows: [
    [
      'Virketid én dag for lang',
      'Nils Bakke',
      'Vedtaket sier til og med 01.01.2028 (sak 12/26)',
      'Sykehusstyret',
      day('2028-01-01'),
    ],
  ],
};

/** An invented brukerutvalg with a mandate of its own: a seat in doubt for long, a late report, a declaration that came after, and one waiver. */
export const brukerutvalg: readonly SampleSheet[] = [
  setup,
  mandate,
  {
    name: 'Medlemmer',
    above: ['Brukerutvalget ved Fjordbyen sykehus', invented],
    header: memberHeader,
    widths: [22, 22, 12, 14, 14, 24, 20],
    rows: members,
  },
  meetings,
  reports,
  waivers,
];
