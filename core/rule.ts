import type { Severity, Source } from './answer.ts';
import type { Committee, Place } from './committee.ts';
import type { Day, Interval } from './day.ts';
import type { Sentence, Text } from './language.ts';
import type { Part } from './sheet.ts';

/** When the judging is done, and of what. */
export interface When {
  /** The day of judgement. */
  readonly on: Day;
  /** What is judged backwards; ends on `on` or before. */
  readonly period: Interval;
  /** The days on which the clause at hand is in force. */
  readonly valid: Interval;
  /** What-if: rows marked as proposed count as appointed. */
  readonly proposed: boolean;
}

/** A finding as data: values are JSON (days as ISO text), never prose. */
export interface Finding<Values> {
  readonly at: Place | undefined;
  readonly values: Values;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly fix?: { readonly at: Place; readonly day: Day };
}

/** The rule could not be judged: which cells would decide it, or which part is missing. */
export interface Undecided {
  readonly undecided: {
    /** Whom or what it is about: a name, a region, a half-year. */
    readonly about?: string;
    readonly period?: Interval;
    readonly cells?: readonly Place[];
    readonly missing?: Part;
    /** The sheet of `missing` is there, but not this column of it. */
    readonly column?: string;
    /** The sheets begin inside what was to be judged. */
    readonly incomplete?: true;
  };
}

export interface Rule<Terms, Values> {
  readonly title: Text;
  readonly severity: Severity;
  readonly sentence: Sentence<Values>;
  /** The facts that make a finding the same finding on another day. */
  readonly identity: (values: Values) => readonly (string | number | undefined)[];
  check(committee: Committee, terms: Terms, when: When): Iterable<Finding<Values> | Undecided>;
}

/**
 * What a mandate says to one rule, dated and sourced. `from` and `to` are ISO days, included. Without `to` a clause is in force until the next
 * one begins; with it, on its own days, whatever stands beside it.
 */
export type Clause<Terms> = Terms & { readonly from: string; readonly to?: string; readonly source: Source };

/** The terms a rule takes. */
export type TermsOf<R> = R extends { check(committee: Committee, terms: infer Terms, when: When): unknown }
  ? Terms
  : never;
