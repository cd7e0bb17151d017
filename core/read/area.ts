import { fromAddress, type Position, type Scalar, type Sheet } from '../sheet.ts';
import { isBlank } from './text.ts';

/** A rectangle of a sheet that is looked at as a sheet of its own: `sheet.cells[0][0]` stands at `origin`, zero-based. */
export interface Area {
  readonly sheet: Sheet;
  readonly origin: Position;
}

/** From the first to before the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function originOf({ origin }: Sheet): Position {
  return fromAddress(origin ?? 'A1') ?? { row: 0, column: 0 };
}

export function isBlankRow(row: readonly Scalar[] | undefined): boolean {
  if (row === undefined) return true;
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

/** The whole sheet down to its last filled row: Excel may count a million empty ones as used. */
export function areaOf(sheet: Sheet): Area {
  let end = sheet.cells.length;
  while (end > 0 && isBlankRow(sheet.cells[end - 1])) end -= 1;
  return { sheet: { ...sheet, cells: sheet.cells.slice(0, end) }, origin: originOf(sheet) };
}

export function rowsOf({ sheet, origin }: Area, { start, end }: Span): Area {
  return {
    sheet: { ...sheet, cells: sheet.cells.slice(start, end) },
    origin: { row: origin.row + start, column: origin.column },
  };
}

export function columnsOf({ sheet, origin }: Area, { start, end }: Span): Area {
  return {
    sheet: { ...sheet, cells: sheet.cells.map((row) => row.slice(start, end)) },
    origin: { row: origin.row, column: origin.column + start },
  };
}

const firstLook = 30;

function fill(rows: readonly (readonly Scalar[])[], filled: Set<number>): void {
  // Rows may be holes, which `forEach` passes over.
  rows.forEach((row) => {
    row.forEach((cell, column) => {
      if (!isBlank(cell)) filled.add(column);
    });
  });
}

/** The columns of an area in runs, between columns that are empty from top to bottom. */
export function runsOf({ sheet: { cells } }: Area): Span[] {
  const filled = new Set<number>();
  fill(cells.slice(0, firstLook), filled);
  const [first, last] = [Math.min(...filled), Math.max(...filled)];
  const runs: { start: number; end: number }[] = [];
  for (let column = first; column <= last; column += 1) {
    if (!filled.has(column) && !cells.some((row) => !isBlank(row[column]))) continue;
    const run = runs.at(-1);
    if (run?.end === column) run.end = column + 1;
    else runs.push({ start: column, end: column + 1 });
  }
  return runs;
}
