import { absent } from '../absent.ts';
import type { Appointment } from '../appointment.ts';
import { unread, type Committee, type Place } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import { count, date, dates } from '../phrase.ts';
import { seatDoubts } from '../presence.ts';
import type { Rule, Undecided, When } from '../rule.ts';
import { termIdentity, termValues, type TermValues } from '../term-values.ts';
import { endCell, judgedRows, inexactTerms, type TermLength } from '../terms.ts';

const openTerm = ({ name }: Appointment, cells: readonly Place[]): Undecided => ({
  undecided: { ...(name === '' ? {} : { about: name }), cells },
});

/** The columns an end of the term may be read from. */
const endsIn = { from: ['from', 'term', 'decided'], to: ['to', 'term'] } as const;

const hasColumn = ({ row: { table } }: Appointment, end: 'from' | 'to') =>
  endsIn[end].some((column) => table.columns[column] !== undefined);

/** Terms of which an end cannot be read, each with its cells; a column that is not there is told once for the list. */
function unreadTerms(committee: Committee, when: When): Undecided[] {
  const lacking = new Set<'from' | 'to'>();
  const open = judgeEach(judgedRows(committee, when), (row) => {
    if ((row.from !== unread && row.to !== unread) || row.dateDoubts.length === 0) return undefined;
    const gaps = (['from', 'to'] as const).filter((end) => row[end] === unread && !hasColumn(row, end));
    for (const end of gaps) lacking.add(end);
    return gaps.length > 0 ? undefined : openTerm(row, row.dateDoubts);
  });
  return [...[...lacking].sort().flatMap((end) => absent(when, 'members', end)), ...open];
}

export const termTooLong: Rule<TermLength, TermValues> = {
  title: { nb: 'Virketid', nn: 'Verketid', en: 'Term of office' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: perioden ${dates(v)} er lengre enn ${v.years} år. Ventet til-dato er ${date(v.expected)}.`,
    nn: (v) => `${v.name}: perioden ${dates(v)} er lengre enn ${v.years} år. Venta til-dato er ${date(v.expected)}.`,
    en: (v) =>
      `${v.name}: the term ${dates(v)} is longer than ${count(v.years, 'year', 'years')}. The expected end is ${date(v.expected)}.`,
  },
  identity: termIdentity,
  *check(committee, terms, when) {
    for (const term of inexactTerms(committee, terms, when)) {
      if (term.kind === 'too-long') yield { at: endCell(term), values: termValues(term, terms.years) };
      if (term.kind === 'doubtful') yield openTerm(term.row, seatDoubts(term.row));
    }
    if (when.on >= when.valid.from && when.on <= when.valid.to) yield* unreadTerms(committee, when);
  },
};
