import { fromCalendar, fromSerial, monthInterval, type Day, type Interval } from '../day.ts';
import type { Scalar } from '../sheet.ts';
import { isBlank, textOf } from './text.ts';

/** A date cell: empty, one day, only a month, or something that cannot be read without guessing (domain.md 2.3). */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly month: Interval }
  | { readonly kind: 'unreadable' };

const blank: DateReading = { kind: 'blank' };
const unreadable: DateReading = { kind: 'unreadable' };

/** A serial before 1950 or after 2100 is a number somebody wrote (a year, a count), not a date of a committee. */
const earliestSerial = 18_264;
const serialAfter = 73_416;

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const monthNames: Readonly<Record<string, number>> = {
  ...Object.fromEntries(months.map((name, index) => [name, index + 1])),
  ...{ januar: 1, februar: 2, mars: 3, april: 4, juni: 6, juli: 7, august: 8, sept: 9, september: 9, oktober: 10 },
  ...{ november: 11, desember: 12, january: 1, february: 2, march: 3, may: 5, june: 6, july: 7, october: 10, oct: 10 },
  ...{ december: 12, dec: 12 },
};

const openEnded = /^(løpende|inntil videre|inntil vidare|fortsatt|d\.?d\.?|ongoing)$/;
const hours = /[\s,]+kl\.?\s*\d{1,2}(\s*[-–]\s*\d{1,2})?$/i;
const clock = /[\s,T]+(kl\.?\s*)?\d{1,2}[.:]\d{2}([.:]\d{2})?(\.\d+)?Z?(\s*[-–]\s*\d{1,2}[.:]\d{2})?$/i;
const weekday = /^(man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)\p{L}*\.?,?\s+(den\s+)?/u;

function inCentury(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function dayOf(year: number, month: number, date: number): DateReading {
  const day = fromCalendar(year, month, date);
  return day === undefined || year < 1950 || year > 2100 ? unreadable : { kind: 'day', day };
}

function monthOf(year: number, month: number): DateReading {
  const found = monthInterval(year, month);
  return found === undefined || year < 1950 || year > 2100 ? unreadable : { kind: 'month', month: found };
}

type Form = readonly [RegExp, (parts: readonly string[]) => DateReading];
const number = (text: string | undefined) => Number(text);

/** Every form that is read. What fits none of them is unreadable: nothing is guessed. */
const forms: readonly Form[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([, y, m, d]) => dayOf(number(y), number(m), number(d))],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?$/, ([, d, m, y]) => dayOf(inCentury(y ?? ''), number(m), number(d))],
  // «1/5 2026», «01. 05. 2026»
  [
    /^(\d{1,2})(?:\/|\. )(\d{1,2})(?: |\. ?)(\d{4}|\d{2})$/,
    ([, d, m, y]) => dayOf(inCentury(y ?? ''), number(m), number(d)),
  ],
  [
    /^(\d{1,2})\.? ?(\p{L}+)\.? (\d{4}|\d{2})$/u,
    ([, d, m, y]) => dayOf(inCentury(y ?? ''), monthNames[m ?? ''] ?? 0, number(d)),
  ],
  [/^(\p{L}+)\.? (\d{4})$/u, ([, m, y]) => monthOf(number(y), monthNames[m ?? ''] ?? 0)],
  [/^(\d{1,2})[./-](\d{4})$/, ([, m, y]) => monthOf(number(y), number(m))],
  // «09.23» can only be a month and a year, since 23 is no month; «05.06» could be either, and is left alone.
  [/^(\d{2})[./](\d{2})$/, ([, m, y]) => (number(y) > 12 ? monthOf(2000 + number(y), number(m)) : unreadable)],
];

function serialOf(serial: number, date1904: boolean): DateReading {
  const modern = date1904 ? serial + 1462 : serial;
  const day = fromSerial(serial, date1904);
  return day === undefined || modern < earliestSerial || modern >= serialAfter ? unreadable : { kind: 'day', day };
}

/** Reads one date cell. `date1904` is the workbook's date system; a time of day is cut off, never moved to another zone. */
export function readDate(cell: Scalar | undefined, date1904: boolean): DateReading {
  if (typeof cell === 'number') return serialOf(cell, date1904);
  if (isBlank(cell)) return blank;
  if (typeof cell !== 'string') return unreadable;
  // Most dates are written just so, and lists are long.
  const usual = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(cell);
  if (usual !== null) return dayOf(number(usual[3]), number(usual[2]), number(usual[1]));
  const text = textOf(cell).toLowerCase();
  if (openEnded.test(text)) return blank;
  return readText(text, date1904);
}

function readText(text: string, date1904: boolean): DateReading {
  const bare = text.replace(weekday, '').replace(/^(den|frå|fra|til|from|to) /, '');
  for (const candidate of [bare, bare.replace(clock, ''), bare.replace(hours, '')]) {
    if (/^\d{5}$/.test(candidate)) return serialOf(Number(candidate), date1904);
    for (const [pattern, read] of forms) {
      const parts = pattern.exec(candidate);
      if (parts !== null) return read(parts);
    }
  }
  return unreadable;
}
