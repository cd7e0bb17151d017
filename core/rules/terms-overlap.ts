import type { Appointment, Role } from '../appointment.ts';
import type { Read } from '../committee.ts';
import { lastDayOfTerm, lengthOf, overlap, toIso, type Interval } from '../day.ts';
import { date, dates } from '../phrase.ts';
import { seatDoubts } from '../presence.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';
import { repeatedTerms, termCell, type TermLength } from '../terms.ts';

export interface Values {
  readonly name: string;
  /** The days that both appointments cover. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** The two appointments, with their ends; an end that is open is empty. */
  readonly firstFrom: string;
  readonly firstTo: string;
  readonly secondFrom: string;
  readonly secondTo: string;
  /** A second term that follows the first; empty when the second does not reach past it, or both begin together. */
  readonly expectedFrom: string;
  readonly expectedTo: string;
}

interface Pair {
  readonly first: Appointment & { readonly days: Interval };
  readonly second: Appointment & { readonly days: Interval };
}

const end = ({ to, left, days }: Pair['first']) =>
  typeof to === 'number' || typeof left === 'number' ? toIso(days.to) : '';

const offices: readonly Read<Role>[] = ['leader', 'deputy-leader', 'secretary'];

/** A member who stands once more, for the same days, as the one who holds an office has one appointment. */
function isOffice({ first, second }: Pair): boolean {
  const [one, other] = [offices.includes(first.role), offices.includes(second.role)];
  return one !== other && first.days.from === second.days.from && first.days.to === second.days.to;
}

function valuesOf({ first, second }: Pair, shared: Interval, years: number): Values {
  const firstTo = end(first);
  const follows = firstTo !== '' && second.days.from > first.days.from && second.days.to > first.days.to;
  return {
    name: second.name,
    ...{ from: toIso(shared.from), to: toIso(shared.to), days: lengthOf(shared) },
    ...{ firstFrom: toIso(first.days.from), firstTo },
    ...{ secondFrom: toIso(second.days.from), secondTo: end(second) },
    expectedFrom: follows ? toIso(first.days.to + 1) : '',
    expectedTo: follows ? toIso(lastDayOfTerm(first.days.to + 1, years)) : '',
  };
}

function judge(pair: Pair, years: number, when: When): Finding<Values> | Undecided | undefined {
  const shared = overlap(pair.first.days, pair.second.days);
  if (shared === undefined || isOffice(pair)) return undefined;
  const judgedFrom = Math.max(shared.from, when.period.from);
  if (shared.to < judgedFrom || judgedFrom < when.valid.from || judgedFrom > when.valid.to) return undefined;
  const doubts = [pair.first, pair.second].flatMap((row) => [...seatDoubts(row), ...row.dateDoubts]);
  if (doubts.length > 0) return { undecided: { about: pair.second.name, cells: doubts } };
  const values = valuesOf(pair, shared, years);
  const at = termCell(pair.second, 'from');
  return { at, values, ...(values.expectedFrom === '' ? {} : { fix: { at, day: pair.first.days.to + 1 } }) };
}

const byStart = ({ days: a }: Pair['first'], { days: b }: Pair['first']) =>
  a.from === b.from ? a.to - b.to : a.from - b.from;

/** Each row with the one before it that runs the longest. */
function pairsOf(rows: readonly Appointment[]): Pair[] {
  const running = rows.filter((row): row is Pair['first'] => row.days !== undefined).sort(byStart);
  let longest = running[0];
  return running.slice(1).flatMap((second) => {
    const first = longest;
    if (longest === undefined || second.days.to > longest.days.to) longest = second;
    return first === undefined ? [] : [{ first, second }];
  });
}

const open = { nb: 'uten sluttdato', nn: 'utan sluttdato', en: 'no end' };
const term = (from: string, to: string, language: 'nb' | 'nn' | 'en') =>
  to === '' ? `${date(from)}–${open[language]}` : dates({ from, to });
const both = (v: Values, language: 'nb' | 'nn' | 'en', and: string) =>
  `${term(v.firstFrom, v.firstTo, language)} ${and} ${term(v.secondFrom, v.secondTo, language)}`;
const proposed = (v: Values, sentence: string) =>
  v.expectedFrom === '' ? '' : ` ${sentence} ${date(v.expectedFrom)}–${date(v.expectedTo)}.`;

export const termsOverlap: Rule<TermLength, Values> = {
  title: { nb: 'Overlappende oppnevninger', nn: 'Overlappande oppnemningar', en: 'Overlapping appointments' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      `${v.name} har overlappende oppnevninger (${both(v, 'nb', 'og')}). Personen telles én gang.${proposed(v, 'Forslag til den siste:')}`,
    nn: (v) =>
      `${v.name} har overlappande oppnemningar (${both(v, 'nn', 'og')}). Personen blir talt éin gong.${proposed(v, 'Framlegg til den siste:')}`,
    en: (v) =>
      `${v.name} has overlapping appointments (${both(v, 'en', 'and')}). The person is counted once.${proposed(v, 'Proposed for the later one:')}`,
  },
  identity: ({ name, firstFrom, secondFrom }) => [name, firstFrom, secondFrom],
  *check(committee, { years }, when) {
    for (const rows of repeatedTerms(committee, when).values()) {
      for (const pair of pairsOf(rows)) {
        const result = judge(pair, years, when);
        if (result !== undefined) yield result;
      }
    }
  },
};
