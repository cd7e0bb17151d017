import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const vest = (name: string, from: string, to: string): Member => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const ended = (to: string, added: readonly Member[] = []) => members({ 5: { 4: '01.05.2024', 5: to } }, added);
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'term-expired');

test('a term that ran out while its region is short is an error (case 1)', () => {
  expect(judged(ended('30.04.2026'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', to: '2026-04-30' },
      message: 'Frode Gran: oppnevningen utløp 30.04.2026 og er ikke fornyet. Helse Vest mangler medlem.',
      fix: null,
    },
  ]);
});

test('the last day of a term is not expired, the day after is', () => {
  const rows = ended('30.04.2026');
  expect(judged(rows, '2026-04-29')).toEqual([]);
  expect(judged(rows, '2026-04-30')).toEqual([]);
  expect(judged(rows, '2026-05-01')).toHaveLength(1);
});

test('an ended row is history when a successor sits', () => {
  expect(judged(ended('30.04.2026', [vest('Nils Nes', '01.05.2026', '30.04.2028')]))).toEqual([]);
});

test('an ended row is history when the person was appointed anew', () => {
  expect(judged(ended('30.04.2026', [vest('Frode Gran', '01.05.2026', '30.04.2028')]))).toEqual([]);
});

test('who was recorded as having left is not expired (case 14 b)', () => {
  expect(judged(members({ 5: { 7: '31.08.2026' } }))).toEqual([]);
});

test('of two who ended, the later is the one who was not renewed when one seat is empty', () => {
  const rows = members({ 4: { 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } }, [
    vest('Nils Nes', '01.01.2026', '31.12.2027'),
  ]);
  expect(judged(rows).map(({ values }) => values.name)).toEqual(['Frode Gran']);
});

test('which of two with the same last day is named does not hang on the order of the rows', () => {
  const rows = members({ 4: { 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.01.2024', 5: '31.12.2025' } }, [
    vest('Nils Nes', '01.01.2026', '31.12.2027'),
  ]);
  const names = (list: readonly Member[]) =>
    judged(list)
      .map(({ values }) => values.name)
      .sort();
  expect(names(rows.toReversed())).toEqual(names(rows));
});

test('nobody is called expired while a row that cannot be read may fill the seat', () => {
  expect(judged(ended('30.04.2026', [vest('Nils Nes', '??', '30.04.2028')]))).toEqual([]);
});

test('nobody is called not renewed while their own next row cannot be read', () => {
  const rows = members(
    { 4: { 7: '31.12.2025', 4: '01.01.2024', 5: '31.12.2025' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } },
    [vest('Frode Gran', '2026–2028', '30.04.2028')],
  );
  expect(judged(rows).filter(({ severity }) => severity !== 'undecided')).toEqual([]);
});

test('two empty seats are two who were not renewed', () => {
  const rows = members({ 4: { 4: '01.05.2024', 5: '30.04.2026' }, 5: { 4: '01.05.2024', 5: '30.04.2026' } });
  expect(judged(rows)).toHaveLength(2);
});

test('the expired term of a varamedlem is nothing', () => {
  expect(judged(members({ 5: { 3: 'Varamedlem', 4: '01.05.2024', 5: '30.04.2026' } }))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: ended('30.04.2026'), language }), 'term-expired')[0]?.message;
  expect(message('nn')).toBe(
    'Frode Gran: oppnemninga gjekk ut 30.04.2026 og er ikkje fornya. Helse Vest manglar medlem.',
  );
  expect(message('en')).toBe(
    'Frode Gran: the appointment expired on 30.04.2026 and is not renewed. Helse Vest lacks a member.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = ended('30.04.2026');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2026-12-31')[0]?.key).toBe(key);
});
