import { expect, test } from 'vitest';
import type { Language } from '../../core/language.ts';
import type { Scalar } from '../../core/sheet.ts';
import { findings, judgeNetwork, members } from './roster.ts';

type Pairs = readonly (readonly [string, Scalar])[];

/** A vacancy in Helse Vest of 45 days, 01.05.2026–14.06.2026. */
const vacant = members({ 4: { 5: '30.04.2026' } }, [
  ['Kari Lie', 'Helse Fonna HF', 'Helse Vest', 'Medlem', '15.06.2026', '14.06.2028', 'Fagdirektørene', '', ''],
]);
const seats = (setup: Pairs) =>
  findings(judgeNetwork({ members: vacant, setup }))
    .filter(({ rule }) => rule === 'seats-per-region' || rule === 'seat-vacant-briefly')
    .map(({ rule, severity }) => `${rule} ${severity}`);
const asked = (value: Scalar, language: Language = 'nb') =>
  findings(judgeNetwork({ language, setup: [['Ledig plass: dager før feil', value]] }), 'value-unknown');

test('a vacancy of 45 days is an error by our number, and a warning when Oppsett allows so many', () => {
  expect(seats([])).toEqual(['seats-per-region error']);
  expect(seats([['Ledig plass: dager før feil', 44]])).toEqual(['seats-per-region error']);
  expect(seats([['Ledig plass: dager før feil', 45]])).toEqual(['seat-vacant-briefly warning']);
  expect(seats([['Ledig plass: dager før feil', 0]])).toEqual(['seats-per-region error']);
});

test.each([
  ['Ledig plass: dagar før feil', '45'],
  ['Vacant seat: days before an error', '45 days'],
  ['  ledig plass – dager før feil ', '45 dager'],
])('the field «%s» with «%s» is understood', (field, value) => {
  expect(seats([[field, value]])).toEqual(['seat-vacant-briefly warning']);
});

test('a reminder comes as many days before as Oppsett says', () => {
  const expiring = (days: number) =>
    findings(
      judgeNetwork({
        members: members({ 0: { 5: '22.01.2027' } }),
        setup: [['Oppnevning utløper: varsles dager før', days]],
      }),
      'term-expiring',
    ).length;
  expect([expiring(60), expiring(61), expiring(62)]).toEqual([0, 1, 1]);
});

test.each(['mange', '-1', '367', '30,5', '2 måneder', '31.12.2026'])(
  '«%s» is asked about, and our number stands',
  (value) => {
    expect(asked(value)).toMatchObject([
      {
        severity: 'warning',
        at: { sheet: 'Oppsett', cell: 'B2' },
        message: `Ledig plass: dager før feil: «${value}» kan ikke brukes. Skriv et helt tall fra 0 til 366.`,
      },
    ]);
    expect(seats([['Ledig plass: dager før feil', value]])).toEqual(['seats-per-region error']);
  },
);

test('it is asked about in nynorsk and English', () => {
  expect(asked('mange', 'nn')[0]?.message).toBe(
    'Ledig plass: dager før feil: «mange» kan ikkje brukast. Skriv eit heilt tal frå 0 til 366.',
  );
  expect(asked('mange', 'en')[0]?.message).toBe(
    'Ledig plass: dager før feil: “mange” cannot be used. Write a whole number from 0 to 366.',
  );
});

test('what is no setting of the mandate is left alone', () => {
  expect(findings(judgeNetwork({ setup: [['Møterom', 'B 204']] }), 'value-unknown')).toEqual([]);
});
