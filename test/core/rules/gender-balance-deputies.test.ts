import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { baseline, findings, judgeNetwork, memberHeader, type Member } from '../roster.ts';

const deputies = (sexes: string, until = '31.12.2027'): Member[] =>
  Array.from(sexes, (sex, index) => [
    ...[`Vara Nr${index}`, '', 'Helse Vest', 'Varamedlem', '01.01.2026', until, 'Fagdirektørene', '', ''],
    sex === '?' ? '' : sex,
  ]);
const judged = (sexes: string, language: Language = 'nb') =>
  findings(judgeNetwork({ members: [...baseline, ...deputies(sexes)], language }), 'gender-balance-deputies');

test('no deputies, or one, are under no rule', () => {
  expect(judged('')).toEqual([]);
  expect(judged('M')).toEqual([]);
  expect(judged('?')).toEqual([]);
});

test('three men of three deputies are an error, whatever the members are', () => {
  expect(judged('MMM')).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer' },
      values: { women: 0, men: 3, deputies: 3, required: 1 },
      message: 'Varamedlemmer: 0 kvinner og 3 menn av 3. Kravet er minst 1 av hvert kjønn.',
    },
  ]);
});

test.each([
  ['KM', 'KK'],
  ['KKMM', 'KMMM'],
  ['KKKMMM', 'KKMMMM'],
  ['KKKKMMMMM', 'KKKMMMMMM'],
  ['KKKKMMMMMM', 'KKKMMMMMMM'],
])('%s is enough and %s one too few', (right, wrong) => {
  expect(judged(right)).toEqual([]);
  expect(judged(wrong)).toHaveLength(1);
});

test('an unknown sex leaves it undecided where the outcome depends on it', () => {
  expect(judged('M?')).toMatchObject([{ severity: 'undecided', at: { cell: 'J13' } }]);
  expect(judged('KM?')).toEqual([]);
  expect(judged('MMM?')).toMatchObject([{ severity: 'error', values: { deputies: 4 } }]);
});

test('who is a deputy no more is not counted', () => {
  const rows = [...baseline, ...deputies('MM', '21.11.2026')];
  expect(findings(judgeNetwork({ members: rows }), 'gender-balance-deputies')).toEqual([]);
});

test('without the column it is undecided, once, and only where there are deputies', () => {
  const cells = (rows: readonly Member[]) => [memberHeader.slice(0, 9), ...rows.map((row) => row.slice(0, 9))];
  const without = (rows: readonly Member[]) =>
    findings(
      judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells: cells(rows) }] } } }),
      'gender-balance-deputies',
    );
  expect(without([...baseline, ...deputies('MMM')])).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'gender' } },
  ]);
  expect(without(baseline)).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged('MMM', 'nn')[0]?.message).toBe(
    'Varamedlemer: 0 kvinner og 3 menn av 3. Kravet er minst 1 av kvart kjønn.',
  );
  expect(judged('MMM', 'en')[0]?.message).toBe(
    'Deputies: 0 women and 3 men of 3. At least 1 of each sex are required.',
  );
});

test('a closed group has no deputies to balance', () => {
  const closed = (day: string) =>
    findings(
      judgeNetwork({ members: [...baseline, ...deputies('MMM')], setup: [['Avsluttet', day]] }),
      'gender-balance-deputies',
    ).length;
  expect([closed('21.11.2026'), closed('22.11.2026')]).toEqual([0, 1]);
});

test('it is judged from the first day of the act', () => {
  const rows = deputies('MMM').map((one) => one.with(4, '01.01.2017'));
  const on = (day: string) => findings(judgeNetwork({ members: rows, on: day }), 'gender-balance-deputies').length;
  expect([on('2017-12-31'), on('2018-01-01')]).toEqual([0, 1]);
});

test('other numbers are another finding', () => {
  const keys = ['MMM', 'KKK', 'MMMM'].map((sexes) => judged(sexes)[0]?.key);
  expect(new Set(keys).size).toBe(3);
  expect(judged('MMM', 'en')[0]?.key).toBe(keys[0]);
});
