import type { Day, Interval } from './day.ts';
import type { Activity, Attendance, Case, Dispatch, EconomyItem, Office, Usage, Waiver } from './records.ts';
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

export type Role =
  | 'leader'
  | 'deputy-leader'
  | 'secretary'
  | 'secretariat'
  | 'member'
  | 'deputy'
  | 'observer'
  | 'associated'
  | 'professional-user-representative'
  | 'user-representative'
  | 'patient-association'
  | 'specialist'
  | 'authority'
  | 'vacant';

/** Habilitet status codes of domain.md 3.9. `H1-or-H3` is «ok»: one of them, to be confirmed. */
export type HabilitetStatus = 'H0' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H9' | 'H1-or-H3';

/** One row of the member list: one appointment (not one person). */
export interface Appointment {
  readonly row: Row;
  /** The list holds several groups and the row does not say which: it may belong to any of them. */
  readonly ofUnknownGroup: boolean;
  /** As written. Empty when the cell is. */
  readonly name: string;
  /** A number that rows of the same person share, counted from 0 in the workbook; see read/person.ts. */
  readonly person: number;
  readonly role: Read<Role>;
  /** Deltakertype, where the list has such a column. */
  readonly type: Read<Role>;
  /** Canonical name of a region of the mandate. */
  readonly region: Read<string>;
  readonly employer: string | undefined;
  readonly competence: string | undefined;
  readonly gender: Read<'woman' | 'man'>;
  readonly email: string | undefined;
  readonly from: Read<Day>;
  readonly to: Read<Day>;
  readonly left: Read<Day>;
  readonly decided: Read<Day>;
  /** The days it runs, as far as its dates can be read: an end that cannot is open. Undefined when no day is left. */
  readonly days: Interval | undefined;
  /** The date cells that cannot be read. */
  readonly dateDoubts: readonly Place[];
  readonly appointedBy: string | undefined;
  readonly proposedBy: string | undefined;
  readonly proposedOn: Read<Day>;
  readonly channel: string | undefined;
  /** Rôle or remark says «foreslått»: not appointed yet. */
  readonly proposed: boolean;
  /** The remark says supplering, or that the person left early. */
  readonly supplementary: boolean;
  readonly habilitet: Read<HabilitetStatus>;
  readonly habilitetDate: Read<Day>;
  readonly habilitetFor: string | undefined;
  readonly silenceDate: Read<Day>;
}

export type MeetingStatus = 'held' | 'planned' | 'cancelled' | 'postponed';
export type MeetingKind =
  'ordinary' | 'extraordinary' | 'joint' | 'working-party' | 'written' | 'seminar' | 'dialogue' | 'supplier-dialogue';
export type MeetingForm = 'physical' | 'digital' | 'hybrid' | 'written';

export interface Meeting {
  readonly row: Row;
  readonly number: string | undefined;
  readonly day: Read<Day>;
  readonly status: Read<MeetingStatus>;
  readonly kind: Read<MeetingKind>;
  readonly form: Read<MeetingForm>;
  /** Marked «teller». */
  readonly counts: boolean;
  readonly calledBy: string | undefined;
  /** The chair's organization. */
  readonly chairOf: string | undefined;
  /** Whether the minutes are entered as approved or written. */
  readonly minutes: boolean;
}

/** What the sheet Oppsett says of the group itself. */
export interface Setup {
  readonly founded: Read<Day>;
  readonly closed: Read<Day>;
  readonly tender: string | undefined;
  /** Whether a mandate of the group's own was assessed: «utarbeidet», «vurdert ikke nødvendig», as written. */
  readonly mandateAssessed: string | undefined;
  /** Every pair of the sheet, by `wordsOf` the field: settings of the mandate stand among them. */
  readonly pairs: ReadonlyMap<string, { readonly row: Row; readonly value: string }>;
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
  readonly setup: Setup;
  readonly tables: Readonly<Partial<Record<Part, Table>>>;
  readonly troubles: readonly Trouble[];
}
