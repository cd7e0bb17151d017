import { unread, type Read } from '../committee.ts';
import type { TaskCode } from '../records.ts';
import { wordsOf } from './text.ts';

/** The tasks by the words of the two mandates (domain.md 0); a code alone says the same. */
const words: readonly (readonly [TaskCode, RegExp])[] = [
  ['A1', /likeverdig|likeverdige/],
  ['A2', /kostnadseffektiv|innkjøp|logistikk/],
  ['A3', /informasjon/],
  ['A4', /samarbeid/],
  ['A5', /prinsipiell|prinsipielle|strategisk/],
  ['A6', /dokumenter|utviklingen i bruk|utviklinga i bruk|økonomiske forhold/],
  ['O1', /konkurransegrunnlag/],
  ['O2', /hvilke legemid|kva legemid/],
  ['O3', /klinisk miljø|kliniske miljø|anbefaling|tilråding/],
  ['O4', /anbudsseminar|anbodsseminar|program/],
];

/** Reads a task: its code («A4», «A4 Samarbeid»), or words of the mandate. */
export function readTask(cell: string): Read<TaskCode> {
  const text = wordsOf(cell);
  if (text === '') return undefined;
  const code = /^([ao])\s?([1-6])\b/.exec(text);
  const known = code === null ? undefined : `${code[1]?.toUpperCase() ?? ''}${code[2] ?? ''}`;
  const listed = words.find(([task, pattern]) => task === known || (known === undefined && pattern.test(text)));
  return listed?.[0] ?? unread;
}
