import type { Appointment } from '../../core/appointment.ts';
import type { Committee, Row, Setup, Table } from '../../core/committee.ts';
import { isoDay, type Interval } from '../../core/day.ts';
import type { Meeting } from '../../core/meeting.ts';
import type { When } from '../../core/rule.ts';
import type { Part } from '../../core/sheet.ts';
import { emptyAppointment, emptyCommittee, emptySetup } from './empty-facts.ts';

/** `2026-11-22` as a day. */
export const day = isoDay;
export const days = (from: string, to: string): Interval => ({ from: isoDay(from), to: isoDay(to) });

/** A table that has some columns, in the order they are named. */
export const tableOf = (part: Part, ...fields: readonly string[]): Table => ({
  sheet: part,
  part,
  columns: Object.fromEntries(fields.map((field, index) => [field, index])),
});

/** A row of a table; by default the list of members with a column for each day that matters. */
export const rowOf = (number: number, table = tableOf('members', 'name', 'from', 'to', 'decided')): Row => ({
  table,
  number,
});

/** `2 role`: the row and the field of a place. */
export const cellOf = ({ row, field }: { readonly row?: number; readonly field?: string }): string =>
  `${String(row)} ${String(field)}`;

/** A woman who is a member in 2026 and 2027, in row 2, but for what is changed. `days` and `appointed` stay unless they are changed too. */
export function appointmentOf(changes: Partial<Appointment> = {}): Appointment {
  return {
    ...emptyAppointment,
    ...{ row: rowOf(2), name: 'Kari Nes', person: 0, signature: 0, role: 'member', region: 'Helse Vest' },
    ...{ gender: 'woman', appointedBy: 'Fagdirektørene', from: day('2026-01-01'), to: day('2027-12-31') },
    ...{ appointed: day('2026-01-01'), days: days('2026-01-01', '2027-12-31') },
    ...changes,
  };
}

/** An ordinary meeting held on 12.02.2026, in row 2 of the list of meetings, but for what is changed. */
export function meetingOf(changes: Partial<Meeting> = {}): Meeting {
  return {
    ...{ row: rowOf(2, tableOf('meetings', 'meeting', 'day')), number: '1', day: day('2026-02-12'), last: undefined },
    ...{ status: 'held', kind: 'ordinary', form: 'physical', counts: false, apart: false, minutes: true },
    ...{ calledBy: undefined, chair: undefined, chairOf: undefined },
    ...changes,
  };
}

/** A committee of which nothing is known but some facts. */
export function committeeOf(facts: Partial<Committee> = {}, setup: Partial<Setup> = {}): Committee {
  return { ...emptyCommittee, ...facts, setup: { ...emptySetup, ...setup } };
}

/** Judged on 22.11.2026, back to 01.01.2025, under a clause in force since 2020. */
export function whenOf(changes: Partial<When> = {}): When {
  return {
    ...{ on: day('2026-11-22'), period: days('2025-01-01', '2026-11-22'), valid: days('2020-01-01', '2099-12-31') },
    ...{ proposed: false },
    ...changes,
  };
}
