import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import { readDate } from '../../../core/read/date.ts';
import type { Scalar } from '../../../core/sheet.ts';

/** The reading in words: an ISO day, the first and last day of a month, `blank` or `unreadable`. */
function read(cell: Scalar, date1904 = false): string {
  const reading = readDate(cell, date1904);
  if (reading.kind === 'day') return toIso(reading.day);
  return reading.kind === 'month' ? `${toIso(reading.month.from)}/${toIso(reading.month.to)}` : reading.kind;
}

test('the day always stands first', () => {
  expect(read('02/03/2024')).toBe('2024-03-02');
  expect(read('12/31/2024')).toBe('unreadable');
});

test('two digits of a year are of this century', () => {
  expect(read('31.12.99')).toBe('2099-12-31');
});

test.each([
  ['mai 2024', '2024-05-01/2024-05-31'],
  ['Mai 2024', '2024-05-01/2024-05-31'],
  ['sept. 2023', '2023-09-01/2023-09-30'],
  ['05.2024', '2024-05-01/2024-05-31'],
  ['05/2024', '2024-05-01/2024-05-31'],
  ['02.2024', '2024-02-01/2024-02-29'],
  ['02.2025', '2025-02-01/2025-02-28'],
  ['09.23', '2023-09-01/2023-09-30'],
])('«%s» is a month', (cell, month) => {
  expect(read(cell)).toBe(month);
});

test.each([
  ...['05.06', '12.12', '06.05', '5.6', '1/5', '13.23', '00.23', '00.2024', '13.2024'],
  ...[
    '2024',
    '2024–2026',
    '2023-2025',
    '2024/2025',
    'januar til januar 2 år etter',
    'Onsdag 10. juni',
    '10. juni',
    'mai',
  ],
  ...[
    '29.02.2025',
    '31.04.2024',
    '31.06.2024',
    '00.01.1900',
    '00.05.2024',
    '32.01.2024',
    '01.13.2024',
    '2026-02-30',
    '31. november 2024',
    '1. mai 0024',
  ],
  ...[
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '########',
    'ja',
    'nei',
    'ukjent',
    'H1 2026',
    '1. halvår 2026',
    '3. kvartal 2026',
    'uke 12 2026',
  ],
  ...['01.05.2024?', 'ca. 01.05.2024', '01.05.2024 eller 01.06.2024', '1.5.202', '1.5.20244'],
])('«%s» is not guessed', (cell) => {
  expect(read(cell)).toBe('unreadable');
});

test.each([true, false])('the boolean %s is no date', (cell) => {
  expect(read(cell)).toBe('unreadable');
});

test.each(['', ' ', '\u00a0', '-', '–', '—', null])('%j is empty', (cell) => {
  expect(read(cell)).toBe('blank');
});

test.each([
  ['01.01.1950', '1950-01-01'],
  ['31.12.1949', 'unreadable'],
  ['31.12.2100', '2100-12-31'],
  ['01.01.2101', 'unreadable'],
  ['januar 1950', '1950-01-01/1950-01-31'],
  ['12.1949', 'unreadable'],
  ['12.2100', '2100-12-01/2100-12-31'],
  ['januar 2101', 'unreadable'],
  [18_264, '1950-01-01'],
  [18_263, 'unreadable'],
  [73_415, '2100-12-31'],
  [73_415.9, '2100-12-31'],
  [73_416, 'unreadable'],
])('a committee has days from 1950 to 2100: %s is %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test('the workbook’s date system moves the limits with the days', () => {
  expect([16_801, 16_802, 71_953, 71_954].map((cell) => read(cell, true))).toEqual([
    ...['unreadable', '1950-01-01', '2100-12-31', 'unreadable'],
  ]);
});

test.each([
  ['onsdag 10. juni 2026', '2026-06-10'],
  ['frå 10. juni 2026', '2026-06-10'],
  ['10. juni fra 2026', 'unreadable'],
  ['10.06.2026 kl. 12', '2026-06-10'],
  ['10.06.2026 kl 12–14', '2026-06-10'],
  ['45413', '2024-05-01'],
  ['45413 12:00', '2024-05-01'],
  ['0045413', 'unreadable'],
  ['løpende', 'blank'],
])('«%s» is %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});
