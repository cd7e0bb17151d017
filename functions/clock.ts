import { norwegianDay } from '../core/day.ts';

/** The clock is read at the door and nowhere else; everything inside is told the day. */
export type Now = () => Date;

const oslo = new Intl.DateTimeFormat(...norwegianDay);

/** The calendar day in Norway at a moment, `2026-11-22`. */
export function toDayInOslo(moment: Date): string {
  return oslo.format(moment);
}
