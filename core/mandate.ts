import type { Source } from './answer.ts';
import type { Text } from './language.ts';
import type { Region } from './read/regions.ts';
import type { Clause, TermsOf } from './rule.ts';
import type { rules } from './rules/index.ts';

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
  /** Date fields that no rule of this mandate asks for; anything may stand in them. */
  readonly unasked: readonly string[];
  readonly clauses: Clauses;
}
