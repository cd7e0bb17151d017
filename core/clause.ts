import { endOfTime, isoDay, overlap, type Day, type Interval } from './day.ts';
import type { Occasion } from './inspect.ts';
import type { Clauses, Mandate, RuleId } from './mandate.ts';
import type { When } from './rule.ts';

type ClauseOf<Id extends RuleId> = NonNullable<Clauses[Id]>[number];

/** The days on which a version of a clause is in force: to its own last day, else until the next one begins. */
export function daysInForce(versions: readonly { from: string; to?: string }[], index: number): Interval {
  const [clause, next] = [versions[index], versions[index + 1]];
  const end = next === undefined ? endOfTime : isoDay(next.from) - 1;
  return { from: isoDay(clause?.from ?? ''), to: clause?.to === undefined ? end : isoDay(clause.to) };
}

/** The versions of a clause that are in force on any day of the period, each with the occasion on its own days. */
export function clausesIn<Id extends RuleId>(
  mandate: Mandate,
  id: Id,
  occasion: Occasion,
): { clause: ClauseOf<Id>; when: When }[] {
  const versions: readonly ClauseOf<Id>[] = mandate.clauses[id] ?? [];
  return versions.flatMap((clause, index) => {
    const valid = daysInForce(versions, index);
    return overlap(valid, occasion.period) === undefined ? [] : [{ clause, when: { ...occasion, valid } }];
  });
}

/** The version of a clause that is in force on a day. */
export function clauseOn<Id extends RuleId>(mandate: Mandate, id: Id, day: Day): ClauseOf<Id> | undefined {
  const versions: readonly ClauseOf<Id>[] = mandate.clauses[id] ?? [];
  return versions.findLast((_, index) => {
    const { from, to } = daysInForce(versions, index);
    return from <= day && day <= to;
  });
}
