import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Table } from './committee.ts';
import { beginningOfTime, endOfTime, type Day, type Interval } from './day.ts';
import { kept } from './kept.ts';
import { rosterStart, unusualRows } from './roster.ts';
import type { Office } from './records.ts';
import { termCell } from './terms.ts';

export type OfficeKind = 'leader' | 'secretary';

/** One line that gives an office to somebody, from the sheet Verv or from the rôles of the member list. */
export interface OfficeRow {
  readonly person: number;
  readonly name: string;
  /** The days it runs, as far as they can be read. */
  readonly days: Interval;
  /** The cells that would decide whether and when; none when it is certain. */
  readonly doubts: readonly Place[];
  readonly start: Place;
  readonly end: Place;
  readonly who: Place;
}

/** Who holds an office, and where that is entered. */
export interface OfficeList {
  readonly table: Table;
  /** Read from the rôles of the member list: who holds it is a member by that. */
  readonly isOfMembers: boolean;
  readonly rows: readonly OfficeRow[];
  /** The list says nothing of the days before. */
  readonly start: Day;
}

function fromOffice({ row, person, name, from, to }: Office): OfficeRow {
  const [start, end, who] = [placeOf(row, 'from'), placeOf(row, 'to'), placeOf(row, 'name')];
  const first = typeof from === 'number' ? from : beginningOfTime;
  const last = typeof to === 'number' ? to : endOfTime;
  const isReversed = first > last;
  const doubts = [
    ...(typeof from !== 'number' || isReversed ? [start] : []),
    ...(to === unread || isReversed ? [end] : []),
  ];
  const days = isReversed ? { from: beginningOfTime, to: endOfTime } : { from: first, to: last };
  return { person, name, days, doubts, start, end, who };
}

const roles: Readonly<Record<OfficeKind, readonly Role[]>> = {
  leader: ['leader'],
  secretary: ['secretary', 'secretariat'],
};

function fromAppointment(appointment: Appointment): OfficeRow[] {
  const { row, role, person, name, days, dateDoubts, left, ofUnknownGroup } = appointment;
  if (days === undefined) return [];
  const unclear = [
    ...(ofUnknownGroup ? ['group'] : []),
    ...(role === unread ? ['role'] : []),
    ...(name === '' ? ['name'] : []),
  ];
  const doubts = [...unclear.map((field) => placeOf(row, field)), ...dateDoubts];
  const end = left === days.to ? placeOf(row, 'left') : termCell(appointment, 'to');
  return [{ person, name, days, doubts, start: termCell(appointment, 'from'), end, who: placeOf(row, 'name') }];
}

/** The first day in the sheet Verv that can be read. */
function officesStart({ offices }: Committee): Day | undefined {
  const days = offices.flatMap(({ from }) => (typeof from === 'number' ? [from] : []));
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b));
}

function listed(committee: Committee, kind: OfficeKind, proposed: boolean): OfficeList | undefined {
  const { members, offices } = committee.tables;
  const own = committee.offices.filter((office) => office.kind === kind);
  const start = rosterStart(committee);
  if (offices !== undefined && own.length > 0) {
    const first = officesStart(committee) ?? start;
    return first === undefined
      ? undefined
      : { table: offices, isOfMembers: false, rows: own.map(fromOffice), start: first };
  }
  const isOne = ({ role }: Appointment) => role !== undefined && role !== unread && roles[kind].includes(role);
  const appointments = unusualRows(committee).filter((row) => !row.proposed || proposed);
  const table = offices ?? members;
  // Nobody is entered with the office anywhere: without a sheet for it that says nothing.
  if (table === undefined || start === undefined || (offices === undefined && !appointments.some(isOne)))
    return undefined;
  const rows = appointments.filter((row) => isOne(row) || row.role === unread).flatMap(fromAppointment);
  return { table, isOfMembers: true, rows, start };
}

const known = new WeakMap<Committee, Map<string, { readonly list: OfficeList | undefined }>>();

/**
 * Who holds an office. The sheet Verv decides on every office it lists; the rôles of the member list on the others. Undefined where neither
 * says anything of it.
 */
export function officeList(committee: Committee, kind: OfficeKind, proposed: boolean): OfficeList | undefined {
  return kept(known, committee, `${kind}|${proposed}`, () => ({ list: listed(committee, kind, proposed) })).list;
}
