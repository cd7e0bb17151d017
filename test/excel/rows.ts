import { allColumns, sharedBy, type Box } from './box.ts';
import { cellsIn } from './cells.ts';
import { demand } from './failure.ts';
import type { Anchor, Cell, ConditionalFormat, Sheet } from './model.ts';
import { withReferencesMoved } from './references.ts';

/** Rows that come at a place or, negative, go from there, between two columns. */
interface Shift {
  readonly box: Box;
  readonly by: 1 | -1;
}

/** Where a row is after it; undefined when it is gone. */
function rowAfter({ box, by }: Shift, row: number): number | undefined {
  if (row < box.row) return row;
  if (by === 1) return row + box.rows;
  return row < box.row + box.rows ? undefined : row - box.rows;
}

/** A rectangle grows by rows that come inside it, and shrinks by those that go. */
function boxAfter(shift: Shift, box: Box): Box | undefined {
  const inside = box.column >= shift.box.column && box.column + box.columns <= shift.box.column + shift.box.columns;
  if (!inside) return box;
  const last = box.row + box.rows - 1;
  const gone = shift.by === -1 ? (sharedBy(box, { ...shift.box, column: 0, columns: allColumns })?.rows ?? 0) : 0;
  if (gone === box.rows) return undefined;
  const first = rowAfter(shift, box.row) ?? shift.box.row;
  const grown = shift.by === 1 && shift.box.row > box.row && shift.box.row <= last ? shift.box.rows : 0;
  return { ...box, row: first, rows: box.rows - gone + grown };
}

function shiftCells(sheet: Sheet, shift: Shift): void {
  const { box } = shift;
  const below = { ...box, rows: Number.MAX_SAFE_INTEGER };
  const moved = [...cellsIn(sheet, below)];
  for (const [row, column] of moved) sheet.rows.get(row)?.delete(column);
  for (const [row, column, cell] of moved) {
    const to = rowAfter(shift, row);
    if (to === undefined) continue;
    let line = sheet.rows.get(to);
    if (line === undefined) sheet.rows.set(to, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }
  for (const [row, line] of sheet.rows) if (line.size === 0) sheet.rows.delete(row);
}

/** Relative references follow the first cell of the range, as Excel keeps them; fixed ones follow the rows they name. */
function shiftFormat(shift: Shift, format: ConditionalFormat): void {
  const top = format.ranges[0]?.row ?? 0;
  format.ranges = format.ranges.map((box) => boxAfter(shift, box)).filter((box) => box !== undefined);
  const down = (format.ranges[0]?.row ?? top) - top;
  format.formula = withReferencesMoved(format.formula, (row, fixed) => (fixed ? rowAfter(shift, row) : row + down));
}

function shiftAnchors(shift: Shift, anchors: Iterable<Anchor>): void {
  for (const anchor of anchors) if (anchor.box !== undefined) anchor.box = boxAfter(shift, anchor.box);
}

/** A part of a table's columns cannot move without the rest. */
function demandWholeTables(sheet: Sheet, { box }: Shift): void {
  for (const table of sheet.tables) {
    const moves = table.box !== undefined && sharedBy(table.box, { ...box, rows: Number.MAX_SAFE_INTEGER });
    if (typeof moves !== 'object') continue;
    demand(moves.columns === table.box?.columns, 'InsertDeleteConflict');
  }
}

function shiftRows(sheet: Sheet, shift: Shift): void {
  demandWholeTables(sheet, shift);
  shiftCells(sheet, shift);
  const drawn = sheet.charts.map(({ source }) => source);
  // A picture moves with the rows it lies over when they are whole ones.
  const lying = shift.box.columns < allColumns ? [] : sheet.charts.map(({ over }) => over);
  shiftAnchors(shift, [...sheet.merges, ...sheet.tables, ...sheet.kept, ...drawn, ...lying]);
  sheet.merges = sheet.merges.filter(({ box }) => box !== undefined);
  sheet.tables = sheet.tables.filter(({ box }) => box !== undefined);
  for (const format of sheet.conditionalFormats) shiftFormat(shift, format);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  for (const line of sheet.rows.values()) {
    for (const cell of line.values()) {
      if (cell.formula !== undefined) cell.formula = withReferencesMoved(cell.formula, (row) => rowAfter(shift, row));
    }
  }
  if (shift.box.columns < allColumns) return;
  const hidden = [...sheet.hiddenRows].map((row) => rowAfter(shift, row)).filter((row) => row !== undefined);
  sheet.hiddenRows = new Set(hidden);
}

/** Empty cells come where the rectangle is; what stood there moves down, with formats, tables and references. */
export const insertCells = (sheet: Sheet, box: Box) => shiftRows(sheet, { box, by: 1 });

/** The rectangle's cells go, and what stood below moves up. */
export const deleteCells = (sheet: Sheet, box: Box) => shiftRows(sheet, { box, by: -1 });
