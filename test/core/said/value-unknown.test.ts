import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork, members } from '../roster.ts';

const habilitet = (status: string, name: string, language: Language = 'nb') => {
  const row = dmpHeader.map((header) => (header === 'Habilitet (status)' ? status : ''));
  row.splice(0, 7, name, 'Overlege', 'Helse Bergen HF', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP');
  const asked = findings(judgeDmp({ members: [row], language }), 'value-unknown');
  return asked.filter(({ values }) => values.field === 'habilitet').map(({ message }) => message);
};

test.each([
  ['nb', 'Kari Nes', 'Kari Nes: betyr «ok» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.'],
  ['nn', 'Kari Nes', 'Kari Nes: tyder «ok» H1 (ingen interesser oppgjevne) eller H3 (vurdert habil)? Skriv koden.'],
  [
    'en',
    'Kari Nes',
    'Kari Nes: does “ok” mean H1 (no interests declared) or H3 (assessed as impartial)? Write the code.',
  ],
  ['nb', '', 'Rad 2: betyr «ok» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.'],
  ['nn', '', 'Rad 2: tyder «ok» H1 (ingen interesser oppgjevne) eller H3 (vurdert habil)? Skriv koden.'],
  ['en', '', 'Row 2: does “ok” mean H1 (no interests declared) or H3 (assessed as impartial)? Write the code.'],
] as const)('an affirmation in place of a status is asked about (%s, «%s»)', (language, name, message) => {
  expect(habilitet('ok', name, language)).toEqual([message]);
});

test.each(['ok!', 'Okei.', 'Avklara', 'x', 'cleared'])('«%s» says only that it is in order', (status) => {
  expect(habilitet(status, 'Kari Nes')).toEqual([
    `Kari Nes: betyr «${status}» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.`,
  ]);
});

test.each(['ok fra Hansen', 'alt ok', 'okdok', 'muligens'])('«%s» says something that is not known', (status) => {
  expect(habilitet(status, 'Kari Nes')).toEqual([
    `Kari Nes: «${status}» er ikke en kjent verdi for Habilitet (status). Velg en kjent verdi.`,
  ]);
});

const said = (change: Partial<Record<number, Scalar>>, language: Language) =>
  findings(judgeNetwork({ members: members({ 5: change }), language }), 'value-unknown').map(({ message }) => message);

test('«ok» in another column is no question of impartiality', () => {
  expect(said({ 3: 'ok' }, 'nb')).toEqual(['Frode Gran: «ok» er ikke en kjent verdi for Rolle. Velg en kjent verdi.']);
});

test.each([
  ['nb', 'Frode Gran: Region er ikke ført.', 'Rad 7: Navn er ikke ført.'],
  ['nn', 'Frode Gran: Region er ikkje ført.', 'Rad 7: Namn er ikkje ført.'],
  ['en', 'Frode Gran: Region is not entered.', 'Row 7: Name is not entered.'],
] as const)('an empty cell is told by the person, or by its row (%s)', (language, region, name) => {
  expect(said({ 2: '' }, language)).toEqual([region]);
  expect(said({ 0: '' }, language)).toEqual([name]);
});

test.each([
  [
    'nb',
    'Rad 7: «??» er ikke en kjent verdi for Rolle. Velg en kjent verdi.',
    'Rad 7: Ukjent virksomhet «X AS». Velg region.',
  ],
  [
    'nn',
    'Rad 7: «??» er ikkje ein kjend verdi for Rolle. Vel ein kjend verdi.',
    'Rad 7: Ukjend verksemd «X AS». Vel region.',
  ],
  [
    'en',
    'Row 7: “??” is not a known value for Role. Choose a known value.',
    'Row 7: Unknown employer “X AS”. Choose the region.',
  ],
] as const)('a row without a name is called by its number (%s)', (language, role, employer) => {
  expect(said({ 0: '', 3: '??' }, language)).toContain(role);
  expect(said({ 0: '', 1: 'X AS' }, language)).toContain(employer);
});

test.each([
  ['nb', '«13» kan ikke brukes. Skriv et helt tall fra 1 til 12.'],
  ['nn', '«13» kan ikkje brukast. Skriv eit heilt tal frå 1 til 12.'],
  ['en', '“13” cannot be used. Write a whole number from 1 to 12.'],
] as const)('a number on Oppsett that cannot be used is told with its bounds (%s)', (language, message) => {
  const setup = [['Oppgaver uten aktivitet: noteres fra måned nr.', '13']] as const;
  const [found] = findings(judgeNetwork({ setup, language }), 'value-unknown');
  expect(found).toMatchObject({ at: { sheet: 'Oppsett', cell: 'B2' } });
  expect(found?.message).toContain(message);
});
