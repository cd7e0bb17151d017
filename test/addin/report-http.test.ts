import { afterEach, expect, test, vi } from 'vitest';
import { httpReports } from '../../addin/report-http.ts';
import { networkReport } from '../functions/files/report-fixture.ts';

const { signal } = new AbortController();
const asked = { language: 'nb', mandate: 'behandlingshjelpemidler', on: '2026-11-22', year: 2025 } as const;
const workbook = { sheets: [{ name: 'Medlemmer', cells: [['Navn']] }] };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

afterEach(() => vi.unstubAllGlobals());

/** A service that gives one answer, and what it was asked. */
function answering(response: () => Response) {
  const fetched = vi.fn((path: string, request: RequestInit) => Promise.resolve({ path, request }).then(response));
  vi.stubGlobal('fetch', fetched);
  return () => fetched.mock.calls.map(([path, { method, headers, body }]) => ({ path, method, headers, body }));
}

const json =
  (value: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

test('a file is sent as it is, with the year and the group in the address', async () => {
  const calls = answering(json(networkReport));
  const file = new Blob(['x']);
  const outcome = await httpReports.draft(file, { ...asked, group: 'nbh æ' }, signal);
  expect(outcome).toEqual({ kind: 'value', value: networkReport });
  expect(calls()).toEqual([
    {
      path: '/api/annual-report?language=nb&mandate=behandlingshjelpemidler&on=2026-11-22&year=2025&group=nbh+%C3%A6',
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': xlsx },
      body: file,
    },
  ]);
});

test('cells are sent as a request of the contract, the year in the address', async () => {
  const calls = answering(json(networkReport));
  await httpReports.draft(workbook, asked, signal);
  const [call] = calls();
  expect(call?.path).toBe('/api/annual-report?language=nb&year=2025');
  expect(JSON.parse(call?.body as string)).toEqual({
    language: 'nb',
    on: '2026-11-22',
    group: { mandate: 'behandlingshjelpemidler' },
    workbook,
  });
});

test('a document is asked for by its type', async () => {
  const calls = answering(() => new Response('PK'));
  const outcome = await httpReports.document(workbook, asked, 'docx', signal);
  expect(outcome.kind === 'value' && (await outcome.value.text())).toBe('PK');
  expect(calls()[0]?.headers).toEqual({
    accept: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-type': 'application/json',
  });
});

test('a report is issued for its group and year, and read again by its version', async () => {
  const kept = { ...networkReport, version: 2, issued: '2026-11-22T09:02:00.000Z' };
  const calls = answering(json(kept, 201));
  expect(await httpReports.issue(workbook, 'a/b', asked, signal)).toEqual({ kind: 'value', value: kept });
  await httpReports.issued(kept, 'xlsx', signal);
  expect(calls().map(({ path, method }) => [path, method])).toEqual([
    ['/api/groups/a%2Fb/reports/2025?language=nb', 'POST'],
    ['/api/groups/nbh/reports/2025?version=2&language=nb', undefined],
  ]);
  expect(calls()[1]?.headers).toEqual({ accept: xlsx });
});

test('what was issued is listed for the report’s group and year', async () => {
  const versions = [
    { version: 2, issued: '2026-11-22T09:02:00.000Z' },
    { version: 1, issued: '2026-03-30T07:00:00.000Z' },
  ];
  const calls = answering(json({ year: 2025, versions }));
  const of = { group: { id: 'a/b', name: 'A' }, year: 2025 };
  expect(await httpReports.versions(of, signal)).toEqual({ kind: 'value', value: versions });
  expect(calls().map(({ path, method }) => [path, method])).toEqual([
    ['/api/groups/a%2Fb/reports/2025/versions', undefined],
  ]);
});

test('a refusal is a problem with its sentence, and a dead network is away', async () => {
  answering(() =>
    Response.json(
      { title: 'Kan ikke vurderes ennå', detail: 'Året 2027 er ikke begynt den 22.11.2026.' },
      { status: 422, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
  expect(await httpReports.draft(workbook, { ...asked, year: 2027 }, signal)).toMatchObject({
    kind: 'problem',
    problem: { status: 422, detail: 'Året 2027 er ikke begynt den 22.11.2026.' },
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await httpReports.draft(workbook, asked, signal)).toEqual({ kind: 'away' });
});
