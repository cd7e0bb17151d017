import { expect, test } from 'vitest';
import { isoDay, toIso } from '../../core/day.ts';
import { halfYear, meetingPeriodOf, meetingPeriodsIn, type MeetingPeriod } from '../../core/half-year.ts';
import { days } from './few-facts.ts';

const told = ({ id, from, to }: MeetingPeriod) => `${id} ${toIso(from)} ${toIso(to)}`;
const [first, second] = ['2026-H1 2026-01-01 2026-06-30', '2026-H2 2026-07-01 2026-12-31'];

test('a year has two halves, which meet between June and July', () => {
  expect([told(halfYear(2026, 1)), told(halfYear(2026, 2))]).toEqual([first, second]);
  expect(halfYear(2026, 2)).toMatchObject({ year: 2026, half: 2 });
});

test.each([
  ['2026-01-01', first],
  ['2026-06-01', first],
  ['2026-06-30', first],
  ['2026-07-01', second],
  ['2026-12-31', second],
])('%s is in %s', (day, expected) => {
  expect(told(meetingPeriodOf(isoDay(day), 'half-year'))).toBe(expected);
  expect(told(meetingPeriodOf(isoDay(day), 'year'))).toBe('2026 2026-01-01 2026-12-31');
});

test('every half-year, or year, that shares a day with an interval, oldest first', () => {
  const ids = (from: string, to: string, per: 'half-year' | 'year' = 'half-year') =>
    meetingPeriodsIn(days(from, to), per).map(({ id }) => id);
  expect(ids('2025-12-31', '2026-07-01')).toEqual(['2025-H2', '2026-H1', '2026-H2']);
  expect(ids('2026-01-01', '2026-06-30')).toEqual(['2026-H1']);
  expect(ids('2025-12-31', '2026-01-01', 'year')).toEqual(['2025', '2026']);
});
