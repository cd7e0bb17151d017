import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import { wordsOf } from './read/text.ts';
import { currentRows, repeatedRows } from './roster.ts';
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

/** The day of appointment: the decision, or where the list has no such column the start. */
export function appointedOn(row: Appointment): { day: Read<Day>; field: string } {
  const hasDecided = row.row.table.columns.decided !== undefined;
  return hasDecided ? { day: row.decided, field: 'decided' } : { day: row.from, field: 'from' };
}

const before: Clearance = { kind: 'before' };

/** Holds one date against the day of appointment. The clearing must come before; the same day is told apart. */
export function clearanceOf(row: Appointment, date: Read<Day>, field: string): Clearance {
  const appointed = appointedOn(row);
  const decided = typeof appointed.day === 'number' ? appointed.day : undefined;
  if (date === undefined) return { kind: 'missing', decided };
  if (date === unread) return { kind: 'unknown', cells: [placeOf(row.row, field)] };
  if (decided === undefined) return { kind: 'unknown', cells: [placeOf(row.row, appointed.field)] };
  if (date < decided) return before;
  return { kind: date === decided ? 'same-day' : 'after', date, decided };
}

/** Whether a declaration names another tender than the group's. Unknown where either is not entered. */
export function isForOtherTender(row: Appointment, tender: string | undefined): boolean {
  if (row.habilitetFor === undefined || tender === undefined) return false;
  const [declared, own] = [wordsOf(row.habilitetFor), wordsOf(tender)];
  return declared !== '' && own !== '' && !declared.includes(own) && !own.includes(declared);
}

/** The latest day of appointment after one day and before another. */
function latestBetween(rows: readonly Appointment[], after: Day, before: Day): Day | undefined {
  const days = rows.map((row) => appointedOn(row).day).filter((day) => typeof day === 'number');
  const between = days.filter((day) => day > after && day < before);
  return between.length === 0 ? undefined : Math.max(...between);
}

/** The person's latest appointment before this one, when the declaration was given before it: it was given for that one. */
export function earlierAppointment(committee: Committee, row: Appointment): Day | undefined {
  const { habilitetDate } = row;
  const own = appointedOn(row).day;
  if (typeof habilitetDate !== 'number' || typeof own !== 'number') return undefined;
  if (habilitetDate >= own) return undefined;
  const others = repeatedRows(committee).get(row.person);
  if (others === undefined) return undefined;
  return latestBetween(others, habilitetDate, own);
}
