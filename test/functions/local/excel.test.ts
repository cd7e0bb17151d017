import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type Server } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ConnectionOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHost } from '../../../functions/local/host.ts';
import { whyNot } from '../../../functions/local/office-tool.ts';
import { overHttps } from '../../../functions/local/over-https.ts';
import { runToEnd } from '../running.ts';

const entry = join(import.meta.dirname, '../../../functions/local/excel.ts');
const run = (...args: string[]) =>
  runToEnd(
    spawn(process.execPath, [entry, ...args], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

describe('over https', () => {
  // A key both know, in place of a certificate: no key to keep in the repository.
  const psk = Buffer.alloc(32, 7);
  const secured = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' } as const;
  let server: Server;
  let port: number;
  beforeAll(async () => {
    const service = createHost({
      registry: { functions: [], hooks: [], model: undefined },
      pane: join(import.meta.dirname, '../../../addin'),
      log: () => undefined,
    });
    server = overHttps(service, { ...secured, pskCallback: () => psk }, (at) => `<port>${String(at)}</port>`);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = Number(Object(server.address()).port);
  });
  afterAll(() => server.close());

  async function get(path: string) {
    const trust: ConnectionOptions = {
      ...secured,
      pskCallback: () => ({ psk, identity: 'prøve' }),
      checkServerIdentity: () => undefined,
    };
    const asked = request({ host: '127.0.0.1', port, path, ...trust });
    asked.end();
    const [response] = await once(asked, 'response');
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  }

  test('the pane is the one the service gives', async () => {
    const { status, headers, body } = await get('/excel.html');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain('https://appsforoffice.microsoft.com');
    expect(body).toContain('<title>Mandatvakt</title>');
  });

  test('a path that is not there is refused as the service refuses it', async () => {
    expect(await get('/hemmelig.txt')).toMatchObject({ status: 404, body: 'Siden finnes ikke.\n' });
  });

  test('the manifest for the port it is asked at is beside it, for Excel on the web to read', async () => {
    const { status, headers, body } = await get('/manifest.xml');
    expect({ status, body }).toEqual({ status: 200, body: `<port>${String(port)}</port>` });
    expect(headers['access-control-allow-origin']).toBe('*');
  });
});

describe('what a tool of Microsoft’s said', () => {
  test.each([
    ['nothing to complain of', 0, 'Sideloading the Office Add-in...\nStarted.\n', undefined],
    [
      'its own reason, though it ended with 0',
      0,
      'Launching\nError: Unable to start debugging.\nError: Unable to sideload the Office Add-in. \nError: no Excel\n',
      'verktøy@1 sier: no Excel',
    ],
    [
      'npm without the internet',
      1,
      'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org failed\n    at stack\n',
      'verktøy@1 kan ikke hentes, for maskinen når ikke npm (ENOTFOUND).',
    ],
    ['anything else', 7, 'at somewhere (file.js:1)', 'verktøy@1 kan ikke kjøres (npm avsluttet med 7).'],
  ])('%s', (_, code, said, wrong) => {
    expect(whyNot('verktøy@1', code, said)).toEqual(wrong === undefined ? undefined : { wrong });
  });
});

describe('npm run excel', () => {
  test.runIf(process.platform === 'linux')('says in one sentence that there is no Excel here', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'Excel er ikke funnet på denne maskinen. Bruk: npm run excel, eller for Excel på nettet: npm run excel -- https://ADRESSEN-TIL-ARBEIDSBOKEN\n',
    );
  });

  test.each([['liste.xlsx'], ['http://example.no/liste.xlsx']])('%s is no address of a workbook', async (document) => {
    expect(await run(document)).toMatchObject({ code: 1, err: expect.stringMatching(/^Bruk: npm run excel.+\n$/) });
  });

  test('started without npm it says how to start it, and no stack', async () => {
    const { code, err } = await run('https://example.sharepoint.com/liste');
    expect(code).toBe(1);
    expect(err).toBe('Start med «npm run excel»: verktøyene fra Microsoft hentes med npm.\n');
  });
});
