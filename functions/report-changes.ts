import type { Report, ReportRow, ReportTable } from '../core/report/report.ts';
import { rowTexts } from '../core/report/words.ts';

/** Rows as a person reads them: «2 · Kari Nordmann · Helse Vest». */
export interface ChangedRows {
  readonly count: number;
  readonly rows: readonly string[];
}

export interface TableChange {
  readonly table: string;
  readonly title: string;
  readonly added: ChangedRows;
  readonly removed: ChangedRows;
}

/** What a row says. Where it stands in a table that numbers its own rows is no part of that. */
function keyOf({ cells, removed }: ReportRow, { columns }: ReportTable): string {
  const own = columns.findIndex(({ id, type }) => id === 'no' && type === 'integer');
  return JSON.stringify([cells.filter((_, index) => index !== own), removed !== undefined]);
}

/** The rows of one table that another does not have, counting those that say the same. */
function rowsBeyond(table: ReportTable, other: ReportTable | undefined, { language }: Report): ChangedRows {
  const left = new Map<string, number>();
  const add = (key: string, more: number) => left.set(key, (left.get(key) ?? 0) + more).get(key) ?? 0;
  for (const row of other?.rows ?? []) add(keyOf(row, other ?? table), 1);
  const rows = table.rows.filter((row) => add(keyOf(row, table), -1) < 0);
  const texts = rows.map((row) => rowTexts(row, table.columns, language).filter((text) => text !== ''));
  return { count: rows.length, rows: texts.map((cells) => cells.join(' · ')) };
}

/** Table by table, what a report says that the one before it did not, and the other way round. */
export function changesBetween(before: Report, after: Report): readonly TableChange[] {
  const ids = new Set([...after.tables, ...before.tables].map(({ id }) => id));
  const find = ({ tables }: Report, id: string) => tables.find((table) => table.id === id);
  const none: ChangedRows = { count: 0, rows: [] };
  const changes = [...ids].map((id): TableChange => {
    const [then, now] = [find(before, id), find(after, id)];
    return {
      table: id,
      title: (now ?? then)?.title ?? id,
      added: now === undefined ? none : rowsBeyond(now, then, after),
      removed: then === undefined ? none : rowsBeyond(then, now, before),
    };
  });
  return changes.filter(({ added, removed }) => added.count + removed.count > 0);
}
