import { absent } from './absent.ts';
import type { Committee } from './committee.ts';
import type { Undecided, When } from './rule.ts';

/** What would tell when the roster begins, where no start in it can be read: without one no day is judged, and that is said. */
export function unstarted({ tables: { members }, appointments }: Committee, when: When, about?: string): Undecided[] {
  if (members === undefined || when.on < when.valid.from || when.on > when.valid.to) return [];
  const { from, term, decided } = members.columns;
  if (from === undefined && term === undefined && decided === undefined) return absent(when, 'members', 'from');
  const cells = appointments.flatMap(({ dateDoubts, proposed }) => (proposed ? [] : dateDoubts));
  return cells.length > 0 ? [{ undecided: { ...(about === undefined ? {} : { about }), cells } }] : [];
}
