import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import type { Day } from './day.ts';
import { judgeEach } from './judge-each.ts';
import { kept } from './kept.ts';
import { wordsOf } from './read/text.ts';
import { currentRows } from './roster.ts';
import type { When } from './rule.ts';

/** Something that must be cleared before a person is appointed, held against the day of appointment. */
export type Clearance =
  | { readonly kind: 'before' }
  | { readonly kind: 'same-day' | 'after'; readonly date: Day; readonly decided: Day }
  | { readonly kind: 'missing'; readonly decided: Day | undefined }
  | { readonly kind: 'unknown'; readonly cells: readonly Place[] };

const isUninvolved = (role: Read<Role>) => role === 'authority' || role === 'secretariat' || role === 'observer';

const known = new WeakMap<Committee, Map<string, readonly Appointment[]>>();

/** Everybody who is appointed, user representatives included; who had gone before the period began is left out. */
export function appointees(committee: Committee, { period, valid, proposed }: When): readonly Appointment[] {
  return kept(known, committee, `${period.from}|${valid.from}|${valid.to}|${proposed}`, () =>
    currentRows(committee, period.from).filter((row) => {
      if (row.ofUnknownGroup || (row.proposed && !proposed)) return false;
      if (isUninvolved(row.role) || isUninvolved(row.type)) return false;
      const start = row.decided ?? row.from;
      return typeof start !== 'number' || (start >= valid.from && start <= valid.to);
    }),
  );
}

type ClearedField = 'habilitetDate' | 'silenceDate';

const before: Clearance = { kind: 'before' };

/** Holds one date against the day of appointment. The clearing must come before; the same day is told apart. */
export function clearanceOf(row: Appointment, field: ClearedField): Clearance {
  const date = row[field];
  const decided = typeof row.appointed === 'number' ? row.appointed : undefined;
  if (typeof date === 'number' && decided !== undefined && date < decided) return before;
  if (date === undefined) return { kind: 'missing', decided };
  if (date === unread) return { kind: 'unknown', cells: [placeOf(row.row, field)] };
  if (decided === undefined) return { kind: 'unknown', cells: [appointedCell(row)] };
  return { kind: date === decided ? 'same-day' : 'after', date, decided };
}

function appointedCell({ row }: Appointment): Place {
  return placeOf(row, row.table.columns.decided === undefined ? 'from' : 'decided');
}

/** Somebody of whom a list does not say that a thing was cleared on a day before the appointment. */
export interface Uncleared {
  readonly row: Appointment;
  readonly clearance: Exclude<Clearance, { kind: 'before' }>;
}

const open = new WeakMap<Committee, Map<string, readonly Uncleared[]>>();

/** Those who are not surely cleared in time. Several rules tell them apart. */
export function uncleared(committee: Committee, when: When, field: ClearedField): readonly Uncleared[] {
  const { period, valid, proposed } = when;
  return kept(open, committee, `${field}|${period.from}|${valid.from}|${valid.to}|${proposed}`, () =>
    judgeEach(appointees(committee, when), (row) => {
      const clearance = clearanceOf(row, field);
      return clearance.kind === 'before' ? undefined : { row, clearance };
    }),
  );
}

/** Whether a declaration names another tender than the group's. Unknown where either is not entered. */
export function isForOtherTender(row: Appointment, tender: string | undefined): boolean {
  if (row.habilitetFor === undefined || tender === undefined) return false;
  const [declared, own] = [wordsOf(row.habilitetFor), wordsOf(tender)];
  return declared !== '' && own !== '' && !declared.includes(own) && !own.includes(declared);
}

/** Whether the person was appointed once more between the declaration and this appointment: it was given for that one. */
export function isForEarlier(repeated: ReadonlyMap<number, readonly Appointment[]>, row: Appointment): boolean {
  const { habilitetDate, appointed: own, person } = row;
  if (typeof habilitetDate !== 'number' || typeof own !== 'number' || habilitetDate >= own) return false;
  const isBetween = ({ appointed }: Appointment) =>
    typeof appointed === 'number' && appointed > habilitetDate && appointed < own;
  return repeated.get(person)?.some(isBetween) === true;
}
