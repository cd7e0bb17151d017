import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'dates-reversed');
const ends = (to: string) => members({ 5: { 5: to } });

test('an end the day before the start is an error', () => {
  expect(judged(ends('31.12.2025'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', from: '2026-01-01', to: '2025-12-31' },
      fix: null,
    },
  ]);
  expect(judged(ends('31.12.2025'))[0]?.message).toBe('Frode Gran: til-dato er før fra-dato (01.01.2026–31.12.2025).');
});

test('an end on the day of the start, or after it, is not reversed', () => {
  expect(judged(ends('01.01.2026'))).toEqual([]);
  expect(judged(ends('02.01.2026'))).toEqual([]);
});

test('a row with reversed dates is neither present nor absent', () => {
  const seats = findings(judgeNetwork({ members: ends('31.12.2025') }), 'seats-per-region');
  expect(seats).toMatchObject([{ severity: 'undecided', values: { about: 'Helse Vest' } }]);
});

test('nothing else is said of the length of such a term', () => {
  const rules = findings(judgeNetwork({ members: ends('31.12.2025') }))
    .filter(({ severity }) => severity !== 'undecided')
    .map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('term-'))).toEqual([]);
});

test('who left before the start is reversed at the day of leaving', () => {
  expect(judged(members({ 5: { 7: '31.12.2025' } }))).toMatchObject([{ severity: 'error', at: { cell: 'H7' } }]);
});

test('an end that cannot be read is not called reversed', () => {
  expect(judged(ends('2025'))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: ends('31.12.2025'), language }), 'dates-reversed')[0]?.message;
  expect(message('nn')).toBe('Frode Gran: til-dato er før frå-dato (01.01.2026–31.12.2025).');
  expect(message('en')).toBe('Frode Gran: the end is before the start (01.01.2026–31.12.2025).');
});

test('the key is the same when rows move and on another day', () => {
  const key = judged(ends('31.12.2025'))[0]?.key;
  expect(judged(ends('31.12.2025').toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: ends('31.12.2025'), on: '2026-12-24' }), 'dates-reversed')[0]?.key).toBe(key);
});

test('leaving before the start is told as that, and a row without a name by its number', () => {
  expect(judged(members({ 5: { 7: '31.12.2025' } }))[0]?.message).toBe(
    'Frode Gran: fratrådt er før fra-dato (01.01.2026–31.12.2025).',
  );
  expect(judged(members({ 5: { 0: '', 5: '31.12.2025' } }))[0]?.message).toBe(
    'Rad 7: til-dato er før fra-dato (01.01.2026–31.12.2025).',
  );
});

test('an office that ends before it begins is reversed too', () => {
  const verv = (to: string) => [
    ['Funksjon', 'Navn', 'Fra', 'Til'],
    ['Leder', 'Anne Aas', '01.05.2026', to],
  ];
  const found = (to: string) =>
    findings(judgeNetwork({ sheets: [{ name: 'Verv', cells: verv(to) }] }), 'dates-reversed');
  expect(found('30.04.2026')).toMatchObject([{ severity: 'error', at: { sheet: 'Verv', cell: 'D2' } }]);
  expect(found('01.05.2026')).toEqual([]);
});
