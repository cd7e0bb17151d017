import type { Source } from './answer.ts';
import type { Text } from './language.ts';
import type { RuleId } from './mandate.ts';
import type { TermsOf } from './rule.ts';
import type { rules } from './rules/index.ts';

/**
 * An act that is to take the place of another, from a day that the sheet Oppsett gives for the group. Until a day is given, the act in the
 * mandate's own clauses holds.
 */
export interface Act {
  /** What the field is called on the sheet Oppsett, in any of the languages. */
  readonly label: Text;
  /** ISO day before which it cannot apply: the day it was adopted. */
  readonly adopted: string;
  /** What it says instead: the terms that differ, and the source. */
  readonly clauses: {
    readonly [Id in RuleId]?: Partial<TermsOf<(typeof rules)[Id]>> & { readonly source: Source };
  };
}
