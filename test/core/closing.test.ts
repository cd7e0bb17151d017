import { expect, test } from 'vitest';
import { isClosedBefore, untilClosed } from '../../core/closing.ts';
import { unread, type Read } from '../../core/committee.ts';
import { committeeOf, day, days } from './few-facts.ts';

const closedOn = (closed: Read<number>) => committeeOf({}, { closed });

test('a group is closed from the day after its last', () => {
  const group = closedOn(day('2026-06-30'));
  expect(isClosedBefore(group, day('2026-06-29'))).toBe(false);
  expect(isClosedBefore(group, day('2026-06-30'))).toBe(false);
  expect(isClosedBefore(group, day('2026-07-01'))).toBe(true);
  expect(isClosedBefore(closedOn(undefined), day('2026-07-01'))).toBe(false);
  expect(isClosedBefore(closedOn(unread), day('2026-07-01'))).toBe(false);
});

test('of some days those count until its last', () => {
  const year = days('2026-01-01', '2026-12-31');
  expect(untilClosed(closedOn(day('2026-06-30')), year)).toEqual(days('2026-01-01', '2026-06-30'));
  expect(untilClosed(closedOn(day('2026-01-01')), year)).toEqual(days('2026-01-01', '2026-01-01'));
  expect(untilClosed(closedOn(day('2025-12-31')), year)).toBeUndefined();
  expect(untilClosed(closedOn(day('2027-06-30')), year)).toEqual(year);
  expect(untilClosed(closedOn(undefined), year)).toEqual(year);
  expect(untilClosed(closedOn(unread), year)).toEqual(year);
});
