import { firstDayOfYear, isoDay, toCalendar, type Day, type Interval } from './day.ts';

/** A calendar half-year: H1 is 01.01.–30.06., H2 is 01.07.–31.12., both ends included (domain.md 4.4). */
export interface HalfYear extends Interval {
  /** `2026-H1` */
  readonly id: string;
  readonly year: number;
  readonly half: 1 | 2;
}

export function halfYear(year: number, half: 1 | 2): HalfYear {
  const middle = isoDay(`${year}-07-01`);
  const from = half === 1 ? firstDayOfYear(year) : middle;
  const to = half === 1 ? middle - 1 : firstDayOfYear(year + 1) - 1;
  return { id: `${year}-H${half}`, year, half, from, to };
}

function halfYearOf(day: Day): HalfYear {
  const { year, month } = toCalendar(day);
  return halfYear(year, month <= 6 ? 1 : 2);
}

/** What a mandate counts meetings by. */
export type Per = 'half-year' | 'year';

/** A half-year (`2026-H1`) or a year (`2026`). */
export interface MeetingPeriod extends Interval {
  readonly id: string;
}

export function meetingPeriodOf(day: Day, per: Per): MeetingPeriod {
  if (per === 'half-year') return halfYearOf(day);
  const { year } = toCalendar(day);
  return { id: String(year), from: firstDayOfYear(year), to: firstDayOfYear(year + 1) - 1 };
}

/** Every half-year or year that shares a day with the interval, oldest first. */
export function meetingPeriodsIn({ from, to }: Interval, per: Per): MeetingPeriod[] {
  const found: MeetingPeriod[] = [];
  for (let next = meetingPeriodOf(from, per); next.from <= to; next = meetingPeriodOf(next.to + 1, per))
    found.push(next);
  return found;
}
