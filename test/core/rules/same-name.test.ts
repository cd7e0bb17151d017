import { expect, test } from 'vitest';
import { findings, judgeNetwork, memberHeader, type Member } from '../roster.ts';

const header = [...memberHeader.slice(0, 9), 'E-post'];
const kari = (employer: string, email: string, from = '01.01.2026', to = '31.12.2027'): Member => [
  ...['Kari Lie', employer, 'Helse Vest', 'Medlem', from, to, 'Fagdirektørene', '', '', email],
];
const bergen = kari('Helse Bergen HF', 'kari.lie@bergen.example');
const stavanger = kari('SUS', 'kari.lie@stavanger.example');
type Setup = readonly (readonly [string, string])[];
const judge = (rows: readonly Member[], setup: Setup = [], language: 'nb' | 'nn' | 'en' = 'nb') => {
  const sheets = [
    { name: 'Medlemmer', cells: [header, ...rows] },
    { name: 'Oppsett', cells: [['Felt', 'Verdi'], ...setup] },
  ];
  return judgeNetwork({ language, request: { workbook: { sheets } } });
};
const judged = (rows: readonly Member[], setup: Setup = []) => findings(judge(rows, setup), 'same-name');
const seated = (rows: readonly Member[], setup: Setup = []) =>
  judge(rows, setup).groups[0]?.seats.find(({ region }) => region === 'Helse Vest')?.runs[0]?.seated;

test('one name with two employers and two e-mails is noted, and both are counted', () => {
  expect(judged([bergen, stavanger])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'A3' },
      values: { name: 'Kari Lie', employers: ['Helse Bergen HF', 'SUS'] },
      message: 'To medlemmer heter Kari Lie (Helse Bergen HF og SUS). Bekreft at de er ulike personer.',
      fix: null,
    },
  ]);
  expect(seated([bergen, stavanger])).toBe(2);
  expect(findings(judge([bergen, stavanger]), 'terms-overlap')).toEqual([]);
});

test.each([
  ['the employer', kari('Haukeland universitetssjukehus', 'kari@example.org')],
  ['the e-mail', kari('SUS', 'KARI.LIE@bergen.example')],
  ['no e-mail', kari('SUS', '')],
  ['no employer', kari('', 'kari@example.org')],
])('one name with the same of %s is one person', (_, other) => {
  expect(judged([bergen, other])).toEqual([]);
  expect(seated([bergen, other])).toBe(1);
});

test('who moved is linked by each row that shares something, in whatever order they stand', () => {
  const moved = kari('SUS', 'kari.lie@bergen.example');
  expect(judged([bergen, moved, stavanger])).toEqual([]);
  expect(judged([stavanger, bergen, moved])).toEqual([]);
  expect(seated([stavanger, bergen, moved])).toBe(1);
});

test('a row that tells only the employer goes with the namesake who has it', () => {
  const earlier = kari('SUS', '', '01.01.2024', '31.12.2025');
  const terms = (rows: readonly Member[]) =>
    findings(judge(rows), 'consecutive-terms').map(({ at, values }) => [at?.cell, values.number]);
  expect(terms([bergen, stavanger, earlier])).toEqual([['E3', 2]]);
  expect(terms([earlier, bergen, stavanger])).toEqual([['E4', 2]]);
});

test('Oppsett says that they are two, or one', () => {
  expect(judged([bergen, stavanger], [['Ulike personer', 'Kari Lie ≠ Kari Lie']])).toEqual([]);
  expect(seated([bergen, stavanger], [['Ulike personer', 'Kari Lie ≠ Kari Lie']])).toBe(2);
  expect(judged([bergen, stavanger], [['Samme person', 'Kari Lie = Kari Lie']])).toEqual([]);
  expect(seated([bergen, stavanger], [['Samme person', 'Kari Lie']])).toBe(1);
});

test('said to be two, they are told apart by the employer alone', () => {
  const [one, other] = [kari('Helse Bergen HF', ''), kari('SUS', '')];
  expect(seated([one, other])).toBe(1);
  expect(seated([one, other], [['Ulike personer', 'Kari Lie']])).toBe(2);
});

test('a namesake who had left when the period began is history', () => {
  const ended = (to: string) => kari('SUS', 'kari.lie@stavanger.example', '01.01.2023', to);
  expect(judged([bergen, ended('31.12.2024')])).toEqual([]);
  expect(judged([bergen, ended('01.01.2025')])).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judge([bergen, stavanger], [], language), 'same-name')[0]?.message;
  expect(message('nn')).toBe(
    'To medlemer heiter Kari Lie (Helse Bergen HF og SUS). Stadfest at dei er ulike personar.',
  );
  expect(message('en')).toBe(
    'Two members are called Kari Lie (Helse Bergen HF and SUS). Confirm that they are different persons.',
  );
});

test('the order of rows does not change who is named, nor the key', () => {
  const earlier = kari('Sunnaas sykehus HF', 'kari.lie@stavanger.example', '01.01.2025', '31.12.2025');
  const rows = [bergen, stavanger, earlier];
  const [finding] = judged(rows);
  expect(finding?.values.employers).toEqual(['Helse Bergen HF', 'SUS']);
  for (const list of [rows.toReversed(), [earlier, bergen, stavanger], [stavanger, earlier, bergen]])
    expect(judged(list).map(({ key }) => key)).toEqual([finding?.key]);
});

test('an employer that only another row of the person tells is named, and the name’s cell wherever it stands', () => {
  const told = kari('Helse Bergen HF', 'kari.lie@bergen.example', '01.01.2024', '31.12.2025');
  const untold = kari('', 'kari.lie@bergen.example');
  expect(judged([told, untold, stavanger])).toMatchObject([{ values: { employers: ['Helse Bergen HF', 'SUS'] } }]);
  const cells = [header, bergen, stavanger].map(([name = '', employer = '', ...rest]) => [employer, name, ...rest]);
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'same-name')).toMatchObject([{ at: { cell: 'B3' } }]);
});

test('two pairs are two findings', () => {
  const ola = [bergen, stavanger].map((row) => row.with(0, 'Ola Ås').with(9, `ola@${row[9]}`));
  const keys = judged([bergen, stavanger, ...ola]).map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('the key is another for another name and other employers', () => {
  const named = (name: string, other = stavanger) => judged([bergen, other].map((row) => row.with(0, name)))[0]?.key;
  const keys = [named('Kari Lie'), named('Ola Ås'), named('Kari Lie', kari('Sunnaas sykehus HF', 'kari@example.org'))];
  expect(new Set(keys).size).toBe(3);
});
