import type { Committee, Trouble } from './committee.ts';
import type { When } from './rule.ts';

/** What reading met, of one kind. Told once, under the version of the clause that is in force on the day of judgement. */
export function troublesOf(committee: Committee, rule: Trouble['rule'], when: When): Trouble[] {
  if (when.on < when.valid.from || when.on > when.valid.to) return [];
  return committee.troubles.filter((trouble) => trouble.rule === rule);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The values that troubles of a cell have in common. */
export interface CellValues {
  /** The person the row is about; empty where it is about none. */
  readonly name: string;
  readonly row: number;
  readonly field: string;
  /** What stands in the cell. */
  readonly value: string;
}

export function cellValues({ values }: Trouble): CellValues {
  return {
    name: text(values.name),
    row: Number(values.row ?? 0),
    field: text(values.field),
    value: text(values.value),
  };
}

export const cellIdentity = ({ name, row, field, value }: CellValues) => [name === '' ? row : name, field, value];
