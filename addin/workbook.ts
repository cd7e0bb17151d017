import type { Severity } from '../core/answer.ts';
import type { Sheet, Workbook } from '../core/sheet.ts';
import type { JudgeOptions, Outcome } from './judge.ts';

/** A place in a workbook: a sheet, or one cell of it. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** One cell to be marked. `text` is what a person reads when pointing at it. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
  readonly text: string;
}

/** How a number is shown, where that says more than the number. */
export type NumberKind = 'date' | 'time' | 'date-time' | 'percent';

/** A sheet as cells; `formats` names the ranges, of one column each, whose numbers are shown as more than numbers: `{ date: ['F4:F13'] }`. */
export interface ShownSheet extends Sheet {
  readonly formats?: Readonly<Partial<Record<NumberKind, readonly string[]>>>;
}

export interface ShownWorkbook extends Workbook {
  readonly sheets: readonly ShownSheet[];
}

/** What the pane needs of a workbook, with Excel at hand (excel.ts) or without (file.ts). */
export interface WorkbookPort {
  readonly name: string;
  /** The ISO day it is judged by until another is chosen; undefined is today. */
  readonly on?: string | undefined;
  /** What is to be judged: the file's bytes, or its cells. */
  content(): Promise<Blob | Workbook>;
  /** The text of a cell, as last read. */
  readonly textAt: (sheet: string, cell: string) => string;
  /** Shows a place; with `focus`, the keyboard follows. */
  select(place: Place, focus: boolean): void;
  /** Replaces all marks of ours. */
  mark(marks: readonly Mark[]): void;
  /** Calls back when the person picks a place in the workbook; answers how to stop that. */
  listen(picked: (place: Place) => void): () => void;
  /** Only without Excel: hands the person a marked copy. */
  readonly download?: (options: JudgeOptions, signal: AbortSignal) => Promise<Outcome<string>>;
}
