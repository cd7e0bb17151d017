import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import { fillsSeat } from './presence.ts';
import { currentRows } from './roster.ts';
import type { Undecided, When } from './rule.ts';
import { termCell } from './terms.ts';

/** Whose appointment a clause is about: those who fill a seat, or everybody the authority appoints. */
export type Whom = 'members' | 'everybody';

/** Whether a rôle or type is that of somebody who is there without being appointed. */
export const isUninvolved = (role: Read<Role>) =>
  role === 'authority' || role === 'secretariat' || role === 'observer' || role === 'vacant';

function isAppointed(row: Appointment, whom: Whom): boolean {
  if (whom === 'everybody') return !isUninvolved(row.role) && !isUninvolved(row.type);
  // A secretary whom nobody is entered as having appointed need not be a member; the rules of seats ask about it.
  return fillsSeat(row) !== 'no' && !(row.role === 'secretary' && row.appointedBy === undefined);
}

/** The day that says which version of a clause an appointment is held against. */
export function startOf({ decided, from }: Appointment): Read<Day> {
  return typeof decided === 'number' ? decided : from;
}

/** Where that day is looked for when it is not known. */
export function startCell(row: Appointment): Place {
  const { from, term } = row.row.table.columns;
  return from === undefined && term === undefined ? placeOf(row.row, 'decided') : termCell(row, 'from');
}

const known = new WeakMap<Committee, Map<string, readonly Appointment[]>>();

/**
 * The appointments that a clause of the appointment itself judges: made while it is in force (where the day is unknown, in force on the day
 * of judgement), and not ended before the period. Proposals are no appointments yet.
 */
export function appointedRows(committee: Committee, when: When, whom: Whom): readonly Appointment[] {
  const { on, valid, period } = when;
  return kept(known, committee, `${whom}|${on}|${valid.from}|${valid.to}|${period.from}`, () =>
    currentRows(committee, period.from).filter((row) => {
      if (row.proposed) return false;
      const start = startOf(row);
      const day = typeof start === 'number' ? start : on;
      return day >= valid.from && day <= valid.to && isAppointed(row, whom);
    }),
  );
}

const none: readonly Place[] = [];

/** The cells that leave it open who a row is about, or whether they are appointed at all. */
export function doubtsAbout(row: Appointment): readonly Place[] {
  if (!row.ofUnknownGroup && row.name !== '' && row.role !== unread && row.type !== unread) return none;
  const fields = [
    ...(row.ofUnknownGroup ? ['group'] : []),
    ...(row.name === '' ? ['name'] : []),
    ...(row.role === unread ? ['role'] : []),
    ...(row.type === unread ? ['type'] : []),
  ];
  return fields.map((field) => placeOf(row.row, field));
}

/** A finding about a row, or where it is open whom the row is about, that it could not be judged. */
export function unlessInDoubt<Found>(row: Appointment, found: Found, more: readonly Place[] = none): Found | Undecided {
  const doubts = doubtsAbout(row);
  if (doubts.length + more.length === 0) return found;
  const cells = [...doubts, ...more];
  return { undecided: { ...(row.name === '' ? {} : { about: row.name }), cells } };
}
