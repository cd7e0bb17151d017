import type { Trouble } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import type { FoundTable } from './find.ts';
import { isBlank } from './text.ts';

/** Why a row was not read as a fact. */
export type SkipReason = 'heading' | 'header' | 'total' | 'note' | 'vacancy';

export interface Skipped {
  readonly row: number;
  readonly why: SkipReason;
}

/** Whether a row repeats the header of its table: at least two of its columns are headed as before, and none otherwise. */
export function repeatsHeader(cells: readonly Scalar[], found: FoundTable): boolean {
  const header = found.sheet.cells[found.first - 1] ?? [];
  const columns = Object.values(found.table.columns).map((column) => column - found.origin.column);
  const filled = columns.filter((column) => !isBlank(cells[column]));
  return filled.length >= 2 && filled.every((column) => cells[column] === header[column]);
}

/** Says which rows of a table were passed over, and which hidden rows were read (domain.md 4.3, rows-skipped). */
export function tellSkipped(found: FoundTable, skipped: readonly Skipped[], troubles: Trouble[]): void {
  const passed = skipped.filter(({ why }) => why !== 'vacancy').map(({ row }) => String(row));
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
  if (found.sheet.hidden === true) {
    troubles.push({ rule: 'rows-skipped', at: place, values: { rows: [], count: 0, kind: 'hidden-sheet' } });
  }
}
