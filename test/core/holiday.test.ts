import { expect, test } from 'vitest';
import { isoDay, toIso } from '../../core/day.ts';
import { closedOn, easterSunday, lastWorkdayBefore } from '../../core/holiday.ts';

test.each([
  [1961, '1961-04-02'],
  [1999, '1999-04-04'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter Sunday of %i is %s', (year, day) => {
  expect(toIso(easterSunday(year))).toBe(day);
});

test.each([
  ['2026-04-01', undefined],
  ['2026-04-02', 'maundy-thursday'],
  ['2026-04-03', 'good-friday'],
  ['2028-04-01', 'saturday'],
  ['2029-04-01', 'easter-sunday'],
  ['2024-04-01', 'easter-monday'],
  ['2035-04-01', 'sunday'],
  ['2027-04-01', undefined],
])('%s is closed for the reason %s', (day, reason) => {
  expect(closedOn(isoDay(day))).toBe(reason);
});

test('the last working day before an ordinary one is the day before', () => {
  expect(toIso(lastWorkdayBefore(isoDay('2027-04-01')))).toBe('2027-03-31');
});

test('the last working day before Easter Sunday is the Wednesday', () => {
  expect(toIso(lastWorkdayBefore(isoDay('2029-04-01')))).toBe('2029-03-28');
  expect(toIso(lastWorkdayBefore(isoDay('2028-04-01')))).toBe('2028-03-31');
});
