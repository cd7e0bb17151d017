import type { Committee, Place } from './committee.ts';
import { lastDayOfTerm, lengthOf, overlap, type Day, type Interval } from './day.ts';
import { kept } from './kept.ts';
import { eveOf } from './presence.ts';
import { rosterStart } from './roster.ts';
import type { When } from './rule.ts';
import { seatedIn } from './seated.ts';
import { sweep, type Span, type Stretch } from './timeline.ts';

/** What a mandate says of its composition, in one clause for all the rules of Seats. */
export interface Composition {
  /** Number of seats by region; by `everybody` for the whole group, by `deputies` for its deputies. */
  readonly seats: Readonly<Record<string, number>>;
  /** A shortage of at most so many days is a warning [P]. */
  readonly vacancyDays: number;
  /** A surplus of at most so many days at one handover is a warning [P]. */
  readonly handoverDays: number;
  /** Length of a term in years: a surplus of one day that a term one day too long explains is left to that rule. */
  readonly years?: number;
}

type Verdict = 'short' | 'over' | 'right' | 'unsure';

/** Days in a row on which a region is below its number, above it, right, or cannot be told. */
export interface SeatRun extends Interval {
  readonly region: string;
  readonly required: number;
  readonly verdict: Verdict;
  /** Smallest and largest number seated on any day of the run. */
  readonly fewest: number;
  readonly most: number;
  readonly spans: readonly Span[];
}

/** The days on which seats are judged: the period, as far as the clause is in force and the roster has begun. */
export function judgedDays(committee: Committee, when: When): Interval | undefined {
  const start = rosterStart(committee);
  const days = overlap(when.period, when.valid);
  return start === undefined || days === undefined ? undefined : overlap(days, { from: start, to: days.to });
}

function verdictOf({ fewest, most }: Stretch, required: number): Verdict {
  if (most < required) return 'short';
  if (fewest > required) return 'over';
  return fewest === most ? 'right' : 'unsure';
}

function runsOf(spans: readonly Span[], region: string, required: number, days: Interval): SeatRun[] {
  const runs: SeatRun[] = [];
  for (const stretch of sweep(spans, days)) {
    const verdict = verdictOf(stretch, required);
    const last = runs.at(-1);
    if (last?.verdict === verdict) {
      const [fewest, most] = [Math.min(last.fewest, stretch.fewest), Math.max(last.most, stretch.most)];
      runs[runs.length - 1] = { ...last, to: stretch.to, fewest, most };
    } else runs.push({ ...stretch, region, required, verdict, spans });
  }
  return runs;
}

const known = new WeakMap<Committee, Map<string, readonly SeatRun[]>>();

/** Every run of every region on the judged days. Computed once, though several rules ask. */
export function seatRuns(committee: Committee, { seats }: Composition, when: When): readonly SeatRun[] {
  const days = judgedDays(committee, when);
  if (days === undefined) return [];
  const demand = Object.entries(seats);
  return kept(known, committee, `${days.from}|${days.to}|${eveOf(when)}|${when.proposed}|${demand.join('|')}`, () => {
    const seated = seatedIn(committee, when);
    return demand.flatMap(([region, required]) => runsOf(seated.of(region), region, required, days));
  });
}

/** The day a run began, which may be before the judged days; never before the roster. Looks back a year, then at everything. */
export function beginningOf(run: SeatRun, committee: Committee, when: When): Day {
  const start = rosterStart(committee) ?? run.from;
  if (run.from > (judgedDays(committee, when)?.from ?? run.from) || start >= run.from) return run.from;
  for (const back of [eveOf(when), start]) {
    const from = Math.max(start, back);
    const spans = seatedIn(committee, when, Math.min(from, eveOf(when))).of(run.region);
    const before = runsOf(spans, run.region, run.required, { from, to: run.from - 1 }).at(-1);
    if (before?.verdict !== run.verdict) return run.from;
    if (before.from > from) return before.from;
  }
  return start;
}

/** The cells that would decide a run that is unsure. */
export function doubtsIn(run: SeatRun): Place[] {
  const around = { from: run.from - 1, to: run.to + 1 };
  const touching = run.spans.filter((span) => !span.certain && overlap(span, around) !== undefined);
  return touching.flatMap((span) =>
    span.rows.flatMap(({ doubts, appointment }) =>
      doubts.length > 0 ? doubts : [{ table: appointment.row.table, row: appointment.row.number, field: 'region' }],
    ),
  );
}

const certainAt = (run: SeatRun, end: 'from' | 'to', day: number) =>
  run.spans.filter((span) => span.certain && span[end] === day);

/** One predecessor and one successor who overlap: the surplus begins with the one and ends with the other. */
export function handover(run: SeatRun): { predecessor: Span; successor: Span } | undefined {
  if (run.fewest !== run.required + 1 || run.most !== run.required + 1) return undefined;
  const [successor, otherSuccessor] = certainAt(run, 'from', run.from);
  const [predecessor, otherPredecessor] = certainAt(run, 'to', run.to);
  if (successor === undefined || predecessor === undefined || successor === predecessor) return undefined;
  return otherSuccessor === undefined && otherPredecessor === undefined ? { predecessor, successor } : undefined;
}

/** A surplus of one day on the last day of a term that is written one day too long: term-one-day-over says it (domain.md 5, case 2). */
export function isOneDayOver(run: SeatRun, years: number | undefined): boolean {
  if (years === undefined || run.from !== run.to) return false;
  const leaving = certainAt(run, 'to', run.to);
  const over = leaving.filter(({ rows }) =>
    rows.some(
      ({ appointment: { from, to } }) =>
        to === run.to && typeof from === 'number' && to === lastDayOfTerm(from, years) + 1,
    ),
  );
  return over.length >= run.most - run.required;
}

/** Whether a shortage or surplus is short enough to be a warning only. */
export function isBrief(run: SeatRun, terms: Composition): boolean {
  if (run.verdict === 'short') return lengthOf(run) <= terms.vacancyDays;
  return lengthOf(run) <= terms.handoverDays && handover(run) !== undefined;
}

/** A short surplus that somebody who cannot be read may be part of: whether it is a handover depends on them. */
export function isBriefInDoubt(run: SeatRun, terms: Composition): boolean {
  const around = { from: run.from - 1, to: run.to + 1 };
  const brief = run.verdict === 'over' && lengthOf(run) <= terms.handoverDays;
  return brief && run.spans.some((span) => !span.certain && overlap(span, around) !== undefined);
}
