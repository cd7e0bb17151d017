import { placeOf, unread } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import { date, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { termIdentity, termValues, type TermValues } from '../term-values.ts';
import { endCell, judgedRows, inexactTerms, type TermLength } from '../terms.ts';

export const termTooLong: Rule<TermLength, TermValues> = {
  title: { nb: 'Virketid', nn: 'Verketid', en: 'Term of office' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: perioden ${dates(v)} er lengre enn ${v.years} år. Ventet til-dato er ${date(v.expected)}.`,
    nn: (v) => `${v.name}: perioden ${dates(v)} er lengre enn ${v.years} år. Venta til-dato er ${date(v.expected)}.`,
    en: (v) =>
      `${v.name}: the term ${dates(v)} is longer than ${v.years} years. The expected end is ${date(v.expected)}.`,
  },
  identity: termIdentity,
  *check(committee, terms, when) {
    for (const term of inexactTerms(committee, terms, when)) {
      if (term.kind === 'too-long') yield { at: endCell(term), values: termValues(term, terms.years) };
      if (term.kind === 'doubtful')
        yield { undecided: { about: term.row.name, cells: [placeOf(term.row.row, 'role')] } };
    }
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    yield* judgeEach(judgedRows(committee, when), ({ name, from, to, dateDoubts }) => {
      const isOpen = (from === unread || to === unread) && dateDoubts.length > 0;
      return isOpen ? { undecided: { about: name, cells: dateDoubts } } : undefined;
    });
  },
};
