import type { Area } from './area.ts';
import type { Header } from './header.ts';
import { mergesOf } from './merges.ts';
import { isBlank } from './text.ts';

/** What two columns under one merged header hold. */
const halves: Readonly<Record<string, readonly [string, string]>> = {
  name: ['firstName', 'lastName'],
  term: ['from', 'to'],
};

/**
 * A header merged over two columns heads both: «Navn» over first and last name, «Periode» or «Oppnevnt» over from and to. Only where the host
 * tells of merges, and the second column holds something.
 */
export function spreadHeader(header: Header, { sheet, origin }: Area, index: number): Header {
  let columns = header.columns;
  const merges = mergesOf(sheet, origin).filter(({ top, left, right }) => top === index && right === left + 1);
  const wide = merges.filter(({ right }) => sheet.cells.slice(index + 1).some((row) => !isBlank(row[right])));
  for (const { left, right } of wide) {
    if (Object.values(columns).includes(right)) continue;
    const trap = header.traps.find(({ column, fields }) => column === left && fields.includes('from'));
    const field = trap === undefined ? Object.keys(columns).find((one) => columns[one] === left) : 'term';
    const [first, second] = halves[field ?? ''] ?? [];
    if (field === undefined || first === undefined || second === undefined) continue;
    if (columns[first] !== undefined || columns[second] !== undefined) continue;
    const others = Object.entries(columns).filter(([, column]) => column !== left);
    columns = { ...Object.fromEntries(others), [first]: left, [second]: right };
  }
  const taken = new Set(Object.values(columns));
  return { ...header, columns, traps: header.traps.filter(({ column }) => !taken.has(column)) };
}
