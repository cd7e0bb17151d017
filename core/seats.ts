import { untilClosed } from './closing.ts';
import type { Committee, Place } from './committee.ts';
import { overlap, type Day, type Interval } from './day.ts';
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
  /** The day it began, before the judged days perhaps: how long it has lasted does not change with the period. */
  readonly since: Day;
  /** It lasts to the end of the judged days, and may go on. */
  readonly isOpen: boolean;
  /** Smallest and largest number seated on any day of the run. */
  readonly fewest: number;
  readonly most: number;
  readonly spans: readonly Span[];
}

/** The days on which seats are judged: the period, as far as the clause is in force, the roster has begun and the group is not closed. */
export function judgedDays(committee: Committee, when: When): Interval | undefined {
  const start = rosterStart(committee);
  const days = overlap(when.period, when.valid);
  if (start === undefined || days === undefined) return undefined;
  const begun = overlap(days, { from: start, to: days.to });
  return begun === undefined ? undefined : untilClosed(committee, begun);
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
      runs[runs.length - 1] = { ...last, to: stretch.to, isOpen: stretch.to === days.to, fewest, most };
    } else {
      const { from, to } = stretch;
      runs.push({ ...stretch, region, required, verdict, since: from, isOpen: to === days.to, spans });
    }
  }
  return runs;
}

/** The day the first run began. Not before the roster, or the clause. Looks back a year, then at everything. */
function beginningOf(run: SeatRun, committee: Committee, when: When): Day {
  const { verdict, region, required } = run;
  const start = Math.max(rosterStart(committee) ?? run.from, when.valid.from);
  if (start >= run.from || verdict === 'right' || verdict === 'unsure') return run.from;
  for (const back of [eveOf(when), start]) {
    const from = Math.max(start, back);
    const spans = seatedIn(committee, when, Math.min(from, eveOf(when))).of(region);
    const before = runsOf(spans, region, required, { from, to: run.from - 1 }).at(-1);
    if (before?.verdict !== verdict) return run.from;
    if (before.from > from) return before.from;
  }
  return start;
}

const known = new WeakMap<Committee, Map<string, readonly SeatRun[]>>();

/** Every run of every region on the judged days. Computed once, though several rules ask. */
export function seatRuns(committee: Committee, { seats }: Composition, when: When): readonly SeatRun[] {
  const days = judgedDays(committee, when);
  if (days === undefined) return [];
  const demand = Object.entries(seats);
  const key = [days.from, days.to, when.valid.from, eveOf(when), when.proposed, ...demand];
  return kept(known, committee, key.join('|'), () => {
    const seated = seatedIn(committee, when);
    return demand.flatMap(([region, required]) => {
      const [first, ...others] = runsOf(seated.of(region), region, required, days);
      return first === undefined ? [] : [{ ...first, since: beginningOf(first, committee, when) }, ...others];
    });
  });
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
