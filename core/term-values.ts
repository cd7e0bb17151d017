import { toIso } from './day.ts';
import type { Term } from './terms.ts';

/** What the rules about one term say of it; days are ISO. */
export interface TermValues {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly expected: string;
  readonly years: number;
}

export function termValues({ row, from, to, expected }: Term, years: number): TermValues {
  return { name: row.name, from: toIso(from), to: to === undefined ? '' : toIso(to), expected: toIso(expected), years };
}

export const termIdentity = ({ name, from, to }: TermValues) => [name, from, to];
