import { doubtsAbout, isUninvolved, startOf } from './appointed.ts';
import type { Appointment } from './appointment.ts';
import { placeOf, unread, type Committee, type Place } from './committee.ts';
import type { Day } from './day.ts';
import { judgeEach } from './judge-each.ts';
import { kept } from './kept.ts';
import { currentRows } from './roster.ts';
import type { Undecided, When } from './rule.ts';
import { termCell } from './terms.ts';

/** Something that must be cleared before a person is appointed, held against the day of appointment. */
export type Clearance =
  | { readonly kind: 'before' }
  | { readonly kind: 'same-day' | 'after'; readonly date: Day; readonly decided: Day }
  | { readonly kind: 'missing'; readonly decided: Day | undefined }
  | { readonly kind: 'no-column' }
  | { readonly kind: 'unknown'; readonly cells: readonly Place[] };

const known = new WeakMap<Committee, Map<string, readonly Appointment[]>>();

/**
 * Everybody who is appointed, user representatives included; who had gone before the period began is left out. Where the day of appointment is
 * unknown, the clause in force on the day of judgement is asked.
 */
export function appointees(committee: Committee, { on, period, valid, proposed }: When): readonly Appointment[] {
  return kept(known, committee, `${on}|${period.from}|${valid.from}|${valid.to}|${proposed}`, () =>
    currentRows(committee, period.from).filter((row) => {
      if (row.proposed && !proposed) return false;
      if (isUninvolved(row.role) || isUninvolved(row.type)) return false;
      const start = startOf(row);
      const day = typeof start === 'number' ? start : on;
      return day >= valid.from && day <= valid.to;
    }),
  );
}

type ClearedField = 'habilitetDate' | 'silenceDate';

const before: Clearance = { kind: 'before' };
const noColumn: Clearance = { kind: 'no-column' };

/** Holds one date against the day of appointment. The clearing must come before; the same day is told apart. */
export function clearanceOf(row: Appointment, field: ClearedField): Clearance {
  const date = row[field];
  const decided = typeof row.appointed === 'number' ? row.appointed : undefined;
  if (typeof date === 'number' && decided !== undefined && date < decided) return before;
  if (date === undefined) return row.row.table.columns[field] === undefined ? noColumn : { kind: 'missing', decided };
  if (date === unread) return { kind: 'unknown', cells: [placeOf(row.row, field)] };
  if (decided === undefined) return { kind: 'unknown', cells: [appointedCell(row)] };
  return { kind: date === decided ? 'same-day' : 'after', date, decided };
}

function appointedCell(row: Appointment): Place {
  return row.row.table.columns.decided === undefined ? termCell(row, 'from') : placeOf(row.row, 'decided');
}

/** That a clearance hangs on cells that cannot be read, beside those that leave it open whom the row is about. */
export function openClearance(row: Appointment, cells: readonly Place[]): Undecided {
  return { undecided: { ...(row.name === '' ? {} : { about: row.name }), cells: [...doubtsAbout(row), ...cells] } };
}

/** Somebody of whom a list does not say that a thing was cleared on a day before the appointment. */
export interface Uncleared {
  readonly row: Appointment;
  readonly clearance: Exclude<Clearance, { kind: 'before' | 'no-column' }>;
}

const open = new WeakMap<Committee, Map<string, readonly Uncleared[]>>();

/** Those who are not surely cleared in time. Several rules tell them apart. */
export function uncleared(committee: Committee, when: When, field: ClearedField): readonly Uncleared[] {
  const { on, period, valid, proposed } = when;
  return kept(open, committee, `${field}|${on}|${period.from}|${valid.from}|${valid.to}|${proposed}`, () =>
    judgeEach(appointees(committee, when), (row) => {
      const clearance = clearanceOf(row, field);
      return clearance.kind === 'before' || clearance.kind === 'no-column' ? undefined : { row, clearance };
    }),
  );
}
