import { fromAddress, toAddress, type Position, type Scalar, type Sheet } from '../../core/sheet.ts';
import { grouped } from './grouped.ts';

/** A sheet's rows by their number in the sheet, zero-based. */
interface Rows {
  readonly first: number;
  readonly column: number;
  readonly cells: Sheet['cells'];
}

function rowsOf({ origin = 'A1', cells }: Sheet): Rows {
  const { row, column } = fromAddress(origin) ?? { row: 0, column: 0 };
  return { first: row, column, cells };
}

/** What a row says, wherever it stands; empty cells at its ends say nothing. Undefined for a row without a word. */
function signature(cells: readonly Scalar[] | undefined, column: number): string | undefined {
  if (cells === undefined) return undefined;
  const said = cells.flatMap((value, index) => (value === null || value === '' ? [] : [[column + index, value]]));
  return said.length === 0 ? undefined : JSON.stringify(said);
}

function rowsBySignature({ first, column, cells }: Rows): ReadonlyMap<string | undefined, readonly number[]> {
  const groups = grouped(cells.keys(), (index) => signature(cells[index], column));
  return new Map([...groups].map(([said, rows]) => [said, rows.map((index) => first + index)]));
}

const nearest = (rows: readonly number[], to: number): number | undefined =>
  rows.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];

/**
 * Where a cell of `before` stands in `now`, after rows may have been sorted, put in or taken out: known by what its row says. Of several rows that
 * say the same the nearest; undefined when no row says it any more. A cell of an empty row stays where it is while the row is empty.
 */
export function rowPlaces(before: Sheet, now: Sheet): (cell: string) => string | undefined {
  const old = rowsOf(before);
  const current = rowsOf(now);
  let index: ReturnType<typeof rowsBySignature> | undefined;
  return (cell) => {
    const at = fromAddress(cell);
    if (at === undefined) return undefined;
    const said = signature(old.cells[at.row - old.first], old.column);
    if (signature(current.cells[at.row - current.first], current.column) === said) return toAddress(at);
    if (said === undefined) return undefined;
    index ??= rowsBySignature(current);
    return moved(at, nearest(index.get(said) ?? [], at.row));
  };
}

function moved({ column }: Position, row: number | undefined): string | undefined {
  return row === undefined ? undefined : toAddress({ row, column });
}
