import type { Read, Row } from './committee.ts';
import type { Day } from './day.ts';

export type MeetingStatus = 'held' | 'planned' | 'cancelled' | 'postponed';
export type MeetingKind =
  'ordinary' | 'extraordinary' | 'joint' | 'working-party' | 'written' | 'seminar' | 'dialogue' | 'supplier-dialogue';
export type MeetingForm = 'physical' | 'digital' | 'hybrid' | 'written';

export interface Meeting {
  readonly row: Row;
  readonly number: string | undefined;
  readonly day: Read<Day>;
  /** Of a meeting of several days, its last. */
  readonly last: Day | undefined;
  readonly status: Read<MeetingStatus>;
  readonly kind: Read<MeetingKind>;
  readonly form: Read<MeetingForm>;
  /** Marked «teller». */
  readonly counts: boolean;
  /** Oppsett says that several meetings were held on its day, and that this is one of them. */
  readonly apart: boolean;
  readonly calledBy: string | undefined;
  /** As written; the organization may stand beside the name: «Kari Nordmann (DMP)». */
  readonly chair: string | undefined;
  /** The chair's organization. */
  readonly chairOf: string | undefined;
  /** Whether the minutes are entered as approved or written. */
  readonly minutes: boolean;
}
