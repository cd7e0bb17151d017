import { toColumnName, type Position, type Scalar, type Sheet } from '../../core/sheet.ts';
import { grouped } from './grouped.ts';

/** A literal in a formula is at most 255 characters. */
const longestLiteral = 200;
/** So many columns tell one row from another, or nothing does. */
const mostColumns = 6;
/** Longer lists of rows alike are not searched through: their rows differ in nothing that matters, or in many columns. */
const mostAlike = 50;

/** `"Kari ""Kaja"" Nordmann"`, `46143`, `TRUE`; undefined for what a formula cannot be trusted to compare (errors, long texts, numbers of more than 15 digits). */
function literal(value: Scalar | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return '""';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number(value.toPrecision(15)) === value ? String(value) : undefined;
  if (value.length > longestLiteral || isError(value)) return undefined;
  return `"${value.replaceAll('"', '""')}"`;
}

/** `#N/A` and its like, and the rare text that begins as they do. */
const isError = (value: Scalar | undefined): boolean => typeof value === 'string' && value.startsWith('#');

/** As Excel's `=` compares: upper and lower case are one. */
const compared = (value: Scalar | undefined): string | undefined => literal(value)?.toLowerCase();

type RowsOf = (column: number, row: readonly Scalar[]) => readonly number[];

/** Which rows hold the same value in a column, each column gone through once. */
function alikeIn(cells: Sheet['cells']): RowsOf {
  const columns = new Map<number, ReadonlyMap<string | undefined, readonly number[]>>();
  return (column, row) => {
    const rows = columns.get(column) ?? grouped(cells.keys(), (index) => compared(cells[index]?.[column]));
    columns.set(column, rows);
    return rows.get(compared(row[column])) ?? [];
  };
}

/** The fewest columns by which a row differs from all others: the marked one, then those that tell most. */
function tellingColumns(row: readonly Scalar[], marked: number, cells: Sheet['cells'], alike: RowsOf) {
  const filled = [...row.keys()].filter((column) => {
    const value = row[column];
    return column !== marked && value !== null && value !== '' && literal(value) !== undefined;
  });
  const byTelling = filled.toSorted((one, other) => alike(one, row).length - alike(other, row).length);
  const chosen = literal(row[marked]) === undefined ? [] : [marked];
  let rows: readonly number[] | undefined;
  for (const column of byTelling.slice(0, mostColumns)) {
    chosen.push(column);
    rows = narrowed(rows ?? alike(column, row), column, row, cells);
    if (rows.length <= 1) break;
  }
  return chosen;
}

function narrowed(rows: readonly number[], column: number, row: readonly Scalar[], cells: Sheet['cells']) {
  if (rows.length > mostAlike) return rows;
  return rows.filter((index) => compared(cells[index]?.[column]) === compared(row[column]));
}

/**
 * For a row (from 0 in `cells`) and a marked column, both counted from `origin`: `AND($A4="Kari Nordmann",$F4=46143)`, written for the first row of
 * the sheet's cells. Undefined when nothing in the row can be compared. Where a column holds an error in some row, the clause is false there: an error
 * in one clause would be one of the whole formula, and the rows that others are about would not be marked.
 */
export function rowClauses({ cells }: Sheet, origin: Position) {
  const alike = alikeIn(cells);
  const withErrors = new Set(cells.flatMap((row) => [...row.keys()].filter((column) => isError(row[column]))));
  return (index: number, marked: number): string | undefined => {
    const row = cells[index] ?? [];
    const columns = tellingColumns(row, marked, cells, alike);
    if (!columns.some((column) => row[column] !== '' && row[column] !== null && row[column] !== undefined))
      return undefined;
    const terms = columns.map(
      (column) => `$${toColumnName(origin.column + column)}${origin.row + 1}=${literal(row[column]) ?? ''}`,
    );
    const clause = `AND(${terms.join(',')})`;
    return columns.some((column) => withErrors.has(column)) ? `IFERROR(${clause},FALSE)` : clause;
  };
}
