import { lastDayOfTerm, lengthOf, overlap, type Day } from './day.ts';
import type { Composition, SeatRun } from './seats.ts';
import type { Span } from './timeline.ts';

/** How long a run has lasted, from the day it began. */
const lastedOf = (run: SeatRun) => lengthOf({ from: run.since, to: run.to });

const certainAt = (run: SeatRun, end: 'from' | 'to', day: Day) =>
  run.spans.filter((span) => span.certain && span[end] === day);

/** Who is the first to leave after a surplus that is not over yet, in time for it to stay short; several when they leave together. */
function leavingSoon(run: SeatRun, successor: Span, handoverDays: number): readonly Span[] {
  const soon = run.spans.filter(
    (span) => span !== successor && span.certain && span.from < run.since && span.to > run.to,
  );
  const first = soon.reduce((least, { to }) => Math.min(least, to), Infinity);
  return first < run.since + handoverDays ? soon.filter(({ to }) => to === first) : [];
}

/**
 * One predecessor and one successor who overlap: the surplus begins with the one and ends with the other. While it lasts, the predecessor is
 * who is known to leave in time.
 */
export function handover(
  run: SeatRun,
  { handoverDays }: Composition,
): Record<'predecessor' | 'successor', Span> | undefined {
  if (run.fewest !== run.required + 1 || run.most !== run.required + 1) return undefined;
  const [successor, otherSuccessor] = certainAt(run, 'from', run.since);
  if (successor === undefined || otherSuccessor !== undefined) return undefined;
  const gone = certainAt(run, 'to', run.to);
  const leaving = gone.length === 0 && run.isOpen ? leavingSoon(run, successor, handoverDays) : gone;
  const [predecessor, otherPredecessor] = leaving;
  if (predecessor === undefined || predecessor === successor || otherPredecessor !== undefined) return undefined;
  return { predecessor, successor };
}

/** A surplus of one day on the last day of a term that is written one day too long: term-one-day-over says it (domain.md 5, case 2). */
export function isOneDayOver(run: SeatRun, years: number | undefined): boolean {
  if (years === undefined || run.verdict !== 'over' || run.since !== run.to) return false;
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
  if (run.verdict === 'short') return lastedOf(run) <= terms.vacancyDays;
  return lastedOf(run) <= terms.handoverDays && handover(run, terms) !== undefined;
}

/** A short surplus that somebody who cannot be read may be part of: whether it is a handover depends on them. */
export function isBriefInDoubt(run: SeatRun, terms: Composition): boolean {
  const around = { from: run.since - 1, to: run.to + 1 };
  const brief = run.verdict === 'over' && lastedOf(run) <= terms.handoverDays;
  return brief && run.spans.some((span) => !span.certain && overlap(span, around) !== undefined);
}
