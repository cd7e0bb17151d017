import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'date-imprecise');
const cell = (column: number, value: Scalar) => judged(members({ 5: { [column]: value } }));

test('a month as start is its first day, and that is said (case 5 b)', () => {
  expect(cell(4, '09.23')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'E7' },
      values: { name: 'Frode Gran', value: '09.23', field: 'from' },
      message: 'Frode Gran: bare måned er ført (09.23). Lest som 01.09.2023.',
      fix: null,
    },
  ]);
});

test.each([
  ['desember 2027', '31.12.2027'],
  ['02.2028', '29.02.2028'],
  ['2/2027', '28.02.2027'],
  ['april 2027', '30.04.2027'],
])('a month as end (%s) is its last day %s', (value, day) => {
  expect(cell(5, value).map(({ message }) => message)).toEqual([
    `Frode Gran: bare måned er ført (${value}). Lest som ${day}.`,
  ]);
});

test('a month as the day of leaving is its last day', () => {
  expect(cell(7, 'august 2026')[0]?.message).toContain('Lest som 31.08.2026.');
});

test('a full date is precise', () => {
  expect(cell(4, '01.09.2023')).toEqual([]);
});

test('«05.06» may be a day or a month and is no imprecise date', () => {
  expect(cell(4, '05.06')).toEqual([]);
});

test('from January to December of the next year is exactly two years', () => {
  const rows = members({ 5: { 4: 'januar 2026', 5: 'desember 2027' } });
  expect(
    findings(judgeNetwork({ members: rows }))
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('term-') || rule.startsWith('seat')),
  ).toEqual([]);
});

test('the month of a meeting is not enough to be a date', () => {
  const answer = judgeNetwork({ meetings: [['1', 'mai 2026', 'Ordinært', 'Fysisk', 'Avholdt', '']] });
  expect(findings(answer, 'date-imprecise')).toEqual([]);
  expect(findings(answer, 'date-unreadable')).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: members({ 5: { 4: '09.23' } }), language }), 'date-imprecise')[0]?.message;
  expect(message('nn')).toBe('Frode Gran: berre månad er ført (09.23). Lesen som 01.09.2023.');
  expect(message('en')).toBe('Frode Gran: only a month is entered (09.23). Read as 01.09.2023.');
});

test('the key is the same when rows move and on another day', () => {
  const rows = members({ 5: { 4: '09.23' } });
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows, on: '2026-12-24' }), 'date-imprecise')[0]?.key).toBe(key);
});

test('a row without a name is told by its number', () => {
  const said = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeNetwork({ members: members({ 5: { 0: '', 4: '09.23' } }), language }), 'date-imprecise')[0]?.message;
  expect(said('nb')).toBe('Rad 7: bare måned er ført (09.23). Lest som 01.09.2023.');
  expect(said('nn')).toBe('Rad 7: berre månad er ført (09.23). Lesen som 01.09.2023.');
  expect(said('en')).toBe('Row 7: only a month is entered (09.23). Read as 01.09.2023.');
});
