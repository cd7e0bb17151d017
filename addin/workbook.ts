import type { Fix, Severity } from '../core/answer.ts';
import type { Text } from '../core/language.ts';
import type { Report } from '../core/report/report.ts';
import type { Sheet, Workbook } from '../core/sheet.ts';
import type { Judged, JudgeOptions, Outcome } from './judge.ts';

/** A place in a workbook: a sheet, a cell of it, or a range (`A2:J3`). */
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

/** What the workbook gave, or why it would not: a sentence with the way on. */
export type Given<Value> =
  { readonly kind: 'given'; readonly value: Value } | { readonly kind: 'refused'; readonly why: Text };

/** What the pane needs of a workbook, with Excel at hand (excel.ts) or without (file.ts). What a workbook may refuse comes back as sentences. */
export interface WorkbookPort {
  readonly name: string;
  /** The ISO day it is judged by until another is chosen; undefined is today. */
  readonly on?: string | undefined;
  /** What is to be judged: the file's bytes, or its cells. */
  content(): Promise<Given<Blob | Workbook>>;
  /** The text of a cell, as it was when the shown answer was made. */
  readonly textAt: (sheet: string, cell: string) => string;
  /** Shows a place; with `focus`, the keyboard follows. */
  select(place: Place, focus: boolean): Promise<readonly Text[]>;
  /** Only in Excel: shows a cell, a range (`A2:J3`) or a sheet of the workbook as it was last read. */
  readonly go?: (place: Place) => Promise<readonly Text[]>;
  /** Replaces all marks of ours by those of an answer; undefined takes them away. Answers what could not be marked, and why. */
  mark(answer: Judged | undefined): Promise<readonly Text[]>;
  /** Only in Excel: what is asked of places from now on is about this answer, which was marked before. */
  readonly show?: (answer: Judged) => void;
  /** Calls back when the person picks a place in the workbook; answers how to stop that. */
  listen(picked: (place: Place) => void): () => void;
  /** Only in Excel: calls back when somebody has changed the workbook, or when marking shows that somebody has; answers how to stop that. */
  readonly watch?: (changed: () => void) => () => void;
  /** Only in Excel: lets the ribbon's buttons do what **Valider** does, and show the tab **Årsmelding**. */
  readonly ribbon?: (validate: () => Promise<void>, showReport: () => void) => void;
  /** Only in Excel: the mandate chosen for this workbook, once it is read, and how to keep a choice. */
  readonly mandate?: () => string | undefined;
  readonly choose?: (mandate: string) => Promise<readonly Text[]>;
  /** Only in Excel: takes all marks of ours away, and the sheet of findings. */
  readonly clear?: () => Promise<readonly Text[]>;
  /** Only in Excel: what stands now where a mending would be written; a number is shown as the day it stands for. */
  readonly before?: (fix: Fix) => string;
  /** Only in Excel: writes what would mend a finding. Empty when it is done. */
  readonly mend?: (fix: Fix) => Promise<readonly Text[]>;
  /** Only in Excel: writes an årsmelding on a sheet of its own. Empty when it is done. */
  readonly report?: (report: Report) => Promise<readonly Text[]>;
  /** Only without Excel: hands the person a marked copy. */
  readonly download?: (options: JudgeOptions, signal: AbortSignal) => Promise<Outcome<string>>;
}
