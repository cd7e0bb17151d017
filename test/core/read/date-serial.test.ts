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

test('a serial of the 1900 system and of the 1904 system is the same day (case 6)', () => {
  expect(read(45413)).toBe('2024-05-01');
  expect(read(43951, true)).toBe('2024-05-01');
});

test('a time late in the evening stays on its day, and midnight begins the next (case 6 c)', () => {
  expect(read(46203)).toBe('2026-06-30');
  expect(read(46203.98)).toBe('2026-06-30');
  expect(read(46203.999999)).toBe('2026-06-30');
  expect(read(46204)).toBe('2026-07-01');
});

test.each([
  '30.06.2026 23:31',
  '30.06.2026 kl. 23.31',
  '2026-06-30T23:31:00',
  '2026-06-30 23:31:00',
  '2026-06-30T23:31:00Z',
])('«%s» is 30 June', (cell) => {
  expect(read(cell)).toBe('2026-06-30');
});

test('the leap days of Excel and of the calendar', () => {
  expect(read(45351)).toBe('2024-02-29');
  expect(read(45352)).toBe('2024-03-01');
  expect(read('29.02.2024')).toBe('2024-02-29');
  expect(read('29.02.2000')).toBe('2000-02-29');
  expect(read('29.02.2100')).toBe('unreadable');
});

test.each([0, 1, 60, -1, 5, 12, 2024, 2024.5, 9.23, 20240501, 1e300, NaN, Infinity])(
  'the number %s is no date of a committee',
  (cell) => {
    expect(read(cell)).toBe('unreadable');
  },
);
