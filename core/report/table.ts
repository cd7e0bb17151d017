import type { Source } from '../answer.ts';
import type { Committee, Place, Row } from '../committee.ts';
import type { Day, Interval } from '../day.ts';
import type { Inspected, Occasion } from '../inspect.ts';
import type { Language, Text } from '../language.ts';
import type { Mandate, RuleId } from '../mandate.ts';
import type { ColumnType, ReportRow } from './report.ts';

/** One group's year: everything a table is filled from. */
export interface YearFacts {
  /** Facts of the sheets, and of rows that have since been removed from them. */
  readonly committee: Committee;
  readonly mandate: Mandate;
  readonly language: Language;
  readonly year: number;
  /** 1 January to 31 December. */
  readonly days: Interval;
  /** The day of judgement: 31 December, or the day asked about in a running year. */
  readonly on: Day;
  /** The day asked about, which of an earlier year lies after `on`. */
  readonly today: Day;
  /** The days from 1 January to `on`, judged on `on`. */
  readonly occasion: Occasion;
  /** What the rules found in those days, waived findings left out. */
  readonly findings: readonly Inspected[];
  /** A field of a row as it is shown: a date cell as `22.11.2026`; undefined where it is empty or the sheet has no such column. */
  text(row: Row, field: string): string | undefined;
  /** Names the ranges that some rows stand in, and whether any was removed from its sheet: to be spread into a `ReportRow`. */
  from(...rows: readonly Row[]): Pick<ReportRow, 'from' | 'removed'>;
}

export interface TableColumn {
  readonly id: string;
  readonly title: Text;
  readonly type: ColumnType;
}

/** One table of a report: a literal, its id is its key in the register. */
export interface TableForm {
  readonly title: Text;
  readonly columns: readonly TableColumn[];
  /** Rules whose findings are something the report lacks: each is told in its `missing`. */
  readonly asks: readonly RuleId[];
  /** Rules that judge what the table shows: where they cannot, the table says so. */
  readonly judgedBy: readonly RuleId[];
  fill(facts: YearFacts): Filled;
}

export interface Filled {
  readonly rows: readonly ReportRow[];
  /** What could not be told, beside what the rules say: a sentence each. */
  readonly undecided?: readonly Text[];
  /** What the report lacks beside what the rules of `asks` say, and where to mend it. */
  readonly missing?: readonly { readonly what: Text; readonly at?: Place }[];
  /** Titles of columns, by id, that are others in this year. */
  readonly titles?: Readonly<Record<string, Text>>;
  /** Where the table rests on something else than the mandate's word for it. */
  readonly source?: Source;
}
