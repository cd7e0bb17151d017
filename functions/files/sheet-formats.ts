import { toColumnName } from '../../core/sheet.ts';
import type { Shown } from './number-formats.ts';

/** Ranges of one column each whose numbers are shown as a date, a time or a percent: `{ date: ['F4:F13'] }`. */
export type Formats = Readonly<Partial<Record<Shown, readonly string[]>>>;

interface Run {
  shown: Shown | undefined;
  first: number;
  last: number;
}

/** Gathers, column by column, how numbers are shown. Texts and empty cells between two numbers do not end a run. */
export interface FormatRuns {
  readonly runs: Map<number, Run>;
  readonly found: Partial<Record<Shown, string[]>>;
}

export const newFormatRuns = (): FormatRuns => ({ runs: new Map(), found: {} });

function close({ found }: FormatRuns, column: number, run: Run): void {
  if (run.shown === undefined) return;
  const name = toColumnName(column);
  const range = run.first === run.last ? `${name}${run.first + 1}` : `${name}${run.first + 1}:${name}${run.last + 1}`;
  (found[run.shown] ??= []).push(range);
}

/** Notes how the number in a cell is shown. Rows and columns count from 0. */
export function note(formats: FormatRuns, row: number, column: number, shown: Shown | undefined): void {
  const run = formats.runs.get(column);
  if (run === undefined) {
    if (shown !== undefined) formats.runs.set(column, { shown, first: row, last: row });
  } else if (run.shown === shown && row >= run.last) run.last = row;
  else {
    close(formats, column, run);
    run.shown = shown;
    run.first = run.last = row;
  }
}

/** All ranges found; undefined when every number is just a number. */
export function finish(formats: FormatRuns): Formats | undefined {
  for (const [column, run] of [...formats.runs].sort(([a], [b]) => a - b)) close(formats, column, run);
  return Object.keys(formats.found).length === 0 ? undefined : formats.found;
}
