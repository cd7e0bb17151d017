import type { Place, Read, Row } from './committee.ts';
import type { Day, Interval } from './day.ts';
import type { Workplace } from './employer.ts';

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
  /** The column Gruppe (or Anbud), as written. */
  readonly group: string | undefined;
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
  /** What the employer was read as; unread when it is nobody known, or one of several. */
  readonly workplace: Read<Workplace>;
  readonly competence: string | undefined;
  readonly gender: Read<'woman' | 'man'>;
  readonly email: string | undefined;
  readonly from: Read<Day>;
  readonly to: Read<Day>;
  readonly left: Read<Day>;
  readonly decided: Read<Day>;
  /** The day of appointment: the decision, or where the list has no such column the start. */
  readonly appointed: Read<Day>;
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
  /** Equal for names that may be one name written in two ways; see alike.ts. */
  readonly signature: number;
}
