import type { Scalar } from '../sheet.ts';
import { readDate, type DateReading } from './date.ts';
import { textOf } from './text.ts';

/** Both ends of a period written in one cell: «01.05.2024–30.04.2026», «01.06.21 -», «mai 2024 til april 2026». */
export interface TermReading {
  readonly from: DateReading;
  readonly to: DateReading;
}

const separator = /\s*[–—]\s*|\s+-+\s*|-\s+|\s+til\s+|\s+to\s+|\s*-\s*/g;

/** Splits at the first separator where both sides can be read; a dash inside a date («1/5-2024») is none. */
export function readTerm(cell: Scalar | undefined, date1904: boolean): TermReading {
  const text = textOf(cell).replace(/^\(|\)$/g, '');
  if (text === '') return { from: { kind: 'blank' }, to: { kind: 'blank' } };
  for (const match of text.matchAll(separator)) {
    const from = readDate(text.slice(0, match.index), date1904);
    const to = readDate(text.slice(match.index + match[0].length), date1904);
    const readable = from.kind !== 'unreadable' && to.kind !== 'unreadable';
    if (readable && from.kind !== 'blank') return { from, to };
  }
  return { from: { kind: 'unreadable' }, to: { kind: 'unreadable' } };
}
