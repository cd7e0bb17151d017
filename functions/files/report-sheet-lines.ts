import type { CellStyle } from 'hucre';
import { heightFor } from './report-sheet-heights.ts';
import { looks } from './report-sheet-look.ts';
import { decodeEntities, encodeText } from './xml-text.ts';

export interface SheetCell {
  readonly column: number;
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** The last column that it is merged over. */
  readonly to?: number;
}

/** A row of the sheet. */
export interface SheetLine {
  readonly cells: readonly SheetCell[];
  /** In points: told, because not every program works it out when it opens a file, and none does for merged cells. */
  readonly height: number;
}

/** Excel's own limit. */
const longestText = 32_767;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A text as a cell can hold it: what XML cannot is shown as �, what Excel would read as an escape of its own is escaped. Markup is the writer's to escape. */
export function cellString(text: string): string {
  const shown = decodeEntities(encodeText(text.replace(/\r\n?/g, '\n')));
  return shown.length > longestText ? `${shown.slice(0, longestText - 1)}…` : shown;
}

/** Makes lines for columns of these widths. */
export function lineMaker(widths: readonly number[]) {
  const last = widths.length - 1;
  const over = (from: number, to: number) => sum(widths.slice(from, to + 1));
  const cell = (text: string, style: CellStyle, column: number, to: number): SheetCell => ({
    ...{ column, value: cellString(text), style },
    ...(to > column ? { to } : {}),
  });
  // Labels have the first columns: as few as make a readable width.
  const labels = Math.max(
    0,
    widths.slice(0, last).findIndex((_, index) => over(0, index) >= 24),
  );
  return {
    empty: (height: number): SheetLine => ({ cells: [], height }),
    /** A text over all the columns. */
    wide: (text: string, look: keyof typeof looks, more = 0): SheetLine => ({
      cells: [cell(text, looks[look], 0, last)],
      height: heightFor([{ text, width: over(0, last), style: looks[look] }]) + more,
    }),
    /** A label, and the text that it is of. */
    pair: (label: string, text: string): SheetLine => ({
      cells: [cell(label, looks.label, 0, labels), cell(text, looks.text, labels + 1, last)],
      height: heightFor([
        { text: label, width: over(0, labels), style: looks.label },
        { text, width: over(labels + 1, last), style: looks.text },
      ]),
    }),
  };
}

export type LineMaker = ReturnType<typeof lineMaker>;
