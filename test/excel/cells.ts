import { addressOf, type Box } from './box.ts';
import { compile, ErrorValue } from './formula.ts';
import { demand } from './failure.ts';
import type { Cell, Sheet, Value } from './model.ts';

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows.get(row)?.get(column);

/** The cell, made when there was none. */
export function cellFor(sheet: Sheet, row: number, column: number): Cell {
  let line = sheet.rows.get(row);
  if (line === undefined) sheet.rows.set(row, (line = new Map<number, Cell>()));
  let cell = line.get(column);
  if (cell === undefined) line.set(column, (cell = { value: '' }));
  return cell;
}

export const isBlank = (cell: Cell) => cell.value === '' && cell.formula === undefined;

/** The cells that are kept, of a rectangle, with their places; without end for a whole sheet too. */
export function* cellsIn(sheet: Sheet, box: Box): Generator<readonly [row: number, column: number, cell: Cell]> {
  const few = box.rows <= sheet.rows.size;
  const rows = few ? Array.from({ length: box.rows }, (_, down) => box.row + down) : [...sheet.rows.keys()];
  for (const row of rows) {
    if (row < box.row || row >= box.row + box.rows) continue;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (column >= box.column && column < box.column + box.columns) yield [row, column, cell];
    }
  }
}

function ends(numbers: Iterable<number>): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [first, last] = [Math.min(first, number), Math.max(last, number)];
  return [first, last];
}

/** The rectangle that is in use; undefined when nothing is. */
export function usedBox(sheet: Sheet, within: Box, valuesOnly: boolean): Box | undefined {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    if (isBlank(cell) && (valuesOnly || Object.keys(cell).length === 1)) continue;
    rows.add(row);
    columns.add(column);
  }
  if (rows.size === 0) return undefined;
  const [top, bottom] = ends(rows);
  const [left, right] = ends(columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The serial number of an ISO day as it would be typed. */
function typedDay(text: string, date1904: boolean): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const serial = (day - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0);
  return serial >= 61 ? serial : undefined;
}

function calculated(sheet: Sheet, formula: string): Value {
  try {
    return compile(formula)((row, column) => cellAt(sheet, row, column)?.value ?? '', 0, 0);
  } catch (reason) {
    // A formula of functions that are not worked out here still is one, and a test looks at it, not at its value.
    return reason instanceof ErrorValue ? reason.message : '#NAME?';
  }
}

function enterText(sheet: Sheet, cell: Cell, text: string, date1904: boolean): void {
  demand(text.length <= 32_767, 'InvalidArgument');
  const day = typedDay(text, date1904);
  if (cell.numberFormat === '@') cell.value = text;
  else if (text.startsWith("'")) cell.value = text.slice(1);
  else if (number.test(text)) cell.value = Number(text);
  else if (/^(?:true|false)$/i.test(text)) cell.value = text.toLowerCase() === 'true';
  else if (day !== undefined) {
    cell.value = day;
    cell.numberFormat ??= 'yyyy-mm-dd';
  } else if (/^[=+\-@]./.test(text)) {
    cell.formula = text.startsWith('=') ? text : `=${text}`;
    cell.value = calculated(sheet, cell.formula);
  } else cell.value = text;
}

/** Puts a value into a cell as if it were typed: a text may become a number, a day, a formula. */
export function enter(sheet: Sheet, row: number, column: number, value: unknown, date1904: boolean): void {
  const cell = cellFor(sheet, row, column);
  delete cell.formula;
  if (typeof value === 'string') enterText(sheet, cell, value, date1904);
  else {
    demand(typeof value === 'number' || typeof value === 'boolean', 'InvalidArgument');
    cell.value = value as Value;
  }
}

/** Takes the value out of a cell; how it looks stays. */
export function empty(sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return;
  cell.value = '';
  delete cell.formula;
}

/** `Medlemmer!B2`, with quotes where Excel writes them. */
export function fullAddress(sheet: Sheet, box: Box): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${addressOf(box)}`;
}
