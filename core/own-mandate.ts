import type { RuleId } from './mandate.ts';
import type { TermsOf } from './rule.ts';
import type { rules } from './rules/index.ts';

/** What a row of the sheet Mandat may require; contract.md 7. */
export type RequirementKind =
  | 'seats'
  | 'total'
  | 'term'
  | 'half-year'
  | 'year'
  | 'leader'
  | 'secretary'
  | 'deputies'
  | 'gender'
  | 'habilitet'
  | 'silence'
  | 'user'
  | 'report';

/** How one kind of requirement is read, and which rules it switches on. */
export interface RequirementForm {
  /** What the column Krav calls it, as `wordsOf` gives it. */
  readonly names: readonly string[];
  readonly value: 'number' | 'yes-no' | 'month-day';
  /** Bounds of the number. */
  readonly least: number;
  readonly most: number;
  /** Columns that cannot be done without. */
  readonly members: readonly string[];
  readonly meetings: readonly string[];
  /** The rules, with the terms that are ours [P]; the sheet gives the rest. */
  readonly rules: { readonly [Id in RuleId]?: Partial<TermsOf<(typeof rules)[Id]>> };
}

/** A mandate whose requirements stand in the workbook, on the sheet Mandat. */
export interface OwnForm {
  readonly requirements: Readonly<Record<RequirementKind, RequirementForm>>;
}
