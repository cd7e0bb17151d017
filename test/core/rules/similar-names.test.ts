import { expect, test } from 'vitest';
import { findings, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';

const row = (name: string, employer = 'Helse Bergen HF', from = '01.01.2026', to = '31.12.2027'): Member => [
  ...[name, employer, 'Helse Vest', 'Medlem', from, to, 'Fagdirektørene', '', ''],
];
type Setup = readonly (readonly [string, string])[];
const judged = (rows: readonly Member[], setup: Setup = [], language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judgeNetwork({ members: [...members({ 4: null, 5: null }), ...rows], setup, language }), 'similar-names');
const asked = (one: string, other: string) => judged([row(one), row(other)]).length;

test('near-identical names are asked about, whichever stands first (case 12)', () => {
  const rows = [row('Kari-Anne Østby'), row('ØSTBY, Kari Anne')];
  const expected = {
    severity: 'warning',
    values: { name: 'Kari-Anne Østby', other: 'ØSTBY, Kari Anne' },
    message:
      'Er «Kari-Anne Østby» og «ØSTBY, Kari Anne» samme person? Svar på arket «Oppsett» med «Samme person» eller «Ulike personer».',
    fix: null,
  };
  expect(judged(rows)).toMatchObject([{ ...expected, at: { sheet: 'Medlemmer', cell: 'A11' } }]);
  expect(judged(rows.toReversed())).toMatchObject([{ ...expected, at: { sheet: 'Medlemmer', cell: 'A10' } }]);
});

test.each([
  ['Kari-Anne Østby', 'Kari Anne Oestby'],
  ['Kari Østby', 'Kari Ostby'],
  ['Bjørn Bæk', 'Bjoern Baek'],
  ['Pål Ås', 'Paal Aas'],
  ['Dr. Kari Østby', 'Kari Østby'],
  ['Overlege Kari Østby', 'Kari Østby'],
  ['Østby Kari', 'Kari Østby'],
  ['Kari-Anne Østby', 'Kari\u00a0Anne O\u0308stby'],
  ['Máret-Áile Čáhppe', 'Máret Áile Čáhppe'],
  ['Kari Hansen', 'Kari Hanssen'],
  ['Kristine Nordmann', 'Christine Nordman'],
])('«%s» and «%s» may be one', (one, other) => {
  expect(asked(one, other)).toBe(1);
  expect(asked(other, one)).toBe(1);
});

test.each([
  ['Kari Hansen', 'Kåre Hansen'],
  ['Kari Hansen', 'Karin Hansen'],
  ['Kristin Hansen', 'Kristine Hansen'],
  ['Kristian Hansen', 'Kristina Hansen'],
  ['Ane Hansen', 'Anne Hansen'],
  ['Jon Berg', 'John Berg'],
  ['Kari Hansen', 'Kari Jansen'],
  ['Kari Hansen', 'Kari Anne Hansen'],
  ['Máret Sara', 'Maret Sara'],
  ['Kari Hansen', 'KARI HANSEN'],
  ['Kari Hansen', 'Hansen, Kari'],
])('«%s» and «%s» are not asked about', (one, other) => {
  expect(asked(one, other)).toBe(0);
});

test('two who never sat together are asked about only when they have the same employer', () => {
  const earlier = (employer: string) => row('Kari Anne Østby', employer, '01.01.2024', '31.12.2025');
  expect(judged([earlier('SUS'), row('Kari-Anne Østby', 'SUS')])).toHaveLength(1);
  expect(judged([earlier('Stavanger universitetssjukehus'), row('Kari-Anne Østby', 'SUS')])).toHaveLength(1);
  expect(judged([earlier('Helse Førde HF'), row('Kari-Anne Østby', 'SUS')])).toEqual([]);
  expect(judged([earlier(''), row('Kari-Anne Østby', '')])).toEqual([]);
});

test('two of different employers are asked about from the first day that they sit together', () => {
  const earlier = (to: string) => row('Kari Anne Østby', 'Helse Førde HF', '01.01.2025', to);
  expect(judged([earlier('31.12.2025'), row('Kari-Anne Østby')])).toEqual([]);
  expect(judged([earlier('01.01.2026'), row('Kari-Anne Østby')])).toHaveLength(1);
});

test('a name spelt otherwise is another person at another employer', () => {
  expect(judged([row('Kari Hansen'), row('Kari Hanssen', 'Helse Førde HF')])).toEqual([]);
});

test('two who both had left when the period began are history', () => {
  const ended = (name: string, to: string) => row(name, 'SUS', '01.01.2023', to);
  expect(judged([ended('Kari Anne Østby', '31.12.2024'), ended('Kari-Anne Østby', '31.12.2024')])).toEqual([]);
  expect(judged([ended('Kari Anne Østby', '31.12.2024'), ended('Kari-Anne Østby', '01.01.2025')])).toHaveLength(1);
});

test.each([
  'Kari-Anne Østby ≠ ØSTBY, Kari Anne',
  'ØSTBY, Kari Anne og Kari-Anne Østby',
  'Kari Anne Østby, Kari-Anne Østby',
])('«Ulike personer: %s» is an answer, also on the second line of the field', (value) => {
  const setup: Setup = [
    ['Ulike personer', 'Per Li ≠ Pär Li'],
    ['Ulike personer', value],
  ];
  const rows = [row('Kari-Anne Østby'), row('ØSTBY, Kari Anne')];
  expect(judged(rows, setup)).toEqual([]);
  expect(judged(rows, setup.slice(0, 1))).toHaveLength(1);
});

test.each(['Samme person', 'Same person'])('«%s» is an answer', (field) => {
  const rows = [row('Kari-Anne Østby'), row('ØSTBY, Kari Anne')];
  expect(judged(rows, [[field, 'Kari-Anne Østby = ØSTBY, Kari Anne']])).toEqual([]);
});

test('two who share neither employer nor name in another group are not compared', () => {
  const header = [...memberHeader.slice(0, 9), 'Gruppe'];
  const cells = [header, [...row('Kari-Anne Østby'), 'Øst'], [...row('Kari Anne Østby'), 'Vest']];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'similar-names')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const rows = [row('Kari-Anne Østby'), row('Kari Anne Østby')];
  expect(judged(rows, [], 'nn')[0]?.message).toBe(
    'Er «Kari Anne Østby» og «Kari-Anne Østby» same person? Svar på arket «Oppsett» med «Same person» eller «Ulike personar».',
  );
  expect(judged(rows, [], 'en')[0]?.message).toBe(
    'Are “Kari Anne Østby” and “Kari-Anne Østby” the same person? Answer on the sheet “Oppsett” with “Same person” or “Different persons”.',
  );
});

test('it is asked from the first day that sheets were kept, and each pair is a question of its own', () => {
  const rows = [row('Kari-Anne Østby'), row('Kari Anne Østby')];
  const on = (day: string) => findings(judgeNetwork({ members: rows, on: day }), 'similar-names').length;
  expect([on('1949-12-31'), on('1950-01-01')]).toEqual([0, 1]);
  const others = [row('Bjørn Bæk'), row('Bjoern Baek')];
  expect(judged(rows)[0]?.key).not.toBe(judged(others)[0]?.key);
});
