import type { FindingLine } from '../../../core/finding-lines.ts';

const source = 'Mandat for nettverket, Sammensetning og oppnevning';

/** Marks on the rich workbook: two on one cell, one on an empty sheet with a difficult name, one on a hidden sheet, two without a cell. */
export const exampleMarks: readonly FindingLine[] = [
  {
    severity: 'error',
    rule: 'term-too-long',
    sheet: 'Medlemmer',
    cell: 'D5',
    message: 'Kari Nordmann: perioden er to år og én dag.',
    source,
    label: 'Feil',
  },
  {
    severity: 'error',
    rule: 'seats-per-region',
    sheet: 'Medlemmer',
    message: 'Helse Vest har 1 medlem av 2 fra 01.01.2026 til 22.11.2026, som er 326 dager.\nMandatet krever 2.',
    source,
    label: 'Feil',
  },
  {
    severity: 'warning',
    rule: 'term-one-day-over',
    sheet: 'Medlemmer',
    cell: 'D5',
    message: '=HYPERLINK("http://example.org";"Trykk")',
    source,
    label: 'Advarsel',
  },
  {
    severity: 'warning',
    rule: 'value-unknown',
    sheet: 'Medlemmer',
    cell: 'D4',
    message: 'Ukjent «<verdi>» & "mer"\u0001 _x0041_',
    source,
    label: 'Advarsel',
  },
  {
    severity: 'note',
    rule: 'rows-skipped',
    sheet: "Ola's & Karis",
    cell: 'B2',
    message: '+47 er ikke lest.',
    source,
    label: 'Merknad',
  },
  { severity: 'note', rule: 'no-secretary', message: '-', source, label: 'Merknad' },
  {
    severity: 'undecided',
    rule: 'region-mismatch',
    sheet: 'Lister',
    cell: 'A2',
    message: '@ukjent',
    source,
    label: 'Ikke vurdert',
  },
];
