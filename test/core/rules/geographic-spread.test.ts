import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings, judgeDmp, judgeNetwork, type Member } from '../roster.ts';

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

test('the network’s mandate does not ask for it', () => {
  expect(findings(judgeNetwork(), 'geographic-spread')).toEqual([]);
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

test('the first day of the clause, and of an appointment, counts; the day before does not', () => {
  const early = group('SS').map((one) => one.with(5, '15.01.2015'));
  expect([judged(early, 'nb', '2015-12-31').length, judged(early, 'nb', '2016-01-01').length]).toEqual([0, 1]);
  const from = (day: string) => judged([...group('SVM'), row('N', 9).with(5, day)]).length;
  expect([from('22.11.2026'), from('23.11.2026')]).toEqual([0, 1]);
});

test('who is proposed counts only when that is asked for', () => {
  const rows = [...group('SVM'), row('N', 9).with(12, 'Foreslått')];
  expect(judged(rows)).toMatchObject([{ severity: 'note' }]);
  expect(findings(judgeDmp({ members: rows, request: { assume: 'proposed' } }), 'geographic-spread')).toEqual([]);
});

test('who may have left by today decides nothing where it cannot, and the cell is named', () => {
  expect(judged([...group('SVM'), row('N', 9, 'Spesialist', 'snart')])).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!L5'] } },
  ]);
});

test('whose region is not known is one of the specialists, and counted once', () => {
  expect(judged(group('S?'))).toMatchObject([{ severity: 'warning', values: { regions: 1, specialists: 2 } }]);
  expect(judged([...group('SS'), row('?', 9), row('?', 9)])).toMatchObject([{ values: { specialists: 3 } }]);
  // Five of nine are more than half whoever the ninth is; four of eight may become five.
  expect(judged(group('SSSSSVMN?'))[0]?.values).toEqual({
    ...{ kind: 'one-region', region: 'Helse Sør-Øst', fromRegion: 5, specialists: 9 },
    ...{ regions: 4, of: 4, missing: [] },
  });
  expect(judged(group('SSSSVMN?'))).toMatchObject([{ severity: 'undecided' }]);
});

test('the same regions are the same finding, others are another', () => {
  expect(judged(group('SVM'))[0]?.key).toBe(judged(group('MMVS'), 'nn')[0]?.key);
  const found = ['SVM', 'SVN', 'SV', 'SSSSVMN', 'VVVVSMN'].map((letters) => judged(group(letters))[0]?.key);
  expect(new Set(found).size).toBe(5);
});
