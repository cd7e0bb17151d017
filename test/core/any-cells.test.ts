import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Request } from '../../core/answer.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { meetingHeader, memberHeader } from './roster.ts';

/** Ten thousand runs where every push is tried, fewer where one works. */
const runs = process.env.CI === 'true' ? 10_000 : 300;
const parameters = { seed: Number(process.env.SEED ?? 2026), numRuns: Number(process.env.RUNS ?? runs) };

const word = fc.constantFrom(
  ...[
    ...memberHeader,
    ...meetingHeader,
    'Periode',
    'Status',
    'Funksjon',
    'Oppnevnt',
    'Gruppe',
    'Felt',
    'Verdi',
    'Mandat',
    'Oppsett',
  ],
  ...[
    'Helse Vest',
    'Helse Nord RHF',
    'Medlem',
    'Vakant',
    '-',
    'constructor',
    '__proto__',
    'toString',
    'Varamedlemmer',
    'Sum',
    '#N/A',
    '#REF!',
  ],
  ...[
    '01.01.2026',
    '31.12.2027',
    '05.06',
    '09.23',
    '2024–2026',
    '01.06.21 -',
    'mai 2024',
    'behandlingshjelpemidler',
    'dmp',
    'H1',
    'ok',
    '',
  ],
  ...['Oppnevnt', 'fra', 'til', 'Habilitet', 'dato', 'Leder: Kari Nes', 'Kari Nes, Oslo (leder)', '(((', 'Nes, Kari –'],
  ...['Helse Vest RHF – 2 medlemmer', 'Medlemmer fra Helse Nord', 'Navn', 'Region', 'Rolle', 'Region', 'Navn'],
);
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.string(),
  fc.double(),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
);
const sheet: fc.Arbitrary<Sheet> = fc.record(
  {
    name: fc.oneof(fc.constantFrom('Medlemmer', 'Møter', 'Oppsett', 'Funn', 'Verv', 'Ark1'), fc.string()),
    cells: fc.array(fc.array(scalar, { maxLength: 10 }), { maxLength: 12 }),
    origin: fc.constantFrom('A1', 'C5', 'XFD1048576', 'tull', ''),
    hidden: fc.boolean(),
    hiddenRows: fc.array(fc.integer()),
    merges: fc.array(fc.constantFrom('A1:A3', 'B1:C1', 'A2:B9', 'C2:C12', 'D5', 'A1:XFD1048576', 'B3:A1', 'tull', '')),
    part: fc.constantFrom('members', 'meetings', 'setup', 'cases', 'attendance', 'offices', 'mandate'),
  },
  { requiredKeys: ['name', 'cells'] },
);
const request: fc.Arbitrary<Request> = fc.record(
  {
    on: fc.constantFrom('2026-11-22', '1990-01-01', '2199-12-31', '2024-02-29'),
    workbook: fc.record({ sheets: fc.array(sheet, { maxLength: 3 }), date1904: fc.boolean() }),
    group: fc.constantFrom({ mandate: 'behandlingshjelpemidler' }, { mandate: 'dmp-spesialist-brukergruppe' }, {}),
    language: fc.constantFrom('nb', 'nn', 'en'),
    assume: fc.constantFrom('appointed', 'proposed'),
    period: fc.constantFrom({ from: '2020-01-01', to: '2026-01-01' }, { from: '2027-01-01', to: '2020-01-01' }),
  },
  { requiredKeys: ['on', 'workbook'] },
);

test('whatever stands in the cells, the answer is a judgement or a refusal, the same every time, and survives JSON', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const result = validate(asked, mandates);
      expect('reason' in result ? result.detail.length : result.groups.length).toBeGreaterThanOrEqual(0);
      expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(validate(asked, mandates))));
    }),
    parameters,
  );
}, 600_000);
