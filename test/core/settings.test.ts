import { expect, test } from 'vitest';
import type { Language } from '../../core/language.ts';
import type { Scalar } from '../../core/sheet.ts';
import type { Setup } from '../../core/committee.ts';
import { withSettings } from '../../core/settings.ts';
import { behandlingshjelpemidler } from '../../mandates/behandlingshjelpemidler.ts';
import { committeeOf, listOfMembers } from './committee-of.ts';
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

/** The days a vacancy may last, and what is asked, when Oppsett gives a value. */
const vacancy = (value: string, mandate = behandlingshjelpemidler) => {
  const field = 'Ledig plass: dager før feil';
  const pairs = new Map([['ledig plass dager før feil', { row: { table: listOfMembers, number: 3 }, field, value }]]);
  const setup: Setup = { ...committeeOf([]).setup, pairs };
  const { mandate: set, troubles } = withSettings(mandate, setup);
  return { days: set.clauses['seats-per-region']?.map(({ vacancyDays }) => vacancyDays), troubles };
};

test('every version of the clause has the number, from the least to the most', () => {
  expect(vacancy('45')).toEqual({ days: [45, 45], troubles: [] });
  expect(vacancy('0').days).toEqual([0, 0]);
  expect(vacancy('366').days).toEqual([366, 366]);
  expect(vacancy('367').days).toEqual([30, 30]);
});

test('a mandate without the rule has no use for the number', () => {
  expect(vacancy('45', { ...behandlingshjelpemidler, clauses: {} })).toEqual({ days: undefined, troubles: [] });
});

test('what is asked about is the value, the first eighty letters of it', () => {
  const values = {
    name: 'Ledig plass: dager før feil',
    row: 3,
    field: 'value',
    value: 'x'.repeat(80),
    least: 0,
    most: 366,
  };
  const at = { table: listOfMembers, row: 3, field: 'value' };
  expect(vacancy('x'.repeat(81)).troubles).toEqual([{ rule: 'value-unknown', at, values }]);
});
