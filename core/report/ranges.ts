import type { Row } from '../committee.ts';
import { toColumnName } from '../sheet.ts';

/** `Møter!A2:J3`: the ranges in which rows stand, adjoining rows of one table as one, in the order in which they are first named. */
export function rangesOf(rows: readonly Row[]): string[] {
  const tables = [...new Set(rows.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const own = rows.filter((row) => row.table === table).map(({ number }) => number);
    const taken = new Set(own);
    const numbers = [...taken].sort((a, b) => a - b);
    const columns = Object.values(table.columns);
    const [left, right] = [toColumnName(Math.min(...columns)), toColumnName(Math.max(...columns))];
    const starts = numbers.filter((number) => !taken.has(number - 1));
    const ends = numbers.filter((number) => !taken.has(number + 1));
    return starts.map((start, index) => `${table.sheet}!${left}${start}:${right}${ends[index] ?? start}`);
  });
}
