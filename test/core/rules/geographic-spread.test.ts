import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings, judgeDmp, judgeNetwork, dmpHeader, type Member } from '../roster.ts';

const short: Readonly<Record<string, string>> = {
  S: 'Helse Sør-Øst',
  V: 'Helse Vest',
  M: 'Helse Midt-Norge',
  N: 'Helse Nord',
};
/** One specialist for each letter; `?` is a region that cannot be read, `-` one that is left empty. */
const row = (letter: string, index: number, type = 'Spesialist', left = ''): Member => [
  ...[`Lege Nr${index}`, '', '', short[letter] ?? (letter === '?' ? 'Helse X' : ''), type, '15.01.2026', 'DMP'],
  ...['H1', '10.01.2026', '', '10.01.2026', left, ''],
];
const group = (letters: string) => Array.from(letters, (letter, index) => row(letter, index));
const judged = (rows: readonly Member[], language: Language = 'nb', on = '2026-11-22') =>
  findings(judgeDmp({ members: rows, language, on }), 'geographic-spread');

test('six specialists of one region are a warning (case 24 a)', () => {
  expect(judged(group('SSSSSS'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer' },
      values: { regions: 1, of: 4, missing: ['Helse Vest', 'Helse Midt-Norge', 'Helse Nord'] },
      message: 'Spesialistene kommer fra 1 av 4 regioner. Mangler: Helse Vest, Helse Midt-Norge og Helse Nord.',
      source: { section: 'Oppnevning' },
    },
  ]);
});

test('two regions are a warning, three a note, four are fine', () => {
  expect(judged(group('SSVV'))).toMatchObject([{ severity: 'warning', values: { regions: 2 } }]);
  expect(judged(group('SVM'))).toMatchObject([{ severity: 'note', values: { missing: ['Helse Nord'] } }]);
  expect(judged(group('SVMN'))).toEqual([]);
});

test('more than half from one region is a note, half is not', () => {
  expect(judged(group('SSSVMN'))).toEqual([]);
  expect(judged(group('SSSSVMN'))).toMatchObject([
    {
      severity: 'note',
      values: { region: 'Helse Sør-Øst', fromRegion: 4, specialists: 7 },
      message: '4 av 7 spesialister kommer fra Helse Sør-Øst.',
    },
  ]);
});

test('a region that cannot be read or is left empty decides nothing where it cannot', () => {
  expect(judged(group('SVM?'))).toMatchObject([{ severity: 'undecided', at: { cell: 'D5' } }]);
  expect(judged(group('SVM-'))).toMatchObject([{ severity: 'undecided', at: { cell: 'D5' } }]);
  expect(judged(group('SVMN?'))).toEqual([]);
  expect(judged(group('SS?'))).toMatchObject([{ severity: 'warning', values: { regions: 1 } }]);
});

test('only specialists count, while they are there', () => {
  const others = [row('N', 8, 'Profesjonell brukerrepresentant'), row('N', 9, 'Pasientforening')];
  expect(judged([...group('SVM'), ...others])).toMatchObject([{ severity: 'note' }]);
  expect(judged([...group('SVM'), row('N', 9, 'Spesialist', '21.11.2026')])).toMatchObject([{ severity: 'note' }]);
  expect(judged([...group('SVM'), row('N', 9, 'Spesialist', '22.11.2026')])).toEqual([]);
  expect(judged(others)).toEqual([]);
});

test('after the group is closed nothing is said', () => {
  const closed = (day: string) =>
    findings(judgeDmp({ members: group('SS'), setup: [['Avsluttet', day]] }), 'geographic-spread');
  expect(closed('21.11.2026')).toEqual([]);
  expect(closed('22.11.2026')).toHaveLength(1);
});

test('without the column Region it is undecided, once', () => {
  const cells = [dmpHeader, ...group('SSS')].map((cells) => cells.filter((_, column) => column !== 3));
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'geographic-spread')).toMatchObject([
    { severity: 'undecided', values: { column: 'region' } },
  ]);
});

test('the network’s mandate does not ask for it', () => {
  expect(findings(judgeNetwork(), 'geographic-spread')).toEqual([]);
});

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

test('of specialists whose region nobody knows it is not said that they come from none', () => {
  expect(judged(group('?'))).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!D2'] } }]);
  expect(judged([row('V', 0, 'Ekspert')])).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!E2'] } },
  ]);
});

test('whether most come from one region may depend on a region that cannot be read', () => {
  // Three of six, and one that may be the fourth of seven; three of seven, and one that cannot be more than half of eight.
  expect(judged(group('SSSVMN?'))).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!D8'] } }]);
  expect(judged(group('SSSVVMN?'))).toEqual([]);
});

test('a specialist entered for two regions is of one of them, whatever the order of rows', () => {
  const rows = [...group('VVSM'), row('N', 0)];
  for (const list of [rows, rows.toReversed()]) expect(judged(list)).toMatchObject([{ severity: 'undecided' }]);
  expect(judged([...group('VVSM'), row('V', 0)])).toMatchObject([{ severity: 'note', values: { specialists: 4 } }]);
  expect(judged([row('N', 0, 'Spesialist', '21.11.2026'), ...group('VVSM')])).toMatchObject([{ severity: 'note' }]);
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
