import { count, date, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { termIdentity, termValues, type TermValues } from '../term-values.ts';
import { endCell, inexactTerms, type TermLength } from '../terms.ts';

export const termOneDayOver: Rule<TermLength, TermValues> = {
  title: { nb: 'Virketid én dag for lang', nn: 'Verketid éin dag for lang', en: 'Term one day too long' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${v.name}: perioden ${dates(v)} er ${v.years} år og 1 dag. Skal til-dato være ${date(v.expected)}?`,
    nn: (v) => `${v.name}: perioden ${dates(v)} er ${v.years} år og 1 dag. Skal til-dato vere ${date(v.expected)}?`,
    en: (v) =>
      `${v.name}: the term ${dates(v)} is ${count(v.years, 'year', 'years')} and 1 day. Should it end on ${date(v.expected)}?`,
  },
  identity: termIdentity,
  *check(committee, terms, when) {
    for (const term of inexactTerms(committee, terms, when)) {
      if (term.kind !== 'one-day-over') continue;
      yield {
        at: endCell(term),
        values: termValues(term, terms.years),
        fix: { at: endCell(term), day: term.expected },
      };
    }
  },
};
