import { expect, test } from 'vitest';
import { findReport, keepReport, reportHeads } from '../../functions/table-reports.ts';
import { groupKey } from '../../functions/keys.ts';
import type { Entity, TableRows } from '../../functions/table-rows.ts';

/** A table in memory; the first `deaf` rows are made, but whoever made them is told that they were there already, as after a call sent twice. */
function inMemory(deaf: number): TableRows & { readonly rows: Map<string, Entity> } {
  const rows = new Map<string, Entity>();
  const keyOf = (row: Entity) => `${row.partitionKey}/${row.rowKey}`;
  let left = deaf;
  return {
    rows,
    create: (row) => {
      if (rows.has(keyOf(row))) return Promise.resolve(false);
      rows.set(keyOf(row), row);
      left -= 1;
      return Promise.resolve(left < 0);
    },
    put: (row) => Promise.resolve(void rows.set(keyOf(row), row)),
    read: (partition, rowKey) => Promise.resolve(rows.get(`${partition}/${rowKey}`)),
    list: (filter, _select, most) => {
      const [partition = '', after = '', before = ''] = [...filter.matchAll(/'([^']*)'/g)].map(([, text]) => text);
      const found = [...rows.values()].filter(
        ({ partitionKey, rowKey }) => partitionKey === partition && rowKey > after && rowKey < before,
      );
      return Promise.resolve(found.sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1)).slice(0, most));
    },
    remove: (partition, rowKey) => Promise.resolve(void rows.delete(`${partition}/${rowKey}`)),
  };
}

const head = {
  year: 2025,
  issued: '2026-11-22T10:00:00.000Z',
  engine: '1.0.0',
  mandate: { id: 'behandlingshjelpemidler', version: '2020-04' },
  group: { id: 'nbh', name: 'Nettverket' },
};
const partition = groupKey('here', 'nbh');

test('a report whose call was sent twice is kept once', async () => {
  const table = inMemory(1);
  const bytes = new Uint8Array([1, 2, 3]);
  expect((await keepReport(table, 'here', head, bytes)).version).toBe(1);
  expect(await reportHeads(table, partition)).toHaveLength(1);
  expect((await keepReport(table, 'here', head, bytes)).version).toBe(2);
  expect((await findReport(table, partition, 2025))?.document).toEqual(Buffer.from(bytes));
});

test('a report erased while it is read is not found, rather than half', async () => {
  const table = inMemory(0);
  await keepReport(table, 'here', head, new Uint8Array(2_000_000));
  const [chunk = ''] = [...table.rows.keys()].filter((key) => key.includes('/3|'));
  table.rows.delete(chunk);
  expect(await findReport(table, partition, 2025)).toBeUndefined();
});
