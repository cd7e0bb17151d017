import type { Appointment, Role } from './appointment.ts';
import type { Committee, Read } from './committee.ts';
import { endOfTime, type Day } from './day.ts';
import { kept } from './kept.ts';

type Rows = readonly Appointment[];

/** What several rules look up in the member list, taken off its rows in one pass: a long list does not fit a processor's cache. */
interface Lookup {
  readonly start: Day | undefined;
  /** By row: the last day on which it may run. */
  readonly lastDays: Int32Array;
  readonly persons: Int32Array;
  readonly highestPerson: number;
  /** By row: its name's signature. Of a row without a name, `nameless`. */
  readonly signatures: Int32Array;
  readonly unusual: Rows;
}

/** No name has it. */
const nameless = -1;

const lookups = new WeakMap<Committee, Map<string, Lookup>>();
const recent = new WeakMap<Committee, Map<string, Rows>>();
const repeated = new WeakMap<Committee, Map<string, ReadonlyMap<number, Rows>>>();

const isUsual = (role: Read<Role>) =>
  role === undefined || role === 'member' || role === 'specialist' || role === 'professional-user-representative';

function lookUp({ appointments }: Committee): Lookup {
  const lastDays = new Int32Array(appointments.length);
  const persons = new Int32Array(appointments.length);
  const signatures = new Int32Array(appointments.length);
  const unusual: Appointment[] = [];
  let [start, highestPerson]: [Day | undefined, number] = [undefined, 0];
  appointments.forEach((row, index) => {
    const { from, days, proposed, person, signature, role, type } = row;
    lastDays[index] = days === undefined ? endOfTime : days.to;
    persons[index] = person;
    if (person > highestPerson) highestPerson = person;
    signatures[index] = row.name === '' ? nameless : signature;
    if (!isUsual(role) || !isUsual(type)) unusual.push(row);
    if (typeof from === 'number' && !proposed && (start === undefined || from < start)) start = from;
  });
  return { start, lastDays, persons, highestPerson, signatures, unusual };
}

const lookupOf = (committee: Committee) => kept(lookups, committee, '', () => lookUp(committee));

/** The earliest day in the roster that can be read: nothing is known of the days before it. */
export function rosterStart(committee: Committee): Day | undefined {
  return lookupOf(committee).start;
}

/** The rows that had not ended before a day, as far as their dates can be read. Nearly every rule starts from them. */
export function currentRows(committee: Committee, day: Day): Rows {
  return kept(recent, committee, String(day), () => {
    const { lastDays } = lookupOf(committee);
    return committee.appointments.filter((_, index) => (lastDays[index] ?? endOfTime) >= day);
  });
}

/** The few rows with another rôle, or type, than that of the many: officers, outsiders, deputies, and what cannot be read. */
export function unusualRows(committee: Committee): Rows {
  return lookupOf(committee).unusual;
}

/** Tells of a person whether it is asked about for the first time. */
export function newcomers(committee: Committee): (person: number) => boolean {
  const seen = new Uint8Array(lookupOf(committee).highestPerson + 1);
  return (person) => {
    const isNew = seen[person] === 0;
    seen[person] = 1;
    return isNew;
  };
}

/** Where in the list the first row of every person that has a name stands, and the signatures of those names in the same order. */
export function firstRows(committee: Committee): { positions: Int32Array; signatures: Int32Array } {
  const { persons, signatures } = lookupOf(committee);
  const isNew = newcomers(committee);
  const positions = new Int32Array(persons.length);
  const first = new Int32Array(persons.length);
  let count = 0;
  signatures.forEach((signature, position) => {
    if (signature === nameless || !isNew(persons[position] ?? 0)) return;
    positions[count] = position;
    first[count] = signature;
    count += 1;
  });
  return { positions: positions.subarray(0, count), signatures: first.subarray(0, count) };
}

/** Every row, the oldest too, of the persons that `some` rows name and who have several. */
export function allRowsOf(committee: Committee, some: Rows): Rows {
  const { persons, highestPerson } = lookupOf(committee);
  const counts = new Int32Array(highestPerson + 1);
  some.forEach(({ person }) => {
    counts[person] = 1;
  });
  persons.forEach((person) => {
    const count = counts[person] ?? 0;
    if (count > 0) counts[person] = count + 1;
  });
  return committee.appointments.filter((_, index) => (counts[persons[index] ?? 0] ?? 0) > 2);
}

/** Every row of the persons who have several. */
export function repeatedRows(committee: Committee): ReadonlyMap<number, Rows> {
  return kept(repeated, committee, '', () => {
    const rows = new Map<number, Appointment[]>();
    for (const row of allRowsOf(committee, committee.appointments)) {
      const known = rows.get(row.person);
      if (known === undefined) rows.set(row.person, [row]);
      else known.push(row);
    }
    return rows;
  });
}
