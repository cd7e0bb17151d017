import { unread, type Read, type Unread } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import { at, type Reader, type RowCells } from './cells.ts';
import { isBlank, isErrorText, textOf, wordsOf } from './text.ts';

/** Empty text is nothing. */
export function optional(text: string): string | undefined {
  return text === '' || isErrorText(text) ? undefined : text;
}

/** Tells that a cell holds something the field does not know. */
export function ask(reader: Reader, cells: RowCells, field: string, name = ''): Unread {
  const value = cells.text(field).slice(0, 80);
  const values = { name, row: cells.row.number, field, value };
  reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, field), values });
  return unread;
}

/** A cell read as one of some words; what is written and not known is asked about. */
export function known<T>(
  reader: Reader,
  cells: RowCells,
  field: string,
  read: (text: string) => Read<T>,
  name = '',
): Read<T> {
  const value = read(cells.text(field));
  return value === unread ? ask(reader, cells, field, name) : value;
}

/** The first pattern that fits decides; nothing for an empty cell. */
export function readWord<T>(cell: string, words: readonly (readonly [T, RegExp])[]): Read<T> {
  const text = wordsOf(cell);
  if (text === '') return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? unread;
}

/** «ja», «x», «nei» and their like. */
export function readYesNo(cell: string): Read<boolean> {
  const text = wordsOf(cell);
  if (text === '') return /[✓✔☑]/.test(cell) ? true : undefined;
  if (/^(ja|x|yes|true|sann|1|jo)$/.test(text)) return true;
  return /^(nei|no|false|usann|0|ikke|ikkje)$/.test(text) ? false : unread;
}

/** A number as Excel holds it or as a Norwegian writes it: `1 234 567,50`, `kr 12.000,-`. */
export function readNumber(cell: Scalar): Read<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : unread;
  if (isBlank(cell)) return undefined;
  const bare = textOf(cell)
    .replace(/^kr\.?\s*|\s*kr\.?$|,-$/gi, '')
    .replace(/\s/g, '');
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : unread;
}

/** A number in a field; what is written and no number is asked about. */
export function numberIn(reader: Reader, cells: RowCells, field: string): Read<number> {
  const value = readNumber(cells.cell(field));
  return value === unread ? ask(reader, cells, field) : value;
}

/** A year between 1990 and 2100. */
export function yearIn(reader: Reader, cells: RowCells, field: string): Read<number> {
  const value = readNumber(cells.cell(field));
  if (value === undefined) return undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100
    ? value
    : ask(reader, cells, field);
}

/** «Lie, Kari» is one name: nothing but a surname stands before the comma. «Kari Lie, Per Ås» are two. */
function betweenCommas(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const isTurned = parts.length === 2 && parts[0] !== undefined && !parts[0].includes(' ');
  return isTurned ? [text] : parts;
}

/** Names in one cell: one a line, between semicolons, commas or «og». */
export function readNames(cell: Scalar): string[] {
  if (typeof cell !== 'string') return isBlank(cell) || cell === 0 ? [] : [textOf(cell)];
  const names = cell.split(/[;\n]|\s(?:og|and)\s/).flatMap((part) => betweenCommas(textOf(part)));
  return names.filter(
    (name) => !isBlank(name) && !isErrorText(name) && !/^(ingen|inga|none|nei|no|0)$|^ingen\s/i.test(name),
  );
}
