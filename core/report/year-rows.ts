import { isClosedBefore, untilClosed } from '../closing.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import type { Appointment } from '../appointment.ts';
import { overlap, type Day } from '../day.ts';
import { termCell } from '../terms.ts';
import type { YearFacts } from './table.ts';

/** The day on which the group is counted: the day of judgement, or its own last day where it was closed before that. */
export function dayOfCount({ committee, on }: YearFacts): Day {
  const { closed } = committee.setup;
  return isClosedBefore(committee, on) && typeof closed === 'number' ? closed : on;
}

/** The appointments that run on some day of the year, or may: vacancies and proposals are none. */
export function runningRows({ committee, days }: YearFacts): Appointment[] {
  return committee.appointments.filter(
    (row) =>
      !row.proposed &&
      row.role !== 'vacant' &&
      row.type !== 'vacant' &&
      row.days !== undefined &&
      overlap(row.days, days) !== undefined,
  );
}

/** Who sat on some day of the year, or was appointed on one; a row that may be outside it counts. Neither proposals nor free seats. */
export function membersOfYear({ committee, days: year }: YearFacts): Appointment[] {
  const lived = untilClosed(committee, year);
  if (lived === undefined) return [];
  const seen = new Set<Appointment['row']>();
  return committee.appointments.filter(({ row, days, appointed, proposed, role, type }) => {
    if (proposed || role === 'vacant' || type === 'vacant' || seen.has(row)) return false;
    // A cell that names several persons is read as several rows.
    seen.add(row);
    const isAppointed = typeof appointed === 'number' && appointed >= lived.from && appointed <= lived.to;
    return isAppointed || (days !== undefined && overlap(days, lived) !== undefined);
  });
}

/** The cells that leave it open on which days somebody sits, or in which group. */
export function doubtsOfSeat({ row, ofUnknownGroup, dateDoubts }: Appointment): Place[] {
  return [...(ofUnknownGroup ? [placeOf(row, 'group')] : []), ...dateDoubts];
}

/** The cell of the day of appointment, where it cannot be read. */
export function doubtOfAppointed(row: Appointment): Place[] {
  if (row.appointed !== unread) return [];
  return [row.row.table.columns.decided === undefined ? termCell(row, 'from') : placeOf(row.row, 'decided')];
}
