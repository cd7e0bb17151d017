/** Small facts for tests of core's own functions: whatever is not given is empty. */
import { signatureOf } from '../../core/alike.ts';
import type { Appointment } from '../../core/appointment.ts';
import type { Committee, Place, Row, Setup, Table } from '../../core/committee.ts';
import { beginningOfTime, endOfTime, isoDay, type Interval } from '../../core/day.ts';
import type { Meeting } from '../../core/meeting.ts';
import type { Attendance, Office } from '../../core/records.ts';
import type { When } from '../../core/rule.ts';
import type { Part } from '../../core/sheet.ts';
import { emptyAppointment, emptyCommittee, emptySetup } from './empty-facts.ts';

export const table = (part: Part, columns: Readonly<Record<string, number>> = {}): Table => ({
  sheet: part,
  part,
  columns,
});
const tables = { members: table('members'), meetings: table('meetings'), offices: table('offices') };
export const row = (part: 'members' | 'meetings' | 'offices', number: number): Row => ({ table: tables[part], number });

/** The fields of places, each as `row field`. */
export const cells = (places: readonly Place[]) => places.map(({ row: at, field }) => `${at ?? '-'} ${field ?? '-'}`);

/** From the first day to the last, both ISO; open where one is left out. */
export const days = (from?: string, to?: string): Interval => ({
  from: from === undefined ? beginningOfTime : isoDay(from),
  to: to === undefined ? endOfTime : isoDay(to),
});

const noAppointment: Appointment = {
  ...emptyAppointment,
  ...{ row: row('members', 2), name: 'Kari Lie', person: 0, days: days('2026-01-01', '2027-12-31') },
};

/** A row that runs 01.01.2026–31.12.2027. */
export const appointment = (part: Partial<Appointment> = {}): Appointment => ({
  ...noAppointment,
  signature: signatureOf(part.name ?? noAppointment.name),
  ...part,
});

/** Held on 12.03.2026. */
export const meeting = (part: Partial<Meeting> = {}): Meeting => ({
  ...{ row: row('meetings', 2), number: undefined, day: isoDay('2026-03-12'), last: undefined, status: 'held' },
  ...{ kind: undefined, form: undefined, counts: false, apart: false, calledBy: undefined, chair: undefined },
  ...{ chairOf: undefined, minutes: false },
  ...part,
});

/** Kari Lie leads from 01.01.2026. */
export const office = (part: Partial<Office> = {}): Office => ({
  ...{ row: row('offices', 2), kind: 'leader', title: 'Leder', name: 'Kari Lie', person: 0 },
  ...{ from: isoDay('2026-01-01'), to: undefined, electedIn: undefined },
  election: { number: undefined, day: undefined },
  ...part,
});

/** Kari Lie was there. */
export const attendance = (part: Partial<Attendance> = {}): Attendance => ({
  ...{ row: row('meetings', 2), field: 'state', meeting: { number: undefined, day: undefined }, name: 'Kari Lie' },
  ...{ person: 0, state: 'present', deputyFor: undefined },
  ...part,
});

/** A group with a member list, and what is given. */
export function committee(part: Partial<Omit<Committee, 'setup'>> = {}, setup: Partial<Setup> = {}): Committee {
  const named = { id: '1', name: 'Gruppe', tables: { members: tables.members } };
  return { ...emptyCommittee, ...named, ...part, setup: { ...emptySetup, ...setup } };
}

/** Judged on 22.11.2026, from 01.01.2025, by a clause that is always in force. */
export const when = (part: Partial<When> = {}): When => ({
  ...{ on: isoDay('2026-11-22'), period: days('2025-01-01', '2026-11-22'), valid: days(), proposed: false },
  ...part,
});
