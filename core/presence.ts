import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Place, type Read } from './committee.ts';
import type { Day, Interval } from './day.ts';
import type { When } from './rule.ts';

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

/** Types that fill no seat where the rôle is left empty. */
const seatless: readonly Read<Role>[] = ['deputy', 'observer', 'associated', 'secretariat', 'authority'];

function roleFills({ role, type, appointedBy }: Appointment): 'yes' | 'no' | 'maybe' {
  if (role === undefined) return seatless.includes(type) ? 'no' : 'yes';
  if (role === 'member' || role === 'specialist') return 'yes';
  if (role === unread) return 'maybe';
  if (role === 'secretary') return appointedBy === undefined ? 'maybe' : 'yes';
  return role === 'leader' || role === 'deputy-leader' ? 'yes' : 'no';
}

/**
 * Whether a row fills a seat of the group. A secretary does when appointed by somebody; an unread rôle might, and so might a row that does
 * not say its group. An empty rôle is a member's.
 */
export function fillsSeat(row: Appointment): 'yes' | 'no' | 'maybe' {
  const fills = roleFills(row);
  return fills === 'yes' && row.ofUnknownGroup ? 'maybe' : fills;
}

const none: readonly Place[] = [];

const groupOrRole = (row: Appointment): string[] => [
  ...(row.ofUnknownGroup ? ['group'] : []),
  ...(roleFills(row) === 'maybe' ? ['role'] : []),
];

const nameless = ({ name }: Appointment): string[] => (name === '' ? ['name'] : []);

function unclearFields(row: Appointment): string[] {
  return [...groupOrRole(row), ...(row.region === unread ? ['region'] : []), ...nameless(row)];
}

/** The cells that leave it open whether a row fills a seat at all, or who does. */
export function seatDoubts(row: Appointment): readonly Place[] {
  if (row.name !== '' && fillsSeat(row) !== 'maybe') return none;
  return [...groupOrRole(row), ...nameless(row)].map((field) => placeOf(row.row, field));
}

/** The days of one appointment that may fill a seat; undefined when it has none. */
export function presenceOf(appointment: Appointment): Presence | undefined {
  const { region, days, dateDoubts, name } = appointment;
  if (days === undefined) return undefined;
  const clear = fillsSeat(appointment) === 'yes' && region !== unread && name !== '';
  const unclear = clear ? none : unclearFields(appointment).map((field) => placeOf(appointment.row, field));
  const doubts = clear ? dateDoubts : [...unclear, ...dateDoubts];
  return { appointment, region, certain: doubts.length === 0 ? days : undefined, possible: days, doubts };
}

/** Where the rôle is left empty the type tells. */
const isDeputy = ({ role, type }: Appointment) => (role ?? type) === 'deputy';

/** The days of every row of somebody who is, or may be, a deputy. */
export function deputyPresences(rows: readonly Appointment[], proposed: boolean): Presence[] {
  return rows.flatMap((appointment) => {
    const { role, days, region, row, ofUnknownGroup, dateDoubts } = appointment;
    if (!isDeputy(appointment) && role !== unread) return [];
    if (days === undefined || (appointment.proposed && !proposed)) return [];
    const unclear = [...(role === unread ? ['role'] : []), ...(ofUnknownGroup ? ['group'] : [])];
    const doubts = [...unclear.map((field) => placeOf(row, field)), ...dateDoubts];
    return [{ appointment, region, certain: doubts.length === 0 ? days : undefined, possible: days, doubts }];
  });
}

/** A year before the first day that is judged. Who had gone by then is history; a shortage that begins with the period seldom began earlier. */
export function eveOf({ on, period }: Pick<When, 'on' | 'period'>): Day {
  return Math.min(on, period.from) - 366;
}
