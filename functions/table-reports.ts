import { randomUUID } from 'node:crypto';
import { groupKey } from './keys.ts';
import type { KeptReport, ReportHead } from './store.ts';
import { keepChunks, readChunks } from './table-chunks.ts';
import { groupsPartition, reportChunkKey, reportKey, reportKeys, toReportHead } from './table-layout.ts';
import type { TableRows } from './table-rows.ts';

/** Heads of a partition's reports, newest first. */
export async function reportHeads(
  table: TableRows,
  partition: string,
  year?: number,
  most?: number,
): Promise<readonly ReportHead[]> {
  const [after, before] = reportKeys(year);
  const filter = `PartitionKey eq '${partition}' and RowKey gt '${after}' and RowKey lt '${before}'`;
  return (await table.list(filter, ['head'], most)).map(toReportHead);
}

/**
 * The row of a version can be made once only: who comes second takes the next number. A row that is there because our own call was sent twice
 * is known by its document.
 */
export async function keepReport(
  table: TableRows,
  tenant: string,
  unnumbered: Omit<ReportHead, 'version'>,
  bytes: Uint8Array,
): Promise<ReportHead> {
  const { group, year } = unnumbered;
  const partitionKey = groupKey(tenant, group.id);
  await table.put({ partitionKey: groupsPartition(tenant), rowKey: partitionKey, group: JSON.stringify(group) });
  const document = randomUUID();
  const own = await keepChunks(table, partitionKey, (index) => reportChunkKey(document, index), bytes);
  const [last] = await reportHeads(table, partitionKey, year, 1);
  for (let version = (last?.version ?? 0) + 1; ; version += 1) {
    const head: ReportHead = { ...unnumbered, version };
    const rowKey = reportKey(year, version);
    if (await table.create({ partitionKey, rowKey, head: JSON.stringify(head), document, ...own })) return head;
    if ((await table.read(partitionKey, rowKey))?.['document'] === document) return head;
  }
}

export async function findReport(
  table: TableRows,
  partition: string,
  year: number,
  version?: number,
): Promise<KeptReport | undefined> {
  const newest = version ?? (await reportHeads(table, partition, year, 1))[0]?.version;
  if (newest === undefined) return undefined;
  const first = await table.read(partition, reportKey(year, newest));
  if (first === undefined) return undefined;
  const keyOf = (index: number) => reportChunkKey(String(first['document']), index);
  const document = await readChunks(table, partition, keyOf, first);
  return document === undefined ? undefined : { head: toReportHead(first), document };
}
