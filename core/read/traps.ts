import { unread } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import { readDate } from './date.ts';
import { readHabilitet } from './habilitet.ts';
import type { Header } from './header.ts';
import { readRole } from './roles.ts';
import { isBlank, textOf } from './text.ts';

const isKnown = (value: unknown) => value !== undefined && value !== unread;
const isDate = (cell: Scalar) => ['day', 'month'].includes(readDate(cell, false).kind);

/** What the cells below a header must look like to be of a field; a field that is not here takes any text. */
const recognizers: Readonly<Record<string, (cell: Scalar) => boolean>> = {
  role: (cell) => isKnown(readRole(textOf(cell))),
  type: (cell) => isKnown(readRole(textOf(cell))),
  habilitet: (cell) => isKnown(readHabilitet(textOf(cell))),
  from: isDate,
  decided: isDate,
};

function fits(field: string, cells: readonly Scalar[]): boolean {
  const recognizer = recognizers[field];
  return recognizer !== undefined && cells.length > 0 && cells.filter(recognizer).length * 2 >= cells.length;
}

/**
 * Gives each column with an ambiguous header («Funksjon», «Status», «Oppnevnt») to the first unclaimed field whose cells it holds, else
 * to the first unclaimed field that takes any text. Returns the index in the row by field.
 */
export function settleTraps(header: Header, rows: readonly (readonly Scalar[])[]): Record<string, number> {
  const columns: Record<string, number> = { ...header.columns };
  for (const { column, fields } of header.traps) {
    const free = fields.filter((field) => columns[field] === undefined);
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
    const field =
      free.find((candidate) => fits(candidate, cells)) ??
      free.find((candidate) => recognizers[candidate] === undefined);
    if (field !== undefined) columns[field] = column;
  }
  return columns;
}
