/** A rectangle of cells; rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a worksheet of Excel holds. */
export const allRows = 1_048_576;
export const allColumns = 16_384;
export const wholeSheet: Box = { row: 0, column: 0, rows: allRows, columns: allColumns };

/** `AB` for 27. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : lettersOf(rest)) + String.fromCharCode(65 + (column % 26));
}

/** 27 for `AB`. */
export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rectangle that an address without a sheet's name means: `B2`, `$B$2:C9`, `3:5`, `A:C`; undefined for anything else. */
export function boxOf(address: string): Box | undefined {
  const [from = '', to = from, ...more] = address.replaceAll('$', '').split(':');
  const one = /^([a-z]{0,3})(\d{0,7})$/i.exec(from);
  const two = /^([a-z]{0,3})(\d{0,7})$/i.exec(to);
  if (one === null || two === null || more.length > 0 || from === '') return undefined;
  const [, left = '', top = ''] = one;
  const [, right = '', bottom = ''] = two;
  const sameKind = (left === '') === (right === '') && (top === '') === (bottom === '');
  const isCell = left !== '' && top !== '';
  if (!sameKind || (!isCell && !address.includes(':'))) return undefined;
  const columns = left === '' ? [0, allColumns - 1] : [columnOf(left), columnOf(right)];
  const rows = top === '' ? [0, allRows - 1] : [Number(top) - 1, Number(bottom) - 1];
  const box = { row: Math.min(...rows), column: Math.min(...columns), rows: 0, columns: 0 };
  const spanned = { ...box, rows: Math.max(...rows) - box.row + 1, columns: Math.max(...columns) - box.column + 1 };
  return isInside(spanned, wholeSheet) ? spanned : undefined;
}

/** `B2:C9`, and without its end for a single cell. */
export function addressOf({ row, column, rows, columns }: Box): string {
  if (rows === allRows && columns === allColumns) return `1:${allRows}`;
  const left = columns === allColumns ? '' : lettersOf(column);
  const right = columns === allColumns ? '' : lettersOf(column + columns - 1);
  const top = rows === allRows ? '' : String(row + 1);
  const bottom = rows === allRows ? '' : String(row + rows);
  return rows === 1 && columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

export const isInside = (inner: Box, outer: Box) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.rows >= 1 &&
  inner.columns >= 1 &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** What two rectangles share. */
export function sharedBy(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds all of them. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const row = Math.min(...boxes.map((box) => box.row));
  const column = Math.min(...boxes.map((box) => box.column));
  const rows = Math.max(...boxes.map((box) => box.row + box.rows)) - row;
  const columns = Math.max(...boxes.map((box) => box.column + box.columns)) - column;
  return { row, column, rows, columns };
}

/** What is left of a rectangle when a hole is cut in it. */
export function without(box: Box, hole: Box): readonly Box[] {
  const cut = sharedBy(box, hole);
  if (cut === undefined) return [box];
  const below = cut.row + cut.rows;
  const after = cut.column + cut.columns;
  return [
    { ...box, rows: cut.row - box.row },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: after, columns: box.column + box.columns - after },
    { ...box, row: below, rows: box.row + box.rows - below },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
