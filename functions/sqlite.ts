import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import { groupKey, tenantKey } from './keys.ts';
import { StoreUnavailable } from './store.ts';
import type { KeptReport, RememberedGroup, ReportHead, RunHead, Store } from './store.ts';

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 5000;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS groups (tenant TEXT, id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS groups_of_tenant ON groups (tenant);
  CREATE TABLE IF NOT EXISTS runs (group_id TEXT, id TEXT, head TEXT NOT NULL, snapshot BLOB NOT NULL, PRIMARY KEY (group_id, id)) STRICT;
  CREATE TABLE IF NOT EXISTS reports (group_id TEXT, year INTEGER, version INTEGER, head TEXT NOT NULL, document BLOB NOT NULL,
    PRIMARY KEY (group_id, year, version)) STRICT;
`;

const statements = {
  keepGroup: 'INSERT INTO groups VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  keepRun: 'INSERT INTO runs VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  runs: 'SELECT head FROM runs WHERE group_id = ? AND id < ? ORDER BY id DESC LIMIT ?',
  run: 'SELECT head, snapshot FROM runs WHERE group_id = ? AND id = ?',
  groups: 'SELECT body FROM groups WHERE tenant = ?',
  lastVersion: 'SELECT coalesce(max(version), 0) AS version FROM reports WHERE group_id = ? AND year = ?',
  keepReport: 'INSERT INTO reports VALUES (?, ?, ?, ?, ?)',
  reports: 'SELECT head FROM reports WHERE group_id = ? AND year = coalesce(?, year) ORDER BY year DESC, version DESC',
  report: `SELECT head, document FROM reports WHERE group_id = ? AND year = ? AND version = coalesce(?, version)
    ORDER BY version DESC LIMIT 1`,
  eraseReports: 'DELETE FROM reports WHERE group_id = ?',
  eraseRuns: 'DELETE FROM runs WHERE group_id = ?',
  eraseGroup: 'DELETE FROM groups WHERE id = ?',
  ping: 'SELECT 1 AS one',
} as const;

type Row = Readonly<Record<string, SQLOutputValue>>;
type Prepared = Readonly<Record<keyof typeof statements, StatementSync>>;
interface Opened {
  readonly database: DatabaseSync;
  readonly sql: Prepared;
}

function open(folder: string): Opened {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'history.sqlite'));
  database.exec(schema);
  const entries = Object.entries(statements).map(([name, text]) => [name, database.prepare(text)]);
  // The keys are those of `statements`, which fromEntries cannot know.
  return { database, sql: Object.fromEntries(entries) as Prepared };
}

function transaction<Result>({ database }: Opened, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

// The texts in the database were written by this file, from the same types.
const toHead = (row: Row): RunHead => JSON.parse(String(row['head'])) as RunHead;
const toReportHead = (row: Row): ReportHead => JSON.parse(String(row['head'])) as ReportHead;
const toGroup = (row: Row): RememberedGroup => JSON.parse(String(row['body'])) as RememberedGroup;

function remember(at: Opened, tenant: string, head: RunHead, snapshot: Uint8Array): void {
  const group = groupKey(tenant, head.group.id);
  transaction(at, () => {
    at.sql.keepGroup.run(tenantKey(tenant), group, JSON.stringify(head.group));
    at.sql.keepRun.run(group, head.id, JSON.stringify(head), snapshot);
  });
}

function find({ sql }: Opened, group: string, runId: string) {
  const row = sql.run.get(group, runId);
  const snapshot = row?.['snapshot'];
  return row !== undefined && snapshot instanceof Uint8Array ? { head: toHead(row), snapshot } : undefined;
}

function keepReport(at: Opened, tenant: string, unnumbered: Omit<ReportHead, 'version'>, document: Uint8Array) {
  const group = groupKey(tenant, unnumbered.group.id);
  return transaction(at, () => {
    const version = Number(at.sql.lastVersion.get(group, unnumbered.year)?.['version']) + 1;
    const head: ReportHead = { ...unnumbered, version };
    at.sql.keepGroup.run(tenantKey(tenant), group, JSON.stringify(head.group));
    at.sql.keepReport.run(group, head.year, version, JSON.stringify(head), document);
    return head;
  });
}

function findReport({ sql }: Opened, group: string, year: number, version?: number): KeptReport | undefined {
  const row = sql.report.get(group, year, version ?? null);
  const document = row?.['document'];
  return row !== undefined && document instanceof Uint8Array ? { head: toReportHead(row), document } : undefined;
}

function erase(at: Opened, group: string): number {
  const erased = transaction(at, () => {
    for (const statement of [at.sql.eraseGroup, at.sql.eraseReports]) statement.run(group);
    return Number(at.sql.eraseRuns.run(group).changes);
  });
  // What was erased still stands in the log until the log is cut.
  at.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return erased;
}

const isOutside = (error: unknown) =>
  error instanceof Error && ('syscall' in error || ('code' in error && error.code === 'ERR_SQLITE_ERROR'));

/** Runs work on the database, opened at the first call. What SQLite or the disk refuses is `StoreUnavailable`; our own bugs stay what they are. */
function reach<Result>(state: { opened?: Opened }, folder: string, work: (at: Opened) => Result): Promise<Result> {
  return new Promise((resolve) => {
    try {
      state.opened ??= open(folder);
      resolve(work(state.opened));
    } catch (cause) {
      throw isOutside(cause) ? new StoreUnavailable(`No history in ${folder}`, { cause }) : cause;
    }
  });
}

/** History in one file on this machine, `folder/history.sqlite`. An acknowledged write survives the process being killed. */
export function sqlite(folder: string): Store {
  const state: { opened?: Opened } = {};
  const at = <Result>(work: (opened: Opened) => Result) => reach(state, folder, work);
  return {
    remember: (tenant, head, snapshot) => at((opened) => remember(opened, tenant, head, snapshot)),
    // 'g' comes after every id: they are hexadecimal digits and hyphens.
    runs: (tenant, groupId, { top, after = 'g' }) =>
      at(({ sql }) => sql.runs.all(groupKey(tenant, groupId), after, top).map(toHead)),
    run: (tenant, groupId, runId) => at((opened) => find(opened, groupKey(tenant, groupId), runId)),
    groups: (tenant) => at(({ sql }) => sql.groups.all(tenantKey(tenant)).map(toGroup)),
    keepReport: (tenant, head, document) => at((opened) => keepReport(opened, tenant, head, document)),
    reports: (tenant, groupId, year) =>
      at(({ sql }) => sql.reports.all(groupKey(tenant, groupId), year ?? null).map(toReportHead)),
    report: (tenant, groupId, year, version) =>
      at((opened) => findReport(opened, groupKey(tenant, groupId), year, version)),
    erase: (tenant, groupId) => at((opened) => erase(opened, groupKey(tenant, groupId))),
    isAvailable: () => at(({ sql }) => sql.ping.get() !== undefined).catch(() => false),
    close: () => {
      state.opened?.database.close();
      delete state.opened;
      return Promise.resolve();
    },
  };
}
