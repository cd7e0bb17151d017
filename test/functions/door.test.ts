import functions from '@azure/functions';
import { expect, test } from 'vitest';
import type { Request } from '../../core/answer.ts';
import { door } from '../../functions/door.ts';
import type { Handle } from '../../functions/door.ts';
import { StoreUnavailable } from '../../functions/store.ts';
import type { Store } from '../../functions/store.ts';
import { validateWorkbook } from '../../functions/validate.ts';

const caller = { tenant: 'here', user: 'somebody' };
const admit = () => Promise.resolve(caller);

/** What a handler's answer looks like once it has gone out through the door, and what was logged on the way. */
async function through(handle: Handle, url = 'http://localhost/api/x') {
  const logged: unknown[] = [];
  const context = new functions.InvocationContext({
    invocationId: '5f3c7a52-0000-4000-8000-000000000001',
    logHandler: (_, ...args: unknown[]) => logged.push(...args),
  });
  const response = await door(admit, handle)(new functions.HttpRequest({ method: 'GET', url }), context);
  const sent = new functions.HttpResponse(Object(response));
  return { status: sent.status, headers: sent.headers, body: await sent.json(), logged };
}

test('our own bug is told as ours, with a number to find it in the log by, and nothing else', async () => {
  const bug = new TypeError('secret of the house');
  const answer = await through(() => Promise.reject(bug));
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toEqual({
    type: 'urn:mandatvakt:problem:our-fault',
    title: 'Noe gikk galt hos oss',
    status: 500,
    detail: 'Feilen er vår og er skrevet i loggen. Prøv igjen, og oppgi nummeret i «instance» om det skjer på nytt.',
    instance: 'urn:uuid:5f3c7a52-0000-4000-8000-000000000001',
  });
  expect(answer.logged).toEqual([bug]);
});

test('a bug that throws at once is caught all the same', async () => {
  const throwing: Handle = () => {
    throw new RangeError('at once');
  };
  expect((await through(throwing)).status).toBe(500);
});

test('history that is away is 503 in the language asked for', async () => {
  const answer = await through(
    () => Promise.reject(new StoreUnavailable('gone')),
    'http://localhost/api/x?language=en',
  );
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('10');
  expect(answer.body).toMatchObject({ title: 'Not available right now' });
});

/** Answers nothing and keeps what it was asked. */
const asked: Request[] = [];
const judge = (request: Request) => {
  asked.push(request);
  return { reason: 'no-roster', detail: '', sheets: [], mandates: [] } as const;
};
const noStore: Store = {
  remember: () => Promise.reject(new Error('not asked for')),
  runs: () => Promise.resolve([]),
  run: () => Promise.resolve(undefined),
  groups: () => Promise.resolve([]),
  keepReport: () => Promise.reject(new Error('not asked for')),
  reports: () => Promise.resolve([]),
  report: () => Promise.resolve(undefined),
  erase: () => Promise.resolve(0),
  isAvailable: () => Promise.resolve(false),
  close: () => Promise.resolve(),
};

test.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-30T21:59:59Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('at %s it is %s in Norway', async (moment, day) => {
  const body = { string: '{"workbook":{"sheets":[]}}' };
  const init = {
    method: 'POST',
    url: 'http://localhost/api/validate',
    headers: { 'content-type': 'application/json' },
    body,
  };
  await validateWorkbook(judge, noStore, () => new Date(moment))(new functions.HttpRequest(init), caller);
  expect(asked.at(-1)?.on).toBe(day);
});
