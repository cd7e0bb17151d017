import type { Appointment } from '../appointment.ts';
import { unread } from '../committee.ts';
import type { Interval } from '../day.ts';
import { union } from '../intervals.ts';
import { fillsSeat } from '../presence.ts';
import type { Turnout } from './turnout.ts';

/** A meeting that was held, with who came to it. */
export interface Attended {
  readonly day: number;
  readonly turnout: Turnout;
}

/** A member's attendance; null where a cell that cannot be read would decide it. */
export interface AttendanceCounts {
  readonly meetings: number | null;
  readonly present: number | null;
  readonly deputyMet: number | null;
  readonly absent: number | null;
  readonly percent: number | null;
}

/** Of the meetings, one decimal; null when there are none, and while it is not known of some of them: nobody was away by what is not entered. */
const percentOf = (present: number, meetings: number, known: number) =>
  meetings === 0 || known < meetings ? null : Math.round((present * 1000) / meetings) / 10;

/** The meetings of some terms, both ends included. */
export const within = (meetings: readonly Attended[], terms: readonly Interval[]) =>
  meetings.filter(({ day }) => terms.some(({ from, to }) => day >= from && day <= to));

function count(meetings: readonly Attended[], person: number) {
  const number = (wanted: string) => meetings.filter(({ turnout }) => turnout.outcomes.get(person) === wanted).length;
  const present = number('present');
  const numbers = { meetings: meetings.length, present, deputyMet: number('deputy-met'), absent: number('absent') };
  const known = present + numbers.deputyMet + numbers.absent;
  return { ...numbers, percent: percentOf(present, meetings.length, known) };
}

export const termsOf = (rows: readonly Appointment[]) => union(rows.flatMap(({ days }) => days ?? []));

/** Whether it is certain that a row is a member's, and on which days. */
const isCertain = (row: Appointment) => fillsSeat(row) === 'yes' && row.dateDoubts.length === 0 && row.name !== '';

/** A member's rows of the year held against its meetings. Counted without the rows in doubt and with them: what differs is not known. */
export function countsOf(rows: readonly Appointment[], person: number, held: readonly Attended[]): AttendanceCounts {
  const least = count(within(held, termsOf(rows.filter(isCertain))), person);
  const most = count(within(held, termsOf(rows)), person);
  const sure = (field: keyof AttendanceCounts) => (least[field] === most[field] ? least[field] : null);
  return {
    meetings: sure('meetings'),
    present: sure('present'),
    deputyMet: sure('deputyMet'),
    absent: sure('absent'),
    percent: sure('percent'),
  };
}

/** The fields of a row that leave it open whether somebody is a member, of which region, and on which days. */
export function openFields({ ofUnknownGroup, role, appointedBy, name, region }: Appointment): string[] {
  return [
    ...(ofUnknownGroup ? ['group'] : []),
    ...(name === '' ? ['name'] : []),
    ...(role === unread ? ['role'] : []),
    // A secretary is a member when somebody appointed them.
    ...(role === 'secretary' && appointedBy === undefined ? ['appointedBy'] : []),
    ...(region === unread ? ['region'] : []),
  ];
}
