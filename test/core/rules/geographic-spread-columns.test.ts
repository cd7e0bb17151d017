import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings, judgeDmp, dmpHeader, type Member, type MeetingRow } from '../roster.ts';

const short: Readonly<Record<string, string>> = {
  S: 'Helse Sør-Øst',
  V: 'Helse Vest',
  M: 'Helse Midt-Norge',
  N: 'Helse Nord',
};
/** One specialist of the region of each letter. */
const row = (letter: string, index: number, type = 'Spesialist'): Member => [
  ...[`Lege Nr${index}`, '', '', short[letter] ?? '', type, '15.01.2026', 'DMP'],
  ...['H1', '10.01.2026', '', '10.01.2026', '', ''],
];
const group = (letters: string) => Array.from(letters, (letter, index) => row(letter, index));
const ofCells = (cells: readonly MeetingRow[]) =>
  findings(judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }), 'geographic-spread');
const judged = (rows: readonly Member[], language: Language = 'nb') =>
  findings(judgeDmp({ members: rows, language }), 'geographic-spread');

test('the sentences are given in nynorsk and English too', () => {
  expect(judged(group('SV'), 'nn')[0]?.message).toBe(
    'Spesialistane kjem frå 2 av 4 regionar. Manglar: Helse Midt-Norge og Helse Nord.',
  );
  expect(judged(group('S'), 'en')[0]?.message).toBe(
    'The specialists come from 1 of 4 regions. Missing: Helse Vest, Helse Midt-Norge and Helse Nord.',
  );
  expect(judged(group('SSSSVMN'), 'nn')[0]?.message).toBe('4 av 7 spesialistar kjem frå Helse Sør-Øst.');
  expect(judged(group('SSSSVMN'), 'en')[0]?.message).toBe('4 of 7 specialists come from Helse Sør-Øst.');
});

test('without the column Region it is undecided, once', () => {
  const cells = [dmpHeader, ...group('SSS')].map((cells) => cells.filter((_, column) => column !== 3));
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'geographic-spread')).toMatchObject([
    { severity: 'undecided', values: { column: 'region' } },
  ]);
});

test('a deputy for a specialist represents no region', () => {
  const cells = [
    [...dmpHeader, 'Rolle'],
    ...group('SVMN').map((one, index) => [...one, index === 3 ? 'Vara' : 'Medlem']),
  ];
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'geographic-spread')).toMatchObject([
    { severity: 'note', values: { missing: ['Helse Nord'] } },
  ]);
});

test('without columns for type and rôle it is undecided, once', () => {
  const cells = [dmpHeader, ...group('SSS')].map((cells) => cells.filter((_, column) => column !== 4));
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'geographic-spread')).toMatchObject([{ severity: 'undecided', values: { column: 'type' } }]);
});

test('without the column Region the headings between the rows may tell, and then it is judged', () => {
  const person = (name: string) => [name, 'Spesialist', '15.01.2026'];
  const cells = [['Navn', 'Deltakertype', 'Oppnevningsdato'], ['Helse Vest'], person('Kari Nes'), person('Ola Ås')];
  expect(ofCells(cells)).toMatchObject([
    { severity: 'warning', values: { regions: 1, missing: ['Helse Sør-Øst', 'Helse Midt-Norge', 'Helse Nord'] } },
  ]);
});

const header = ['Navn', 'Region', 'Rolle', 'Deltakertype', 'Oppnevningsdato'];
const beside = (role: string, type: string) => [
  header,
  ...['S', 'V', 'M'].map((letter) => [letter.repeat(3), short[letter] ?? '', 'Spesialist', '', '15.01.2026']),
  ['Kari Nes', 'Helse Nord', role, type, '15.01.2026'],
];

test('a specialist may be called so in the column for the rôle', () => {
  expect(ofCells(beside('Spesialist', ''))).toEqual([]);
  expect(ofCells(beside('Pasientforening', ''))).toMatchObject([{ severity: 'note', values: { specialists: 3 } }]);
});

test('who cannot be read may be a specialist, unless the other column tells that they are not', () => {
  const undecided = (cell: string) => [{ severity: 'undecided', values: { cells: [`Medlemmer!${cell}`] } }];
  expect(ofCells(beside('Ekspert', ''))).toMatchObject(undecided('C5'));
  expect(ofCells(beside('', 'Ekspert'))).toMatchObject(undecided('D5'));
  expect(ofCells(beside('Ekspert', 'Pasientforening'))).toMatchObject([{ severity: 'note' }]);
  expect(ofCells(beside('Prosjektteam', 'Ekspert'))).toMatchObject([{ severity: 'note' }]);
});

test('a row that does not say its group may be of it, and the cell is named', () => {
  const cells = [['Gruppe', ...dmpHeader], ...group('SVM').map((one) => ['A', ...one]), ['', ...row('N', 9)]];
  const found = ofCells([...cells, ['B', ...row('S', 10)]]).filter(({ severity }) => severity === 'undecided');
  expect(found).toMatchObject([{ values: { cells: ['Medlemmer!A5'] } }]);
});

test('a list of nobody, or one whose rôles say that there are no specialists, is not asked for a column', () => {
  expect(ofCells([['Navn', 'Region', 'Oppnevningsdato']])).toEqual([]);
  const withoutType = [
    ['Navn', 'Region', 'Rolle', 'Oppnevningsdato'],
    ['Kari Nes', 'Helse Nord', 'Medlem', '15.01.2026'],
  ];
  expect(ofCells(withoutType)).toEqual([]);
});
