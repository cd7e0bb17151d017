import { expect, test } from 'vitest';
import { readSettings } from '../../functions/settings.ts';

const entra = { MANDATVAKT_AUTH: 'entra', MANDATVAKT_TENANTS: 'a, b,', MANDATVAKT_AUDIENCE: 'api://mandatvakt' };
const whyNot = (environment: Readonly<Record<string, string>>) => {
  const settings = readSettings(environment);
  return 'willNotStart' in settings ? settings.willNotStart : undefined;
};

test('nothing set is this machine only, port 3000, history in .data, nobody signs in', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 3000, data: '.data' });
});

test('a variable set to nothing is not set', () => {
  expect(readSettings({ PORT: '', MANDATVAKT_STORAGE: ' ', MANDATVAKT_AUTH: '', HOST: '' })).toEqual({
    host: '127.0.0.1',
    port: 3000,
    data: '.data',
  });
});

test('port 0 is a port', () => {
  expect(readSettings({ PORT: '0' })).toMatchObject({ port: 0 });
});

test.each(['-1', '65536', 'tre tusen', '3000.5'])('PORT=%s is refused with a sentence', (port) => {
  expect(whyNot({ PORT: port })).toBe(
    `Mandatvakt starter ikke: PORT er «${port}», men skal være et helt tall fra 0 til 65535.`,
  );
});

test.each(['127.0.0.1', 'localhost', '::1'])('without sign-in it listens on %s', (host) => {
  expect(whyNot({ HOST: host })).toBeUndefined();
});

test.each(['0.0.0.0', '::', '192.168.1.7', 'mandatvakt.example'])(
  'without sign-in it will not listen on %s',
  (host) => {
    expect(whyNot({ HOST: host })).toBe(
      `Mandatvakt starter ikke på ${host} uten innlogging: andre på nettet ville kunne lese medlemslistene. Sett MANDATVAKT_AUTH=entra, eller la HOST være 127.0.0.1.`,
    );
    expect(whyNot({ HOST: host, ...entra })).toBeUndefined();
  },
);

test.each([
  { WEBSITE_INSTANCE_ID: 'abc' },
  { FUNCTIONS_WORKER_RUNTIME: 'node' },
  { FUNCTIONS_WORKER_RUNTIME: 'node', AZURE_FUNCTIONS_ENVIRONMENT: 'Production' },
  { WEBSITE_INSTANCE_ID: 'abc', FUNCTIONS_WORKER_RUNTIME: 'node', AZURE_FUNCTIONS_ENVIRONMENT: 'Development' },
])('without sign-in it will not start in Azure: %o', (azure) => {
  expect(whyNot(azure)).toBe(
    'Mandatvakt starter ikke i Azure uten innlogging: alle ville kunne lese medlemslistene. Sett MANDATVAKT_AUTH=entra.',
  );
  expect(whyNot({ ...azure, ...entra })).toBeUndefined();
});

test('the Functions host on a developer’s machine is not Azure', () => {
  expect(whyNot({ FUNCTIONS_WORKER_RUNTIME: 'node', AZURE_FUNCTIONS_ENVIRONMENT: 'Development' })).toBeUndefined();
});

test('sign-in takes tenants and an audience, and knows Microsoft’s addresses', () => {
  expect(readSettings(entra)).toMatchObject({
    entra: {
      tenants: ['a', 'b'],
      audience: 'api://mandatvakt',
      issuer: 'https://login.microsoftonline.com/{tid}/v2.0',
      keys: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
      scope: 'access_as_user',
    },
  });
});

test.each(['MANDATVAKT_TENANTS', 'MANDATVAKT_AUDIENCE'])('sign-in without %s is refused', (missing) => {
  expect(whyNot({ ...entra, [missing]: '' })).toMatch(
    /^Mandatvakt starter ikke: MANDATVAKT_AUTH=entra krever MANDATVAKT_TENANTS .* og MANDATVAKT_AUDIENCE/,
  );
});

test('an unknown kind of sign-in is refused, not taken for none', () => {
  expect(whyNot({ MANDATVAKT_AUTH: 'Entra' })).toBe(
    'Mandatvakt starter ikke: MANDATVAKT_AUTH er «Entra», men skal være none eller entra.',
  );
});
