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
  /** The meeting the row is about, by its number. */
  readonly meeting?: string;
  /** The bounds of a number that a setting may be. */
  readonly least?: number;
  readonly most?: number;
}

export function cellValues({ values }: Trouble): CellValues {
  const meeting = text(values.meeting);
  const { least, most } = values;
  return {
    ...(meeting === '' ? {} : { meeting }),
    ...(typeof least === 'number' && typeof most === 'number' ? { least, most } : {}),
    name: text(values.name),
    row: Number(values.row ?? 0),
    field: text(values.field),
    value: text(values.value),
  };
}

/** A person or a meeting is the same wherever its row stands; a row that is about neither is known by its number only. */
export const cellIdentity = ({ name, meeting, row, field, value }: CellValues) => [
  name === '' ? (meeting ?? row) : name,
  field,
  value,
];
