import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeDmp, judgeNetwork, type Member } from '../roster.ts';

const row = (cleared: Scalar, decided: Scalar = '15.01.2026'): Member =>
  [
    'Kari Nes',
    '',
    'Helse Bergen HF',
    'Helse Vest',
    'Spesialist',
    decided,
    'DMP',
    'H1',
    '10.01.2026',
    '',
    '10.01.2026',
    '',
    '',
  ].map((cell, column) => (column === 8 ? cleared : cell));
const judged = (cleared: Scalar, decided?: Scalar, language: Language = 'nb') =>
  findings(judgeDmp({ members: [row(cleared, decided)], language }), 'habilitet-same-day');

test('cleared on the very day of appointment is a note: the order is to be documented (case 22 b)', () => {
  expect(judged('15.01.2026')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'I2' },
      values: { name: 'Kari Nes', date: '2026-01-15' },
      message:
        'Kari Nes: habilitet er avklart samme dag som oppnevningen (15.01.2026). Noter at avklaringen kom først.',
      fix: null,
    },
  ]);
});

test('the day before and the day after are not the same day', () => {
  expect(judged('14.01.2026')).toEqual([]);
  expect(judged('16.01.2026')).toEqual([]);
});

test('a time of day does not make it another day', () => {
  expect(judged(46037.9, 46037.1)).toHaveLength(1);
});

test('dates that cannot be read are not said to be the same', () => {
  expect(judged('2026', '2026')).toEqual([]);
  expect(judged('')).toEqual([]);
});

test('the same day is not an error beside', () => {
  const all = findings(judgeDmp({ members: [row('15.01.2026')] }), 'habilitet-clarified');
  expect(all).toEqual([]);
});

test.each(['H0', 'H2', 'H9', ''])('with the status «%s» nothing was cleared that day', (status) => {
  const member = row('15.01.2026').map((cell, column) => (column === 7 ? status : cell));
  expect(findings(judgeDmp({ members: [member] }), 'habilitet-same-day')).toEqual([]);
});

test('of somebody who may be of the project team it is not judged', () => {
  const member = row('15.01.2026').map((cell, column) => (column === 4 ? 'Superbruker' : cell));
  expect(findings(judgeDmp({ members: [member] }), 'habilitet-same-day')).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!E2'] } },
  ]);
});

test('the network’s mandate does not ask for it', () => {
  expect(findings(judgeNetwork(), 'habilitet-same-day')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged('15.01.2026', '15.01.2026', 'nn')[0]?.message).toBe(
    'Kari Nes: habilitet er avklara same dag som oppnemninga (15.01.2026). Noter at avklaringa kom først.',
  );
  expect(judged('15.01.2026', '15.01.2026', 'en')[0]?.message).toBe(
    'Kari Nes: impartiality was cleared on the day of appointment (15.01.2026). Record that the clearing came first.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = [row('15.01.2026'), ['Ola Ås', ...row('10.01.2026').slice(1)]];
  const key = findings(judgeDmp({ members: rows }), 'habilitet-same-day')[0]?.key;
  expect(key).toBeDefined();
  expect(findings(judgeDmp({ members: rows.toReversed() }), 'habilitet-same-day')[0]?.key).toBe(key);
  expect(findings(judgeDmp({ members: rows, on: '2026-12-24' }), 'habilitet-same-day')[0]?.key).toBe(key);
});

test('two persons are two findings', () => {
  const rows = [row('15.01.2026'), ['Ola Ås', ...row('15.01.2026').slice(1)]];
  const keys = findings(judgeDmp({ members: rows }), 'habilitet-same-day').map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('the key is another on another day', () => {
  const key = (day: string) => judged(day, day)[0]?.key;
  expect(key('15.01.2026')).toBeDefined();
  expect(key('15.01.2026')).not.toBe(key('16.01.2026'));
});
