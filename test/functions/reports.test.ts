import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toDayInOslo } from '../../functions/clock.ts';
import { goodRequest, toXlsx } from './rosters.ts';
import { startService, xlsxType } from './running.ts';
import type { Service } from './running.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

function post(path: string, body: object | Uint8Array, accept = 'application/json') {
  const isFile = body instanceof Uint8Array;
  return fetch(`${service.url}/api/${path}`, {
    method: 'POST',
    body: isFile ? new Uint8Array(body) : JSON.stringify(body),
    headers: { 'content-type': isFile ? xlsxType : 'application/json', accept },
  });
}
const sample = (name: string) => readFile(join(import.meta.dirname, `../../samples/${name}.xlsx`));
const named = (id: string, request = goodRequest()) => ({ ...request, group: { ...request.group, id } });
interface Table {
  readonly id: string;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly removed?: string }[];
}
const tableOf = ({ tables }: { readonly tables: readonly Table[] }, id: string) =>
  tables.find((table) => table.id === id);

test('a sample as a file gives the report of its group and year', async () => {
  const response = await post('annual-report?year=2025&on=2026-11-22', await sample('nettverk-feilfri'));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    year: 2025,
    due: '2026-04-01',
    on: '2025-12-31',
    group: { id: 'nbh' },
    mandate: { id: 'behandlingshjelpemidler' },
    version: 1,
    issued: null,
  });
});

test.each([docxType, xlsxType])('a document of %s is a zip file', async (type) => {
  const response = await post('annual-report?year=2025&on=2026-11-22', await sample('nettverk-feilfri'), type);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toContain('filename="_rsmelding 2025 - ');
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a member who has been removed from the list since is in the report, and said to be', async () => {
  const request = named('removed');
  const last = request.workbook.sheets[0]?.cells[10] ?? [];
  // Not the days and employer of anybody else, so that nobody can be this row corrected.
  last[1] = 'Universitetssykehuset Nord-Norge HF';
  await post('validate', request);
  request.workbook.sheets[0]?.cells.pop();
  const report = await (await post('annual-report?year=2026', request)).json();
  const members = tableOf(report, 'members');
  const name = members?.columns.findIndex(({ id }) => id === 'name') ?? -1;
  const gone = members?.rows.filter(({ removed }) => removed !== undefined);
  expect(gone?.map(({ cells, removed }) => [cells[name], removed])).toEqual([
    ['Jorid Knutsen', toDayInOslo(new Date())],
  ]);
});

test('of several groups one is chosen', async () => {
  const [header = [], ...rows] = goodRequest().workbook.sheets[0]?.cells ?? [];
  const cells = [
    ['Gruppe', ...header],
    ...['Nord og sør', 'Øst'].flatMap((group) => rows.map((row) => [group, ...row])),
  ];
  const request = {
    on: '2026-11-22',
    group: { mandate: 'behandlingshjelpemidler' },
    workbook: { sheets: [{ name: 'Medlemmer', cells }] },
  };
  const none = await post('annual-report?year=2026', request);
  expect(none.status).toBe(422);
  expect(await none.json()).toMatchObject({
    reason: 'several-groups',
    detail: expect.stringContaining('«nord-og-sør», «øst»'),
  });
  const chosen = await post(`annual-report?year=2026&group=${encodeURIComponent('øst')}`, request);
  expect(await chosen.json()).toMatchObject({ group: { id: 'øst', name: 'Øst' } });
  const issued = await post(`groups/${encodeURIComponent('øst')}/reports/2026`, request);
  expect([issued.status, (await issued.json()).group.id]).toEqual([201, 'øst']);
});

test('a report is issued about the group in the address only', async () => {
  const response = await post('groups/other/reports/2026', named('mine'));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    reason: 'group-unknown',
    detail: 'Gruppen «other» er ikke i arbeidsboken. Den har «mine».',
  });
  const file = await post(
    'groups/mine/reports/2026?group=mine&mandate=behandlingshjelpemidler',
    await toXlsx(goodRequest()),
  );
  expect(file.status).toBe(201);
});

test('a year that has not begun, or a body that is none, is told', async () => {
  const early = await post('annual-report?year=2027', goodRequest());
  expect(early.status).toBe(422);
  expect((await early.json()).detail).toMatch(/^Året 2027 er ikke begynt den 22\.11\.2026/);
  const wrong = await post('annual-report?year=2026', { workbook: 1 });
  expect(wrong.status).toBe(400);
});

test('issued reports are read at their address, and erased with the group', async () => {
  const id = 'NBH / Øst';
  const at = `groups/${encodeURIComponent(id)}`;
  const first = await (await post(`${at}/reports/2026`, named(id))).json();
  await post(`${at}/reports/2026`, named(id));
  const get = async (path: string, accept = '*/*') =>
    fetch(`${service.url}/api/${at}/${path}`, { headers: { accept } });
  expect((await (await get('reports/2026')).json()).version).toBe(2);
  expect({ ...(await (await get('reports/2026?version=1')).json()), changes: [] }).toEqual(first);
  expect((await get('reports/2026', docxType)).headers.get('content-type')).toBe(docxType);
  expect((await (await get('reports/2026/versions')).json()).versions).toMatchObject([{ version: 2 }, { version: 1 }]);
  expect((await fetch(`${service.url}/api/${at}`, { method: 'DELETE' })).status).toBe(200);
  expect((await get('reports/2026')).status).toBe(404);
  expect(await (await get('reports/2026/versions')).json()).toEqual({ year: 2026, versions: [] });
});
