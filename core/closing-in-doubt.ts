import { unread, type Committee } from './committee.ts';
import { beginningOfTime } from './day.ts';
import { inspect, type Inspected, type Occasion } from './inspect.ts';
import type { Mandate, RuleId } from './mandate.ts';

function said({ rule, at, values }: Inspected): string {
  return JSON.stringify([rule, at?.table.sheet, at?.row, at?.field, values]);
}

/**
 * Every rule's findings. Where the day that the group was closed is entered but cannot be read, the group may have been closed on any day: only what
 * is found whether it was or not is told, and of the rest each rule says once that it is not judged (domain.md 4.5).
 */
export function inspectEitherWay(committee: Committee, mandate: Mandate, occasion: Occasion): Inspected[] {
  const findings = inspect(committee, mandate, occasion);
  const { setup } = committee;
  if (setup.closed !== unread || setup.closedAt === undefined) return findings;
  const cells = [setup.closedAt];
  const closed = inspect({ ...committee, setup: { ...setup, closed: beginningOfTime } }, mandate, occasion);
  const certain = new Set(closed.map(said));
  const told = new Set<RuleId>();
  return findings.flatMap((finding): Inspected[] => {
    const { rule, source } = finding;
    if (finding.severity === 'undecided' || certain.has(said(finding))) return [finding];
    if (told.has(rule)) return [];
    told.add(rule);
    return [{ rule, severity: 'undecided', at: cells[0], values: {}, undecided: { cells }, fix: undefined, source }];
  });
}
