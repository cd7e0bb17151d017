import type { Source } from '../answer.ts';
import type { Language } from '../language.ts';

/**
 * What a cell of a column holds: texts; whole numbers, numbers; whole kroner; per cent (`87.5`); ISO days; `2026-H1` (or `2026` where a mandate
 * counts by years); `ok breach attention undecided`. Any of them may be `null`: nothing is entered, or it cannot be told.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'money' | 'percent' | 'day' | 'half-year' | 'status';
export type ReportCell = string | number | null;
export type ReportStatus = 'ok' | 'breach' | 'attention' | 'undecided';

export interface ReportColumn {
  readonly id: string;
  /** In the report's language. */
  readonly title: string;
  readonly type: ColumnType;
}

export interface ReportRow {
  /** One for each column. */
  readonly cells: readonly ReportCell[];
  /** The ranges it rests on, `Møter!A2:J3`. */
  readonly from: readonly string[];
  /** It stands in the sheets no more: the ISO day on which history last saw what it rests on. */
  readonly removed?: string;
}

export interface ReportTable {
  readonly id: string;
  readonly title: string;
  /** The sentence of the mandate, or the law, for which it is there. */
  readonly source: Source;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** What could not be told, and why: sentences to print. */
  readonly undecided: readonly string[];
}

/** How a seat stood on some days: taken, vacant, not to be told, or before anything is known. */
export type SeatState = 'before' | 'taken' | 'vacant' | 'open';

/** A picture of a table: numbers by category. Of `bands` the series stand one after the other, days of one `state` each, from 1 January. */
export interface ReportChart {
  readonly id: string;
  readonly title: string;
  readonly table: string;
  /** Says in words what it shows. */
  readonly alt: string;
  readonly kind: 'columns' | 'bars' | 'line' | 'bands';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly state?: SeatState;
  }[];
  /** What the values count: «medlemmer», «kr», «%». */
  readonly unit: string;
}

/** Something that the report still lacks. */
export interface Missing {
  readonly table: string;
  readonly what: string;
  readonly at?: { readonly sheet: string; readonly cell?: string };
}

/** The årsmelding of one group and year; contract.md 8. */
export interface Report {
  readonly engine: string;
  readonly language: Language;
  readonly year: number;
  /** The last ISO day on which it is in time; null where no mandate asks for one. */
  readonly due: string | null;
  /** The day of judgement: 31 December of a year that is over. */
  readonly on: string;
  readonly group: { readonly id: string; readonly name: string };
  readonly mandate: { readonly id: string; readonly version: string; readonly title: string };
  /** Which report on the year it is, from 1; the ISO moment it was issued, null for a draft. */
  readonly version: number;
  readonly issued: string | null;
  /** What stands before the tables, label and text. */
  readonly front: readonly { readonly id: string; readonly title: string; readonly value: string }[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly missing: readonly Missing[];
}
