import { fromIso, toSerial } from '../../core/day.ts';
import type { Scalar } from '../../core/sheet.ts';
import { rawOf, readRuns, toText } from './shared-strings.ts';
import { isNamed, next, type Cursor } from './xml.ts';

/** What cells refer to outside their own sheet. */
export interface Shared {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/** What a `c` element holds, before it is known what it means. Reused from cell to cell. */
export interface Content {
  /** Raw characters of `v`, or undefined. */
  value: string | undefined;
  /** The text of `is`, runs joined. */
  inline: string | undefined;
}

const isoMoment = /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const firstOfMarch1900 = -25_508;

/** `2024-05-01T12:00:00` → 45413.5; a time alone is a part of a day. Undefined when the calendar has no such day. */
function fromIsoMoment(text: string, date1904: boolean): number | undefined {
  const match = isoMoment.exec(text);
  if (match === null || text === '') return undefined;
  const [, date, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return time;
  const day = fromIso(date);
  if (day === undefined) return undefined;
  // Excel counts a 29.02.1900 that never was, so days before March 1900 have one number less.
  return toSerial(day, date1904) - (day < firstOfMarch1900 && !date1904 ? 1 : 0) + time;
}

function toNumber(raw: string): Scalar {
  const number = Number(raw);
  // What is no number, or none that JSON can hold, stays the text it is.
  return Number.isFinite(number) && raw.trim() !== '' ? number : toText(raw);
}

/** The value as Excel's `range.values` has it; `''` when empty. `type` is the cell's `t`. */
export function toScalar(type: string, { value, inline }: Content, { texts, date1904 }: Shared): Scalar {
  if (type === 'inlineStr') return inline ?? '';
  if (value === undefined) return inline ?? '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'n') return toNumber(value);
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'd') return fromIsoMoment(value.trim(), date1904) ?? toText(value);
  return toText(value);
}

/** Collects `v` and `is` of the cell whose open tag the cursor stands on; formulas are passed over. After, it stands on the cell's close. */
export function readContent(cursor: Cursor, content: Content): void {
  const level = cursor.depth;
  content.value = undefined;
  content.inline = undefined;
  let inValue = false;
  while (next(cursor) !== 'end') {
    if (cursor.kind === 'text') {
      if (inValue) content.value = (content.value ?? '') + rawOf(cursor);
    } else if (cursor.kind === 'close') {
      if (cursor.depth < level) return;
      inValue = false;
    } else if (cursor.kind === 'open' && cursor.depth === level + 1) {
      if (isNamed(cursor, 'v')) inValue = true;
      else if (isNamed(cursor, 'is')) content.inline = readRuns(cursor);
    }
  }
}
