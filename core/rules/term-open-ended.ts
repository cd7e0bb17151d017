import { placeOf, unread } from '../committee.ts';
import { count, date } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { termIdentity, termValues, type TermValues } from '../term-values.ts';
import { endCell, inexactTerms, type TermLength } from '../terms.ts';

export const termOpenEnded: Rule<TermLength, TermValues> = {
  title: { nb: 'Til-dato mangler', nn: 'Til-dato manglar', en: 'End of term missing' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: til-dato mangler. Virketiden er ${v.years} år, forventet ${date(v.expected)}.`,
    nn: (v) => `${v.name}: til-dato manglar. Verketida er ${v.years} år, venta ${date(v.expected)}.`,
    en: (v) =>
      `${v.name}: the end of the term is missing. The term is ${count(v.years, 'year', 'years')}, expected ${date(v.expected)}.`,
  },
  identity: termIdentity,
  *check(committee, terms, when) {
    for (const term of inexactTerms(committee, terms, when)) {
      if (term.kind !== 'open-ended') continue;
      const { name, left, row } = term.row;
      // Who has left needs no other end; whether they have cannot be read.
      if (left === unread) yield { undecided: { about: name, cells: [placeOf(row, 'left')] } };
      else
        yield {
          at: endCell(term),
          values: termValues(term, terms.years),
          fix: { at: endCell(term), day: term.expected },
        };
    }
  },
};
