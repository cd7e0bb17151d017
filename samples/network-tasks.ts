import { day, type SampleCell, type SampleSheet } from './sheet.ts';

type Row = readonly SampleCell[];
const invented = 'Eksempel fra Mandatvakt. Alle navn og tall er oppdiktet.';
const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];

export const activities: SampleSheet = {
  name: 'Aktiviteter',
  above: ['Aktiviteter etter mandatet', invented],
  header: ['Aktivitet', 'Tiltak', 'Dato', 'Resultat', 'Videre arbeid'],
  widths: [34, 44, 14, 34, 34],
  rows: [
    ['A1 Likeverdige helsetjenester', 'Kartlagt tilbudet i regionene', day('2025-05-22'), 'Rapport', 'Følges opp'],
    ['A2 Kostnadseffektiv tjeneste', 'Krav til anskaffelse av CPAP', day('2025-09-18'), 'Felles krav', ''],
    ['A3 Informasjon', 'Nye sider for pasienter', day('2025-06-12'), 'Publisert', ''],
    ['A4 Samarbeid', 'Møte med Sykehusinnkjøp', day('2025-10-09'), 'Avtale', 'Nytt møte i 2026'],
    ['A5 Prinsipielle spørsmål', 'Hjemmebehandling av barn', day('2025-10-01'), 'Oversendt', ''],
    ['A6 Dokumentere utviklingen i bruk', 'Tall for 2024', day('2025-02-13'), 'I årsmeldingen', ''],
    ['A1', 'Felles rutiner for opplæring', day('2026-02-12'), 'Vedtatt', ''],
    ['A2', 'Innspill til anbud på infusjonspumper', '21.05.2026', 'Sendt', ''],
    ['A3', 'Brosjyre for helsepersonell', 'onsdag 10. juni 2026', 'Trykt', ''],
    ['A4', 'Fagdag med kommunene', day('2026-09-17'), '', 'Gjentas'],
    ['A5', 'Egenandel for utstyr', day('2026-09-28'), 'Oversendt', ''],
    ['A6', 'Tall for 2025', day('2026-02-12'), 'I årsmeldingen', ''],
  ],
};

/** Patients, loans and kroner by year and group of equipment for one region; the others have a share of it. */
const figures: readonly (readonly [year: number, equipment: string, numbers: readonly number[]])[] = [
  [2024, 'Oksygen', [2400, 2600, 9_600_000, 3_100_000]],
  [2024, 'CPAP', [31_000, 31_400, 48_000_000, 21_000_000]],
  [2025, 'Oksygen', [2460, 2690, 9_900_000, 3_250_000]],
  [2025, 'CPAP', [32_800, 33_100, 50_400_000, 22_300_000]],
];
const shares = [100, 38, 27, 18];

export const usage: SampleSheet = {
  name: 'Utvikling',
  above: ['Utvikling i bruk av behandlingshjelpemidler', invented],
  header: [
    ...['År', 'Region', 'Helseforetak', 'Utstyrsgruppe', 'Antall pasienter', 'Antall utlån', 'Kostnad utstyr'],
    'Kostnad forbruksmateriell',
  ],
  widths: [8, 18, 24, 18, 16, 14, 16, 26],
  rows: figures.flatMap(([year, equipment, numbers]) =>
    regions.map((region, index): Row => [
      ...[year, region, '', equipment],
      ...numbers.map((number) => Math.round((number * (shares[index] ?? 0)) / 100)),
    ]),
  ),
};

const sheetOfReports = (rows: readonly Row[]): SampleSheet => ({
  name: 'Årsmeldinger',
  above: ['Oversendelse av årsmelding', invented],
  header: ['År', 'Mottaker', 'Sendt dato', 'Kanal', 'Journalref.'],
  widths: [8, 34, 14, 12, 16],
  rows,
});
const sent = (year: number, on: string): Row[] =>
  regions.map((region, index) => [
    year,
    `${region} RHF v/fagdirektør`,
    day(on),
    'e-post',
    `${year + 1}/${114 + index}`,
  ]);

export const reports = sheetOfReports([...sent(2024, '2025-03-20'), ...sent(2025, '2026-03-19')]);

/** One went out late, and one not at all. */
export const flawedReports = sheetOfReports([
  ...sent(2025, '2026-03-19').slice(0, 2),
  [2025, 'Helse Midt-Norge RHF v/fagdirektør', day('2026-04-12'), 'e-post', '2026/131'],
  [2025, 'Helse Nord RHF v/fagdirektør', '', '', ''],
]);
