import type { Appointment } from './appointment.ts';
import type { Committee } from './committee.ts';
import { beginningOfTime, type Day } from './day.ts';
import { kept } from './kept.ts';

/** What several rules look up in the member list, taken off its rows in one pass: a long list does not fit a processor's cache. */
interface Lookup {
  readonly start: Day | undefined;
  /** By row: the last day on which it may run. */
  readonly lastDays: Int32Array;
  readonly persons: Int32Array;
}

const lookups = new WeakMap<Committee, Map<string, Lookup>>();
const recent = new WeakMap<Committee, Map<string, readonly Appointment[]>>();

function lookUp({ appointments }: Committee): Lookup {
  const lastDays = new Int32Array(appointments.length);
  const persons = new Int32Array(appointments.length);
  let start: Day | undefined;
  appointments.forEach(({ from, days, proposed, person }, index) => {
    lastDays[index] = days?.to ?? beginningOfTime;
    persons[index] = person;
    if (typeof from === 'number' && !proposed && (start === undefined || from < start)) start = from;
  });
  return { start, lastDays, persons };
}

const lookupOf = (committee: Committee) => kept(lookups, committee, '', () => lookUp(committee));

/** The earliest day in the roster that can be read: nothing is known of the days before it. */
export function rosterStart(committee: Committee): Day | undefined {
  return lookupOf(committee).start;
}

/** The appointments that run, or may run, on a day or later. */
export function notEndedBefore(committee: Committee, day: Day): readonly Appointment[] {
  const { lastDays } = lookupOf(committee);
  return kept(recent, committee, String(day), () =>
    committee.appointments.filter((_, index) => (lastDays[index] ?? beginningOfTime) >= day),
  );
}

/** All rows, the oldest too, of the persons that some rows name. */
export function allRowsOf(committee: Committee, some: readonly Appointment[]): Appointment[] {
  const { persons } = lookupOf(committee);
  const wanted = new Uint8Array(persons.reduce((highest, person) => Math.max(highest, person), 0) + 1);
  for (const { person } of some) wanted[person] = 1;
  return committee.appointments.filter((_, index) => wanted[persons[index] ?? -1] === 1);
}
