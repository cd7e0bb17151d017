import type { Row } from '../committee.ts';
import { isBlankRow } from './area.ts';
import { groupIn, rowCells, type Reader, type RowCells } from './cells.ts';
import { headerRepeats, type Skipped, type SkipReason } from './rows.ts';
import { isBlank, textOf, wordsOf } from './text.ts';

/** The rows of one table as facts, each with the group its row names, and the rows that were no facts. */
export interface RowsRead<Fact> {
  readonly facts: readonly { readonly group: string; readonly fact: Fact }[];
  readonly skipped: readonly Skipped[];
}

const total = /^(sum|totalt|total|i alt|til saman)\b/;

/** Why a row of a plain list is no fact: a heading or note standing alone, a total. At least one of its cells is filled. */
export function plainRow(_cells: RowCells, texts: readonly string[]): SkipReason | undefined {
  if (new Set(texts).size === 1) return 'note';
  return total.test(wordsOf(texts[0] ?? '')) ? 'total' : undefined;
}

/**
 * Reads every row below a header that is not empty. `skip` tells why a row is no fact (`plainRow` where nothing else is known of the part);
 * `read` gives the facts of a row, mostly one.
 */
export function eachRow<Fact extends { readonly row: Row }>(
  { found }: Reader,
  read: (cells: RowCells) => readonly Fact[],
  skip: typeof plainRow = plainRow,
): RowsRead<Fact> {
  const facts: { group: string; fact: Fact }[] = [];
  const skipped: Skipped[] = [];
  const repeats = headerRepeats(found);
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = found.sheet.cells[index] ?? [];
    if (isBlankRow(cells)) continue;
    const row = rowCells(found, index);
    const texts = cells.flatMap((cell) => (isBlank(cell) ? [] : [textOf(cell)]));
    const why = skip(row, texts) ?? (repeats(cells) ? 'header' : undefined);
    if (why !== undefined) skipped.push({ row: row.row.number, why });
    else for (const fact of read(row)) facts.push({ group: groupIn(row), fact });
  }
  return { facts, skipped };
}
