import type { Scalar } from '../sheet.ts';
import { isBlankRow, type Area } from './area.ts';
import type { FoundTable } from './found-table.ts';
import { readHeading, type Heading } from './heading.ts';
import type { RegionLookup } from './regions.ts';
import { isBlank, looksLikeName, textOf } from './text.ts';

/** The one text of a row, which a merged heading may repeat in every cell; undefined when there are none or several. */
function onlyText(row: readonly Scalar[] | undefined): string | undefined {
  const texts = new Set((row ?? []).flatMap((cell) => (isBlank(cell) ? [] : [textOf(cell)])));
  return texts.size === 1 ? [...texts][0] : undefined;
}

/**
 * Where a table begins whose header is at `index`: at the title above it, or at the header. A title stands alone in its row, with at most one
 * empty row below it; a name that goes on a list above is none.
 */
export function titleAbove({ sheet: { cells } }: Area, index: number): number {
  const row = isBlankRow(cells[index - 1]) ? index - 2 : index - 1;
  const title = onlyText(cells[row]);
  if (title === undefined) return index;
  const isApart = isBlankRow(cells[row - 1]);
  return isApart || !looksLikeName(title) ? row : index;
}

const titleRows = 3;

/** What the title nearest above a table's header says of all its rows: «Varamedlemmer», «Helse Vest RHF». */
export function titleOf({ sheet, first, height }: FoundTable, lookup: RegionLookup): Heading {
  const header = first - height;
  for (let index = header - 1; index >= Math.max(0, header - titleRows); index -= 1) {
    const title = onlyText(sheet.cells[index]);
    const heading = title === undefined ? undefined : readHeading(title, lookup);
    if (heading !== undefined) return heading;
  }
  return {};
}
