import type { Part, Scalar } from '../sheet.ts';
import { fieldsOf } from './fields.ts';
import { isBlank, wordsOf } from './text.ts';

/** What a row would mean if it were the header of a part: zero-based index in the row by field. */
export interface Header {
  readonly columns: Readonly<Record<string, number>>;
  /** Fields that two columns claim, with the second column's index. */
  readonly twice: readonly { readonly field: string; readonly column: number }[];
  /** Columns whose header fits several fields; the cells below must tell. */
  readonly traps: readonly { readonly column: number; readonly fields: readonly string[] }[];
}

interface Lexicon {
  readonly sure: ReadonlyMap<string, string>;
  readonly traps: ReadonlyMap<string, readonly string[]>;
}

function lexiconOf(part: Part): Lexicon {
  const sure = new Map<string, string>();
  const traps = new Map<string, string[]>();
  for (const [field, headers] of Object.entries(fieldsOf[part])) {
    for (const header of headers.split('|').map((text) => text.trim())) {
      if (!header.startsWith('?')) sure.set(header, field);
      else traps.set(header.slice(1), [...(traps.get(header.slice(1)) ?? []), field]);
    }
  }
  return { sure, traps };
}

const parts = Object.keys(fieldsOf) as Part[]; // keys of a Record<Part, …>
const lexicons = Object.fromEntries(parts.map((part) => [part, lexiconOf(part)])) as Record<Part, Lexicon>; // one for each

/** The ways to look up each cell of a row: its words, and its words without a hint in parentheses. Undefined where a cell is empty, none where it is no text. */
export type HeaderTexts = readonly (readonly string[] | undefined)[];

const noText: readonly string[] = [];

function waysOf(cell: Scalar | undefined): readonly string[] | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell !== 'string' || cell.length > 80) return noText;
  const [words, bare] = [wordsOf(cell), wordsOf(cell.replace(/\(.*?\)|\*|:/g, ' '))];
  return words === bare || bare === '' ? [words] : [words, bare];
}

export function headerTexts(row: readonly Scalar[]): HeaderTexts {
  return Array.from(row, waysOf);
}

/** Every word that heads a column of any part. */
const vocabulary = new Set(Object.values(lexicons).flatMap(({ sure, traps }) => [...sure.keys(), ...traps.keys()]));

/** How many cells of a row are headers of something. */
export function headersIn(texts: HeaderTexts): number {
  return texts.filter((ways) => ways?.some((words) => vocabulary.has(words)) === true).length;
}

/** By the first three letters: whether a cell is worth the careful look. Ten thousand rows are asked, and hardly any is a header. */
const beginnings = new Set([...vocabulary].map((words) => beginningOf(words)));

function beginningOf(text: string): number {
  return (letterAt(text, 0) << 10) | (letterAt(text, 1) << 5) | letterAt(text, 2);
}

/** A letter in five bits, of either case. «E-post» begins as «e post» does: what is no letter is one and the same. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 65 ? code & 31 : 0;
}

/** Cells that were looked at with care, by their very text: a list says «Overlege» thousands of times. */
const asWritten = new Map<string, boolean>();

function isHeader(cell: string): boolean {
  const startsWithLetter = /^[a-zæøå]/i.test(cell);
  if (cell.length > 80 || (startsWithLetter && !beginnings.has(beginningOf(cell)))) return false;
  const known = asWritten.get(cell) ?? headersIn([waysOf(cell)]) > 0;
  if (asWritten.size < 1000) asWritten.set(cell, known);
  return known;
}

/** Whether a row may be a header: two of its cells head a column, and one of them is among the first three filled. */
export function mayHead(row: readonly Scalar[]): boolean {
  let [seen, headers] = [0, 0];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    seen += 1;
    if (typeof cell === 'string' && isHeader(cell)) headers += 1;
    if (headers === 2) return true;
    if (seen >= 3 && headers === 0) return false;
  }
  return false;
}

function first<T>(ways: readonly string[] | undefined, found: ReadonlyMap<string, T>): T | undefined {
  return ways?.map((words) => found.get(words)).find((value) => value !== undefined);
}

/**
 * Reads texts as the header of a part. `under` holds what stands on a second row: it claims only fields that nothing else does.
 */
export function readTexts(texts: HeaderTexts, part: Part, under: HeaderTexts = []): Header {
  const lexicon = lexicons[part];
  const columns: Record<string, number> = {};
  const twice: { field: string; column: number }[] = [];
  const traps: { column: number; fields: readonly string[] }[] = [];
  texts.forEach((ways, column) => {
    const field = first(ways, lexicon.sure);
    if (field === undefined) {
      const fields = first(ways, lexicon.traps);
      if (fields !== undefined) traps.push({ column, fields });
    } else if (columns[field] === undefined) columns[field] = column;
    else twice.push({ field, column });
  });
  const taken = new Set([...Object.values(columns), ...twice.map(({ column }) => column)]);
  under.forEach((ways, column) => {
    const field = first(ways, lexicon.sure);
    if (field !== undefined && columns[field] === undefined && !taken.has(column)) columns[field] = column;
  });
  return { columns, twice, traps: traps.filter(({ column }) => !Object.values(columns).includes(column)) };
}

/** Reads a row as the header of a part. A header may carry a unit or a hint in parentheses: «Oppnevnt fra (dato)». */
export function readHeader(row: readonly Scalar[], part: Part): Header {
  return readTexts(headerTexts(row), part);
}
