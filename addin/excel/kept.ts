import type { Fix } from '../../core/answer.ts';
import { fromAddress, type Scalar } from '../../core/sheet.ts';
import { formatCell } from '../format.ts';
import { gridOf } from '../grid.ts';
import type { Judged } from '../judge.ts';
import type { Gathered } from './gather.ts';

/** What is kept of the workbook from one thing asked of it to the next. */
export interface Kept {
  /** The workbook as last read. */
  read: Gathered | undefined;
  /** The reading that the shown answer is about. A later one may be of a judgement that was cancelled, and its addresses those of other rows. */
  shown: Gathered | undefined;
  /** What each answer is about. */
  readonly readings: WeakMap<Judged, Gathered>;
  /** Tells that somebody has changed the workbook. */
  changed: () => void;
  /** The ids of the sheets of ours, of findings and of reports, that we have met or made. */
  readonly ours: Set<string>;
  /** Settles when the last marking is done. Until then a sheet that is put in may turn out to be ours. */
  marking: Promise<unknown>;
  /** Excel tells of our own going to a cell as of a person's, and of the sheet's old selection on the way. On `performance.now`’s clock. */
  quietUntil: number;
}

export const nothingKept = (): Kept => ({
  read: undefined,
  shown: undefined,
  readings: new WeakMap(),
  changed: () => undefined,
  ours: new Set(),
  marking: Promise.resolve(),
  quietUntil: 0,
});

function valueIn({ shown }: Kept, name: string, cell: string): Scalar | undefined {
  const at = fromAddress(cell);
  const sheet = shown?.sheets.find(({ cells }) => cells.name === name)?.cells;
  return sheet === undefined || at === undefined ? undefined : gridOf(sheet).value(at.row, at.column);
}

/** The text of a cell of the shown answer's workbook. */
export function textIn(kept: Kept, sheet: string, cell: string): string {
  const value = valueIn(kept, sheet, cell);
  return typeof value === 'string' ? value.trim() : '';
}

/** What stands where a mending of the shown answer would be written. */
export function standsIn(kept: Kept, { sheet, cell }: Fix): string {
  return formatCell(valueIn(kept, sheet, cell), 'date', kept.shown?.workbook.date1904 === true, 'nb');
}
