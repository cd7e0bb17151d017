import type { Day } from '../day.ts';
import type { Scalar } from '../sheet.ts';
import { readDate } from './date.ts';
import { textOf } from './text.ts';

/** The first and the last day of a meeting. */
export interface DayRange {
  readonly day: Day;
  readonly last: Day;
}

/** A meeting lasts a few days; what lies further apart is something else. */
const longest = 13;
const dash = /\s*[–—-]\s*|\s+(?:til|og|to|and)\s+/g;
const dayOnly = /^\d{1,2}\.?$/;
const dayAndMonth = /^\d{1,2}(\.\s?\d{1,2}|\.?\s?\p{L}+)\.?$/u;

function dayOf(text: string, date1904: boolean): Day | undefined {
  const reading = readDate(text, date1904);
  return reading.kind === 'day' ? reading.day : undefined;
}

/** The beginning with the month and year of the end, as far as it lacks them: «12.» of «13. mars 2026», «30.06» of «01.07.2026». */
function completed(from: string, to: string): string {
  const bare = from.replace(/\.$/, '');
  if (dayOnly.test(from)) return to.replace(/^\d{1,2}/, bare);
  if (!dayAndMonth.test(from)) return from;
  const year = /\d{4}$|\d{2}$/.exec(to)?.[0] ?? '';
  return /\d$/.test(bare) ? `${bare}.${year}` : `${bare} ${year}`;
}

/** Reads a meeting of several days written in one cell: «30.06–01.07.2026», «12.–13. mars 2026». Undefined for anything else. */
export function readDayRange(cell: Scalar, date1904: boolean): DayRange | undefined {
  if (typeof cell !== 'string' || cell.length > 60) return undefined;
  const text = textOf(cell).toLowerCase();
  for (const match of text.matchAll(dash)) {
    const to = text.slice(match.index + match[0].length);
    const last = dayOf(to, date1904);
    if (last === undefined) continue;
    const day = dayOf(completed(text.slice(0, match.index), to), date1904);
    if (day !== undefined && day < last && last - day <= longest) return { day, last };
  }
  return undefined;
}
