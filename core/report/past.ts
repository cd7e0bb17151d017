import type { Request } from '../answer.ts';
import type { Appointment } from '../appointment.ts';
import type { Committee, Facts } from '../committee.ts';
import { overlap, type Interval } from '../day.ts';
import { wordsOf } from '../read/text.ts';
import { personOf, type Renumber } from './past-persons.ts';

/** What the sheets held once: the request of a run that history keeps, and the ISO day on which it was made. */
export interface Past {
  readonly seen: string;
  readonly request: Request;
}

type List<Part extends keyof Facts> = readonly Facts[Part][];

const key = (...parts: readonly unknown[]) =>
  parts.map((part) => (typeof part === 'string' ? wordsOf(part) : String(part))).join('|');

/** The rows of `past` whose keys none of `now` has. A row with any key in common is the same row, perhaps corrected. */
function gone<Row>(past: readonly Row[], now: readonly Row[], keysOf: (row: Row) => readonly string[]): Row[] {
  const known = new Set(now.flatMap(keysOf));
  return past.filter((row) => keysOf(row).every((one) => !known.has(one)));
}

/**
 * Appointments of the year that stand in the list no more. A row of a name that is the same, or written alike, with days in common or the same
 * first day, is that row corrected; so is one of another name for the same employer, region and days.
 */
function goneMembers(past: List<'members'>, now: List<'members'>, year: Interval): Appointment[] {
  const bySignature = new Map<number, Appointment[]>();
  for (const row of now) bySignature.set(row.signature, [...(bySignature.get(row.signature) ?? []), row]);
  const seats = new Set(now.map(({ days, region, employer }) => key(days?.from, days?.to, String(region), employer)));
  return past.filter(({ days, role, proposed, name, signature, from, region, employer }) => {
    if (days === undefined || overlap(days, year) === undefined) return false;
    if (role === 'vacant' || proposed || name === '') return false;
    if (seats.has(key(days.from, days.to, String(region), employer))) return false;
    const own = bySignature.get(signature) ?? [];
    return own.every((row) => row.from !== from && (row.days === undefined || overlap(row.days, days) === undefined));
  });
}

const inYear = (day: unknown, year: Interval) => typeof day === 'number' && day >= year.from && day <= year.to;

function goneMeetings(past: List<'meetings'>, now: List<'meetings'>, year: Interval) {
  const dated = past.filter(({ day }) => inYear(day, year));
  return gone(dated, now, ({ number, day }) => [
    ...(number === undefined ? [] : [key('number', number)]),
    ...(typeof day === 'number' ? [key('day', day)] : []),
  ]);
}

/** Lines about meetings and persons that are gone; a person whose line at a meeting has been changed is not. */
function goneAttendance(past: List<'attendance'>, now: List<'attendance'>) {
  const byNumber = ({ name, meeting }: Facts['attendance']) => key(name, meeting.number, String(meeting.day));
  return gone(past, now, (line) => [byNumber(line)]);
}

/** The year's rows of an earlier reading that the sheets hold no more. Persons are renumbered to those of `now`. */
export function removedSince(past: Committee, now: Committee, year: Interval): Committee {
  const renumber: Renumber = personOf(past, now);
  const between = (from: unknown, to: unknown) =>
    overlap({ from: typeof from === 'number' ? from : year.from, to: typeof to === 'number' ? to : year.to }, year);
  const offices = past.offices.filter(({ from, to }) => between(from, to) !== undefined);
  return {
    ...past,
    appointments: goneMembers(past.appointments, now.appointments, year).map(renumber),
    meetings: goneMeetings(past.meetings, now.meetings, year),
    offices: gone(offices, now.offices, ({ name, kind }) => [key(name, kind)]).map(renumber),
    attendance: goneAttendance(past.attendance, now.attendance).map(renumber),
    cases: gone(past.cases, now.cases, ({ number, title }) => [key('n', number), key('t', title)]).map((row) => ({
      ...row,
      recusedPersons: row.recusedPersons.map((person) => renumber({ person }).person),
      participantPersons: row.participantPersons.map((person) => renumber({ person }).person),
    })),
    activities: gone(past.activities, now.activities, (row) => [key(String(row.task), row.measures)]),
    usage: gone(past.usage, now.usage, (row) => [
      key(String(row.year), String(row.region), row.employer, row.equipment),
    ]),
    economy: [],
    dispatches: gone(past.dispatches, now.dispatches, (row) => [key(String(row.year), row.recipientText)]),
  };
}

/** The facts of a group with those that have been removed from its sheets after them. */
export function together(now: Committee, removed: Committee): Committee {
  return {
    ...now,
    appointments: [...now.appointments, ...removed.appointments],
    meetings: [...now.meetings, ...removed.meetings],
    offices: [...now.offices, ...removed.offices],
    attendance: [...now.attendance, ...removed.attendance],
    cases: [...now.cases, ...removed.cases],
    activities: [...now.activities, ...removed.activities],
    usage: [...now.usage, ...removed.usage],
    dispatches: [...now.dispatches, ...removed.dispatches],
  };
}
