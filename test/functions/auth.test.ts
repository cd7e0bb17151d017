import { createHmac } from 'node:crypto';
import { OAuth2Server } from 'oauth2-mock-server';
import { exportSPKI, importJWK } from 'jose';
import type { JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRequest } from './rosters.ts';
import { startService } from './running.ts';
import type { Service } from './running.ts';

const tenant = '11111111-1111-1111-1111-111111111111';
const neighbour = '33333333-3333-3333-3333-333333333333';
const stranger = '22222222-2222-2222-2222-222222222222';
const issuers = { known: new OAuth2Server(), unknown: new OAuth2Server() };
let service: Service;

beforeAll(async () => {
  for (const server of Object.values(issuers)) {
    await server.issuer.keys.generate('RS256');
    await server.start(0, '127.0.0.1');
  }
  const { url = '' } = issuers.known.issuer;
  service = await startService({
    MANDATVAKT_AUTH: 'entra',
    MANDATVAKT_TENANTS: `${tenant}, ${neighbour}`,
    MANDATVAKT_AUDIENCE: 'api://mandatvakt',
    MANDATVAKT_ISSUER: url,
    MANDATVAKT_JWKS: `${url}/jwks`,
  });
}, 30_000);
afterAll(async () => {
  await service.stop();
  for (const server of Object.values(issuers)) await server.stop();
});

const now = () => Math.floor(Date.now() / 1000);
const good = () => ({
  aud: 'api://mandatvakt',
  tid: tenant,
  oid: 'someone',
  scp: 'openid access_as_user',
  exp: now() + 600,
});
const token = (claims: object = {}, server = issuers.known) =>
  server.issuer.buildToken({
    scopesOrTransform: (_, payload) => {
      Object.assign(payload, good(), claims);
    },
  });

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** As RequestInit, with headers that can be added to. */
type Asked = Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> };
const ask = (authorization?: string, path = 'groups', init: Asked = {}) =>
  fetch(`${service.url}/api/${path}`, {
    ...init,
    headers: { ...init.headers, ...(authorization === undefined ? {} : { authorization }) },
  });

test('who is signed in from a tenant on the list is let in', async () => {
  expect((await ask(`Bearer ${await token()}`)).status).toBe(200);
});

test('health and the description of the service need no sign-in', async () => {
  expect((await ask(undefined, 'health')).status).toBe(200);
  expect((await ask(undefined, 'openapi.json')).status).toBe(200);
});

test.each(['groups', 'groups/nbh/runs', 'mandates'])('nobody reads %s without a token', async (path) => {
  const response = await ask(undefined, path);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await response.json()).toMatchObject({ title: 'Du må logge inn' });
});

test('nobody judges without a token', async () => {
  expect(
    (await ask(undefined, 'validate', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))
      .status,
  ).toBe(401);
});

test.each([
  ['expired', () => token({ exp: now() - 3600 })],
  ['not valid yet', () => token({ nbf: now() + 3600 })],
  ['for another audience', () => token({ aud: 'api://something-else' })],
  ['from another issuer', () => token({ iss: 'https://login.evil.example' })],
  ['signed with the key of another issuer', () => token({ iss: issuers.known.issuer.url }, issuers.unknown)],
  ['without a tenant', () => token({ tid: undefined })],
  ['without an expiry', () => token({ exp: undefined })],
  ['unsigned', () => `${part({ alg: 'none' })}.${part({ ...good(), iss: issuers.known.issuer.url })}.`],
  ['signed with the public key as a secret', () => hmac()],
  [
    'with its claims changed',
    async () =>
      (await token()).replace(/\.[^.]+\./, `.${part({ ...good(), iss: issuers.known.issuer.url, oid: 'else' })}.`),
  ],
  ['no token', () => 'tull'],
])('a token %s is refused', async (_, make) => {
  const response = await ask(`Bearer ${await make()}`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
});

/** The classical confusion: HS256 with the public RSA key as the shared secret. */
async function hmac(): Promise<string> {
  // The key the issuer publishes, which jose's own type describes.
  const [jwk] = issuers.known.issuer.keys.toJSON() as JWK[];
  const publicKey = await importJWK(jwk ?? {}, 'RS256');
  if (publicKey instanceof Uint8Array) throw new Error('Not a public key');
  const signed = `${part({ alg: 'HS256', kid: jwk?.kid })}.${part({ ...good(), iss: issuers.known.issuer.url })}`;
  return `${signed}.${createHmac('sha256', await exportSPKI(publicKey))
    .update(signed)
    .digest('base64url')}`;
}

test('another tenant is refused', async () => {
  const response = await ask(`Bearer ${await token({ tid: stranger })}`);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ title: 'Ingen tilgang' });
});

test('a token without our permission is refused', async () => {
  for (const scp of [undefined, 'openid', 'access_as_user_not']) {
    const response = await ask(`Bearer ${await token({ scp })}`);
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope"');
  }
});

test('headers that only the platform may set are not believed', async () => {
  const principal = Buffer.from(JSON.stringify({ userId: 'x', userRoles: ['admin'] })).toString('base64');
  const headers = {
    'x-ms-client-principal': principal,
    'x-ms-client-principal-id': 'x',
    'x-ms-client-principal-name': 'x',
  };
  expect((await ask(undefined, 'groups', { headers })).status).toBe(401);
});

test('history is kept per tenant', async () => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(goodRequest()) };
  const judged = await (await ask(`Bearer ${await token()}`, 'validate', init)).json();
  expect(judged.run.remembered).toBe(true);
  expect((await ask(`Bearer ${await token()}`, 'groups/nbh/runs')).status).toBe(200);
  const other = `Bearer ${await token({ tid: neighbour })}`;
  expect((await ask(other, 'groups/nbh/runs')).status).toBe(404);
  expect((await ask(other, `groups/nbh/runs/${judged.run.id}`)).status).toBe(404);
  expect(await (await ask(other, 'groups')).json()).toEqual({ groups: [] });
  expect((await ask(other, 'groups/nbh', { method: 'DELETE' })).status).toBe(404);
});

test('when the issuer cannot be reached nobody is let in, and it says to try again', async () => {
  const other = await startService({
    MANDATVAKT_AUTH: 'entra',
    MANDATVAKT_TENANTS: tenant,
    MANDATVAKT_AUDIENCE: 'api://mandatvakt',
    MANDATVAKT_ISSUER: issuers.known.issuer.url ?? '',
    MANDATVAKT_JWKS: 'http://127.0.0.1:1/jwks',
  });
  const response = await fetch(`${other.url}/api/groups`, { headers: { authorization: `Bearer ${await token()}` } });
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  await other.stop();
}, 30_000);
