import { untilClosed } from '../closing.ts';
import type { Committee } from '../committee.ts';
import { addMonths, overlap, toIso, type Day, type Interval } from '../day.ts';
import { list } from '../language.ts';
import { date } from '../phrase.ts';
import type { Rule, When } from '../rule.ts';
import { endPlace, namesOf } from '../seat-places.ts';
import { bodyOf, membersOf } from '../seat-words.ts';
import { seatedIn } from '../seated.ts';
import { sweep, type Span } from '../timeline.ts';

export interface Terms {
  readonly seats: Readonly<Record<string, number>>;
  /** How far ahead to look. */
  readonly monthsAhead: number;
  /** How many days before the last seated day a proposal must be on its way [P]. */
  readonly proposalDays: number;
}

export interface Values {
  readonly region: string;
  /** The first vacant day. */
  readonly from: string;
  readonly required: number;
  readonly seated: number;
  /** The last day on which a proposal still reaches an appointment in time. */
  readonly proposalBy: string;
  /** That day is past. */
  readonly isLate: boolean;
  readonly names: readonly string[];
}

/** Who certainly leaves, by their last day. */
function leavingBy(spans: readonly Span[], days: Interval): ReadonlyMap<Day, readonly Span[]> {
  const leaving = new Map<Day, Span[]>();
  for (const span of spans) {
    if (!span.certain || span.to < days.from || span.to > days.to) continue;
    const others = leaving.get(span.to);
    if (others === undefined) leaving.set(span.to, [span]);
    else others.push(span);
  }
  return leaving;
}

/** The months ahead, as far as the clause is in force and the group is not to close. */
function aheadOf(committee: Committee, { monthsAhead }: Terms, { on, valid }: When): Interval | undefined {
  const days = overlap({ from: on, to: addMonths(on, monthsAhead) }, valid);
  return days === undefined ? undefined : untilClosed(committee, days);
}

const proposal = {
  nb: ({ isLate, proposalBy }: Values) =>
    isLate ? `Forslag skulle vært sendt innen ${date(proposalBy)}.` : `Send forslag innen ${date(proposalBy)}.`,
  nn: ({ isLate, proposalBy }: Values) =>
    isLate ? `Framlegg skulle ha vore sendt innan ${date(proposalBy)}.` : `Send framlegg innan ${date(proposalBy)}.`,
  en: ({ isLate, proposalBy }: Values) =>
    isLate ? `A proposal should have been sent by ${date(proposalBy)}.` : `Send a proposal by ${date(proposalBy)}.`,
};

export const seatFallsVacant: Rule<Terms, Values> = {
  title: { nb: 'Plass blir ledig', nn: 'Plass blir ledig', en: 'Seat falls vacant' },
  severity: 'note',
  sentence: {
    nb: (v) =>
      `${bodyOf(v.region, 'nb')} har ${v.seated} av ${v.required} ${membersOf(v.region, 2, 'nb')} fra ${date(v.from)} (${list(v.names, 'nb')} går ut). ${proposal.nb(v)}`,
    nn: (v) =>
      `${bodyOf(v.region, 'nn')} har ${v.seated} av ${v.required} ${membersOf(v.region, 2, 'nn')} frå ${date(v.from)} (${list(v.names, 'nn')} går ut). ${proposal.nn(v)}`,
    en: (v) =>
      `${bodyOf(v.region, 'en')} has ${v.seated} of ${v.required} ${membersOf(v.region, 2, 'en')} from ${date(v.from)} (${list(v.names, 'en')} leaving). ${proposal.en(v)}`,
  },
  identity: ({ region, from, seated }) => [region, from, seated],
  *check(committee, terms, when) {
    const ahead = aheadOf(committee, terms, when);
    if (ahead === undefined) return;
    const seated = seatedIn(committee, when);
    for (const [region, required] of Object.entries(terms.seats)) {
      const spans = seated.of(region);
      const leaving = leavingBy(spans, { from: ahead.from - 1, to: ahead.to });
      let before = Infinity;
      for (const { from, most } of spans.length === 0 ? [] : sweep(spans, ahead)) {
        const fewer = most < required && most < before && from > when.on;
        const ending = fewer ? (leaving.get(from - 1) ?? []) : [];
        const [first] = ending;
        // Where only a row in doubt may have ended, nobody can say that a seat falls vacant.
        if (first !== undefined) {
          const proposalBy = from - 1 - terms.proposalDays;
          const values = {
            region,
            from: toIso(from),
            required,
            seated: most,
            proposalBy: toIso(proposalBy),
            isLate: proposalBy < when.on,
            names: namesOf(ending).toSorted(),
          };
          yield { at: endPlace(first), values };
        }
        before = most;
      }
    }
  },
};
