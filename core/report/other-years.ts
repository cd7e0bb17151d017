import type { Place, Row } from '../committee.ts';
import { overlap } from '../day.ts';
import type { YearFacts } from './table.ts';

/** Tells whether a place is a row of another year: of a member who did not sit in this one, or of a meeting held in another. */
export function otherYears({ committee, days }: YearFacts): (at: Place | undefined) => boolean {
  const outside = new Map<Row['table'], Set<number>>();
  const inside = new Map<Row['table'], Set<number>>();
  const note = ({ table, number }: Row, isOther: boolean) => {
    const rows = isOther ? outside : inside;
    rows.set(table, (rows.get(table) ?? new Set<number>()).add(number));
  };
  for (const { row, days: own } of committee.appointments)
    note(row, own !== undefined && overlap(own, days) === undefined);
  for (const { row, day } of committee.meetings)
    note(row, typeof day === 'number' && (day < days.from || day > days.to));
  return (at) => {
    if (at?.row === undefined) return false;
    return outside.get(at.table)?.has(at.row) === true && inside.get(at.table)?.has(at.row) !== true;
  };
}
