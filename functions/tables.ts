import type { TableClient, TableEntityResult } from '@azure/data-tables';
import { groupKey } from './keys.ts';
import { isOutside, unless } from './table-failure.ts';
import { StoreUnavailable } from './store.ts';
import type { RememberedGroup, RunHead, Store } from './store.ts';
import { chunkKey, fromPieces, groupsPartition, headKey, rowBytes, toGroup, toHead, toPieces } from './table-layout.ts';

/** Milliseconds to wait for one call. */
const patience = 10_000;
/** Rows to erase side by side. */
const atOnce = 50;

type Row = TableEntityResult<Record<string, unknown>>;
interface Entity extends Record<string, unknown> {
  partitionKey: string;
  rowKey: string;
}

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
  await client.createTable({ abortSignal: AbortSignal.timeout(patience) });
  return client;
}

async function list(client: TableClient, filter: string, select: string[], most = Infinity): Promise<Row[]> {
  const rows: Row[] = [];
  const options = { queryOptions: { filter, select }, abortSignal: AbortSignal.timeout(patience) };
  // A page may be short or empty and still not be the last.
  for await (const page of client.listEntities(options).byPage({ maxPageSize: Math.min(most, 1000) })) {
    rows.push(...page);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}

/** 409: the row is there already, from our own retry or the same run before. */
const create = (client: TableClient, entity: Entity) =>
  unless(409, client.createEntity(entity, { abortSignal: AbortSignal.timeout(patience) }));

const read = (client: TableClient, partitionKey: string, rowKey: string): Promise<Row | undefined> =>
  unless(404, client.getEntity(partitionKey, rowKey, { abortSignal: AbortSignal.timeout(patience) }));

/** 404: somebody else erases the same group. */
const remove = (client: TableClient, partitionKey: string, rowKey: string) =>
  unless(404, client.deleteEntity(partitionKey, rowKey, { abortSignal: AbortSignal.timeout(patience) }));

/** Readers trust heads only, so the head is written last. What fits in the head's own row, nearly always everything, is there with it at once. */
async function remember(client: TableClient, tenant: string, head: RunHead, snapshot: Uint8Array): Promise<void> {
  const partitionKey = groupKey(tenant, head.group.id);
  const rows = Math.max(1, Math.ceil(snapshot.length / rowBytes));
  const group = JSON.stringify(head.group);
  const groupRow = { partitionKey: groupsPartition(tenant), rowKey: partitionKey, group };
  await client.upsertEntity(groupRow, 'Replace', { abortSignal: AbortSignal.timeout(patience) });
  const pieces = (row: number) => toPieces(snapshot.subarray(row * rowBytes, (row + 1) * rowBytes));
  for (let row = 1; row < rows; row += 1) {
    await create(client, { partitionKey, rowKey: chunkKey(head.id, row), ...pieces(row) });
  }
  await create(client, { partitionKey, rowKey: headKey(head.id), head: JSON.stringify(head), rows, ...pieces(0) });
}

async function heads(client: TableClient, partition: string, top: number, after?: string): Promise<readonly RunHead[]> {
  const below = after === undefined ? '0|' : headKey(after);
  const filter = `PartitionKey eq '${partition}' and RowKey gt '${below}' and RowKey lt '1'`;
  return (await list(client, filter, ['head'], top)).map(toHead);
}

async function groups(client: TableClient, tenant: string): Promise<readonly RememberedGroup[]> {
  return (await list(client, `PartitionKey eq '${groupsPartition(tenant)}'`, ['group'])).map(toGroup);
}

async function find(client: TableClient, partition: string, runId: string) {
  const first = await read(client, partition, headKey(runId));
  if (first === undefined) return undefined;
  const pieces = [...fromPieces(first)];
  for (let index = 1; index < Number(first['rows']); index += 1) {
    const row = await read(client, partition, chunkKey(runId, index));
    // Erased between our two reads.
    if (row === undefined) return undefined;
    pieces.push(...fromPieces(row));
  }
  return { head: toHead(first), snapshot: Buffer.concat(pieces) };
}

/** Heads sort before chunks, so nobody reads half a run; the group's own row goes last, so that what was interrupted can be found and done again. */
async function erase(client: TableClient, tenant: string, groupId: string): Promise<number> {
  const partition = groupKey(tenant, groupId);
  let runs = 0;
  const left = () => list(client, `PartitionKey eq '${partition}'`, ['rowKey']);
  for (let rows = await left(); rows.length > 0; rows = await left()) {
    for (let next = 0; next < rows.length; next += atOnce) {
      const some = rows.slice(next, next + atOnce).map(({ rowKey = '' }) => rowKey);
      await Promise.all(some.map((rowKey) => remove(client, partition, rowKey)));
      runs += some.filter((rowKey) => rowKey.startsWith('0|')).length;
    }
  }
  await remove(client, groupsPartition(tenant), partition);
  return runs;
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
  const at = async <Result>(work: (client: TableClient) => Promise<Result>): Promise<Result> =>
    work(await connected()).catch((cause: unknown) => {
      throw isOutside(cause) ? new StoreUnavailable('Table Storage does not answer', { cause }) : cause;
    });
  return {
    remember: (tenant, head, snapshot) => at((client) => remember(client, tenant, head, snapshot)),
    runs: (tenant, groupId, { top, after }) => at((client) => heads(client, groupKey(tenant, groupId), top, after)),
    run: (tenant, groupId, runId) => at((client) => find(client, groupKey(tenant, groupId), runId)),
    groups: (tenant) => at((client) => groups(client, tenant)),
    erase: (tenant, groupId) => at((client) => erase(client, tenant, groupId)),
    isAvailable: () =>
      at((client) => list(client, "PartitionKey eq 'nobody'", ['rowKey'], 1)).then(
        () => true,
        () => false,
      ),
    close: () => Promise.resolve(),
  };
}
