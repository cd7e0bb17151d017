import type { Appointment } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import type { Workplace } from './employer.ts';
import { mayHold } from './holders.ts';
import { judgeEach } from './judge-each.ts';
import { seatDoubts } from './presence.ts';
import { currentRows } from './roster.ts';
import type { When } from './rule.ts';

/** A row whose employer is held against its region. `doubts` are the cells that would say whether it is to be judged at all. */
export interface Employed {
  readonly row: Appointment;
  readonly workplace: Read<Workplace>;
  readonly doubts: readonly Place[];
}

const none: readonly Place[] = [];

/** A term that may have ended before the period began is history on one reading, and says nothing then. */
function doubtsOf(row: Appointment, { period }: When): readonly Place[] {
  const later = typeof row.from === 'number' && row.from >= period.from;
  const dates = later ? none : row.dateDoubts;
  const doubts = seatDoubts(row);
  return doubts.length === 0 ? dates : [...doubts, ...dates];
}

/**
 * The rows that fill a seat and of whose employer and region something is asked, each under the clause that is in force on the last of their days
 * that is judged.
 */
export function employedRows(
  committee: Committee,
  when: When,
  isAsked: (row: Pick<Appointment, 'workplace' | 'region'>) => boolean,
): readonly Employed[] {
  const { valid, period, proposed } = when;
  return judgeEach(currentRows(committee, period.from), (row) => {
    const { workplace, days } = row;
    // What is asked of few comes first: a long list is gone through once for it.
    if (workplace === undefined || days === undefined || !isAsked(row) || !mayHold(row, proposed)) return undefined;
    const day = Math.max(days.from, Math.min(days.to, period.to));
    return day < valid.from || day > valid.to ? undefined : { row, workplace, doubts: doubtsOf(row, when) };
  });
}

/** The cells that say where a row belongs and cannot be read. */
export function unclearPlaces({ row, workplace, doubts }: Employed): Place[] {
  return [
    ...(workplace === unread ? [placeOf(row.row, 'employer')] : []),
    ...(row.region === unread ? [placeOf(row.row, 'region')] : []),
    ...doubts,
  ];
}
