import { Check, Errors } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { answerSchema, keptAnswerSchema, problemSchema, runHeadSchema } from '../../functions/answer-schema.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { issuedReportSchema, reportHeadSchema, reportSchema } from '../../functions/report-schema.ts';
import { requestSchema, workbookSchema } from '../../functions/schema.ts';
import { version } from '../../functions/version.ts';
import { badRequest, goodRequest, toXlsx } from './rosters.ts';
import { startService } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

async function ask(path: string, body?: object) {
  const post = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return (await fetch(`${service.url}/api/${path}`, body === undefined ? {} : post)).json();
}

test('the version is that of the package', () => {
  expect(version).toBe(packageJson.version);
});

test('every operation in the document exists, and answers with a status it names', async () => {
  const { openapi, paths } = await ask('openapi.json');
  expect(openapi).toBe('3.1.0');
  for (const [path, operations] of Object.entries<Record<string, { responses: object }>>(paths)) {
    for (const [method, { responses }] of Object.entries(operations)) {
      const { status } = await fetch(`${service.url}/api${path}`, { method: method.toUpperCase() });
      expect(status, `${method} ${path}`).not.toBe(405);
      expect(Object.keys(responses), `${method} ${path}`).toContain(String(status));
    }
  }
});

test('every registered function is in the document', async () => {
  const { paths } = await ask('openapi.json');
  const documented = Object.entries<object>(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  expect(documented.sort()).toEqual([
    'delete /groups/{id}',
    'get /groups',
    'get /groups/{id}/reports/{year}',
    'get /groups/{id}/reports/{year}/versions',
    'get /groups/{id}/runs',
    'get /groups/{id}/runs/{runId}',
    'get /health',
    'get /mandates',
    'get /mandates/{id}',
    'get /openapi.json',
    'post /annotate',
    'post /annual-report',
    'post /clear',
    'post /groups/{id}/reports/{year}',
    'post /read',
    'post /validate',
  ]);
});

test('every reference in the document leads somewhere', async () => {
  const document = await ask('openapi.json');
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(10);
  for (const path of references) {
    const target = path.split('/').reduce((at: Record<string, unknown>, step) => Object(at[step]), document);
    expect(Object.keys(target), path).not.toEqual([]);
  }
});

test('what is answered is what the document says', async () => {
  const answer = await ask('validate', badRequest());
  expect([...Errors(answerSchema, answer)]).toEqual([]);
  const { runs } = await ask('groups/nbh/runs');
  expect(Check(runHeadSchema, runs[0])).toBe(true);
  const kept = await ask(`groups/nbh/runs/${answer.run.id}`);
  expect([...Errors(keptAnswerSchema, kept.answer)]).toEqual([]);
  expect([...Errors(requestSchema, kept.request)]).toEqual([]);
  expect([...Errors(problemSchema, await ask('validate', {}))]).toEqual([]);
  expect([...Errors(workbookSchema, readWorkbook(await toXlsx(badRequest())))]).toEqual([]);
});

test('årsmeldinger are what the document says', async () => {
  for (const year of [2025, 2026])
    expect([...Errors(reportSchema, await ask(`annual-report?year=${String(year)}`, badRequest()))]).toEqual([]);
  const issued = [
    await ask('groups/nbh/reports/2026', badRequest()),
    await ask('groups/nbh/reports/2026', goodRequest()),
  ];
  for (const each of issued) expect([...Errors(issuedReportSchema, each)]).toEqual([]);
  expect(issued[1].changes).not.toEqual([]);
  expect([...Errors(reportSchema, await ask('groups/nbh/reports/2026'))]).toEqual([]);
  const { year, versions } = await ask('groups/nbh/reports/2026/versions');
  expect([year, versions.length]).toEqual([2026, 2]);
  for (const head of versions) expect([...Errors(reportHeadSchema, head)]).toEqual([]);
});

test('the mandates are those of the contract, each with rules, dates and sources', async () => {
  const { mandates } = await ask('mandates?language=nn');
  expect(mandates.map((mandate: { id: string }) => mandate.id)).toEqual([
    'behandlingshjelpemidler',
    'dmp-spesialist-brukergruppe',
    'eget',
  ]);
  const one = await ask('mandates/behandlingshjelpemidler?language=nn');
  expect(one).toEqual(mandates[0]);
  expect(await ask('mandates/finnes-ikke')).toMatchObject({
    status: 404,
    detail:
      'Det finnes ikke noe mandat «finnes-ikke». Disse finnes: behandlingshjelpemidler, dmp-spesialist-brukergruppe, eget.',
  });
});
