import { expect, test } from 'vitest';
import type { Language, Text } from '../../core/language.ts';
import { mandateMissing, mandateUnknown, noRoster, setupContradicts, type Seen } from '../../core/refusal.ts';
import type { Sheet } from '../../core/sheet.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';
import { dmpSpesialistBrukergruppe } from '../../mandates/dmp-spesialist-brukergruppe.ts';

const mandates = [behandlingshjelpemidler, dmpSpesialistBrukergruppe];
const sheet = (name: string): Sheet => ({ name, cells: [['Vare', 'Pris']] });
const seen = (names: readonly string[], language: Language = 'nb'): Seen => ({
  sheets: names.map(sheet),
  mandates,
  language,
});

test('a workbook without a list of members is refused with the sheets and the mandates that were seen', () => {
  expect(noRoster(seen(['Priser']))).toEqual({
    reason: 'no-roster',
    detail:
      'Ingen ark ser ut som en medlemsliste (sett på: «Priser»). En medlemsliste har en rad med overskrifter som Navn, Region, Rolle, Oppnevnt fra og Oppnevnt til.',
    sheets: [{ name: 'Priser', headers: ['Vare', 'Pris'] }],
    mandates: [
      { id: 'behandlingshjelpemidler', title: 'Nettverk for behandlingshjelpemidler' },
      { id: 'dmp-spesialist-brukergruppe', title: dmpSpesialistBrukergruppe.title.nb },
    ],
  });
});

test.each<[Language, string, string]>([
  [
    'nb',
    'Arbeidsboken har ingen ark. En medlemsliste har',
    'Ingen ark ser ut som en medlemsliste (sett på: «A» og «B»). En',
  ],
  [
    'nn',
    'Arbeidsboka har ingen ark. Ei medlemsliste har',
    'Ingen ark ser ut som ei medlemsliste (sett på: «A» og «B»). Ei',
  ],
  [
    'en',
    'The workbook has no sheets. A list of members has',
    'No sheet looks like a list of members (looked at: «A» and «B»). A',
  ],
])('in %s a workbook without sheets is told apart from one whose sheets are others', (language, none, others) => {
  expect(noRoster(seen([], language)).detail).toContain(none);
  expect(noRoster(seen([], language)).detail.indexOf(none)).toBe(0);
  expect(noRoster(seen(['A', 'B'], language)).detail.indexOf(others)).toBe(0);
});

test('of many sheets ten are named', () => {
  const names = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];
  expect(noRoster(seen(names)).detail).toContain('(sett på: «1», «2», «3», «4», «5», «6», «7», «8», «9» og «10»)');
});

test.each<[Language, string, string]>([
  [
    'nb',
    'Mandatet «Korpset» er ikke kjent. Kjente mandater: «behandlingshjelpemidler» og «dmp-spesialist-brukergruppe».',
    'Det er ikke sagt hvilket mandat gruppen har. Velg mandatet, eller skriv det på arket «Oppsett» (Felt: Mandat).',
  ],
  [
    'nn',
    'Mandatet «Korpset» er ikkje kjent. Kjende mandat: «behandlingshjelpemidler» og «dmp-spesialist-brukergruppe».',
    'Det er ikkje sagt kva mandat gruppa har. Vel mandatet, eller skriv det på arket «Oppsett» (Felt: Mandat).',
  ],
  [
    'en',
    'The mandate “Korpset” is not known. Known mandates: «behandlingshjelpemidler» and «dmp-spesialist-brukergruppe».',
    'It is not said which mandate the group has. Choose the mandate, or write it on the sheet “Oppsett” (Felt: Mandat).',
  ],
])('in %s a mandate that is not known, or not named, is refused', (language, unknown, missing) => {
  expect(mandateUnknown('Korpset', seen([], language))).toMatchObject({ reason: 'mandate-unknown', detail: unknown });
  expect(mandateMissing(seen([], language))).toMatchObject({ reason: 'mandate-missing', detail: missing });
});

const problem = (n: number): Text => ({ nb: `Rad ${n}.`, nn: `Rada ${n}.`, en: `Row ${n}.` });
const problems = (count: number) => Array.from({ length: count }, (_, n) => problem(n + 1));

test.each<[Language, string, string]>([
  ['nb', 'Rad 1. Rad 2. Rad 3. Rad 4. Rad 5.', ' Og 2 til.'],
  ['nn', 'Rada 1. Rada 2. Rada 3. Rada 4. Rada 5.', ' Og 2 til.'],
  ['en', 'Row 1. Row 2. Row 3. Row 4. Row 5.', ' And 2 more.'],
])('in %s five rows that must be mended are named, and the others counted', (language, five, more) => {
  expect(setupContradicts(problems(5), seen([], language))).toMatchObject({
    reason: 'setup-contradicts',
    detail: five,
  });
  expect(setupContradicts(problems(7), seen([], language)).detail).toBe(`${five}${more}`);
});
