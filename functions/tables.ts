import type { TableClient, TableEntityResult } from '@azure/data-tables';
import { groupKey } from './keys.ts';
import { StoreUnavailable } from './store.ts';
import type { Store } from './store.ts';
import { isOutside, unless } from './table-failure.ts';
import type { Row } from './table-layout.ts';
import { findReport, keepReport, reportHeads } from './table-reports.ts';
import type { TableRows } from './table-rows.ts';
import { erase, find, groups, heads, remember } from './table-runs.ts';

/** Milliseconds to wait for one call. */
const patience = 10_000;

const soon = () => ({ abortSignal: AbortSignal.timeout(patience) });

async function connect(storage: string): Promise<TableClient> {
  const { TableClient } = await import('@azure/data-tables');
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 };
  const options = { retryOptions, allowInsecureConnection: /http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(storage) };
  const table = 'mandatvakt';
  let client: TableClient;
  if (/^https?:/.test(storage)) {
    const { DefaultAzureCredential } = await import('@azure/identity');
    client = new TableClient(storage, table, new DefaultAzureCredential(), options);
  } else {
    client = TableClient.fromConnectionString(storage, table, options);
  }
  await client.createTable(soon());
  return client;
}

async function list(client: TableClient, filter: string, select: string[], most = Infinity) {
  const rows: TableEntityResult<Record<string, unknown>>[] = [];
  const options = { queryOptions: { filter, select }, ...soon() };
  // A page may be short or empty and still not be the last.
  for await (const page of client.listEntities(options).byPage({ maxPageSize: Math.min(most, 1000) })) {
    rows.push(...page);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}

function rowsOf(client: TableClient): TableRows {
  return {
    create: async (row) => (await unless(409, client.createEntity(row, soon()))) !== undefined,
    put: async (row) => {
      await client.upsertEntity(row, 'Replace', soon());
    },
    read: (partition, rowKey) => unless<Row>(404, client.getEntity(partition, rowKey, soon())),
    list: (filter, select, most) => list(client, filter, select, most),
    remove: async (partition, rowKey) => {
      await unless(404, client.deleteEntity(partition, rowKey, soon()));
    },
  };
}

/** The table, connected to at the first call and again after a failure. */
function connection(storage: string): () => Promise<TableClient> {
  let connecting: Promise<TableClient> | undefined;
  return () => {
    connecting ??= connect(storage).catch((cause: unknown) => {
      connecting = undefined;
      throw new StoreUnavailable('No table to keep history in', { cause });
    });
    return connecting;
  };
}

/** History in Azure Table Storage (or Azurite). `storage` is a connection string, or the account's URL, then signed in as whoever the process is. */
export function tables(storage: string): Store {
  const connected = connection(storage);
  const at = async <Result>(work: (rows: TableRows) => Promise<Result>): Promise<Result> =>
    work(rowsOf(await connected())).catch((cause: unknown) => {
      throw isOutside(cause) ? new StoreUnavailable('Table Storage does not answer', { cause }) : cause;
    });
  return {
    remember: (tenant, head, snapshot) => at((rows) => remember(rows, tenant, head, snapshot)),
    runs: (tenant, groupId, { top, after }) => at((rows) => heads(rows, groupKey(tenant, groupId), top, after)),
    run: (tenant, groupId, runId) => at((rows) => find(rows, groupKey(tenant, groupId), runId)),
    groups: (tenant) => at((rows) => groups(rows, tenant)),
    keepReport: (tenant, head, document) => at((rows) => keepReport(rows, tenant, head, document)),
    reports: (tenant, groupId, year) => at((rows) => reportHeads(rows, groupKey(tenant, groupId), year)),
    report: (tenant, groupId, year, version) =>
      at((rows) => findReport(rows, groupKey(tenant, groupId), year, version)),
    erase: (tenant, groupId) => at((rows) => erase(rows, tenant, groupId)),
    isAvailable: () =>
      at((rows) => rows.list("PartitionKey eq 'nobody'", ['rowKey'], 1)).then(
        () => true,
        () => false,
      ),
    close: () => Promise.resolve(),
  };
}
