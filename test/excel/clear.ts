import { without, type Box } from './box.ts';
import { cellsIn } from './cells.ts';
import { demand } from './failure.ts';
import type { Cell, ConditionalFormat, Sheet } from './model.ts';
import type { Place } from './range-object.ts';
import { withReferencesMoved } from './references.ts';
import { changed, demandWritable } from './session.ts';

/** Takes cells out of a conditional format; its relative references are then those of its new first cell. */
function cutFormat(format: ConditionalFormat, hole: Box): void {
  const top = format.ranges[0]?.row ?? 0;
  format.ranges = format.ranges.flatMap((box) => without(box, hole));
  const down = (format.ranges[0]?.row ?? top) - top;
  format.formula = withReferencesMoved(format.formula, (row, fixed) => (fixed ? row : row + down));
}

/** Takes the conditional formats off some cells, and only those. */
export function clearConditionalFormats(sheet: Sheet, hole: Box): void {
  for (const format of sheet.conditionalFormats) cutFormat(format, hole);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
}

const contents = (cell: Cell): Cell => {
  const kept: Cell = { ...cell, value: '' };
  delete kept.formula;
  return kept;
};

/** What is left of a cell, by what is cleared. */
const remains: Readonly<Record<string, ((cell: Cell) => Cell | undefined) | undefined>> = {
  All: () => undefined,
  Contents: contents,
  Formats: ({ value, formula, hyperlink }) => ({
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
  }),
  Hyperlinks: (cell) => {
    const kept = { ...cell };
    delete kept.hyperlink;
    return kept;
  },
};

/** `range.clear()`: all of it, or only contents, formats or links. */
export function clear({ session, sheet, box }: Place, applyTo: string): void {
  demandWritable(session, sheet);
  const left = remains[applyTo === 'RemoveHyperlinks' ? 'Hyperlinks' : applyTo];
  demand(left !== undefined, 'InvalidArgument');
  for (const [row, column, cell] of [...cellsIn(sheet, box())]) {
    const kept = left?.(cell);
    if (kept === undefined) sheet.rows.get(row)?.delete(column);
    else sheet.rows.get(row)?.set(column, kept);
  }
  if (applyTo === 'All' || applyTo === 'Formats') clearConditionalFormats(sheet, box());
  if (applyTo === 'All' || applyTo === 'Contents') {
    changed(session, sheet, box(), { changeType: 'RangeEdited', triggerSource: 'ThisLocalAddin' });
  }
}
