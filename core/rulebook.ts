import type { Source } from './answer.ts';
import { ruleIds, ruleOf } from './inspect.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import type { Clause } from './rule.ts';

/** One rule as a mandate switches it on: its versions, each with the day it came into force, its terms and what it rests on. */
export interface DescribedRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly clauses: readonly {
    readonly from: string;
    readonly to?: string;
    readonly terms: Readonly<Record<string, unknown>>;
    readonly source: Source;
  }[];
}

export interface DescribedMandate {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly name: string;
  readonly source: Source;
  readonly regions: readonly string[];
  readonly rules: readonly DescribedRule[];
}

function describeClause({ from, to, source, ...terms }: Clause<object>): DescribedRule['clauses'][number] {
  return { from, ...(to === undefined ? {} : { to }), terms, source };
}

/** A mandate as a person may read it: every rule it switches on, with numbers, dates and sources. */
export function describeMandate(mandate: Mandate, language: Language): DescribedMandate {
  const rules = ruleIds.flatMap((id): DescribedRule[] => {
    const clauses: readonly Clause<object>[] = mandate.clauses[id] ?? [];
    const { title, severity } = ruleOf(id);
    return clauses.length === 0
      ? []
      : [{ rule: id, title: title[language], severity, clauses: clauses.map(describeClause) }];
  });
  const { id, version, source, regions } = mandate;
  return {
    id,
    version,
    title: mandate.title[language],
    name: mandate.name[language],
    source,
    regions: regions.map(({ name }) => name),
    rules,
  };
}
