import type { Block } from './report-blocks.ts';
import { goneTable, keptBlock, roomOf, type Ground, type Kept, type Shift } from './report-kept.ts';

/** Where a block is written, once the rows have come and gone. */
export interface Place {
  readonly block: Block;
  /** Of the table's header. */
  readonly row: number;
  readonly column: number;
  /** Columns of the table that stands there, and whether it is too short; undefined for a new one. */
  readonly standing: { readonly columns: number; readonly grows: boolean } | undefined;
  /** Lines above that are ours to write, and rows below them that are: those that must stay though they are empty now, too. */
  readonly above: number;
  readonly blanks: number;
  readonly notes: number;
}

export interface Plan {
  /** Tables that are no more, and their cells as they stand before anything is moved. */
  readonly gone: readonly Pick<ReturnType<typeof goneTable>, 'key' | 'cells'>[];
  /** From the bottom to the top: none moves those after it. */
  readonly shifts: readonly Shift[];
  readonly places: readonly Place[];
}

/** New blocks, and the one after them that stands there. */
interface Run {
  readonly fresh: readonly Block[];
  readonly next: Kept | undefined;
}

const gap = 1;

const heightOf = (block: Block): number =>
  block.above.length + 1 + block.rows.length + block.below.length + roomOf(block, block.rows.length) + gap;
const heightOfAll = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + heightOf(block), 0);
const topOf = ({ old, above }: Kept): number => old.row - above;

/** New blocks, one after another from a row on. */
function stacked(blocks: readonly Block[], from: number, column: number): readonly Place[] {
  return blocks.map((block, index) => {
    const row = from + heightOfAll(blocks.slice(0, index)) + block.above.length;
    return { block, row, column, standing: undefined, above: block.above.length, blanks: 0, notes: block.below.length };
  });
}

/** Where a row that stays is after all shifts. */
const rowAfter = (shifts: readonly Shift[], row: number): number =>
  shifts.reduce((moved, shift) => (shift.row <= row ? moved + shift.by : moved), row);

function runsOf(blocks: readonly Block[], ground: Ground): readonly Run[] {
  const runs: Run[] = [];
  let fresh: Block[] = [];
  for (const block of blocks) {
    const old = ground.tables.find(({ key, columns }) => key === block.key && columns >= block.head.length);
    if (old === undefined) fresh.push(block);
    else {
      runs.push({ fresh, next: keptBlock(ground, block, old) });
      fresh = [];
    }
  }
  return [...runs, { fresh, next: undefined }];
}

function placesOf({ fresh, next }: Run, ground: Ground, shifts: readonly Shift[]): readonly Place[] {
  if (next === undefined) {
    const from = ground.end === 0 ? 0 : rowAfter(shifts, ground.end - 1) + 1 + gap;
    return stacked(fresh, from, ground.tables[0]?.column ?? 0);
  }
  const { block, old, above, blanks, notes } = next;
  const standing = { columns: old.columns, grows: block.rows.length > old.rows - 1 };
  const here = { block, row: rowAfter(shifts, old.row), column: old.column, standing, above, blanks, notes };
  return [...stacked(fresh, rowAfter(shifts, topOf(next)) - heightOfAll(fresh), old.column), here];
}

/**
 * What is to be done so that a sheet holds some blocks: each in the place it has, new ones before the next that is there. Rows come and go whole, so
 * what the user wrote beside a line or below a table follows it; a row that something stands beside is emptied and stays.
 */
export function planFor(blocks: readonly Block[], ground: Ground): Plan {
  const runs = runsOf(blocks, ground);
  const stays = new Set(runs.map(({ next }) => next?.old));
  const gone = ground.tables.filter((table) => !stays.has(table)).map((table) => goneTable(ground, table));
  const shifts = runs.flatMap(({ fresh, next }): readonly Shift[] => {
    if (next === undefined) return [];
    const before = fresh.length === 0 ? [] : [{ row: topOf(next), by: heightOfAll(fresh) }];
    return [...before, ...next.shifts];
  });
  const all = [...shifts, ...gone.flatMap((table) => table.shifts)].toSorted((one, other) => other.row - one.row);
  return { gone, shifts: all, places: runs.flatMap((run) => placesOf(run, ground, all)) };
}
