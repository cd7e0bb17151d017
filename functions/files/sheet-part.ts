import { toAddress, type Scalar, type Sheet } from '../../core/sheet.ts';
import { faultIn } from './draft.ts';
import type { Shown } from './number-formats.ts';
import { readRows, type Grid, type Row } from './sheet-cells.ts';
import { finish, newFormatRuns, type Formats } from './sheet-formats.ts';
import type { Shared } from './sheet-values.ts';
import { unreadable, type Unreadable } from './unreadable.ts';
import { attributeOf } from './xml-attributes.ts';
import { cursorOver, isNamed, next } from './xml.ts';

/** A sheet as core takes it, and how its numbers are shown. */
export interface ReadSheet extends Sheet {
  readonly origin: string;
  readonly formats?: Formats;
}

/** What a sheet's part does not say itself. `left` is how many places are left to fill. */
export interface Surroundings {
  readonly shared: Shared;
  readonly styles: readonly (Shown | undefined)[];
  left: number;
}

const nothing: readonly Scalar[] = [];

/** The smallest rectangle with every value in it; rows stay as short as they are. */
function frame(rows: readonly Row[], around: Surroundings): Pick<ReadSheet, 'origin' | 'cells'> | Unreadable {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  for (const { index, cells } of rows) {
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    const first = cells.findIndex((value) => value !== '');
    left = Math.min(left, first);
  }
  if (bottom < 0) return { origin: 'A1', cells: [] };
  around.left -= bottom - top;
  if (around.left < 0) return unreadable('too-many-cells');
  const cells: (readonly Scalar[])[] = new Array<readonly Scalar[]>(bottom - top + 1).fill(nothing);
  for (const row of rows) cells[row.index - top] = left === 0 ? row.cells : row.cells.slice(left);
  return { origin: toAddress({ row: top, column: left }), cells };
}

/** The sheet with only what there is to say of it. */
function assemble(
  name: string,
  hidden: boolean,
  framed: Pick<ReadSheet, 'origin' | 'cells'>,
  grid: Grid,
  merges: readonly string[],
): ReadSheet {
  const formats = finish(grid.formats);
  return {
    name,
    ...framed,
    ...(hidden ? { hidden } : {}),
    ...(grid.hiddenRows.length > 0 ? { hiddenRows: grid.hiddenRows } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(formats === undefined ? {} : { formats }),
  };
}

/** Reads one worksheet's part. Rows and columns that are only formatted are not part of it. */
export function readSheetPart(
  text: string,
  name: string,
  hidden: boolean,
  around: Surroundings,
): ReadSheet | Unreadable {
  const cursor = cursorOver(text);
  const merges: string[] = [];
  const { shared, styles, left } = around;
  const grid: Grid = { shared, styles, rows: [], formats: newFormatRuns(), hiddenRows: [], left };
  while (next(cursor) !== 'end' && grid.left >= 0) {
    if (cursor.kind !== 'open' && cursor.kind !== 'empty') continue;
    if (cursor.kind === 'open' && isNamed(cursor, 'sheetData')) readRows(cursor, grid);
    else if (isNamed(cursor, 'mergeCell')) {
      merges.push(attributeOf(cursor, 'ref') ?? '');
      grid.left -= 1;
    }
  }
  if (grid.left < 0) return unreadable('too-many-cells');
  const fault = faultIn(cursor.fault);
  if (fault !== undefined) return fault;
  around.left = grid.left;
  const framed = frame(grid.rows, around);
  if ('reason' in framed) return framed;
  return assemble(name, hidden, framed, grid, merges);
}
