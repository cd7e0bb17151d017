import { placeOf, unread, type Appointment, type Committee, type Place, type Read, type Role } from './committee.ts';
import { beginningOfTime, endOfTime, type Interval } from './day.ts';

/**
 * On which days an appointment fills a seat: certainly, and possibly. They are the same where everything could be read; `doubts` names the
 * cells that would decide the rest (domain.md 4.5).
 */
export interface Presence {
  readonly appointment: Appointment;
  readonly region: Read<string>;
  readonly certain: Interval | undefined;
  readonly possible: Interval;
  readonly doubts: readonly Place[];
}

const seated: readonly Role[] = ['leader', 'deputy-leader', 'member', 'specialist'];

/** Whether a rôle fills a seat. A secretary does when appointed by somebody; an unread rôle might. An empty one is a member's. */
export function fillsSeat({ role, appointedBy }: Appointment): 'yes' | 'no' | 'maybe' {
  if (role === undefined) return 'yes';
  if (role === unread) return 'maybe';
  if (role === 'secretary') return appointedBy === undefined ? 'maybe' : 'yes';
  return seated.includes(role) ? 'yes' : 'no';
}

/** The days an appointment runs, as far as its dates can be read; `doubts` names the date cells that cannot. */
export function daysOf(appointment: Appointment): { days: Interval; doubts: readonly Place[] } | undefined {
  const { row, from, to, left } = appointment;
  const { columns } = row.table;
  const ends = [to, left].filter((end) => typeof end === 'number');
  const start = typeof from === 'number' ? from : beginningOfTime;
  const end = Math.min(endOfTime, ...ends);
  if (start > end) return undefined;
  const unclear = Object.entries({ from, to, left }).filter(([, date]) => date === unread);
  const fields = unclear.map(([field]) =>
    columns[field] === undefined && columns.term !== undefined ? 'term' : field,
  );
  return { days: { from: start, to: end }, doubts: [...new Set(fields)].map((field) => placeOf(row, field)) };
}

/** The days of one appointment that counts, or undefined when it certainly does not. */
export function presenceOf(appointment: Appointment, proposed: boolean): Presence | undefined {
  const fills = fillsSeat(appointment);
  const found = fills === 'no' || (appointment.proposed && !proposed) ? undefined : daysOf(appointment);
  if (found === undefined) return undefined;
  const { row, region, name } = appointment;
  const fields = [
    ...(fills === 'maybe' ? ['role'] : []),
    ...(region === unread ? ['region'] : []),
    ...(name === '' ? ['name'] : []),
  ];
  const doubts = [...fields.map((field) => placeOf(row, field)), ...found.doubts];
  return { appointment, region, certain: doubts.length === 0 ? found.days : undefined, possible: found.days, doubts };
}

/** Every appointment of a committee that fills, or may fill, a seat. */
export function presences(committee: Committee, proposed: boolean): Presence[] {
  return committee.appointments.flatMap((appointment) => presenceOf(appointment, proposed) ?? []);
}

/** The earliest day in the roster that can be read: nothing is known of the days before it. */
export function rosterStart(committee: Committee): number | undefined {
  let first: number | undefined;
  for (const { from, proposed } of committee.appointments) {
    if (typeof from === 'number' && !proposed && (first === undefined || from < first)) first = from;
  }
  return first;
}
