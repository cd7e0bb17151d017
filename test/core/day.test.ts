import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  fromCalendar,
  fromIso,
  fromSerial,
  isoDay,
  lastDayOfTerm,
  lengthOf,
  monthInterval,
  overlap,
  toCalendar,
  toIso,
  toNorwegian,
  toSerial,
  yearOf,
} from '../../core/day.ts';

describe('a date of the calendar is a number of days since 01.01.1970, and back', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1900-01-01', -25_567],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1999-12-31', 10_956],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2000-12-31', 11_322],
    ['2001-01-01', 11_323],
    ['2024-02-29', 19_782],
    ['2024-03-01', 19_783],
    ['2026-11-22', 20_779],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2200-12-31', 84_370],
  ])('%s is %i', (iso, day) => {
    expect(isoDay(iso)).toBe(day);
    expect(toIso(day)).toBe(iso);
    expect(yearOf(day)).toBe(Number(iso.slice(0, 4)));
  });

  test('its parts', () => {
    expect(toCalendar(isoDay('2024-02-29'))).toEqual({ year: 2024, month: 2, date: 29 });
    expect(toNorwegian(isoDay('2026-03-05'))).toBe('05.03.2026');
    expect(toNorwegian(isoDay('2026-11-22'))).toBe('22.11.2026');
    expect(toIso(-719_162)).toBe('0001-01-01');
  });
});

test.each([
  [2026, 0, 1],
  [2026, -1, 1],
  [2026, 13, 1],
  [2026, 1.5, 1],
  [2026, 14, 30],
  [2026, 1, 0],
  [2026, 1, -1],
  [2026, 1, 32],
  [2026, 1, 1.5],
  [2026, 4, 31],
  [2025, 2, 29],
  [2100, 2, 29],
  [1900, 2, 29],
  [1899, 12, 31],
  [2201, 1, 1],
  [2026.5, 1, 1],
  [Number.NaN, 1, 1],
])('the calendar has no year %d, month %d, date %d', (year, month, date) => {
  expect(fromCalendar(year, month, date)).toBeUndefined();
});

test.each([
  ['1900-01-01', [1900, 1, 1]],
  ['2200-12-31', [2200, 12, 31]],
  ['2000-02-29', [2000, 2, 29]],
] as const)('the calendar has %s', (iso, [year, month, date]) => {
  expect(toIso(fromCalendar(year, month, date) ?? 0)).toBe(iso);
});

test.each(['2026-02-30', '12026-01-01', '2026-01-011', '2026-1-01', '22.11.2026', ''])('«%s» is no ISO day', (text) => {
  expect(fromIso(text)).toBeUndefined();
  expect(() => isoDay(text)).toThrow(new RangeError(`${text} is no ISO day`));
});

describe('Excel’s numbers', () => {
  test.each([
    [46_348, false, '2026-11-22'],
    [46_348.99, false, '2026-11-22'],
    [44_886, true, '2026-11-22'],
    [61, false, '1900-03-01'],
    [1, true, '1904-01-02'],
    [109_939, false, '2200-12-31'],
    [108_477, true, '2200-12-31'],
  ])('%d (from 1904: %j) is %s', (serial, date1904, iso) => {
    expect(toIso(fromSerial(serial, date1904) ?? 0)).toBe(iso);
    expect(toSerial(isoDay(iso), date1904)).toBe(Math.floor(serial));
  });

  test.each([
    [60, false],
    [0, false],
    [-1, false],
    [0, true],
    [109_940, false],
    [108_478, true],
    [Number.NaN, false],
    [Infinity, false],
    [-Infinity, false],
  ])('%d (from 1904: %j) is no day', (serial, date1904) => {
    expect(fromSerial(serial, date1904)).toBeUndefined();
  });
});

test('years later it is the same date; the 29th of February is then the 1st of March', () => {
  expect(toIso(addYears(isoDay('2026-05-01'), 2))).toBe('2028-05-01');
  expect(toIso(addYears(isoDay('2024-02-29'), 2))).toBe('2026-03-01');
  expect(toIso(addYears(isoDay('2024-02-29'), 4))).toBe('2028-02-29');
  expect(toIso(lastDayOfTerm(isoDay('2024-05-01'), 2))).toBe('2026-04-30');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-12-05', 1, '2027-01-05'],
  ['2026-11-05', 1, '2026-12-05'],
  ['2026-01-05', -1, '2025-12-05'],
  ['2026-08-31', 1, '2026-09-30'],
])('%s and %i months is %s', (from, months, to) => {
  expect(toIso(addMonths(isoDay(from), months))).toBe(to);
});

test('a month has its days, and there is no thirteenth', () => {
  expect(monthInterval(2024, 2)).toEqual({ from: isoDay('2024-02-01'), to: isoDay('2024-02-29') });
  expect(monthInterval(2026, 12)).toEqual({ from: isoDay('2026-12-01'), to: isoDay('2026-12-31') });
  expect(monthInterval(2026, 13)).toBeUndefined();
});

test('both ends of an interval are its own', () => {
  expect(lengthOf({ from: 5, to: 5 })).toBe(1);
  expect(lengthOf({ from: 5, to: 14 })).toBe(10);
  expect(overlap({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
  expect(overlap({ from: 1, to: 5 }, { from: 5, to: 9 })).toEqual({ from: 5, to: 5 });
  expect(overlap({ from: 6, to: 9 }, { from: 1, to: 5 })).toBeUndefined();
});
