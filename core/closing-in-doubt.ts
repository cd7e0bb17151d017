import { unread, type Committee } from './committee.ts';
import { beginningOfTime } from './day.ts';
import { inspect, type Inspected, type Occasion } from './inspect.ts';
import type { Mandate, RuleId } from './mandate.ts';

function said({ rule, at, values }: Inspected): string {
  return JSON.stringify([rule, at?.table.sheet, at?.row, at?.field, values]);
}

/**
 * Every rule's findings. Where the day that the group was closed is entered but cannot be read, the group may have been closed on any day, or not
 * yet: only what is found whether it was or not is told, and of the rest, found open or found closed, each rule says once that it is not judged
 * (domain.md 4.5).
 */
export function inspectEitherWay(committee: Committee, mandate: Mandate, occasion: Occasion): Inspected[] {
  const open = inspect(committee, mandate, occasion);
  const { setup } = committee;
  if (setup.closed !== unread || setup.closedAt === undefined) return open;
  const cells = [setup.closedAt];
  const closed = inspect({ ...committee, setup: { ...setup, closed: beginningOfTime } }, mandate, occasion);
  const [foundOpen, foundClosed] = [new Set(open.map(said)), new Set(closed.map(said))];
  const told = new Set<RuleId>();
  return [...open, ...closed.filter((finding) => !foundOpen.has(said(finding)))].flatMap((finding): Inspected[] => {
    const { rule, source, severity } = finding;
    const hangsOnIt = !foundOpen.has(said(finding)) || (severity !== 'undecided' && !foundClosed.has(said(finding)));
    if (!hangsOnIt) return [finding];
    if (told.has(rule)) return [];
    told.add(rule);
    return [{ rule, severity: 'undecided', at: cells[0], values: {}, undecided: { cells }, fix: undefined, source }];
  });
}
