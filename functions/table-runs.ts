import { groupKey } from './keys.ts';
import type { RememberedGroup, RunHead } from './store.ts';
import { keepChunks, readChunks } from './table-chunks.ts';
import { chunkKey, groupsPartition, headKey, toGroup, toHead } from './table-layout.ts';
import type { TableRows } from './table-rows.ts';

/** Rows to erase side by side. */
const atOnce = 50;

/** Readers trust heads only, so the head is written last. What fits in the head's own row, nearly always everything, is there with it at once. */
export async function remember(table: TableRows, tenant: string, head: RunHead, snapshot: Uint8Array): Promise<void> {
  const partitionKey = groupKey(tenant, head.group.id);
  const group = JSON.stringify(head.group);
  await table.put({ partitionKey: groupsPartition(tenant), rowKey: partitionKey, group });
  const own = await keepChunks(table, partitionKey, (index) => chunkKey(head.id, index), snapshot);
  await table.create({ partitionKey, rowKey: headKey(head.id), head: JSON.stringify(head), ...own });
}

/** Heads of a partition's runs, newest first. */
export async function heads(
  table: TableRows,
  partition: string,
  top: number,
  after?: string,
): Promise<readonly RunHead[]> {
  const below = after === undefined ? '0|' : headKey(after);
  const filter = `PartitionKey eq '${partition}' and RowKey gt '${below}' and RowKey lt '1'`;
  return (await table.list(filter, ['head'], top)).map(toHead);
}

export async function groups(table: TableRows, tenant: string): Promise<readonly RememberedGroup[]> {
  return (await table.list(`PartitionKey eq '${groupsPartition(tenant)}'`, ['group'])).map(toGroup);
}

export async function find(table: TableRows, partition: string, runId: string) {
  const first = await table.read(partition, headKey(runId));
  if (first === undefined) return undefined;
  const snapshot = await readChunks(table, partition, (index) => chunkKey(runId, index), first);
  return snapshot === undefined ? undefined : { head: toHead(first), snapshot };
}

/** Heads sort before chunks, so nobody reads half a run; the group's own row goes last, so that what was interrupted can be found and done again. */
export async function erase(table: TableRows, tenant: string, groupId: string): Promise<number> {
  const partition = groupKey(tenant, groupId);
  let runs = 0;
  const left = () => table.list(`PartitionKey eq '${partition}'`, ['rowKey']);
  for (let rows = await left(); rows.length > 0; rows = await left()) {
    for (let next = 0; next < rows.length; next += atOnce) {
      const some = rows.slice(next, next + atOnce).map(({ rowKey = '' }) => rowKey);
      await Promise.all(some.map((rowKey) => table.remove(partition, rowKey)));
      runs += some.filter((rowKey) => rowKey.startsWith('0|')).length;
    }
  }
  await table.remove(groupsPartition(tenant), partition);
  return runs;
}
