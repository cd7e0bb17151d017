import type { Committee, Table } from './committee.ts';
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
export function absentFromList(committee: Committee, when: When, column: string): Undecided[] {
  const isLacking = listsOf(committee).some(({ columns }) => columns[column] === undefined);
  return isLacking ? absent(when, 'members', column) : [];
}

/** Whether some list of members has one of the columns, so that its rows can be held against it. */
export function isInSomeList(committee: Committee, ...names: readonly string[]): boolean {
  return listsOf(committee).some(({ columns }) => names.some((name) => columns[name] !== undefined));
}

function listsOf({ tables, furtherTables }: Committee): Table[] {
  const lists = [...(tables.members === undefined ? [] : [tables.members]), ...furtherTables];
  return lists.filter(({ part }) => part === 'members');
}
