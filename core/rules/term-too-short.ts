import { count, date, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { termIdentity, termValues, type TermValues } from '../term-values.ts';
import { endCell, inexactTerms, type Term, type TermLength } from '../terms.ts';

export interface Values extends TermValues {
  /** Marked as supplementary, or the person left: shorter is accepted. */
  readonly explained: boolean;
}

const isExplained = ({ row }: Term) => row.supplementary || row.left !== undefined;

export const termTooShort: Rule<TermLength, Values> = {
  title: { nb: 'Kort virketid', nn: 'Kort verketid', en: 'Short term' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `${v.name}: perioden ${dates(v)} er kortere enn ${v.years} år (ventet til-dato ${date(v.expected)}). ${v.explained ? 'Perioden er merket som supplering eller fratreden.' : 'Er dette en suppleringsoppnevning?'}`,
    nn: (v) =>
      `${v.name}: perioden ${dates(v)} er kortare enn ${v.years} år (venta til-dato ${date(v.expected)}). ${v.explained ? 'Perioden er merkt som supplering eller fråtreding.' : 'Er dette ei suppleringsoppnemning?'}`,
    en: (v) =>
      `${v.name}: the term ${dates(v)} is shorter than ${count(v.years, 'year', 'years')} (expected end ${date(v.expected)}). ${v.explained ? 'It is marked as supplementary or as left.' : 'Is this a supplementary appointment?'}`,
  },
  identity: termIdentity,
  *check(committee, terms, when) {
    for (const term of inexactTerms(committee, terms, when)) {
      // Who sat until the group was closed sat as long as there was a group.
      if (term.kind !== 'too-short' || term.to === committee.setup.closed) continue;
      const explained = isExplained(term);
      const values = { ...termValues(term, terms.years), explained };
      yield { at: endCell(term), values, severity: explained ? 'note' : 'warning' };
    }
  },
};
