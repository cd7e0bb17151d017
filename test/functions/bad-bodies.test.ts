import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodRequest, toXlsx } from './rosters.ts';
import { startService, xlsxType } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

async function statusOf(path: string, body: string | Uint8Array, type: string): Promise<number> {
  const headers = { 'content-type': type };
  const sent = typeof body === 'string' ? body : new Uint8Array(body);
  const response = await fetch(`${service.url}/api/${path}`, { method: 'POST', body: sent, headers });
  const answer = await response.arrayBuffer();
  expect(answer.byteLength).toBeGreaterThan(0);
  return response.status;
}
const expected = [200, 400, 413, 415, 422];

test('any JSON is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (body) => {
      expect(expected).toContain(await statusOf('validate', body, 'application/json'));
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** Words that mean something to the reader of rosters, so that what is made up gets past the door. */
const words = [
  'Navn',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Virksomhet',
  'Helse Vest',
  'Medlem',
  'Dato',
  'Status',
  'Avholdt',
  'Gruppe',
  'Felt',
  'Verdi',
  'Mandat',
  'behandlingshjelpemidler',
  '#N/A',
  '01.02.2026',
  '2024–2026',
  '',
];
const cell = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: 45_000, max: 47_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);
const sheet = fc.record(
  {
    name: fc.oneof(fc.constantFrom('Medlemmer', 'Møter', 'Oppsett', 'Ark1'), fc.string()),
    cells: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    origin: fc.constantFrom('A1', 'C7', 'XFD1048576', '$B$2'),
    hidden: fc.boolean(),
    part: fc.constantFrom('members', 'meetings', 'setup', 'usage'),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 2_000_000 }), { maxLength: 3 }),
    merges: fc.array(fc.oneof(fc.constant('A1:C1'), fc.string()), { maxLength: 2 }),
  },
  { requiredKeys: ['name', 'cells'] },
);
const request = fc.record(
  {
    workbook: fc.record({ sheets: fc.array(sheet, { maxLength: 4 }), date1904: fc.boolean() }),
    group: fc.record(
      {
        id: fc.string({ unit: 'binary' }),
        name: fc.string(),
        mandate: fc.constantFrom('behandlingshjelpemidler', 'dmp-spesialist-brukergruppe'),
      },
      { requiredKeys: ['mandate'] },
    ),
    on: fc.constantFrom('2026-11-22', '1900-01-01', '2200-12-31', '2024-02-29'),
    language: fc.constantFrom('nb', 'nn', 'en'),
    assume: fc.constantFrom('appointed', 'proposed'),
    period: fc.constantFrom({ from: '1900-01-01', to: '2200-12-31' }, { from: '2026-01-01', to: '2026-01-01' }),
  },
  { requiredKeys: ['workbook'] },
);

test('any workbook of the right shape is answered', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      expect(expected).toContain(await statusOf('validate', JSON.stringify(body), 'application/json'));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('so is any that a report is wanted of, and any that is issued', async () => {
  const path = fc.constantFrom('annual-report?year=2026', 'annual-report?year=1900', 'groups/x/reports/2025');
  await fc.assert(
    fc.asyncProperty(request, path, async (body, at) => {
      expect([...expected, 201]).toContain(await statusOf(at, JSON.stringify(body), 'application/json'));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('an .xlsx with any bytes changed is answered', async () => {
  const file = await toXlsx(goodRequest());
  const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(file.length), async (changes, length) => {
      const bytes = file.slice(0, length);
      for (const [at, byte] of changes) bytes[at] = byte;
      for (const path of ['annotate?mandate=behandlingshjelpemidler', 'read', 'clear']) {
        expect(expected).toContain(await statusOf(path, bytes, xlsxType));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('any path and method is answered', async () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'groups',
      'runs',
      'reports',
      'versions',
      '2026',
      'mandates',
      'validate',
      '%2F',
      '%00',
      '%E0',
      '..',
      '.',
    ),
    fc.webSegment(),
  );
  const method = fc.constantFrom('GET', 'HEAD', 'DELETE', 'PUT', 'PATCH', 'OPTIONS', 'PROPFIND');
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 5 }), method, async (segments, method) => {
      const response = await fetch(`${service.url}/api/${segments.join('/')}`, { method });
      await response.arrayBuffer();
      // A path of dots may lead out to the pane, which is not built for this test.
      if (new URL(response.url).pathname.startsWith('/api/')) expect([200, 400, 404, 405]).toContain(response.status);
    }),
    { numRuns: 150 },
  );
}, 60_000);
