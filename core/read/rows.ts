import type { Trouble } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import type { FoundTable } from './found-table.ts';
import { isBlank } from './text.ts';

/** Why a row was not read as a fact. */
export type SkipReason = 'heading' | 'header' | 'total' | 'note' | 'vacancy';

export interface Skipped {
  readonly row: number;
  readonly why: SkipReason;
}

/** Tells whether a row repeats the header of its table: at least two of its columns are headed as before, and none otherwise. */
export function headerRepeats({
  sheet,
  first,
  height,
  table,
  origin,
}: FoundTable): (cells: readonly Scalar[]) => boolean {
  const columns = [...new Set(Object.values(table.columns))].map((column) => column - origin.column);
  const headers = sheet.cells.slice(first - height, first);
  const repeats = (cells: readonly Scalar[], header: readonly Scalar[]) => {
    let filled = 0;
    for (const column of columns) {
      if (isBlank(cells[column])) continue;
      if (cells[column] !== header[column]) return false;
      filled += 1;
    }
    return filled >= 2;
  };
  return (cells) => headers.some((header) => repeats(cells, header));
}

/** Says where another table stands on the sheet that is of no part we know, and is not read. */
function tellOther({ table, unknown }: FoundTable, troubles: Trouble[]): void {
  if (unknown.length === 0) return;
  const values = { rows: unknown.map(String), count: unknown.length, kind: 'other-table' };
  troubles.push({ rule: 'rows-skipped', at: { table }, values });
}

/** Says which rows of a table were passed over, and which hidden rows were read (domain.md 4.3, rows-skipped). */
export function tellSkipped(found: FoundTable, skipped: readonly Skipped[], troubles: Trouble[]): void {
  const passed = skipped.filter(({ why }) => why !== 'vacancy').map(({ row }) => String(row));
  tellOther(found, troubles);
  const place = { table: found.table };
  if (passed.length > 0)
    troubles.push({ rule: 'rows-skipped', at: place, values: { rows: passed, count: passed.length, kind: 'skipped' } });
  const start = found.origin.row + found.first;
  const hidden = (found.sheet.hiddenRows ?? []).filter(
    (row) => row > start && row <= found.origin.row + found.sheet.cells.length,
  );
  if (hidden.length > 0) {
    troubles.push({
      rule: 'rows-skipped',
      at: place,
      values: { rows: hidden.map(String), count: hidden.length, kind: 'hidden-rows' },
    });
  }
  if (found.sheet.hidden === true && found.order === 0) {
    troubles.push({ rule: 'rows-skipped', at: place, values: { rows: [], count: 0, kind: 'hidden-sheet' } });
  }
}
