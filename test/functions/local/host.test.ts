import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHost } from '../../../functions/local/host.ts';
import { runToEnd, spawnService, startService } from '../running.ts';
import type { Service } from '../running.ts';

const portOf = (server: Server) => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening');
  return address.port;
};

describe('the pane', () => {
  let folder: string;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pane-'));
    await mkdir(join(folder, 'pane', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'hemmelig');
    await writeFile(join(folder, 'pane', 'index.html'), '<!doctype html><title>Mandatvakt</title>');
    await writeFile(join(folder, 'pane', 'assets', 'main-abc123.js'), 'export {};');
    await writeFile(join(folder, 'pane', '.env'), 'hemmelig');
    const registry = { functions: [], hooks: [], model: undefined };
    server = createHost({ registry, pane: join(folder, 'pane'), log: () => undefined }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String(portOf(server))}`;
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  /** As a hostile client sends it: fetch would tidy the path up. */
  async function raw(path: string, method = 'GET') {
    const asked = request({ host: '127.0.0.1', port: portOf(server), path, method });
    asked.end();
    const [response] = await once(asked, 'response');
    return { status: Number(response.statusCode), body: await text(response) };
  }

  test('the page is at the root, asked for anew each time, and may run nothing from elsewhere', async () => {
    const response = await fetch(url);
    expect(await response.text()).toContain('<title>Mandatvakt</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
    );
  });

  test('files with a digest in their name are kept for good', async () => {
    const response = await fetch(`${url}/assets/main-abc123.js?v=1`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('max-age=31536000, immutable');
  });

  test('HEAD answers as GET without the body', async () => {
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('40');
    expect(await response.text()).toBe('');
  });

  test('nothing is posted to a page', async () => {
    const response = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/.env',
    '/assets/',
    '/assets',
    '/nothing.js',
    '/%00',
    '/%E0%A4%A',
    `/${'a'.repeat(5000)}`,
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await raw(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('hemmelig');
  });

  test('a page that is not built says how to build it', async () => {
    const registry = { functions: [], hooks: [], model: undefined };
    const bare = createHost({ registry, pane: join(folder, 'nowhere'), log: () => undefined }).listen(0, '127.0.0.1');
    await once(bare, 'listening');
    const response = await fetch(`http://127.0.0.1:${String(portOf(bare))}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('Siden er ikke bygd ennå. Kjør «npm run build».\n');
    bare.close();
  });
});

describe('the service as a process', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  }, 30_000);
  afterAll(() => service.stop());
  const port = () => Number(new URL(service.url).port);

  test('HEAD of a function answers without a body', async () => {
    const response = await fetch(`${service.url}/api/health`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test.each([
    ['PUT', 'validate', 'POST'],
    ['GET', 'validate', 'POST'],
    ['POST', 'health', 'GET, HEAD'],
    ['GET', 'groups/nbh', 'DELETE'],
    ['PATCH', 'groups/nbh/runs', 'GET, HEAD'],
  ])('%s %s is 405, and says what to use', async (method, path, allow) => {
    const response = await fetch(`${service.url}/api/${path}`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await response.json()).detail).toBe(`${method} kan ikke brukes her. Bruk ${allow}.`);
  });

  test.each(['', 'nope', 'mandates/', 'validate/more', 'admin/host/keys'])('/api/%s is 404', async (path) => {
    const response = await fetch(`${service.url}/api/${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, title: 'Finnes ikke' });
  });

  test('a body announced as too long is refused before it is sent', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.write(
      `POST /api/validate HTTP/1.1\r\nHost: localhost:${String(port())}\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n`,
    );
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test('a sender who goes away in the middle does no harm', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.write(
      `POST /api/validate HTTP/1.1\r\nHost: localhost:${String(port())}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"work`,
    );
    await once(socket, 'connect');
    socket.destroy();
    expect((await fetch(`${service.url}/api/health`)).status).toBe(200);
  });

  test('what is not HTTP is turned away', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.write('\u0016\u0003\u0001 hei\r\n\r\n');
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });
});

describe('starting and ending', () => {
  test('a busy port is one sentence and exit 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { child, stop } = await spawnService({ PORT: String(portOf(taken)) });
    const { code, out, err } = await runToEnd(child);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `Port ${String(portOf(taken))} er opptatt av et annet program. Velg en annen, for eksempel PORT=0 (en ledig).\n`,
    );
    taken.close();
    await stop();
  });

  test('npm start takes the next port, and says so in its one line', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const busy = portOf(taken);
    const { child, stop } = await spawnService({ PORT: String(busy) }, ['--start']);
    const [piece] = await once(child.stdout, 'data');
    const said = /^Mandatvakt er klar: http:\/\/localhost:(\d+) \(port (\d+) var opptatt\)\n$/.exec(String(piece));
    expect(Number(said?.[1])).toBeGreaterThan(busy);
    expect(Number(said?.[2])).toBe(busy);
    expect((await fetch(`http://localhost:${String(said?.[1])}/api/health`)).status).toBe(200);
    taken.close();
    await stop();
  });

  test('npm start prints one line with the address', async () => {
    const { child, stop } = await spawnService({}, ['--start']);
    const [piece] = await once(child.stdout, 'data');
    expect(String(piece)).toMatch(/^Mandatvakt er klar: http:\/\/localhost:\d+\n$/);
    await stop();
  });

  test.each([
    [{ HOST: '0.0.0.0' }, 'Mandatvakt starter ikke på 0.0.0.0 uten innlogging'],
    [{ WEBSITE_INSTANCE_ID: 'x' }, 'Mandatvakt starter ikke i Azure uten innlogging'],
    [{ PORT: 'mange' }, 'Mandatvakt starter ikke: PORT er «mange»'],
  ])('%o does not start, and says why in one line', async (environment, sentence) => {
    const { child, stop } = await spawnService(environment);
    const { code, out, err } = await runToEnd(child);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err.startsWith(sentence)).toBe(true);
    await stop();
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends it cleanly, and what was remembered is there again',
    async (signal) => {
      const data = await mkdtemp(join(tmpdir(), 'history-'));
      const first = await startService({ MANDATVAKT_DATA: data });
      const cells = [
        ['Navn', 'Region', 'Oppnevnt fra', 'Oppnevnt til'],
        ['Kari Nordmann', 'Helse Vest', '01.01.2026', '31.12.2027'],
      ];
      const body = JSON.stringify({
        group: { id: 'nbh', mandate: 'behandlingshjelpemidler' },
        workbook: { sheets: [{ name: 'Medlemmer', cells }] },
      });
      const headers = { 'content-type': 'application/json' };
      const judged = await (await fetch(`${first.url}/api/validate`, { method: 'POST', body, headers })).json();
      expect(judged.run.remembered).toBe(true);
      const ended = once(first.child, 'exit');
      first.child.kill(signal);
      expect(await ended).toEqual([0, null]);
      await first.stop();
      const second = await startService({ MANDATVAKT_DATA: data });
      expect((await fetch(`${second.url}/api/groups/nbh/runs/${judged.run.id}`)).status).toBe(200);
      await second.stop();
      await rm(data, { recursive: true });
    },
  );
});
