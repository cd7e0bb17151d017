import type { Appointment } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import type { Workplace } from './employer.ts';
import { judgeEach } from './judge-each.ts';
import { seatDoubts } from './presence.ts';
import type { When } from './rule.ts';
import { judgedRows } from './terms.ts';

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
  return [...seatDoubts(row), ...dates];
}

/** Whether the employer is simply one of the region that the row is entered under, as nearly all are. */
const isHome = ({ workplace, region }: Appointment) =>
  typeof workplace === 'object' && workplace.kind === 'region' && workplace.region === region;

/**
 * The rows that fill a seat and whose employer is not simply one of their region, each under the clause that is in force on the last of their
 * days that is judged.
 */
export function strayRows(committee: Committee, when: When): readonly Employed[] {
  const { valid, period } = when;
  return judgeEach(judgedRows(committee, when), (row) => {
    const { workplace, days } = row;
    if (workplace === undefined || days === undefined || isHome(row)) return undefined;
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
