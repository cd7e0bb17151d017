import type { Scalar } from '../../core/sheet.ts';
import { isOwnNote, roomFor, type Block } from './report-blocks.ts';

/** A table of ours as it stands: its header's row and first column, from 0; the header counts among its rows. */
export interface Standing {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet as it stands. */
export interface Ground {
  readonly tables: readonly Standing[];
  /** A cell's value; '' where nothing is. */
  readonly at: (row: number, column: number) => Scalar;
  /** Whether a row holds something outside some columns. */
  readonly hasBeside: (row: number, column: number, columns: number) => boolean;
  /** The first row below everything. */
  readonly end: number;
  /** How many lines of ours stand right above a row. */
  readonly above: (row: number, column: number) => number;
}

/** Whole rows that come at a row or, negative, go from there on. */
export interface Shift {
  readonly row: number;
  readonly by: number;
}

/** A block whose table stands there, and what makes room for what it holds now. */
export interface Kept {
  readonly block: Block;
  readonly old: Standing;
  readonly shifts: readonly Shift[];
  readonly above: number;
  /** Rows of the table that are held by what the user wrote beside them. */
  readonly blanks: number;
  /** Lines below, held ones too. */
  readonly notes: number;
}

/** Takes out the rows from one up to another that hold nothing beside our columns; how many are held. */
function taken(ground: Ground, [from, to]: readonly [number, number], column: number, columns: number) {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const free = rows.filter((row) => !ground.hasBeside(row, column, columns));
  const shifts = free.reduce<readonly Shift[]>((runs, row) => {
    const last = runs.at(-1);
    if (last?.row !== undefined && last.row - last.by === row)
      return [...runs.slice(0, -1), { ...last, by: last.by - 1 }];
    return [...runs, { row, by: -1 }];
  }, []);
  return { shifts, held: rows.length - free.length };
}

/** How many lines of ours stand right below a table. */
function notesBelow({ at }: Ground, { row, rows, column }: Standing): number {
  let count = 0;
  while (isOwnNote(String(at(row + rows + count, column)))) count += 1;
  return count;
}

/** Rows under a block that its chart lies over. */
export const roomOf = ({ chart }: Block, categories: number): number =>
  chart === undefined ? 0 : roomFor(chart.kind, categories);

/** A part that has some rows and is to have others: they come at its end, or go from there. */
function resized(
  ground: Ground,
  from: number,
  [has, wants]: readonly [number, number],
  own: readonly [number, number],
) {
  if (wants > has) return { shifts: [{ row: from + has, by: wants - has }], held: 0 };
  return taken(ground, [from + wants, from + has], ...own);
}

/** What becomes of a block where its table stands. */
export function keptBlock(ground: Ground, block: Block, old: Standing): Kept {
  const { row, column, rows } = old;
  const { length } = block.rows;
  const own = [column, block.head.length] as const;
  const end = row + rows;
  const lines = notesBelow(ground, old);
  const body = resized(ground, row + 1, [rows - 1, length], own);
  const notes = resized(ground, end, [lines, block.below.length], own);
  const room = resized(ground, end + lines, [roomOf(block, rows - 1), roomOf(block, length)], [column, 0]);
  return {
    ...{ block, old, blanks: body.held, notes: block.below.length + notes.held },
    shifts: [...body.shifts, ...notes.shifts, ...room.shifts],
    above: Math.min(block.above.length, ground.above(row, column)),
  };
}

/** A table of ours that the report has no more, with its lines: the cells to be emptied, and the rows that can go. */
export function goneTable(ground: Ground, old: Standing) {
  const { row, column, columns, rows } = old;
  const first = row - ground.above(row, column);
  const end = row + rows + notesBelow(ground, old);
  const room = [end, old.key.startsWith('chart_') ? end + roomFor('columns', rows - 1) : end] as const;
  return {
    key: old.key,
    cells: [first, column, end - first, columns] as const,
    shifts: [...taken(ground, [first, end], column, columns).shifts, ...taken(ground, room, column, 0).shifts],
  };
}
