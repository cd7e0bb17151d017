/**
 * A day is the number of days since 1970-01-01; ISO text (`2026-11-22`) at the edges.
 * This is the only file that knows calendars. Months are 1–12. Civil-date arithmetic after Howard Hinnant, “chrono-compatible low-level date algorithms”.
 */
export type Day = number;

/** What `DateTimeFormat` is told at the doors, where a clock is read, to give the day it is in Norway, `2026-11-22`. */
export const norwegianDay = ['sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }] as const;

/** Both ends are included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** Before every day and after every day that a sheet can hold; for open ends. */
export const beginningOfTime: Day = -1_000_000;
export const endOfTime: Day = 3_000_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, 28–31; none when there is no such month. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function countDays(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The day of a calendar date between the years 1900 and 2200, or undefined when the calendar has none (31.04., 29.02.2025). */
export function fromCalendar(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return undefined;
  if (!Number.isInteger(date) || date < 1 || date > daysInMonth(year, month)) return undefined;
  return countDays(year, month, date);
}

export function toCalendar(day: Day): { year: number; month: number; date: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

const two = (n: number) => (n < 10 ? `0${String(n)}` : String(n));

/** `2026-11-22` → day; undefined when it is no date of the calendar. */
export function fromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : fromCalendar(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `fromIso` for texts of our own (mandates), where anything but a date is a bug: throws. */
export function isoDay(text: string): Day {
  const day = fromIso(text);
  if (day === undefined) throw new RangeError(`${text} is no ISO day`);
  return day;
}

/** Day → `2026-11-22`. */
export function toIso(day: Day): string {
  const { year, month, date } = toCalendar(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Day → `22.11.2026`, as Norwegians write it. */
export function toNorwegian(day: Day): string {
  const { year, month, date } = toCalendar(day);
  return `${two(date)}.${two(month)}.${String(year)}`;
}

/**
 * Excel's serial number → day, the time of day cut off. Serial 60 of the 1900 system is 29.02.1900, which never was; it and everything
 * below it, and everything after the year 2200, is undefined: nobody was appointed then.
 */
export function fromSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  const day = date1904 ? whole - 24_107 : whole - 25_569;
  const earliest = date1904 ? -24_106 : -25_508;
  return Number.isFinite(serial) && day >= earliest && day < 84_371 ? day : undefined;
}

/** Day → Excel's serial number. */
export function toSerial(day: Day, date1904: boolean): number {
  return date1904 ? day + 24_107 : day + 25_569;
}

/** The same date a number of years later; 29.02. rolls forward to 01.03. in a year without it (domain.md 6.1). */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = toCalendar(day);
  return countDays(year + years, month, date);
}

/** The same date a number of months later, or the month's last day when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = toCalendar(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return countDays(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

/** The last day of a term of office that starts on `from`: `from` + years − 1 day. */
export function lastDayOfTerm(from: Day, years: number): Day {
  return addYears(from, years) - 1;
}

export function yearOf(day: Day): number {
  return toCalendar(day).year;
}

export function firstDayOfYear(year: number): Day {
  return countDays(year, 1, 1);
}

/** The first and the last day of a month; undefined when there is no such month. */
export function monthInterval(year: number, month: number): Interval | undefined {
  const from = fromCalendar(year, month, 1);
  return from === undefined ? undefined : { from, to: from + daysInMonth(year, month) - 1 };
}

/** Inclusive number of days. */
export function lengthOf({ from, to }: Interval): number {
  return to - from + 1;
}

/** What two intervals share, or undefined. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}
