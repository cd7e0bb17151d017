import type { Employer } from '../core/employer.ts';

/** One line of the tables: name, aliases between bars, organisation number, kind; `matched` where the number was coupled to the name by us. */
export type Line = readonly [name: string, aliases: string, number: string, kind: string, source?: 'matched'];

/** A table of trusts of one region, or of all of them together (null). Collected from public sources; numbers to be looked up in Enhetsregisteret. */
export const trustsOf = (region: string | null, lines: readonly Line[]): Employer[] =>
  lines.map(([name, aliases, number, kind, source]) => ({
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    region,
    kind,
    organisation: { number, source: source ?? 'printed' },
    from: null,
    to: null,
    successor: null,
  }));
