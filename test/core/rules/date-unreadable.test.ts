import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, fourMeetings, judgeDmp, judgeNetwork, members, type Member, type MeetingRow } from '../roster.ts';

const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'date-unreadable');
const from = (cell: Scalar) => judged(members({ 5: { 4: cell } }));

test('a start that cannot be read is an error at its cell, with what stands there', () => {
  expect(from('2024–2026')).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'E7' },
      values: { name: 'Frode Gran', row: 7, field: 'from', value: '2024–2026' },
      message: 'Rad 7: datoen «2024–2026» kan ikke tolkes. Skriv dd.mm.åååå.',
      fix: null,
    },
  ]);
});

test.each([
  '05.06',
  '31.04.2024',
  '29.02.2025',
  '00.01.1900',
  '2024',
  'Onsdag 10. juni',
  'januar til januar 2 år etter',
  '#N/A',
  '#REF!',
  true,
  2024,
  0,
  -5,
])('%s is never guessed (case 5)', (cell) => {
  expect(from(cell)).toHaveLength(1);
});

test.each(['01.01.2026', '1.1.26', '1/1-2026', '2026-01-01', '1. januar 2026', 46023])('%s can be read', (cell) => {
  expect(from(cell)).toEqual([]);
});

test('the last day of February is a date, the next is not', () => {
  expect(from('28.02.2025')).toEqual([]);
  expect(from('29.02.2025')).toHaveLength(1);
  expect(from('29.02.2024')).toEqual([]);
});

test('an empty start is said, an empty end is left to its own rule', () => {
  expect(from('')[0]?.message).toBe('Rad 7: «Oppnevnt fra» er tom. Skriv dd.mm.åååå.');
  expect(judged(members({ 5: { 5: '' } }))).toEqual([]);
});

test('ends and days of leaving are read with the same care', () => {
  expect(judged(members({ 5: { 5: 'snart', 7: 'i fjor' } })).map(({ at }) => at?.cell)).toEqual(['F7', 'H7']);
});

test('a meeting without a readable date is an error on its sheet', () => {
  const meetings: MeetingRow[] = [...fourMeetings, ['5', '10. juni', 'Ordinært', 'Fysisk', 'Avholdt', '']];
  expect(findings(judgeNetwork({ meetings }), 'date-unreadable')).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Møter', cell: 'B6' },
      message: 'Rad 6: datoen «10. juni» kan ikke tolkes. Skriv dd.mm.åååå.',
    },
  ]);
});

test('a date of clearance in a DMP list must be readable', () => {
  const row = [
    'Kari Nes',
    '',
    'Helse Bergen HF',
    'Helse Vest',
    'Profesjonell brukerrepresentant',
    '15.01.2026',
    'DMP',
    'H1',
    'før jul',
    '',
    '10.01.2026',
    '',
    '',
  ];
  expect(findings(judgeDmp({ members: [row] }), 'date-unreadable').map(({ at }) => at?.cell)).toEqual(['I2']);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: members({ 5: { 4: '05.06' } }), language }), 'date-unreadable')[0]?.message;
  expect(message('nn')).toBe('Rad 7: datoen «05.06» kan ikkje tolkast. Skriv dd.mm.åååå.');
  expect(message('en')).toBe('Row 7: the date “05.06” cannot be interpreted. Write dd.mm.yyyy.');
});

test('the key is the same when rows move and on another day', () => {
  const rows = members({ 5: { 4: '05.06' } });
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows, on: '2026-12-24' }), 'date-unreadable')[0]?.key).toBe(key);
});

test('the key of a meeting’s date is the same when the meeting moves down a row', () => {
  const odd: MeetingRow = ['5', '10. juni', 'Ordinært', 'Fysisk', 'Avholdt', ''];
  const key = (meetings: readonly MeetingRow[]) => findings(judgeNetwork({ meetings }), 'date-unreadable')[0]?.key;
  expect(key([...fourMeetings, odd])).toBe(key([odd, ...fourMeetings]));
});

test('two persons with the same unreadable text are two findings with two keys', () => {
  const found = judged(members({ 4: { 4: '05.06' }, 5: { 4: '05.06' } }));
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});
