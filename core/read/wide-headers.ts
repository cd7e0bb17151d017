import type { Scalar } from '../sheet.ts';
import type { Area } from './area.ts';
import { readDate } from './date.ts';
import type { Header } from './header.ts';
import { mergesOf } from './merges.ts';
import { isBlank, textOf } from './text.ts';

/** What two columns under one header hold. */
const halves: Readonly<Record<string, readonly [string, string]>> = {
  name: ['firstName', 'lastName'],
  term: ['from', 'to'],
};

const isWord = (cell: Scalar) => typeof cell === 'string' && /^\p{Lu}\S*$/u.test(textOf(cell));
const isDay = (cell: Scalar) => readDate(cell, false).kind === 'day';

/** Where nobody tells of merges: one word of a name, or one day, in every cell of both columns, and no header over the second. */
function looksSpread(field: string, rows: readonly (readonly Scalar[])[], left: number): boolean {
  const fits = field === 'name' ? isWord : isDay;
  const filled = rows.filter((row) => !isBlank(row[left]) && !isBlank(row[left + 1]));
  return filled.length >= 2 && filled.every((row) => fits(row[left] ?? null) && fits(row[left + 1] ?? null));
}

/** «Oppnevnt» over two columns is a term. */
function fieldAt({ columns, traps }: Header, column: number): string | undefined {
  const trap = traps.find((one) => one.column === column && one.fields.includes('from'));
  return trap === undefined ? Object.keys(columns).find((field) => columns[field] === column) : 'term';
}

/**
 * A header over two columns heads both: «Navn» over first and last name, «Periode» or «Oppnevnt» over from and to. Either the host tells that it
 * is merged, or the second column has no header and the cells of both leave no doubt.
 */
export function spreadHeader(header: Header, { sheet, origin }: Area, index: number, first: number): Header {
  const merges = mergesOf(sheet, origin).filter(({ top, left, right }) => top === index && right === left + 1);
  const below = sheet.cells.slice(first);
  let columns = header.columns;
  for (const left of [...Object.values(columns), ...header.traps.map(({ column }) => column)]) {
    const field = fieldAt(header, left) ?? '';
    const [one, two] = halves[field] ?? [];
    if (one === undefined || two === undefined || columns[one] !== undefined || columns[two] !== undefined) continue;
    const headed = sheet.cells.slice(index, first).some((row) => !isBlank(row[left + 1]));
    if (headed || !below.some((row) => !isBlank(row[left + 1]))) continue;
    if (!merges.some((merge) => merge.left === left) && !looksSpread(field, below, left)) continue;
    const others = Object.entries(columns).filter(([, column]) => column !== left);
    columns = { ...Object.fromEntries(others), [one]: left, [two]: left + 1 };
  }
  const taken = new Set(Object.values(columns));
  return { ...header, columns, traps: header.traps.filter(({ column }) => !taken.has(column)) };
}
