import { allColumns, allRows } from './box.ts';
import { cellAt, cellFor, enter } from './cells.ts';
import { demand } from './failure.ts';
import type { Cell, Hyperlink, Look } from './model.ts';
import type { Place } from './range-object.ts';
import { changed, demandWritable } from './session.ts';

const edited = { changeType: 'RangeEdited', triggerSource: 'ThisLocalAddin' } as const;

/** Whole columns and rows have no end that could be read or written cell by cell. */
export const isBounded = ({ box }: Place) => box().rows < allRows && box().columns < allColumns;

/** Something of every cell, row by row; null for what has no end, as Excel says it. */
export function readGrid<T>(place: Place, read: (cell: Cell | undefined) => T): T[][] | null {
  if (!isBounded(place)) return null;
  const { row, column, rows, columns } = place.box();
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => read(cellAt(place.sheet, row + down, column + right))),
  );
}

/** Gives every cell its part of a grid, or all of them the one value; null leaves a cell as it is. */
export function writeGrid(
  place: Place,
  written: unknown,
  put: (place: Place, row: number, column: number, value: unknown) => void,
): void {
  demandWritable(place.session, place.sheet);
  demand(isBounded(place), 'InvalidArgument');
  const { row, column, rows, columns } = place.box();
  const grid = Array.isArray(written) ? (written as unknown[][]) : undefined;
  const fits = grid === undefined || (grid.length === rows && grid.every((line) => line.length === columns));
  const sizes = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  demand(fits, 'InvalidArgument', sizes);
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const value = grid === undefined ? written : grid[down]?.[right];
      if (value !== null && value !== undefined) put(place, row + down, column + right, value);
    }
  }
}

export function writeValues(place: Place, written: unknown): void {
  const { session, sheet, box } = place;
  writeGrid(place, written, (_, row, column, value) => enter(sheet, row, column, value, session.model.date1904));
  changed(session, sheet, box(), edited);
}

/** Sets one thing of how a cell looks. */
export function lookScalar(name: keyof Look) {
  return ({ sheet }: Place, row: number, column: number, value: unknown) => {
    demand(typeof value === 'string' || typeof value === 'boolean', 'InvalidArgument');
    Object.assign(cellFor(sheet, row, column), { [name]: value });
  };
}

/** A link in every cell; its text becomes the cell's value. */
export function writeHyperlink(place: Place, value: unknown): void {
  const link = value as Hyperlink;
  demand(link.address !== undefined || link.documentReference !== undefined, 'InvalidArgument');
  writeGrid(place, link, ({ sheet }, row, column) => {
    const cell = cellFor(sheet, row, column);
    cell.hyperlink = { ...link };
    if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
  });
  if (link.textToDisplay !== undefined) changed(place.session, place.sheet, place.box(), edited);
}
