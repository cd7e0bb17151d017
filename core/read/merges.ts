import { fromAddress, type Position, type Scalar, type Sheet } from '../sheet.ts';
import { originOf } from './area.ts';
import { isBlank } from './text.ts';

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `C5:D9` as indices in `cells` of a sheet that starts at `start`; undefined when it is no range of this sheet. */
function rangeOf(merge: string, start: Position, rows: number): Range | undefined {
  const [first = '', last = first] = merge.split(':');
  const [from, to] = [fromAddress(first), fromAddress(last)];
  if (from === undefined || to === undefined) return undefined;
  const [top, left] = [from.row - start.row, from.column - start.column];
  if (top < 0 || left < 0 || top >= rows) return undefined;
  return { top, left, bottom: Math.min(to.row - start.row, rows - 1), right: to.column - start.column };
}

/** The merged ranges of a sheet whose first cell is at `start`, from the top. Excel never lets two overlap: of two that do the lower is left out. */
export function mergesOf({ merges = [], cells }: Sheet, start: Position): readonly Range[] {
  const ranges = merges.flatMap((merge) => rangeOf(merge, start, cells.length) ?? []).sort((a, b) => a.top - b.top);
  const used = new Map<number, number>();
  return ranges.filter(({ top, bottom, left }) => {
    if ((used.get(left) ?? -1) >= top) return false;
    used.set(left, bottom);
    return true;
  });
}

/** How many cells short rows may be lengthened by, all in all: a merge far out to the right of many short rows is nobody's list. */
const spareCells = 1_000_000;

/**
 * The sheet with the text of every cell merged downwards written in each row it covers: «Helse Vest» beside three names is the region of all
 * three. Empty rows stay empty, and a cell merged to the right stays one text.
 */
export function unmerged(sheet: Sheet): Sheet {
  const tall = mergesOf(sheet, originOf(sheet)).filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return sheet;
  const cells: (readonly Scalar[])[] = [...sheet.cells];
  const own = new Map<number, Scalar[]>();
  let spare = spareCells;
  for (const { top, bottom, left } of tall) {
    const value = cells[top]?.[left];
    if (value === undefined || isBlank(value)) continue;
    for (let index = top + 1; index <= bottom; index += 1) {
      const row = cells[index] ?? [];
      const lacking = Math.max(0, left - row.length);
      if (!isBlank(row[left]) || lacking > spare || row.every(isBlank)) continue;
      spare -= lacking;
      const copy = own.get(index) ?? Array.from(row, (cell) => cell ?? null); // a hole in the row is an empty cell
      while (copy.length < left) copy.push(null);
      copy[left] = value;
      own.set(index, copy);
      cells[index] = copy;
    }
  }
  return { ...sheet, cells };
}
