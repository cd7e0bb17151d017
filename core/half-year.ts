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

export function halfYearOf(day: Day): HalfYear {
  const { year, month } = toCalendar(day);
  return halfYear(year, month <= 6 ? 1 : 2);
}

/** Every half-year that shares a day with the interval, oldest first. */
export function halfYearsIn({ from, to }: Interval): HalfYear[] {
  const found: HalfYear[] = [];
  for (let next = halfYearOf(from); next.from <= to; next = halfYearOf(next.to + 1)) found.push(next);
  return found;
}
