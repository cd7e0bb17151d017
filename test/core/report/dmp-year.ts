import { factsOf } from './filled.ts';
import type { Filled, TableForm } from '../../../core/report/table.ts';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

export type Lines = readonly (readonly Scalar[])[];

/** Sheets by name, each with its header; `Medlemmer` has one specialist where it is not given. */
export type Sheets = Readonly<Record<string, Lines>>;

/** The columns a group of DMP must have, and their order in the tests. */
export const memberHeader = [
  ...['Navn', 'Virksomhet', 'Region', 'Deltakertype', 'Oppnevningsdato', 'Habilitet (status)', 'Habilitet avklart'],
  ...['Taushetserklæring signert', 'Fratrådt'],
];
/** A member appointed on 02.03.2026 and cleared on 10.02.2026, whose first cells are these. */
export const member = (...first: readonly Scalar[]): Scalar[] => [
  ...first,
  ...['02.03.2026', 'H1', '10.02.2026', '10.02.2026', ''].slice(first.length - 4),
];
const someone: Lines = [memberHeader, member('Kari Lie', 'Helse Bergen HF', 'Helse Vest', 'Spesialist')];
export const meetingHeader = ['Møte nr.', 'Dato', 'Type', 'Status', 'Innkalt av', 'Møteleder', 'Referat godkjent'];
export const attendanceHeader = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];

/** A table of a group of DMP in 2026 unless told, judged on 22.11.2026. */
export function ofGroup(
  form: TableForm,
  sheets: Sheets,
  year = 2026,
  language: Language = 'nb',
  on = '2026-11-22',
): Filled {
  const all = Object.entries<Lines>({ Medlemmer: someone, ...sheets });
  const workbook = { sheets: all.map(([name, cells]): Sheet => ({ name, cells })) };
  const group = { id: 'g', name: 'Gruppen', mandate: 'dmp-spesialist-brukergruppe' };
  return form.fill(factsOf(workbook, year, { group, language, on }));
}

/** Its cells only. */
export const groupCells = (...args: Parameters<typeof ofGroup>) => ofGroup(...args).rows.map(({ cells }) => cells);
/** What it says could not be told, in bokmål. */
export const openOf = (...args: Parameters<typeof ofGroup>) => (ofGroup(...args).undecided ?? []).map(({ nb }) => nb);
