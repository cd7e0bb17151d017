import type { Appointment } from './appointment.ts';
import { byPerson, type ByPerson } from './by-person.ts';
import type { Committee } from './committee.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import { fillsSeat } from './presence.ts';
import { currentRows } from './roster.ts';

type Rows = readonly Appointment[];

const rows = new WeakMap<Committee, Map<string, Rows>>();
const grouped = new WeakMap<Committee, Map<string, ByPerson<Appointment>>>();

/** Whether a row fills, or may fill, a seat. A proposal does only where proposals count. */
export function mayHold(row: Appointment, proposed: boolean): boolean {
  return (proposed || !row.proposed) && fillsSeat(row) !== 'no';
}

/** The rows that fill, or may fill, a seat on a day or later. */
export function holders(committee: Committee, since: Day, proposed: boolean): Rows {
  return kept(rows, committee, `${since}|${proposed}`, () =>
    currentRows(committee, since).filter((row) => mayHold(row, proposed)),
  );
}

/** The same rows, by person. */
export function holdersByPerson(committee: Committee, since: Day, proposed: boolean): ByPerson<Appointment> {
  return kept(grouped, committee, `${since}|${proposed}`, () =>
    byPerson(holders(committee, since, proposed), ({ person }) => person),
  );
}
