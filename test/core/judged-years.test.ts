import { describe, expect, test } from 'vitest';
import { unread, type Setup } from '../../core/committee.ts';
import { toIso } from '../../core/day.ts';
import { lastDayOfYear, standingIn, wholeYears } from '../../core/judged-years.ts';
import type { When } from '../../core/rule.ts';
import { appointmentOf, committeeOf, day, days, whenOf } from './few-facts.ts';

/** A group whose roster begins on a day. */
const since = (from: string, setup: Partial<Setup> = {}) =>
  committeeOf({ appointments: [appointmentOf({ from: day(from) })] }, setup);

test('a year ends on 31.12.', () => {
  expect(toIso(lastDayOfYear(2024))).toBe('2024-12-31');
});

test.each<[string, string, Partial<Setup>, string | undefined]>([
  ['the roster begins before', '2024-12-31', {}, 'whole'],
  ['the roster begins with the year', '2025-01-01', {}, 'whole'],
  ['the roster begins the day after', '2025-01-02', {}, 'incomplete'],
  ['the roster begins on the last day', '2025-12-31', {}, 'incomplete'],
  ['the roster begins after', '2026-01-01', {}, undefined],
  ['founded with the year', '2026-05-01', { founded: day('2025-01-01') }, 'whole'],
  ['founded the day after', '2024-01-01', { founded: day('2025-01-02') }, 'partial'],
  ['founded on the last day', '2024-01-01', { founded: day('2025-12-31') }, 'partial'],
  ['founded after', '2024-01-01', { founded: day('2026-01-01') }, undefined],
  ['founded on a day that cannot be read', '2025-06-01', { founded: unread }, 'incomplete'],
  ['closed before', '2024-01-01', { closed: day('2024-12-31') }, undefined],
  ['closed on the first day', '2024-01-01', { closed: day('2025-01-01') }, 'partial'],
  ['closed the day before the last', '2024-01-01', { closed: day('2025-12-30') }, 'partial'],
  ['closed on the last day', '2024-01-01', { closed: day('2025-12-31') }, 'whole'],
  ['closed on a day that cannot be read', '2024-01-01', { closed: unread }, 'whole'],
])('in 2025 of a group: %s', (_, from, setup, standing) => {
  expect(standingIn(since(from, setup), 2025)).toBe(standing);
});

test('nothing is known of a group without a roster, unless it says when it was founded', () => {
  expect(standingIn(committeeOf(), 2025)).toBeUndefined();
  expect(standingIn(committeeOf({}, { closed: day('2025-06-01') }), 2025)).toBeUndefined();
  expect(standingIn(committeeOf({}, { founded: day('2020-01-01') }), 2025)).toBe('whole');
});

describe('the years of a period', () => {
  const years = (from: string, to: string, valid: Partial<When> = {}, group = since('2020-01-01')) =>
    wholeYears(group, whenOf({ period: days(from, to), ...valid })).map(({ year, standing }) => `${year} ${standing}`);
  const inForce = (from: string, to: string) => ({ valid: days(from, to) });

  test('lie in it from end to end', () => {
    expect(years('2024-01-01', '2025-12-31')).toEqual(['2024 whole', '2025 whole']);
    expect(years('2024-01-02', '2025-12-31')).toEqual(['2025 whole']);
    expect(years('2024-01-01', '2025-12-30')).toEqual(['2024 whole']);
    expect(years('2025-02-01', '2025-11-30')).toEqual([]);
  });

  test('end while the clause is in force', () => {
    expect(years('2024-01-01', '2025-12-31', inForce('2024-12-31', '2099-12-31'))).toEqual([
      '2024 whole',
      '2025 whole',
    ]);
    expect(years('2024-01-01', '2025-12-31', inForce('2025-01-01', '2099-12-31'))).toEqual(['2025 whole']);
    expect(years('2024-01-01', '2025-12-31', inForce('2020-01-01', '2025-12-31'))).toEqual([
      '2024 whole',
      '2025 whole',
    ]);
    expect(years('2024-01-01', '2025-12-31', inForce('2020-01-01', '2025-12-30'))).toEqual(['2024 whole']);
  });

  test('are those in which the group was there', () => {
    expect(years('2023-01-01', '2025-12-31', {}, since('2024-06-01'))).toEqual(['2024 incomplete', '2025 whole']);
  });
});
