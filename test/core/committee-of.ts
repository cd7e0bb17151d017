import type { Appointment } from '../../core/appointment.ts';
import { unread, type Committee, type Place, type Table } from '../../core/committee.ts';
import { beginningOfTime, endOfTime } from '../../core/day.ts';
import type { When } from '../../core/rule.ts';
import { emptyAppointment, emptyCommittee } from './empty-facts.ts';

/** A list of members with its columns in this order. */
export const listOfMembers: Table = {
  sheet: 'Medlemmer',
  part: 'members',
  columns: { name: 0, region: 1, role: 2, from: 3, to: 4, left: 5 },
};

/**
 * Rows of a list of members from the second row of the sheet on, each of a person of its own unless it says whose. The days run as far as
 * they can be read; where they cannot, the cell is doubtful.
 */
export function appointments<Rows extends readonly Partial<Appointment>[]>(
  ...rows: Rows
): { -readonly [Row in keyof Rows]: Appointment } {
  const made = rows.map((facts, index) => {
    const row = { table: listOfMembers, number: index + 2 };
    const { from, to } = facts;
    const unclear = [...(from === unread ? ['from'] : []), ...(to === unread ? ['to'] : [])];
    const days = {
      from: typeof from === 'number' ? from : beginningOfTime,
      to: typeof to === 'number' ? to : endOfTime,
    };
    const dateDoubts: Place[] = unclear.map((field) => ({ table: row.table, row: row.number, field }));
    const known = { row, name: `Person ${index}`, person: index, region: 'Vest' };
    return { ...emptyAppointment, ...known, days, dateDoubts, ...facts };
  });
  return made as { -readonly [Row in keyof Rows]: Appointment }; // one for each
}

/** A committee of these rows and nothing else, unless it is said. */
export function committeeOf(rows: readonly Appointment[], more: Partial<Committee> = {}): Committee {
  return { ...emptyCommittee, id: 'x', name: '', appointments: rows, tables: { members: listOfMembers }, ...more };
}

/** Day 1000; the days 500–1000 are judged, by a clause that is always in force. Who had gone by day 134, a year before, is history. */
export function occasion(more: Partial<When> = {}): When {
  const [period, valid] = [
    { from: 500, to: 1000 },
    { from: beginningOfTime, to: endOfTime },
  ];
  return { on: 1000, period, valid, proposed: false, ...more };
}
