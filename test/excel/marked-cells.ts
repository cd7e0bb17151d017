import { addressOf, type Box } from './box.ts';
import { cellAt } from './cells.ts';
import { compile, ErrorValue, type Compiled } from './formula.ts';
import type { Sheet, WorkbookModel } from './model.ts';
import { sheetNamed } from './sheet-name.ts';

/** Excel marks nothing where a formula is an error, nor where it is a text. */
function holds(formula: Compiled, sheet: Sheet, down: number, right: number): boolean {
  try {
    const value = formula((row, column) => cellAt(sheet, row, column)?.value ?? '', down, right);
    return typeof value !== 'string' && Boolean(value);
  } catch (reason) {
    if (reason instanceof ErrorValue) return false;
    throw reason;
  }
}

function* cellsOf(ranges: readonly Box[]): Generator<readonly [row: number, column: number]> {
  for (const { row, column, rows, columns } of ranges) {
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) yield [row + down, column + right];
    }
  }
}

/**
 * The cells that the add-in's conditional formats mark now, with the fill (or, without one, the font's colour) of the
 * first that holds: `{ F7: '#FFC7CE' }`. Its own are those whose formula says the sign.
 */
export function markedCells(model: WorkbookModel, name: string, sign = 'LEN("mandatvakt")'): Record<string, string> {
  const sheet = sheetNamed(model, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  const marked: Record<string, string> = {};
  for (const { type, formula, ranges, fill, color } of sheet.conditionalFormats) {
    const [first] = ranges;
    if (type !== 'Custom' || !formula.includes(sign) || first === undefined) continue;
    const compiled = compile(formula);
    for (const [row, column] of cellsOf(ranges)) {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      if (holds(compiled, sheet, row - first.row, column - first.column)) marked[address] ??= fill ?? color ?? '';
    }
  }
  return marked;
}
