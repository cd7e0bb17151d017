import { afterAll, beforeAll, expect, test } from 'vitest';
import { badRequest, goodRequest } from './rosters.ts';
import { startAzurite } from './azurite.ts';
import { startService } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

const get = (path: string) => fetch(`${service.url}/api/${path}`);
async function judge(body: object, url = service.url) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/validate`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return response.json();
}
const named = (id: string, request = goodRequest()) => ({
  ...request,
  group: { ...request.group, id, name: `Gruppe ${id}` },
});

test('runs come back newest first, page by page', async () => {
  const ids: string[] = [];
  for (const request of [goodRequest(), badRequest(), goodRequest()])
    ids.push((await judge(named('paged', request))).run.id);
  const first = await (await get('groups/paged/runs?top=2')).json();
  expect(first.runs.map((run: { id: string }) => run.id)).toEqual([ids[2], ids[1]]);
  expect(first.runs[1]).toMatchObject({
    on: '2026-11-22',
    verdict: 'breach',
    group: { id: 'paged', name: 'Gruppe paged' },
  });
  const second = await (await get(`groups/paged/runs?top=2&continuation=${first.continuation}`)).json();
  expect(second.runs.map((run: { id: string }) => run.id)).toEqual([ids[0]]);
  expect(second.continuation).toBeUndefined();
});

test('a run is read back as it was answered and asked', async () => {
  const { run, ...answer } = await judge(named('kept', badRequest()));
  const kept = await (await get(`groups/kept/runs/${run.id}`)).json();
  expect(kept.run.id).toBe(run.id);
  expect(kept.answer).toEqual(answer);
  expect(kept.request.workbook.sheets[0]).toEqual({ name: 'Medlemmer', cells: badRequest().workbook.sheets[0]?.cells });
});

test('what was not read is not kept', async () => {
  const request = named('thrifty');
  request.workbook.sheets.push({
    name: 'Budsjett',
    cells: [
      ['Post', 'Beløp'],
      ['Hemmelig', 1],
    ],
  });
  const { run } = await judge(request);
  expect(await (await get(`groups/thrifty/runs/${run.id}`)).text()).not.toContain('Hemmelig');
});

test('any text can be a group id in an address', async () => {
  for (const id of ['NBH / Øst', 'a\\b#c?d', '100 % ærlig', 'Ráđđi 🩺']) {
    const { run } = await judge(named(id));
    expect(run.remembered, id).toBe(true);
    const { runs } = await (await get(`groups/${encodeURIComponent(id)}/runs`)).json();
    expect(runs.map((each: { id: string }) => each.id)).toEqual([run.id]);
    expect((await get(`groups/${encodeURIComponent(id)}/runs/${run.id}`)).status).toBe(200);
  }
});

test('an id that no address can hold is judged, but not remembered', async () => {
  for (const id of ['..', 'x'.repeat(401)]) {
    const { run, groups } = await judge(named(id));
    expect(groups).toHaveLength(1);
    expect(run).toMatchObject({
      remembered: false,
      reason: 'En gruppe-id kan ikke huskes: den er tom, bare punktum, lengre enn 400 tegn, eller delt av to grupper.',
    });
  }
});

test('remember: false leaves no trace', async () => {
  const { run } = await judge({ ...named('forgotten'), remember: false });
  expect(run.remembered).toBe(false);
  expect((await get('groups/forgotten/runs')).status).toBe(404);
});

test('the groups with history are listed by name as Norwegians sort', async () => {
  for (const id of ['Østfold', 'Agder', 'Ålesund', 'Ærfugl']) await judge(named(id));
  const { groups } = await (await get('groups')).json();
  const ours = groups.map((group: { id: string }) => group.id).filter((id: string) => /^(Ø|Ag|Å|Æ)/.test(id));
  expect(ours).toEqual(['Agder', 'Ærfugl', 'Østfold', 'Ålesund']);
});

test.each([
  ['groups/nobody/runs', 404],
  ['groups/nobody/runs/not-a-run', 404],
  ['groups/nobody/runs/0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000', 404],
  ['groups/paged/runs?top=0', 400],
  ['groups/paged/runs?top=101', 400],
  ['groups/paged/runs?top=mange', 400],
  ['groups/paged/runs?continuation=%00tull', 400],
  ["groups/paged/runs?continuation=' or 1 eq 1", 400],
  ['groups/%E0%A4%A/runs', 404],
])('%s is %i', async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ status });
});

test('an erased group is gone, and its neighbours are not', async () => {
  await judge(named('stays'));
  await judge(named('goes'));
  const { run } = await judge(named('goes'));
  const erased = await fetch(`${service.url}/api/groups/goes`, { method: 'DELETE' });
  expect(await erased.json()).toEqual({ group: 'goes', erased: 2, left: 0 });
  for (const path of ['groups/goes/runs', `groups/goes/runs/${run.id}`]) expect((await get(path)).status).toBe(404);
  expect((await fetch(`${service.url}/api/groups/goes`, { method: 'DELETE' })).status).toBe(404);
  expect((await get('groups/stays/runs')).status).toBe(200);
  expect(await (await get('groups')).text()).not.toContain('goes');
});

test('of a workbook with two groups, each keeps its own rows and answer only', async () => {
  const [header = [], ...rows] = goodRequest().workbook.sheets[0]?.cells ?? [];
  const cells = [
    ['Gruppe', ...header],
    ...rows.map((row) => ['Nord og sør', ...row]),
    ...rows.map(([name, ...row]) => ['Øst og vest', `Ny ${String(name)}`, ...row]),
  ];
  const answer = await judge({
    on: '2026-11-22',
    group: { mandate: 'behandlingshjelpemidler' },
    workbook: { sheets: [{ name: 'Medlemmer', cells }] },
  });
  expect(answer.groups).toHaveLength(2);
  expect(answer.run.remembered).toBe(true);
  const texts = await Promise.all(
    answer.groups.map(async ({ id }: { id: string }) =>
      (await get(`groups/${encodeURIComponent(id)}/runs/${answer.run.id}`)).text(),
    ),
  );
  expect(texts.map((text) => [text.includes('"Anne Aas"'), text.includes('"Ny Anne Aas"')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('history in Table Storage works over HTTP too', async () => {
  const azurite = await startAzurite();
  const other = await startService({ MANDATVAKT_STORAGE: azurite.storage });
  expect(await (await fetch(`${other.url}/api/health`)).json()).toMatchObject({ storage: 'ok' });
  const { run } = await judge(named('NBH / Øst'), other.url);
  expect(run.remembered).toBe(true);
  const { runs } = await (await fetch(`${other.url}/api/groups/${encodeURIComponent('NBH / Øst')}/runs`)).json();
  expect(runs).toHaveLength(1);
  await azurite.stop();
  expect(await (await fetch(`${other.url}/api/health`)).json()).toMatchObject({ status: 'ok', storage: 'unavailable' });
  await other.stop();
}, 60_000);

test('when history cannot be reached the judgement is answered all the same, and history answers 503', async () => {
  const away = 'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a;';
  const other = await startService({ MANDATVAKT_STORAGE: away });
  const answer = await judge(goodRequest(), other.url);
  expect(answer.groups).toHaveLength(1);
  expect(answer.run).toMatchObject({
    remembered: false,
    reason: 'Historikken kan ikke nås akkurat nå. Vurderingen er den samme.',
  });
  const groups = await fetch(`${other.url}/api/groups`);
  expect(groups.status).toBe(503);
  expect(groups.headers.get('retry-after')).toBe('10');
  expect(await groups.json()).toMatchObject({ title: 'Ikke tilgjengelig akkurat nå' });
  await other.stop();
}, 60_000);
