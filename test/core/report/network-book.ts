import type { Request } from '../../../core/answer.ts';
import type { Filled, TableForm } from '../../../core/report/table.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, memberHeader } from '../roster.ts';
import { factsOf } from './filled.ts';

type Cells = readonly (readonly Scalar[])[];

/** Sheets by name, each with its header in the first row. The list of members is the network's baseline unless it is given. */
export type Book = Readonly<Record<string, Cells>>;

/** A table of the network's year 2026, judged on 22.11.2026 unless told. */
export function filledFrom(form: TableForm, book: Book, asked: Partial<Request> = {}, year = 2026): Filled {
  const all: Book = { Medlemmer: [memberHeader, ...baseline], ...book };
  const sheets = Object.entries(all).map(([name, cells]) => ({ name, cells }));
  return form.fill(factsOf({ sheets }, year, { group: { mandate: 'behandlingshjelpemidler' }, ...asked }));
}

/** Its cells, and what it could not tell in bokmål. */
export function told(...args: Parameters<typeof filledFrom>) {
  const { rows, undecided = [] } = filledFrom(...args);
  return { cells: rows.map(({ cells }) => cells), undecided: undecided.map(({ nb }) => nb) };
}
