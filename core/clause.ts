import { endOfTime, isoDay, overlap, type Day } from './day.ts';
import type { Occasion } from './inspect.ts';
import type { Clauses, Mandate, RuleId } from './mandate.ts';
import type { When } from './rule.ts';

type ClauseOf<Id extends RuleId> = NonNullable<Clauses[Id]>[number];

/** The versions of a clause that are in force on any day of the period, each with the occasion on its own days. */
export function clausesIn<Id extends RuleId>(
  mandate: Mandate,
  id: Id,
  occasion: Occasion,
): { clause: ClauseOf<Id>; when: When }[] {
  const versions: readonly ClauseOf<Id>[] = mandate.clauses[id] ?? [];
  return versions.flatMap((clause, index) => {
    const next = versions[index + 1];
    const valid = { from: isoDay(clause.from), to: next === undefined ? endOfTime : isoDay(next.from) - 1 };
    return overlap(valid, occasion.period) === undefined ? [] : [{ clause, when: { ...occasion, valid } }];
  });
}

/** The version of a clause that is in force on a day. */
export function clauseOn<Id extends RuleId>(mandate: Mandate, id: Id, day: Day): ClauseOf<Id> | undefined {
  const versions: readonly ClauseOf<Id>[] = mandate.clauses[id] ?? [];
  return versions.findLast((clause) => isoDay(clause.from) <= day);
}
