import type { Appointment } from './appointment.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import type {
  Activity,
  Attendance,
  Case,
  Dispatch,
  EconomyItem,
  IdleWaiver,
  Office,
  Usage,
  Waiver,
} from './records.ts';
import type { Part } from './sheet.ts';

/** Stands for a cell that holds something that cannot be read: neither present nor absent (domain.md 4.5). Empty cells are `undefined`. */
export const unread: unique symbol = Symbol('unread');
export type Unread = typeof unread;
export type Read<T> = T | undefined | Unread;

/** A table as it was found on a sheet. `columns` are zero-based sheet columns by field id. */
export interface Table {
  readonly sheet: string;
  readonly part: Part;
  readonly columns: Readonly<Record<string, number>>;
}

/** The row a fact was read from; `number` as Excel counts, from 1. */
export interface Row {
  readonly table: Table;
  readonly number: number;
}

/** Where a person should look: a field of a row, a row, a whole table, or a whole sheet. */
export interface Place {
  readonly table: Table;
  readonly row?: number;
  readonly field?: string;
}

export function placeOf(row: Row, field: string): Place {
  return { table: row.table, row: row.number, field };
}

/** What the sheet Oppsett says of the group itself. */
export interface Setup {
  readonly founded: Read<Day>;
  readonly closed: Read<Day>;
  /** The cell of that day, where it is entered. */
  readonly closedAt: Place | undefined;
  readonly tender: string | undefined;
  /** Whether a mandate of the group's own was assessed: «utarbeidet», «vurdert ikke nødvendig», as written. */
  readonly mandateAssessed: string | undefined;
  /** Every pair of the sheet, by `wordsOf` the field: settings of the mandate stand among them. */
  readonly pairs: ReadonlyMap<string, { readonly row: Row; readonly field: string; readonly value: string }>;
  /** Every filled pair in the order of the sheet, a field as often as it stands there. */
  readonly lines: readonly { readonly row: Row; readonly field: string; readonly value: string }[];
  /** Names that are said to be of one person, and names that are said not to be. */
  readonly samePersons: readonly (readonly string[])[];
  readonly differentPersons: readonly (readonly string[])[];
}

/** Something that reading met; the reading rules turn each into a finding. */
export interface Trouble {
  readonly rule:
    'column-missing' | 'date-unreadable' | 'date-imprecise' | 'value-unknown' | 'rows-skipped' | 'dates-reversed';
  readonly at: Place;
  readonly values: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/** What one row of each part is read as. */
export interface Facts {
  readonly members: Appointment;
  readonly meetings: Meeting;
  readonly offices: Office;
  readonly attendance: Attendance;
  readonly cases: Case;
  readonly activities: Activity;
  readonly usage: Usage;
  readonly economy: EconomyItem;
  readonly dispatches: Dispatch;
  readonly waivers: Waiver;
}

/** One group as its sheets tell it. A part that is not in the workbook is not in `tables`, and has no facts. */
export interface Committee {
  readonly id: string;
  readonly name: string;
  readonly appointments: readonly Appointment[];
  readonly meetings: readonly Meeting[];
  readonly offices: readonly Office[];
  readonly attendance: readonly Attendance[];
  readonly cases: readonly Case[];
  readonly activities: readonly Activity[];
  readonly usage: readonly Usage[];
  readonly economy: readonly EconomyItem[];
  readonly dispatches: readonly Dispatch[];
  readonly waivers: readonly Waiver[];
  /** Filled in when every other rule has spoken: see waivers.ts. */
  readonly idleWaivers: readonly IdleWaiver[];
  readonly setup: Setup;
  readonly tables: Readonly<Partial<Record<Part, Table>>>;
  /** Further tables of the same parts, below or beside the first ones. */
  readonly furtherTables: readonly Table[];
  /** Parts that are there, but do not say which of the workbook's groups they are about. */
  readonly ungrouped: readonly Part[];
  readonly troubles: readonly Trouble[];
}
