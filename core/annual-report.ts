import { placeOf, unread, type Committee, type Place } from './committee.ts';
import { fromIso, yearOf, type Day } from './day.ts';
import { lastDayOfYear } from './judged-years.ts';
import { rosterStart } from './roster.ts';
import type { Dispatch } from './records.ts';
import type { When } from './rule.ts';

/** What a mandate says of the årsmelding. */
export interface Reporting {
  /** Who is to have it. */
  readonly recipients: readonly string[];
  /** Month and date of the year after, `04-01`; the day itself is in time, and it is never moved. */
  readonly due: string;
}

/** The report on one year, and the last day on which it is in time. */
export interface Due {
  readonly year: number;
  readonly deadline: Day;
}

function dueIn(year: number, { due }: Reporting): Due {
  return { year: year - 1, deadline: fromIso(`${year}-${due}`) ?? 0 };
}

/**
 * Whether a group owes a report. One that says when it was founded owes none for earlier years; one that does not owes what fell due since its
 * roster, or its sheet of reports, begins (domain.md 5, case 21: the roster begins after the year that is to be reported).
 */
export function owes(committee: Committee, { year, deadline }: Due): boolean {
  const { setup, dispatches } = committee;
  const { founded, closed } = setup;
  if (typeof closed === 'number' && yearOf(closed) < year) return false;
  if (typeof founded === 'number') return founded <= lastDayOfYear(year);
  if (dispatches.some((row) => typeof row.year === 'number' && row.year <= year)) return true;
  const start = rosterStart(committee);
  return start !== undefined && start <= deadline;
}

/** The next report to fall due on a day, or on one after it. */
export function comingReport(on: Day, terms: Reporting): Due {
  const thisYear = dueIn(yearOf(on), terms);
  return thisYear.deadline >= on ? thisYear : dueIn(yearOf(on) + 1, terms);
}

/** The reports that fell due in the period, and the coming one, while the clause is in force. */
export function reportsDue(committee: Committee, terms: Reporting, { on, period, valid }: When): Due[] {
  const years = Array.from({ length: yearOf(on) - yearOf(period.from) + 1 }, (_, index) => yearOf(period.from) + index);
  const past = years
    .map((year) => dueIn(year, terms))
    .filter(({ deadline }) => deadline >= period.from && deadline < on);
  return [...past.filter(({ deadline }) => deadline <= period.to), comingReport(on, terms)].filter(
    (due) => due.deadline >= valid.from && due.deadline <= valid.to && owes(committee, due),
  );
}

/** What is known of one recipient's copy. `doubts` are cells on which it depends; empty when it does not. */
export interface Sent {
  readonly recipient: string;
  readonly sent: Day | undefined;
  /** The row for it, where there is one. */
  readonly row: Dispatch | undefined;
  readonly doubts: readonly Place[];
}

const mayBe = (value: unknown, wanted: unknown) => value === wanted || value === undefined || value === unread;

function doubtsOf({ row, year, recipient, sent }: Dispatch): Place[] {
  return [
    ...(typeof year === 'number' ? [] : [placeOf(row, 'year')]),
    ...(typeof recipient === 'string' ? [] : [placeOf(row, 'recipient')]),
    ...(sent === unread ? [placeOf(row, 'sent')] : []),
  ];
}

/** When a report was sent to a recipient, as it was known on a day: a date after it is a plan. The earliest counts. */
export function sentTo(committee: Committee, recipient: string, { year, deadline }: Due, on: Day): Sent {
  const rows = committee.dispatches.filter((row) => mayBe(row.year, year) && mayBe(row.recipient, recipient));
  const own = rows.filter((row) => row.year === year && row.recipient === recipient);
  const days = own.flatMap(({ sent }) => (typeof sent === 'number' && sent <= on ? [sent] : []));
  const sent = days.length === 0 ? undefined : Math.min(...days);
  const isOpen = sent === undefined || sent > deadline;
  const could = rows.filter((row) => {
    if (row.sent === unread) return true;
    const better = typeof row.sent === 'number' && row.sent <= on && (sent === undefined || row.sent < sent);
    return better && !own.includes(row);
  });
  return { recipient, sent, row: own[0], doubts: isOpen ? could.flatMap(doubtsOf) : [] };
}
