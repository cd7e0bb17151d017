import type { Language } from './language.ts';
import type { Part, Scalar, Workbook } from './sheet.ts';

/** `error` FEIL · `warning` ADVARSEL · `note` MERKNAD · `undecided` IKKE VURDERT. */
export const severities = ['error', 'warning', 'note', 'undecided'] as const;
export type Severity = (typeof severities)[number];

/** `breach` any error · `attention` any warning · `undecided` something not judged · `ok`. */
export type Verdict = 'breach' | 'attention' | 'undecided' | 'ok';

/** Whole ISO days (`2026-11-22`), both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The body of `POST /api/validate`; contract.md 3. Everything but `workbook` may be left out, but a clock stands outside core, so `on` is filled in at the door. */
export interface Request {
  readonly group?: { readonly id?: string; readonly name?: string; readonly mandate?: string };
  readonly on: string;
  readonly language?: Language;
  readonly assume?: 'appointed' | 'proposed';
  readonly remember?: boolean;
  readonly period?: Period;
  readonly workbook: Workbook;
}

/** What a finding rests on. */
export interface Source {
  readonly document: string;
  readonly section: string;
  readonly url?: string;
  readonly version?: string;
}

/** A change that would mend a finding. `value` is what to write in the cell (dates as serials), never a formula. */
export interface Fix {
  readonly sheet: string;
  readonly cell: string;
  readonly value: Scalar;
  readonly numberFormat?: string;
  /** What the cell will show, for the button: «30.04.2026». */
  readonly label: string;
}

export interface AnswerFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cell a person should look at. Without `cell`: the whole sheet. Absent: the whole group. */
  readonly at?: { readonly sheet: string; readonly cell?: string };
  readonly values: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly source: Source;
  readonly fix: Fix | null;
  readonly waiver: { readonly reason: string; readonly until: string | null } | null;
  /** Stable while the facts behind the finding are. */
  readonly key: string;
}

export interface SeatRun {
  readonly from: string;
  readonly to: string;
  /** Who sat for certain. */
  readonly seated: number;
  /** How many may have sat, where rows that cannot be read leave it open; absent where nothing does. */
  readonly possible?: number;
  readonly members: readonly string[];
}

export interface AnswerGroup {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly AnswerFinding[];
  readonly seats: readonly { readonly region: string; readonly required: number; readonly runs: readonly SeatRun[] }[];
  readonly meetings: readonly {
    readonly halfYear: string;
    readonly required: number;
    readonly held: number;
    readonly planned: number;
    readonly cancelled: number;
    readonly verdict: Verdict;
  }[];
  readonly deadlines: readonly { readonly kind: string; readonly day: string; readonly label: string }[];
}

/** What was read of one table: for the person who asks «hva har dere egentlig lest?». */
export interface TableRead {
  readonly sheet: string;
  readonly part: Part;
  /** The header's range, `A3:K3`. */
  readonly header: string;
  /** Number of rows read as facts. */
  readonly rows: number;
  /** Field → column letter. */
  readonly columns: Readonly<Record<string, string>>;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

/** The answer of `POST /api/validate`, without `run`, which the service adds; contract.md 4. */
export interface Answer {
  readonly engine: string;
  readonly on: string;
  readonly language: Language;
  readonly mandate: { readonly id: string; readonly version: string; readonly title: string };
  readonly groups: readonly AnswerGroup[];
  readonly read: readonly TableRead[];
}

/**
 * The workbook was understood as a workbook but cannot be judged (HTTP 422). Expected, so a value.
 * `sheets` is what was seen; `mandates` the ids to choose among when none was named.
 */
export interface Refusal {
  readonly reason:
    | 'no-roster'
    | 'several-rosters'
    | 'mandate-missing'
    | 'mandate-unknown'
    | 'setup-contradicts'
    | 'too-large'
    | 'no-report'
    | 'several-groups'
    | 'group-unknown';
  /** One or two sentences: what, where, what to do. In the language asked for. */
  readonly detail: string;
  readonly sheets: readonly { readonly name: string; readonly headers: readonly string[] }[];
  readonly mandates: readonly { readonly id: string; readonly title: string }[];
}
