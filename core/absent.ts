import type { Committee } from './committee.ts';
import type { Undecided, When } from './rule.ts';
import type { Part } from './sheet.ts';

/**
 * What a rule needs and the workbook does not hold: a sheet, or a column of one. Told once for the rule, under the version of its clause that
 * is in force on the day of judgement.
 */
export function absent({ on, valid }: When, missing: Part, column?: string): Undecided[] {
  if (on < valid.from || on > valid.to) return [];
  return [{ undecided: column === undefined ? { missing } : { missing, column } }];
}

/** A column that some list of members does not hold: of the people there it says nothing. Told once. */
export function absentFromList({ tables, furtherTables }: Committee, when: When, column: string): Undecided[] {
  const lists = [tables.members, ...furtherTables].filter((table) => table?.part === 'members');
  return lists.some((table) => table?.columns[column] === undefined) ? absent(when, 'members', column) : [];
}
