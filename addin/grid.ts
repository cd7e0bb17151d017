import { fromAddress, type Scalar } from '../core/sheet.ts';
import type { NumberKind, ShownSheet } from './workbook.ts';

/** A sheet laid out from A1, whatever its origin. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): Scalar | undefined;
  /** How a number there is shown; undefined for a plain number. */
  kind(row: number, column: number): NumberKind | undefined;
}

/** Lays a sheet out. Cells are looked up, not copied: a sheet of 200,000 rows costs one pass over its row lengths. */
export function gridOf(sheet: ShownSheet): Grid {
  const origin = fromAddress(sheet.origin ?? 'A1') ?? { row: 0, column: 0 };
  const stretches = stretchesOf(sheet.formats ?? {});
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    rows: width === 0 ? 0 : origin.row + sheet.cells.length,
    columns: width === 0 ? 0 : origin.column + width,
    value: (row, column) => sheet.cells[row - origin.row]?.[column - origin.column],
    kind: (row, column) => lastStarted(stretches.get(column) ?? [], row)?.kind,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: NumberKind;
}

const kinds: readonly NumberKind[] = ['date', 'time', 'date-time', 'percent'];

/** By column, from the top down: a sheet may have as many stretches as rows. */
function stretchesOf(formats: NonNullable<ShownSheet['formats']>): Map<number, Stretch[]> {
  const columns = new Map<number, Stretch[]>();
  for (const kind of kinds) {
    for (const range of formats[kind] ?? []) {
      const [first = '', last = first] = range.split(':');
      const [from, to] = [fromAddress(first), fromAddress(last)];
      if (from === undefined || to === undefined) continue;
      const column = columns.get(from.column) ?? [];
      column.push({ from: from.row, to: to.row, kind });
      columns.set(from.column, column);
    }
  }
  for (const stretches of columns.values()) stretches.sort((a, b) => a.from - b.from);
  return columns;
}

/** The stretch that holds a row, by halving. */
function lastStarted(stretches: readonly Stretch[], row: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && found.to >= row ? found : undefined;
}
