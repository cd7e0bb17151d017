import type { Committee } from './committee.ts';
import { overlap, type Day, type Interval } from './day.ts';

/** The days as far as the group is not closed; its last day is one of them. */
export function untilClosed({ setup: { closed } }: Committee, days: Interval): Interval | undefined {
  return typeof closed === 'number' ? overlap(days, { from: days.from, to: closed }) : days;
}

/** Whether the group was closed before the day. */
export function isClosedBefore({ setup: { closed } }: Committee, day: Day): boolean {
  return typeof closed === 'number' && closed < day;
}
