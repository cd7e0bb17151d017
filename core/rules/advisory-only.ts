import { absent } from '../absent.ts';
import { caseName, judgedCases } from '../case-days.ts';
import { placeOf, unread } from '../committee.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** The case's number, or its title where it has none. */
  readonly case: string;
}

export const advisoryOnly: Rule<object, Values> = {
  title: { nb: 'Rådgivende funksjon', nn: 'Rådgjevande funksjon', en: 'Advisory function' },
  severity: 'note',
  sentence: {
    nb: (v) => `Sak ${v.case} er registrert som vedtak. Nettverket er rådgivende.`,
    nn: (v) => `Sak ${v.case} er registrert som vedtak. Nettverket er rådgjevande.`,
    en: (v) => `Case ${v.case} is entered as a decision. The network is advisory.`,
  },
  identity: (v) => [v.case],
  *check(committee, _terms, when) {
    const table = committee.tables.cases;
    if (table === undefined) return yield* absent(when, 'cases');
    const cases = judgedCases(committee, when);
    if (cases.some(({ row }) => row.table.columns.kind === undefined)) yield* absent(when, 'cases', 'kind');
    for (const one of cases) {
      if (one.kind === 'decision') yield { at: placeOf(one.row, 'kind'), values: { case: caseName(one) } };
    }
    const cells = cases.filter(({ kind }) => kind === unread).map(({ row }) => placeOf(row, 'kind'));
    if (cells.length > 0) yield { undecided: { cells } };
  },
};
