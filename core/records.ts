import type { Read, Row } from './committee.ts';
import type { Day } from './day.ts';

/** One line of the sheet Verv: somebody holds an office for some days. */
export interface Office {
  readonly row: Row;
  readonly kind: 'leader' | 'deputy-leader' | 'secretary' | 'other';
  /** As written: «Leder», «Arkivansvarlig». */
  readonly title: string;
  readonly name: string;
  readonly person: number;
  readonly from: Read<Day>;
  readonly to: Read<Day>;
  /** The meeting that elected, or whoever appointed: a number, a date or words, as written. */
  readonly electedIn: string | undefined;
  /** The meeting in it, as far as it names one. */
  readonly election: MeetingReference;
}

/** Which meeting a line belongs to: its number as written, or its day. */
export interface MeetingReference {
  readonly number: string | undefined;
  readonly day: Read<Day>;
}

/** One person at one meeting, from a list or from a cell of a matrix. `field` is where the answer stands. */
export interface Attendance {
  readonly row: Row;
  readonly field: string;
  readonly meeting: MeetingReference;
  readonly name: string;
  readonly person: number;
  readonly state: Read<'present' | 'absent' | 'deputy-met'>;
  readonly deputyFor: string | undefined;
}

/** The tasks of the network (A1–A6) and of a DMP group (O1–O4). */
export type TaskCode = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'O1' | 'O2' | 'O3' | 'O4';

/** A case on a meeting's agenda. Lists of names are as written, split. */
export interface Case {
  readonly row: Row;
  readonly number: string;
  readonly meeting: MeetingReference;
  readonly title: string;
  readonly kind: Read<'advice' | 'discussion' | 'information' | 'decision'>;
  readonly task: Read<TaskCode>;
  readonly principle: Read<boolean>;
  readonly forwarded: Read<Day>;
  readonly conclusion: string | undefined;
  readonly recused: readonly string[];
  readonly participants: readonly string[];
  /** Who they are, in the same order: the numbers of the member list. Empty where nobody is recused. */
  readonly recusedPersons: readonly number[];
  readonly participantPersons: readonly number[];
  readonly habilitetDecidedBy: string | undefined;
}

/** What was done on a task, or delivered. */
export interface Activity {
  readonly row: Row;
  readonly task: Read<TaskCode>;
  readonly measures: string | undefined;
  readonly day: Read<Day>;
  readonly result: string | undefined;
  readonly next: string | undefined;
  readonly status: Read<'delivered' | 'under-way' | 'not-applicable'>;
}

/** Patients, loans and costs of one year, region, trust and group of equipment; amounts in kroner. */
export interface Usage {
  readonly row: Row;
  readonly year: Read<number>;
  readonly region: Read<string>;
  readonly employer: string | undefined;
  readonly equipment: string | undefined;
  readonly patients: Read<number>;
  readonly loans: Read<number>;
  readonly costEquipment: Read<number>;
  readonly costConsumables: Read<number>;
}

/** A line of the group's own budget and accounts, in kroner. */
export interface EconomyItem {
  readonly row: Row;
  readonly item: string;
  readonly budget: Read<number>;
  readonly accounts: Read<number>;
  readonly remark: string | undefined;
}

/** An årsmelding sent to a recipient. */
export interface Dispatch {
  readonly row: Row;
  readonly year: Read<number>;
  readonly recipient: Read<string>;
  readonly recipientText: string;
  readonly sent: Read<Day>;
  readonly channel: string | undefined;
  readonly reference: string | undefined;
}

/** An exception from a rule that somebody approved, for a name or a cell. */
export interface Waiver {
  readonly row: Row;
  /** As written: a rule's id, or its title. */
  readonly rule: string;
  readonly target: string;
  readonly reason: string;
  readonly approvedBy: string | undefined;
  /** Empty: it holds until it is taken away. */
  readonly until: Read<Day>;
  /** The key of the finding it was given for: it holds no longer when the facts are others. */
  readonly key: string | undefined;
}

/** An exception in force that settles nothing, and why. */
export interface IdleWaiver {
  readonly waiver: Waiver;
  readonly why: 'no-finding' | 'no-target' | 'rule-unknown' | 'unwaivable';
}
