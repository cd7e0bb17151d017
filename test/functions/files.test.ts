import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badRequest, memberRows, toXlsx } from './rosters.ts';
import { startService, xlsxType } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

const send = (path: string, body: Uint8Array) =>
  fetch(`${service.url}/api/${path}`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': xlsxType },
  });
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const query = 'mandate=behandlingshjelpemidler&on=2026-11-22';
const sheetNames = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map(({ name }) => name);

test('a file is marked, named after what it was called, and the marks can be removed again', async () => {
  const marked = await send(
    `annotate?${query}&filename=${encodeURIComponent('Liste «ø».xlsx')}`,
    await toXlsx(badRequest()),
  );
  expect(marked.status).toBe(200);
  expect(marked.headers.get('content-type')).toBe(xlsxType);
  expect(marked.headers.get('content-disposition')).toBe(
    `attachment; filename="Liste ____ - merket.xlsx"; filename*=UTF-8''Liste%20%C2%AB%C3%B8%C2%BB%20%E2%80%93%20merket.xlsx`.replace(
      '____',
      '___',
    ),
  );
  const bytes = await bytesOf(marked);
  expect(await sheetNames(bytes)).toEqual(['Medlemmer', 'Møter', 'Funn']);

  const cleared = await send(`clear?filename=${encodeURIComponent('Liste – merket.xlsx')}`, bytes);
  expect(cleared.headers.get('content-disposition')).toBe(
    `attachment; filename="Liste.xlsx"; filename*=UTF-8''Liste.xlsx`,
  );
  expect(await sheetNames(await bytesOf(cleared))).toEqual(['Medlemmer', 'Møter']);
});

test('the same file on the same day gives the same marked file', async () => {
  const file = await toXlsx(badRequest());
  expect(await bytesOf(await send(`annotate?${query}`, file))).toEqual(
    await bytesOf(await send(`annotate?${query}`, file)),
  );
});

test('what read answers can be sent to validate as it is', async () => {
  const { workbook } = await (await send('read', await toXlsx(badRequest()))).json();
  expect(workbook.sheets[0].name).toBe('Medlemmer');
  expect(workbook.sheets[0].cells[1]).toEqual(memberRows()[1]);
  const body = JSON.stringify({ workbook, on: '2026-11-22', group: { mandate: 'behandlingshjelpemidler' } });
  const response = await fetch(`${service.url}/api/validate`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect((await response.json()).groups[0].verdict).toBe('breach');
});

test('a file that cannot be judged is not marked', async () => {
  const request = badRequest();
  request.workbook.sheets.splice(0, 2, { name: 'Budsjett', cells: [['Post', 'Beløp']] });
  const response = await send(`annotate?${query}`, await toXlsx(request));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ reason: 'no-roster' });
});
