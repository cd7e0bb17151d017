import type { Text } from './language.ts';
import type { TermsOf } from './rule.ts';
import type { rules } from './rules/index.ts';

/** The terms of a rule that are numbers. */
type NumberIn<Terms> = { [Term in keyof Terms]-?: Terms[Term] extends number | undefined ? Term : never }[keyof Terms];

/** A number that a mandate gives to a rule. */
export type RuleTerm = {
  [Id in keyof typeof rules]: { readonly rule: Id; readonly term: NumberIn<TermsOf<(typeof rules)[Id]>> };
}[keyof typeof rules];

/** A number where the mandate is silent and ours is only a reading [P]: the sheet Oppsett may give another. Whole numbers within the bounds. */
export interface Setting {
  /** What the field is called on the sheet Oppsett, in any of the languages. */
  readonly label: Text;
  readonly unit: 'days' | 'months' | 'percent' | 'count';
  readonly least: number;
  readonly most: number;
  /** Every rule that is given the number; all of them get the new one. */
  readonly terms: readonly RuleTerm[];
}
