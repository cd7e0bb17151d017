import type { Severity, Verdict } from '../core/answer.ts';

/** A group that has history. */
export interface RememberedGroup {
  readonly id: string;
  readonly name: string;
}

/** What a list of runs shows of one run. */
export interface RunHead {
  /** UUID version 7: its first 48 bits are the moment of the run, so ids sort by time. */
  readonly id: string;
  /** The moment of the run, ISO in UTC. */
  readonly at: string;
  /** The day of judgement. */
  readonly on: string;
  readonly group: RememberedGroup;
  readonly mandate: { readonly id: string; readonly version: string };
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What a list of issued reports shows of one. */
export interface ReportHead {
  readonly year: number;
  /** Numbered from 1 within the group's year. */
  readonly version: number;
  /** The moment it was issued, ISO in UTC. */
  readonly issued: string;
  /** The version of the engine that made it. */
  readonly engine: string;
  readonly mandate: { readonly id: string; readonly version: string };
  readonly group: RememberedGroup;
}

export interface Page {
  /** At most so many runs. */
  readonly top: number;
  /** The id of the last run of the page before. */
  readonly after?: string;
}

export interface KeptReport {
  readonly head: ReportHead;
  readonly document: Uint8Array;
}

/**
 * The history of judgements and of issued reports: what its callers need of it, and no more. Every verb is told the tenant; nothing crosses from one to another.
 * All throw `StoreUnavailable` when what keeps the history cannot be reached, and nothing else for any text in any argument.
 */
export interface Store {
  /** Keeps one run of one group. The same run id again changes nothing. `snapshot` is opaque bytes of any length. */
  remember(tenant: string, head: RunHead, snapshot: Uint8Array): Promise<void>;
  /** The heads of a group's runs, newest first; empty for a group without history. */
  runs(tenant: string, groupId: string, page: Page): Promise<readonly RunHead[]>;
  run(tenant: string, groupId: string, runId: string): Promise<{ head: RunHead; snapshot: Uint8Array } | undefined>;
  /** The groups that have history, in no particular order. */
  groups(tenant: string): Promise<readonly RememberedGroup[]>;
  /** Keeps a report as the next version of its year, and answers its head. Two at once get different numbers. `document` is opaque bytes of any length. */
  keepReport(tenant: string, head: Omit<ReportHead, 'version'>, document: Uint8Array): Promise<ReportHead>;
  /** The heads of what was issued on a year, or on any year, newest year and version first. */
  reports(tenant: string, groupId: string, year?: number): Promise<readonly ReportHead[]>;
  /** One version, the newest when none is named. */
  report(tenant: string, groupId: string, year: number, version?: number): Promise<KeptReport | undefined>;
  /** Removes everything kept about a group, reports too; answers the number of runs that were removed. */
  erase(tenant: string, groupId: string): Promise<number>;
  /** Whether the history can be reached now. The only verb that never throws. */
  isAvailable(): Promise<boolean>;
  close(): Promise<void>;
}

/** The history cannot be reached. Thrown by adapters, caught at the door (503) and where a judgement is answered all the same. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
