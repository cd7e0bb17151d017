import { describe, expect, test } from 'vitest';
import { formatCell, formatCount, formatDay, formatPeriod, formatVersion } from '../../addin/format.ts';

test('a day is written as Norwegians write it, and what is no day is left alone', () => {
  expect(formatDay('2026-11-02')).toBe('02.11.2026');
  expect(formatDay('2026-02-30')).toBe('2026-02-30');
});

test('a period says the year once when it is the same, and both when it is not', () => {
  expect(formatPeriod('2026-05-01', '2026-06-14')).toBe('01.05.–14.06.2026');
  expect(formatPeriod('2025-10-15', '2026-01-02')).toBe('15.10.2025–02.01.2026');
  expect(formatPeriod('2026-05-01', '2026-05-01')).toBe('01.05.2026');
});

test('thousands are parted by a narrow space that does not break', () => {
  expect([0, 999, 1000, 10000, 1234567].map(formatCount)).toEqual([
    '0',
    '999',
    '1\u202f000',
    '10\u202f000',
    '1\u202f234\u202f567',
  ]);
});

test('a version that is a month is named as one, in the language', () => {
  expect(formatVersion('2020-04', 'nb')).toBe('april 2020');
  expect(formatVersion('2009-03', 'en')).toBe('March 2009');
  expect(formatVersion('2020-13', 'nb')).toBe('2020-13');
  expect(formatVersion('eget', 'nb')).toBe('eget');
});

describe('what a cell shows', () => {
  test('a serial is a day where the cell is shown as one, and a number elsewhere', () => {
    expect(formatCell(45413, 'date', false, 'nb')).toBe('01.05.2024');
    expect(formatCell(43951, 'date', true, 'nb')).toBe('01.05.2024');
    expect(formatCell(45413, undefined, false, 'nb')).toBe('45413');
  });

  test('a moment keeps its clock, and a clock rounds to the minute without becoming 24:00', () => {
    expect(formatCell(46203.98, 'date-time', false, 'nb')).toBe('30.06.2026 23:31');
    expect(formatCell(0.75, 'time', false, 'nb')).toBe('18:00');
    expect(formatCell(0.99999, 'time', false, 'nb')).toBe('00:00');
  });

  test('a serial that is no day is shown as the number it is', () => {
    expect(formatCell(60, 'date', false, 'nb')).toBe('60');
    expect(formatCell(-1.5, 'date', false, 'nb')).toBe('-1,5');
  });

  test('decimals have a comma in Norwegian and a point in English', () => {
    expect(formatCell(0.5, undefined, false, 'nn')).toBe('0,5');
    expect(formatCell(0.5, undefined, false, 'en')).toBe('0.5');
    expect(formatCell(0.07, 'percent', false, 'nb')).toBe('7 %');
  });

  test('texts are shown as they are, whatever they look like', () => {
    expect(formatCell('<b>45413</b>', 'date', false, 'nb')).toBe('<b>45413</b>');
    expect(formatCell('#N/A', undefined, false, 'nb')).toBe('#N/A');
  });

  test('truth has Excel’s word for it, and nothing is nothing', () => {
    expect([true, false].map((value) => formatCell(value, undefined, false, 'nb'))).toEqual(['SANN', 'USANN']);
    expect([null, undefined, ''].map((value) => formatCell(value, 'date', false, 'nb'))).toEqual(['', '', '']);
  });
});
