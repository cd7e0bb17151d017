import type { Appointment } from './appointment.ts';
import type { Committee, Place } from './committee.ts';
import type { Day } from './day.ts';
import { fillsSeat, seatDoubts } from './presence.ts';
import type { When } from './rule.ts';
import { seatedIn } from './seated.ts';
import { sweep } from './timeline.ts';

/** The last readable day of an appointment; undefined when it is open or cannot be read. */
export function lastKnownDay({ to, days, dateDoubts }: Appointment): Day | undefined {
  return dateDoubts.length > 0 || typeof to !== 'number' ? undefined : days?.to;
}

/** The appointments of every person who has several, as `repeatedTerms` gives them. */
export type Repeated = ReadonlyMap<number, readonly Appointment[]>;

const goesOn = ({ days }: Appointment, last: Day) => days !== undefined && days.to > last;

/** Whether the same person has an appointment that goes on after a row's last day, and whose days and rôle can be read. */
export function isSurelyRenewed(repeated: Repeated, row: Appointment, last: Day): boolean {
  const rows = repeated.get(row.person);
  return (
    rows?.some(
      (other) => other !== row && goesOn(other, last) && other.dateDoubts.length === 0 && fillsSeat(other) === 'yes',
    ) === true
  );
}

/** The cells that leave it open whether the same person's other rows renew a row. */
export function renewalDoubts(repeated: Repeated, row: Appointment, last: Day): Place[] {
  const others = (repeated.get(row.person) ?? []).filter((other) => other !== row && goesOn(other, last));
  return others.flatMap((other) => [...seatDoubts(other), ...other.dateDoubts]);
}

/** How many certainly, and at most, sit for a region on the day of judgement; future appointments included. */
export function seatedOn(committee: Committee, region: string, when: When) {
  const [stretch] = sweep(seatedIn(committee, when).of(region), { from: when.on, to: when.on });
  return { fewest: stretch?.fewest ?? 0, most: stretch?.most ?? 0 };
}
