import type { Part, Scalar } from '../sheet.ts';
import { fieldsOf } from './fields.ts';
import { wordsOf } from './text.ts';

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

const lexicons = new Map((Object.keys(fieldsOf) as Part[]).map((part) => [part, lexiconOf(part)])); // keys of a Record<Part, …>

/** Reads a row as the header of a part. A header may carry a unit or a hint in parentheses: «Oppnevnt fra (dato)». */
export function readHeader(row: readonly Scalar[], part: Part): Header {
  const lexicon = lexicons.get(part);
  const columns: Record<string, number> = {};
  const twice: { field: string; column: number }[] = [];
  const traps: { column: number; fields: readonly string[] }[] = [];
  row.forEach((cell, column) => {
    if (typeof cell !== 'string' || cell.length > 80 || lexicon === undefined) return;
    const candidates = [wordsOf(cell), wordsOf(cell.replace(/\(.*?\)|\*|:/g, ' '))];
    const field = candidates.map((words) => lexicon.sure.get(words)).find((found) => found !== undefined);
    const fields = candidates.map((words) => lexicon.traps.get(words)).find((found) => found !== undefined);
    if (field !== undefined && columns[field] === undefined) columns[field] = column;
    else if (field !== undefined) twice.push({ field, column });
    else if (fields !== undefined) traps.push({ column, fields });
  });
  return { columns, twice, traps };
}
