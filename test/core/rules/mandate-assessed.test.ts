import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings, judgeDmp, judgeNetwork } from '../roster.ts';
import { specialist } from '../specialist.ts';

const judged = (setup?: readonly (readonly [string, string])[], language: Language = 'nb') =>
  findings(
    judgeDmp({ members: [specialist], language, ...(setup === undefined ? {} : { setup }) }),
    'mandate-assessed',
  );

test('a setup that says nothing of it is noted', () => {
  expect(judged([['Anbud', 'Onkologi 2026']])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Oppsett' },
      message: 'Det er ikke registrert om DMP har vurdert behov for mandat.',
      source: { section: 'Mandat' },
    },
  ]);
});

test.each(['utarbeidet 12.03.2026', 'Vurdert ikke nødvendig', 'ikke nødvendig', 'ja'])('«%s» says it', (value) => {
  expect(judged([['Mandat vurdert', value]])).toEqual([]);
});

test.each(['nei', 'Ikke vurdert', '?'])('«%s» does not say it', (value) => {
  expect(judged([['Mandat vurdert', value]])).toMatchObject([
    { severity: 'note', at: { sheet: 'Oppsett', cell: 'B2' } },
  ]);
});

test('without the sheet it is undecided, once', () => {
  expect(judged()).toMatchObject([{ severity: 'undecided', values: { missing: 'setup' } }]);
});

test('the network has its mandate', () => {
  expect(findings(judgeNetwork({ setup: [['Gruppe', 'Nettverket']] }), 'mandate-assessed')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged([['Anbud', 'X']], 'nn')[0]?.message).toBe(
    'Det er ikkje registrert om DMP har vurdert behov for mandat.',
  );
  expect(judged([['Anbud', 'X']], 'en')[0]?.message).toBe(
    'It is not entered whether DMP has assessed the need for a mandate.',
  );
});

test.each([
  ...['Ikke vurdert ennå', 'ikkje vurdert enno', 'under vurdering', 'Skal vurderes i januar', 'vet ikke', '–'],
])('«%s» is no answer yet', (value) => {
  expect(judged([['Mandat vurdert', value]])).toHaveLength(1);
});

test.each(['Ikke vurdert som nødvendig', 'Vurdert, ikke behov', 'Nei, vurdert ikke nødvendig 12.03.2026'])(
  '«%s» is one',
  (value) => expect(judged([['Mandat vurdert', value]])).toEqual([]),
);

test('of two fields with the same words that of the mandate is pointed at', () => {
  const setup = [
    ['Anskaffelsesreferanse', '-'],
    ['Behov for mandat', '-'],
  ] as const;
  expect(judged(setup)).toMatchObject([{ at: { sheet: 'Oppsett', cell: 'B3' } }]);
});
