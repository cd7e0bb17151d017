import type { Part } from '../sheet.ts';
import { columnsOf, rowsOf, runsOf, type Area, type Span } from './area.ts';
import { toTable, type FoundTable } from './found-table.ts';
import { bestHead, type Head, type Search } from './heads.ts';
import { mayFollow, tablesBelow } from './stacked.ts';
import { isBlank } from './text.ts';
import { titleAbove } from './titles.ts';

/** A table without what stands to the right of it, behind an empty column, under headers that repeat its own («Region | Krav»). */
function withoutLegend(area: Area, searches: readonly Search[]): Area {
  const head = bestHead(area, searches);
  if (head === undefined || head.header.twice.length === 0) return area;
  const row = area.sheet.cells[head.index] ?? [];
  const legend = runsOf(area).find(({ start, end }, n) => {
    const repeated = head.header.twice.some(({ column }) => column >= start && column < end);
    return n > 0 && repeated && row.slice(start, end).filter((cell) => !isBlank(cell)).length >= 2;
  });
  return legend === undefined ? area : columnsOf(area, { start: 0, end: legend.start });
}

/** An area cut between columns that are empty from top to bottom, wherever a table of its own begins to the right of one. */
function sideBySide(area: Area, searches: readonly Search[]): Area[] {
  const runs = runsOf(area);
  if (runs.length < 2) return [area];
  const cuts = [0];
  let left: Head | undefined;
  for (const run of runs) {
    const head = bestHead(columnsOf(area, run), searches);
    if (head === undefined || (left !== undefined && !mayFollow(head, left))) continue;
    if (left !== undefined) cuts.push(run.start);
    left ??= head;
  }
  const strips: Span[] = cuts.map((start, n) => ({ start, end: cuts[n + 1] ?? Infinity }));
  return strips.map((strip) => withoutLegend(strips.length === 1 ? area : columnsOf(area, strip), searches));
}

/** Above a sheet's own table, a line such as «Dato: 22.11.2026» is no list of meetings. */
const mayStandAbove = ({ named, parts }: Search) => !named || parts.includes('members');

/** The tables of one strip of columns, from the top. The best header among the first thirty rows is the first found; others may stand above and below. */
function tablesIn(area: Area, searches: readonly Search[], beside?: Head): FoundTable[] {
  const head = bestHead(area, searches);
  if (head === undefined || (beside !== undefined && !mayFollow(head, beside))) return [];
  const top = titleAbove(area, head.index);
  const above = top < 2 ? [] : tablesIn(rowsOf(area, { start: 0, end: top }), searches.filter(mayStandAbove), head);
  const below = tablesBelow(area, head);
  const all = [{ index: head.index, head }, ...below];
  const tables = all.flatMap(({ index, head: own }, n) => {
    if (own === undefined) return [];
    const known = all.slice(n + 1).findIndex((next) => next.head !== undefined);
    const unknown = all.slice(n + 1, known === -1 ? all.length : n + 1 + known);
    const next = all[n + 1];
    const start = n > 0 ? titleAbove(area, index) : above.length === 0 ? 0 : top;
    const end = next === undefined ? area.sheet.cells.length : titleAbove(area, next.index);
    return [
      toTable(
        area,
        own,
        { start, end },
        unknown.map((one) => area.origin.row + one.index + 1),
      ),
    ];
  });
  return [...above, ...tables];
}

/** Every table of a sheet: one under another, and side by side. */
export function tablesOf(area: Area, searches: readonly Search[], only: Part | undefined): FoundTable[] {
  const found = sideBySide(area, searches).flatMap((strip) => tablesIn(strip, searches));
  const tables = only === undefined ? found : found.filter(({ table }) => table.part === only);
  const alike = (part: Part) => tables.filter(({ table }) => table.part === part).length;
  return tables.map((found, order) => ({ ...found, order, alike: alike(found.table.part) }));
}
