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

export interface Page {
  /** At most so many runs. */
  readonly top: number;
  /** The id of the last run of the page before. */
  readonly after?: string;
}

/**
 * The history of judgements: what its callers need of it, and no more. Every verb is told the tenant; nothing crosses from one to another.
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
  /** Removes everything kept about a group; answers the number of runs that were removed. */
  erase(tenant: string, groupId: string): Promise<number>;
  /** Whether the history can be reached now. The only verb that never throws. */
  isAvailable(): Promise<boolean>;
  close(): Promise<void>;
}

/** The history cannot be reached. Thrown by adapters, caught at the door (503) and where a judgement is answered all the same. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
