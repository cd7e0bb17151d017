import { placeOf, unread, type Appointment, type Committee, type Place } from './committee.ts';
import { lastDayOfTerm, type Day } from './day.ts';
import { daysOf, fillsSeat } from './presence.ts';
import type { When } from './rule.ts';

/** How long a term of office lasts. */
export interface TermLength {
  readonly years: number;
}

/** One appointment's term held against the length the mandate gives. */
export interface Term {
  readonly row: Appointment;
  readonly kind: 'exact' | 'one-day-over' | 'too-long' | 'too-short' | 'open-ended';
  readonly from: Day;
  /** The last day as written; undefined when it is left empty. */
  readonly to: Day | undefined;
  /** The last day that the mandate gives. */
  readonly expected: Day;
}

/** The appointments whose term is judged: they fill a seat, are not merely proposed, and had not ended before the period began. */
export function judgedRows(committee: Committee, when: When): Appointment[] {
  return committee.appointments.filter((row) => {
    if (fillsSeat(row) === 'no' || (row.proposed && !when.proposed)) return false;
    const days = daysOf(row)?.days;
    return days !== undefined && days.to >= when.period.from;
  });
}

function kindOf({ left }: Appointment, to: Day | undefined, expected: Day): Term['kind'] {
  // Who has left needs no end date beside it; the day of leaving is the end.
  if (to === undefined) return left === undefined ? 'open-ended' : 'exact';
  if (to === expected) return 'exact';
  if (to === expected + 1) return 'one-day-over';
  return to > expected ? 'too-long' : 'too-short';
}

/** Every readable term that starts while the clause is in force. */
export function termsOf(committee: Committee, { years }: TermLength, when: When): Term[] {
  return judgedRows(committee, when).flatMap((row) => {
    const { from, to } = row;
    if (typeof from !== 'number' || to === unread || fillsSeat(row) === 'maybe') return [];
    if (from < when.valid.from || from > when.valid.to) return [];
    const expected = lastDayOfTerm(from, years);
    return [{ row, kind: kindOf(row, to, expected), from, to, expected }];
  });
}

export const endCell = ({ row }: Term): Place => termCell(row, 'to');

/** The cell of an end of the term, which may be one cell for both («Periode»). */
export function termCell(row: Appointment, field: 'from' | 'to'): Place {
  const { columns } = row.row.table;
  return placeOf(row.row, columns[field] === undefined && columns.term !== undefined ? 'term' : field);
}

/** Rows by person, each sorted by start; rows without a readable start are left out. */
export function termsByPerson(committee: Committee): ReadonlyMap<string, readonly Appointment[]> {
  const known = sorted.get(committee) ?? new Map<string, Appointment[]>();
  if (sorted.has(committee)) return known;
  for (const row of committee.appointments) {
    if (typeof row.from !== 'number' || row.proposed || fillsSeat(row) === 'no') continue;
    const rows = known.get(row.person);
    if (rows === undefined) known.set(row.person, [row]);
    else rows.push(row);
  }
  for (const rows of known.values()) rows.sort((a, b) => Number(a.from) - Number(b.from));
  sorted.set(committee, known);
  return known;
}

const sorted = new WeakMap<Committee, Map<string, Appointment[]>>();
