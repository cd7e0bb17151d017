import { writeXlsx } from 'hucre';

type Row = readonly (string | number | null)[];

/** The bytes of a workbook with these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly Row[]>>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
}

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'];

/** One appointment, its end left open so that there is something to find. */
export const member = (name: string): Row => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  '01.01.2026',
  null,
  'Fagdirektørene',
];

/** A list of members that names no mandate. */
export const withoutMandate = (...members: readonly Row[]) => workbook({ Medlemmer: [header, ...members] });

/** A list of members of the network, whatever the members are called. */
export const network = (...members: readonly Row[]) =>
  workbook({
    Oppsett: [
      ['Felt', 'Verdi'],
      ['Gruppe', 'Prøvenettverket'],
      ['Mandat', 'behandlingshjelpemidler'],
    ],
    Medlemmer: [header, ...members],
  });
