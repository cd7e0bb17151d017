import type { Scalar } from '../../core/sheet.ts';
import type { Shown } from './number-formats.ts';
import { note, type FormatRuns } from './sheet-formats.ts';
import { readContent, toScalar, type Content, type Shared } from './sheet-values.ts';
import { beginAttributes, countOf, flagOf, newAttribute, nextAttribute } from './xml-attributes.ts';
import { isNamed, next, type Cursor } from './xml.ts';

/** Values, with the empty places between them, that all sheets of a workbook may have together: 100 000 rows of 14 columns. */
export const maximumCells = 1_500_000;
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** One row with something in it; `cells` begins at column A. */
export interface Row {
  readonly index: number;
  readonly cells: Scalar[];
}

/** What is gathered while a sheet is read. */
export interface Grid {
  readonly shared: Shared;
  readonly styles: readonly (Shown | undefined)[];
  readonly rows: Row[];
  readonly formats: FormatRuns;
  readonly hiddenRows: number[];
  /** Places left before it is too much; counted down, and below zero the reading stops. */
  left: number;
}

const attribute = newAttribute();
/** The cell at hand: where it stands, its style and its type. */
const at = { column: 0, style: 0, type: 'n' };

/** `F7` → 5; -1 when it begins with no column letters. */
function columnAt(xml: string, from: number, to: number): number {
  let column = 0;
  for (let index = from; index < to; index += 1) {
    const code = xml.charCodeAt(index);
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function readNumber(xml: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + xml.charCodeAt(index) - 48;
  return number;
}

/** Reads `r`, `s` and `t` of a cell in one pass; a cell without `r` stands right of the one before. */
function readPlace(cursor: Cursor, before: number): void {
  const { xml } = cursor;
  at.column = before + 1;
  at.style = 0;
  at.type = 'n';
  beginAttributes(cursor, attribute);
  while (nextAttribute(cursor, attribute)) {
    if (attribute.nameEnd - attribute.nameStart !== 1) continue;
    const name = xml.charCodeAt(attribute.nameStart);
    if (name === 115) at.style = readNumber(xml, attribute.valueStart, attribute.valueEnd);
    else if (name === 116) at.type = xml.slice(attribute.valueStart, attribute.valueEnd);
    else if (name === 114) {
      const column = columnAt(xml, attribute.valueStart, attribute.valueEnd);
      if (column >= 0) at.column = column;
    }
  }
}

function put(grid: Grid, row: Row, value: Scalar): void {
  const { column, style, type } = at;
  if (value === '' || column > lastColumn) return;
  grid.left -= Math.max(1, column + 1 - row.cells.length);
  if (grid.left < 0) return;
  while (row.cells.length < column) row.cells.push('');
  row.cells[column] = value;
  if (typeof value === 'number')
    note(grid.formats, row.index, column, type === 'd' ? (grid.styles[style] ?? 'date') : grid.styles[style]);
}

const content: Content = { value: undefined, inline: undefined };

function readRow(cursor: Cursor, grid: Grid, index: number): void {
  const hidden = flagOf(cursor, 'hidden');
  if (cursor.kind === 'empty') return;
  const level = cursor.depth;
  const row: Row = { index, cells: [] };
  let column = -1;
  for (let kind = next(cursor); kind !== 'end' && grid.left >= 0; kind = next(cursor)) {
    if (kind === 'close' && cursor.depth < level) break;
    if ((kind !== 'open' && kind !== 'empty') || !isNamed(cursor, 'c')) continue;
    readPlace(cursor, column);
    column = at.column;
    if (kind === 'empty') continue;
    readContent(cursor, content);
    put(grid, row, toScalar(at.type, content, grid.shared));
  }
  if (row.cells.length === 0) return;
  grid.rows.push(row);
  if (hidden) grid.hiddenRows.push(index + 1);
}

/** Reads all rows; the cursor stands on the open tag of `sheetData`. Rows without values leave nothing behind. */
export function readRows(cursor: Cursor, grid: Grid): void {
  const level = cursor.depth;
  let before = -1;
  while (next(cursor) !== 'end' && grid.left >= 0) {
    if (cursor.kind === 'close' && cursor.depth < level) return;
    if (cursor.kind === 'text' || cursor.kind === 'close' || !isNamed(cursor, 'row')) continue;
    const index = (countOf(cursor, 'r') ?? before + 2) - 1;
    before = index;
    if (index < 0 || index > lastRow) continue;
    readRow(cursor, grid, index);
  }
}
