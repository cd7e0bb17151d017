import type { Source } from '../../../core/answer.ts';
import type { ColumnType, ReportTable } from '../../../core/report/report.ts';

const source = (section: string): Source => ({
  document: 'Mandat for nasjonal nettverksgruppe for behandlingshjelpemidler',
  section,
  url: 'https://example.org/mandat',
  version: 'april 2020',
});

const columns = (...given: readonly (readonly [string, string, ColumnType])[]): ReportTable['columns'] =>
  given.map(([id, title, type]) => ({ id, title, type }));

/** Tables of a network's year, with what a writer of documents must not stumble over. */
export const tables: readonly ReportTable[] = [
  {
    id: 'composition',
    title: 'Sammensetning per region',
    source: source('Sammensetning og oppnevning'),
    columns: columns(
      ['region', 'Region', 'text'],
      ['required', 'Krav i mandatet', 'integer'],
      ['on0101', 'Antall 01.01.', 'integer'],
      ['on3112', 'Antall 31.12.', 'integer'],
      ['daysBelow', 'Dager under krav', 'integer'],
      ['daysAbove', 'Dager over krav', 'integer'],
      ['status', 'Status', 'status'],
    ),
    rows: [
      { cells: ['Helse Sør-Øst', 4, 4, 4, 0, 0, 'ok'], from: ['Medlemmer!A3:K6'] },
      { cells: ['Helse Vest', 2, 2, 1, 61, 0, 'breach'], from: ['Medlemmer!A7:K8'] },
      { cells: ['Helse Midt-Norge', 2, 2, 3, 0, 30, 'attention'], from: ['Medlemmer!A9:K11'] },
      { cells: ['Helse Nord', 2, 2, null, null, null, 'undecided'], from: ['Medlemmer!A12:K13'] },
    ],
    undecided: ['Fratrådt for Åse Ødegård (Medlemmer!I13) kan ikke leses.'],
  },
  {
    id: 'changes',
    title: 'Endringer i året',
    source: source('Sammensetning og oppnevning'),
    columns: columns(
      ['day', 'Dato', 'day'],
      ['region', 'Region', 'text'],
      ['name', 'Navn', 'text'],
      ['change', 'Endring', 'text'],
      ['reason', 'Årsak', 'text'],
      ['reference', 'Vedtak/referanse', 'text'],
    ),
    rows: [
      {
        cells: ['2025-11-01', 'Helse Vest', '=HYPERLINK("http://x")', 'fratrådt', '-1+1', '@SUM(1)'],
        from: ['Medlemmer!A8:K8'],
        removed: '2025-12-03',
      },
      {
        cells: ['2025-12-02', 'Helse Midt-Norge', '<img src=x onerror=alert(1)>', 'oppnevnt', null, '+4712345678'],
        from: ['Medlemmer!A11:K11'],
      },
    ],
    undecided: [],
  },
  {
    id: 'associated',
    title: 'Tilknyttet kompetanse',
    source: source('Sammensetning og oppnevning'),
    columns: columns(['name', 'Navn', 'text'], ['competence', 'Kompetanse/fagfelt', 'text']),
    rows: [],
    undecided: [],
  },
  {
    id: 'meetings',
    title: 'Møter',
    source: source('Aktiviteter'),
    columns: columns(
      ['no', 'Møte nr.', 'text'],
      ['day', 'Dato', 'day'],
      ['halfYear', 'Halvår', 'half-year'],
      ['kind', 'Type', 'text'],
      ['form', 'Form', 'text'],
      ['place', 'Sted', 'text'],
      ['status', 'Status', 'text'],
      ['present', 'Antall til stede', 'integer'],
      ['absent', 'Antall forfall', 'integer'],
      ['cases', 'Antall saker', 'integer'],
      ['minutes', 'Referat godkjent', 'day'],
    ),
    rows: [
      {
        cells: ['1/2025', '2025-02-11', '2025-H1', 'Ordinært', 'fysisk', 'Oslo', 'avholdt', 9, 1, 6, '2025-03-04'],
        from: ['Møter!A2:J2'],
      },
      {
        cells: ['2/2025', '2025-05-20', '2025-H1', 'Ordinært', 'digitalt', null, 'avholdt', 10, 0, 4, '2025-06-10'],
        from: ['Møter!A3:J3'],
      },
      {
        cells: ['3/2025', '2025-09-16', '2025-H2', 'Ordinært', 'hybrid', 'Trondheim', 'avholdt', 8, 2, 5, null],
        from: ['Møter!A4:J4'],
      },
      {
        cells: ['4/2025', '2025-11-25', '2025-H2', 'Ordinært', 'fysisk', 'Bodø', 'avlyst', null, null, null, null],
        from: ['Møter!A5:J5'],
      },
    ],
    undecided: [],
  },
  {
    id: 'attendance',
    title: 'Fremmøte per medlem',
    source: source('Aktiviteter'),
    columns: columns(
      ['name', 'Navn', 'text'],
      ['region', 'Region', 'text'],
      ['meetings', 'Møter i oppnevningsperioden', 'integer'],
      ['present', 'Til stede', 'integer'],
      ['deputyMet', 'Vara møtte', 'integer'],
      ['absent', 'Forfall', 'integer'],
      ['percent', 'Fremmøte i %', 'percent'],
    ),
    rows: [
      { cells: ['Kari Nordmann', 'Helse Sør-Øst', 3, 3, 0, 0, 100], from: ['Medlemmer!A3:K3', 'Møter!A2:J4'] },
      { cells: ['Ola Hansen', 'Helse Vest', 3, 2, 1, 0, 66.7], from: ['Medlemmer!A7:K7', 'Møter!A2:J4'] },
      { cells: ['Åse Ødegård', 'Helse Nord', 3, null, null, null, null], from: ['Medlemmer!A13:K13', 'Møter!A2:J4'] },
    ],
    undecided: ['Til stede i møte 3/2025 (Møter!G4) kan ikke leses.', 'Fratrådt for Åse Ødegård kan ikke leses.'],
  },
  {
    id: 'usage',
    title: 'Utvikling i bruk av behandlingshjelpemidler',
    source: source('Ansvar'),
    columns: columns(
      ['region', 'Region', 'text'],
      ['employer', 'Helseforetak', 'text'],
      ['equipment', 'Utstyrsgruppe', 'text'],
      ['patientsLast', 'Antall pasienter 2024', 'integer'],
      ['patients', 'Antall pasienter 2025', 'integer'],
      ['patientsChange', 'Endring pasienter i %', 'percent'],
      ['loans', 'Antall utlån', 'integer'],
      ['costEquipment', 'Kostnad utstyr (kr)', 'money'],
      ['costConsumables', 'Kostnad forbruksmateriell (kr)', 'money'],
      ['sum', 'Sum (kr)', 'money'],
      ['sumChange', 'Endring sum i %', 'percent'],
    ),
    rows: [
      {
        cells: [
          'Helse Sør-Øst',
          'Oslo universitetssykehus HF',
          'CPAP',
          12480,
          13104,
          5,
          14210,
          31250000,
          9875500,
          41125500,
          4.2,
        ],
        from: ['Utvikling!A2:J2'],
      },
      {
        cells: ['Helse Vest', 'Helse Bergen HF', 'CPAP', 4100, 3895, -5, 4050, 9800000, 2450000, 12250000, -1.5],
        from: ['Utvikling!A3:J3'],
      },
      {
        cells: [
          'Helse Nord',
          'Universitetssykehuset Nord-Norge HF',
          'Oksygen',
          640,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
        ],
        from: ['Utvikling!A4:J4'],
      },
    ],
    undecided: [],
  },
];
