import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { httpJudge, toQuery } from '../../addin/http.ts';
import { answer } from './answer.ts';

const signal = new AbortController().signal;
const options = { language: 'nb', mandate: 'behandlingshjelpemidler', on: '2026-11-22' } as const;
let server: Server | undefined;

afterEach(() => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

/** A real server that answers; the pane's addresses are of its own origin, so fetch is told which that is. */
async function serve(listener: RequestListener): Promise<void> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, request));
}

const reply =
  (status: number, type: string, body: string): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': type }).end(body);
  };

test('what is left out is left out of the address', () => {
  expect(toQuery({ language: 'nn' })).toBe('language=nn');
  expect(toQuery(options)).toBe('language=nb&mandate=behandlingshjelpemidler&on=2026-11-22');
});

test('a file is sent as the bytes it is, with the options in the address', async () => {
  const asked: (string | undefined)[] = [];
  await serve((request, response) => {
    asked.push(request.method, request.url, request.headers['content-type']);
    reply(200, 'application/json', JSON.stringify(answer))(request, response);
  });
  const outcome = await httpJudge.validate(new Blob(['x']), options, signal);
  expect(outcome).toEqual({ kind: 'value', value: answer });
  expect(asked).toEqual([
    'POST',
    '/api/validate?language=nb&mandate=behandlingshjelpemidler&on=2026-11-22',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
});

test('cells are sent as a request of the contract', async () => {
  let body = '';
  await serve((request, response) => {
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.writeHead(200).end(JSON.stringify(answer)));
  });
  const workbook = { sheets: [{ name: 'Medlemmer', cells: [['Navn']] }] };
  await httpJudge.validate(workbook, options, signal);
  expect(JSON.parse(body)).toEqual({
    language: 'nb',
    on: '2026-11-22',
    group: { mandate: 'behandlingshjelpemidler' },
    workbook,
  });
});

test('a refusal comes as the problem it is', async () => {
  await serve(reply(422, 'application/problem+json; charset=utf-8', '{"title":"T","detail":"D"}'));
  const outcome = await httpJudge.read(new Blob(['x']), 'nb', signal);
  expect(outcome).toMatchObject({ kind: 'problem', problem: { status: 422, title: 'T', detail: 'D' } });
});

test.each([
  [503, 'application/problem+json', '{"title":"Ikke tilgjengelig"}'],
  [502, 'text/html', '<h1>Bad gateway</h1>'],
])('a service that answers %i is away', async (status, type, body) => {
  await serve(reply(status, type, body));
  expect(await httpJudge.runs('nbh', 'nb', signal)).toEqual({ kind: 'away' });
});

test('a dead network is away, also in the middle of an answer', async () => {
  await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{');
    response.on('close', () => undefined);
    setImmediate(() => response.destroy());
  });
  expect(await httpJudge.runs('nbh', 'nb', signal)).toEqual({ kind: 'away' });
  server?.close();
  server?.closeAllConnections();
  expect(await httpJudge.runs('nbh', 'nb', signal)).toEqual({ kind: 'away' });
});

test('what is called off is cancelled, and no failure', async () => {
  await serve(() => undefined);
  const controller = new AbortController();
  const outcome = httpJudge.mandate('x', 'nb', controller.signal);
  controller.abort();
  expect(await outcome).toEqual({ kind: 'cancelled' });
});
