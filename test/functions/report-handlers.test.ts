import functions from '@azure/functions';
import type { HttpResponseInit } from '@azure/functions';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../core/report/report.ts';
import { annualReport } from '../../functions/annual-report.ts';
import type { Handle } from '../../functions/door.ts';
import { door } from '../../functions/door.ts';
import type { MakeReport } from '../../functions/draft-report.ts';
import { eraseGroup } from '../../functions/erase-group.ts';
import { issueReport } from '../../functions/issue-report.ts';
import { issuedReport } from '../../functions/issued-report.ts';
import { pastOf } from '../../functions/past-of-year.ts';
import { listReportVersions } from '../../functions/report-versions.ts';
import { newRunId } from '../../functions/run-id.ts';
import { toSnapshot } from '../../functions/snapshot.ts';
import { sqlite } from '../../functions/sqlite.ts';
import { StoreUnavailable } from '../../functions/store.ts';
import type { Store } from '../../functions/store.ts';
import { networkReport } from './files/report-fixture.ts';
import { goodRequest } from './rosters.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
  store = sqlite(folder);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Stands in for core: gives this report, of whatever year and group is asked about. */
let made: Report;
const asked: Parameters<MakeReport>[] = [];
const make: MakeReport = (request, wanted) => {
  asked.push([request, wanted]);
  return { ...made, year: wanted.year, group: { id: wanted.group ?? 'nbh', name: 'NBH / Øst' } };
};
const now = () => new Date('2026-11-22T10:00:00Z');
const write = {
  xlsx: ({ version }: Report) => Promise.resolve(new TextEncoder().encode(`xlsx ${String(version)}`)),
  docx: ({ version }: Report) => Promise.resolve(new TextEncoder().encode(`docx ${String(version)}`)),
};
beforeEach(() => {
  made = networkReport;
  asked.length = 0;
});

interface Asked {
  readonly url?: string;
  readonly accept?: string;
  readonly params?: Record<string, string>;
  readonly body?: object;
}

/** A handler's answer as it leaves through the door. */
async function through(handle: Handle, { url = '', accept, params = {}, body }: Asked) {
  const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
  const request = new functions.HttpRequest({
    method: body === undefined ? 'GET' : 'POST',
    url: `http://localhost/api/x${url}`,
    headers,
    params,
    ...(body === undefined ? {} : { body: { string: JSON.stringify(body) } }),
  });
  const context = new functions.InvocationContext({ logHandler: () => undefined });
  const answer: HttpResponseInit = Object(
    await door(() => Promise.resolve({ tenant: 'here', user: '' }), handle)(request, context),
  );
  const sent = new functions.HttpResponse(answer);
  const text = await sent.text();
  return {
    status: sent.status,
    headers: sent.headers,
    text,
    body: text.startsWith('{') ? JSON.parse(text) : undefined,
  };
}

const draft = (more: Asked = {}, from = store) =>
  through(annualReport(make, from, write, now), { url: '?year=2025', body: goodRequest(), ...more });
const address = (id: string, year = '2025') => ({ params: { id, year } });
const issue = (id: string, year?: string) =>
  through(issueReport(make, store, now), { ...address(id, year), body: goodRequest() });
const read = (id: string, more: Asked = {}) => through(issuedReport(store, write), { ...address(id), ...more });
const versions = (id: string, year?: string) => through(listReportVersions(store), address(id, year));

test.each([
  ['', '/year mangler.', 'mangler'],
  ['?year=', '/year mangler.', 'mangler'],
  ['?year=26', '/year skal være et år med fire sifre, som 2026.', 'skal være et år med fire sifre, som 2026'],
  ['?year=1066', '/year skal være et år med fire sifre, som 2026.', 'skal være et år med fire sifre, som 2026'],
  [
    '?year=2026x&language=en',
    '/year must be a year of four digits, such as 2026.',
    'must be a year of four digits, such as 2026',
  ],
])('a report on the year of «%s» is 400', async (url, detail, reason) => {
  const { status, body } = await draft({ url });
  expect(status).toBe(400);
  expect(body).toMatchObject({ detail, errors: [{ pointer: '/year', detail: reason }] });
});

test('an address whose year is none is 400, for all that have one', async () => {
  for (const { status, body } of [
    await issue('g', 'i fjor'),
    await versions('g', '0'),
    await read('g', address('g', '99999')),
  ]) {
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: '/year' }]);
  }
});

test('a draft is JSON unless Accept asks for a document', async () => {
  const { status, body } = await draft();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    year: 2025,
    version: 1,
    issued: null,
    group: { id: 'nbh' },
    tables: networkReport.tables,
  });
});

test.each([
  [docx, 'docx'],
  [xlsx, 'xlsx'],
  [`${docx.toUpperCase()}; q=0.9`, 'docx'],
  [`*/*, ${docx}`, 'docx'],
  [`${docx};q=0.5, ${xlsx};q=0.8`, 'xlsx'],
  [`${docx};q=0.5, application/json`, 'json'],
  [`${docx};q=0, text/html`, 'json'],
  ['*/*', 'json'],
  ['text/html', 'json'],
  ['', 'json'],
])('Accept «%s» gives %s', async (accept, format) => {
  const { headers, text } = await draft({ accept });
  if (format === 'json') {
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    return;
  }
  expect(text).toBe(`${format} 1`);
  expect(headers.get('content-type')).toBe(format === 'docx' ? docx : xlsx);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="_rsmelding 2025 - NBH _st.${format}"; filename*=UTF-8''%C3%85rsmelding%202025%20%E2%80%93%20NBH%20%C3%98st.${format}`,
  );
});

test('the group is the one in the query, else the one in the body, else none', async () => {
  await draft({ url: '?year=2025&group=sør' });
  await draft();
  const { on, workbook } = goodRequest();
  await draft({ body: { on, workbook } });
  expect(asked.map(([, { group }]) => group)).toEqual(['sør', 'nbh', undefined]);
});

test('what core refuses is 422 with its sentence', async () => {
  const refuse: MakeReport = () => ({
    reason: 'several-groups',
    detail: 'Velg «a» eller «b».',
    sheets: [],
    mandates: [],
  });
  const given = { body: goodRequest() };
  for (const handle of [annualReport(refuse, store, write, now), issueReport(refuse, store, now)]) {
    const { status, body } = await through(handle, { ...given, ...address('a'), url: '?year=2025' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ reason: 'several-groups', detail: 'Velg «a» eller «b».' });
  }
});

test('a body that is none is told as validate tells it', async () => {
  expect((await draft({ body: {} })).body).toMatchObject({ status: 400, errors: [{ pointer: '/workbook' }] });
});

/** Keeps a run of a group whose sheet is named after its moment. */
async function run(id: string, at: string) {
  const request = { on: at.slice(0, 10), workbook: { sheets: [{ name: at, cells: [] }] } };
  const { mandate } = networkReport;
  const counts = { error: 0, warning: 0, note: 0, undecided: 0 };
  const head = {
    id: newRunId(new Date(at)),
    at,
    on: request.on,
    group: { id, name: id },
    mandate,
    verdict: 'ok' as const,
    counts,
  };
  await store.remember('here', head, await toSnapshot({ answer: {}, request }));
}
const remembered = async (id: string, year: number) =>
  (await pastOf(store, 'here', id, year)).map(({ seen, request }) => [seen, request.workbook.sheets[0]?.name]);

test('the past of a year is the first run after it and the last one in it or before, by the day in Oslo', async () => {
  const [before, after] = ['2025-12-31T22:59:59.000Z', '2025-12-31T23:00:00.000Z'];
  for (const at of ['2025-03-01T10:00:00.000Z', before, after]) await run('turn', at);
  const expected = [
    ['2026-01-01', after],
    ['2025-12-31', before],
  ];
  expect(await remembered('turn', 2025)).toEqual(expected);
  for (let minute = 10; minute < 40; minute += 1) await run('turn', `2026-05-01T10:${String(minute)}:00.000Z`);
  expect(await remembered('turn', 2025)).toEqual(expected);
  expect(await remembered('turn', 2026)).toEqual([['2026-05-01', '2026-05-01T10:39:00.000Z']]);
  expect(await remembered('turn', 2024)).toEqual([['2025-03-01', '2025-03-01T10:00:00.000Z']]);
  expect(await remembered('nobody', 2025)).toEqual([]);
});

test('the report is made with the past of the group that it turned out to be about', async () => {
  await run('nbh', '2025-06-01T10:00:00.000Z');
  await draft();
  expect(asked.map(([, { past }]) => past.map(({ seen }) => seen))).toEqual([[], ['2025-06-01']]);
});

/** A store whose verbs all fail as when what keeps the history is away. */
const away: Store = new Proxy(sqlite(tmpdir()), { get: () => () => Promise.reject(new StoreUnavailable('away')) });

test('without history the report is given all the same, and says so', async () => {
  const { status, body } = await draft({}, away);
  expect(status).toBe(200);
  expect(body.missing).toEqual([
    ...networkReport.missing,
    { table: 'members', what: 'Historikken kan ikke nås; rader som er fjernet fra arkene, er ikke med.' },
  ]);
});

test('without history nothing is issued', async () => {
  const given = { ...address('nbh'), body: goodRequest() };
  expect((await through(issueReport(make, away, now), given)).status).toBe(503);
});

test('what is issued is read back as it was, whatever is issued later', async () => {
  const first = await issue('lasting');
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({ version: 1, issued: '2026-11-22T10:00:00.000Z', changes: [] });
  made = { ...networkReport, tables: [] };
  expect((await draft({ url: '?year=2025&group=lasting' })).body.version).toBe(2);
  expect((await issue('lasting')).body.version).toBe(2);
  expect({ ...(await read('lasting', { url: '?version=1' })).body, changes: [] }).toEqual(first.body);
  expect((await read('lasting')).body).toMatchObject({ version: 2, tables: [] });
  expect((await read('lasting', { accept: docx })).text).toBe('docx 2');
  expect((await versions('lasting')).body).toEqual({
    year: 2025,
    versions: [2, 1].map((version) => ({
      year: 2025,
      version,
      issued: '2026-11-22T10:00:00.000Z',
      engine: '1.0.0',
      mandate: { id: 'behandlingshjelpemidler', version: networkReport.mandate.version },
      group: { id: 'lasting', name: 'NBH / Øst' },
    })),
  });
});

test('a new version tells what is new in it', async () => {
  const [members, ...others] = networkReport.tables;
  if (members === undefined) throw new Error('no table');
  const columns = [
    { id: 'no', title: 'Nr', type: 'integer' },
    { id: 'name', title: 'Navn', type: 'text' },
    { id: 'from', title: 'Fra', type: 'day' },
  ] as const;
  const listing = (...names: string[]) =>
    names.map((name, index) => ({ cells: [index + 1, name, '2025-01-01'], from: [] }));
  const tables = (...names: string[]) => [{ ...members, columns, rows: listing(...names) }, ...others];
  made = { ...networkReport, tables: tables('Anne', 'Berit', 'Berit') };
  await issue('changing');
  made = { ...networkReport, tables: tables('Cato', 'Anne', 'Berit') };
  expect((await issue('changing')).body.changes).toEqual([
    {
      table: members.id,
      title: members.title,
      added: { count: 1, rows: ['1 · Cato · 01.01.2025'] },
      removed: { count: 1, rows: ['3 · Berit · 01.01.2025'] },
    },
  ]);
  expect((await issue('changing')).body.changes).toEqual([]);
  made = { ...networkReport, tables: others };
  expect((await issue('changing')).body.changes).toMatchObject([
    { table: members.id, added: { count: 0 }, removed: { count: 3 } },
  ]);
});

test.each([
  [
    'a version that was never issued',
    '?version=7',
    404,
    'Årsmeldingen for 2025 for gruppen «seldom» har ingen versjon 7.',
  ],
  ['a version that is none', '?version=x', 400, '/version skal være et helt tall fra 1 til 999999.'],
  ['version 0', '?version=0', 400, '/version skal være et helt tall fra 1 til 999999.'],
])('%s is told', async (_, url, status, detail) => {
  await issue('seldom');
  expect((await read('seldom', { url })).body).toMatchObject({ status, detail });
});

test('a group without reports has none to list and none to read, and so has one that was erased', async () => {
  const detail = 'Det er ikke utgitt noen årsmelding for 2025 for gruppen «brief».';
  const none = { year: 2025, versions: [] };
  expect(await versions('brief')).toMatchObject({ status: 200, body: none });
  await issue('brief');
  expect((await versions('brief')).body.versions).toHaveLength(1);
  expect((await through(eraseGroup(store), address('brief'))).body).toEqual({ group: 'brief', erased: 0, left: 0 });
  expect(await versions('brief')).toMatchObject({ status: 200, body: none });
  expect((await read('brief')).body).toMatchObject({ status: 404, detail });
  expect((await through(eraseGroup(store), address('brief'))).status).toBe(404);
});
