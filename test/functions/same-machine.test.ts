import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRequest } from './rosters.ts';
import { startService } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

/** fetch does not let anyone set Host and Origin; a hostile page's browser does. */
async function ask(headers: Readonly<Record<string, string>>, method = 'POST', path = '/api/validate') {
  const { port } = new URL(service.url);
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: { 'content-type': 'application/json', ...headers },
  });
  asked.end(method === 'POST' ? JSON.stringify({ ...goodRequest(), remember: false }) : undefined);
  const [response] = await once(asked, 'response');
  return { status: Number(response.statusCode), headers: response.headers, body: await text(response) };
}
const port = () => new URL(service.url).port;

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('this machine may call itself %s', async (name) => {
  expect((await ask({ host: `${name}:${port()}` })).status).toBe(200);
  const origin = `http://${name.toLowerCase()}:${port()}`;
  expect((await ask({ host: `${name}:${port()}`, origin })).status).toBe(200);
});

test.each(['mandatvakt.evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '192.168.1.7', '0.0.0.0'])(
  'a page whose name %s was made to point here is refused',
  async (name) => {
    const answer = await ask({ host: `${name}:${port()}` });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({
      title: 'Ingen tilgang',
      detail:
        'Forespørselen kommer fra en annen nettside. Uten innlogging svarer Mandatvakt bare sider og skript på denne maskinen.',
    });
  },
);

test.each(['https://evil.example', 'null', 'http://localhost:1', 'file://', 'tull'])(
  'a page from %s may not post across',
  async (origin) => {
    expect((await ask({ host: `localhost:${port()}`, origin })).status).toBe(403);
  },
);

test('nor may it read or erase history', async () => {
  const headers = { host: `localhost:${port()}`, origin: 'https://evil.example' };
  expect((await ask(headers, 'GET', '/api/groups')).status).toBe(403);
  expect((await ask(headers, 'DELETE', '/api/groups/nbh')).status).toBe(403);
  expect((await ask({ host: 'evil.example' }, 'GET', '/api/groups/nbh/runs')).status).toBe(403);
});

test('no answer opens itself to other origins', async () => {
  const answer = await ask({ host: `localhost:${port()}` });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test.each(['user@localhost', 'local host', 'localhost/api'])('a Host that is none, «%s», is 400', async (host) => {
  expect((await ask({ host })).status).toBe(400);
});
