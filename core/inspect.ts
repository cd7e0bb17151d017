import type { Severity, Source } from './answer.ts';
import { daysInForce } from './clause.ts';
import type { Committee, Place } from './committee.ts';
import type { Mandate, RuleId } from './mandate.ts';
import type { Clause, Finding, Rule, Undecided, When } from './rule.ts';
import { rules } from './rules/index.ts';

/** A finding as data, of a rule not known by type any more. `explain` makes the sentence. */
export interface Inspected {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: Place | undefined;
  /** JSON: the rule's values, or what would decide an undecided one. */
  readonly values: object;
  readonly undecided: (Undecided['undecided'] & { readonly ungrouped?: boolean }) | undefined;
  readonly fix: Finding<object>['fix'];
  readonly source: Source;
}

/** What a judgement is asked about, beside the facts: the day, the period, and whether proposals count. */
export type Occasion = Omit<When, 'valid'>;

type AnyRule = Rule<object, object>;

export const ruleIds = Object.keys(rules) as RuleId[]; // keys of the register

/** The register seen without its types: a mandate's clause fits its own rule by construction. */
export function ruleOf(id: RuleId): AnyRule {
  return rules[id] as unknown as AnyRule; // each clause was typed by its own rule where the mandate was written
}

function unable({ undecided }: Undecided, rule: RuleId, source: Source, { ungrouped }: Committee): Inspected {
  const { missing } = undecided;
  return {
    rule,
    severity: 'undecided',
    at: undecided.cells?.[0],
    values: {},
    undecided: { ...undecided, ungrouped: missing !== undefined && ungrouped.includes(missing) },
    fix: undefined,
    source,
  };
}

function found({ at, values, severity, fix }: Finding<object>, rule: RuleId, source: Source): Inspected {
  return { rule, severity: severity ?? ruleOf(rule).severity, at, values, undecided: undefined, fix, source };
}

/** What is missing is told once for a rule, however many versions of its clause ask for it. */
function isToldAlready({ undecided }: Inspected, told: Set<string>): boolean {
  if (undecided?.missing === undefined) return false;
  const key = `${undecided.missing}|${undecided.column ?? ''}`;
  const already = told.has(key);
  told.add(key);
  return already;
}

/** Facts × mandate × day → findings as data. Each version of a clause judges the days on which it is in force. */
export function inspect(
  committee: Committee,
  mandate: Mandate,
  occasion: Occasion,
  ids: readonly RuleId[] = ruleIds,
): Inspected[] {
  const findings: Inspected[] = [];
  for (const id of ids) {
    const clauses: readonly Clause<object>[] = mandate.clauses[id] ?? [];
    const told = new Set<string>();
    clauses.forEach((clause, index) => {
      const valid = daysInForce(clauses, index);
      for (const result of ruleOf(id).check(committee, clause, { ...occasion, valid })) {
        const { source } = clause;
        const finding = 'undecided' in result ? unable(result, id, source, committee) : found(result, id, source);
        if (!isToldAlready(finding, told)) findings.push(finding);
      }
    });
  }
  return findings;
}
