import type { Act } from './act.ts';
import type { Source } from './answer.ts';
import type { Employers } from './employer.ts';
import type { Text } from './language.ts';
import type { OwnForm } from './own-mandate.ts';
import type { Region } from './read/regions.ts';
import type { ReportTerms } from './report/terms.ts';
import type { Clause, TermsOf } from './rule.ts';
import type { rules } from './rules/index.ts';
import type { Setting } from './setting.ts';

export type RuleId = keyof typeof rules;

/** What a mandate may say: for each rule its terms, dated and sourced, oldest first. Derived from the register of rules. */
export type Clauses = { readonly [Id in RuleId]?: readonly Clause<TermsOf<(typeof rules)[Id]>>[] };

/** A mandate: plain data, which survives JSON. A rule without a clause is not run. */
export interface Mandate {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** «Mandat april 2020»: how a person names this version. */
  readonly name: Text;
  readonly source: Source;
  /** What the sheet Oppsett may call it, beside its id and titles. */
  readonly aliases: readonly string[];
  /** What the column Region may hold. */
  readonly regions: readonly Region[];
  /** Which region an employer belongs to; without them no employer is looked up. */
  readonly employers?: Employers;
  /** Date fields that no rule of this mandate asks for; anything may stand in them. */
  readonly unasked: readonly string[];
  /** Acts that may take the place of those in the clauses, from a day that Oppsett gives. */
  readonly acts?: readonly Act[];
  /** Whom reports go to, beside the regions. */
  readonly recipients?: readonly Region[];
  /** Its årsmelding, or the summary that a group may want; oldest first. */
  readonly report: readonly ReportTerms[];
  /** The requirements stand in the workbook: this is what they may be. */
  readonly own?: OwnForm;
  /** Numbers of the clauses that the sheet Oppsett may replace. */
  readonly settings: readonly Setting[];
  readonly clauses: Clauses;
}
