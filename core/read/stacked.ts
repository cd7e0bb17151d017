import type { Scalar } from '../sheet.ts';
import type { Area } from './area.ts';
import { headersIn, headerTexts, mayHead, readTexts } from './header.ts';
import { anyPart, headsAt, type Head } from './heads.ts';
import { hasName, resembles } from './part-likeness.ts';
import { isBlank, textOf } from './text.ts';

const dates = ['from', 'to', 'term', 'decided'];

/** A list of names far down on another sheet is a roster only when it says from when, or until when. */
function isDated({ header: { columns, traps } }: Head): boolean {
  return dates.some((field) => columns[field] !== undefined || traps.some(({ fields }) => fields.includes(field)));
}

/** Whether a further head on a sheet may stand beside the first: less is asked of one that goes on with the same list. */
export function mayFollow(head: Head, current: Head): boolean {
  return head.part !== 'members' || current.part === 'members' || isDated(head);
}

/** Whether a row says again what a header row of the head says, in the columns that it heads. */
function repeats(cells: readonly Scalar[], area: Area, { index, height, header }: Head): boolean {
  const columns = [...Object.values(header.columns), ...header.traps.map(({ column }) => column)];
  const filled = columns.filter((column) => !isBlank(cells[column]));
  const rows = area.sheet.cells.slice(index, index + height);
  const same = (row: readonly Scalar[]) => filled.every((column) => textOf(cells[column]) === textOf(row[column]));
  return filled.length >= 2 && rows.some(same);
}

/** A table further down. Without a head it is of no part we know, and only ends the one above. */
export interface Below {
  readonly index: number;
  readonly head?: Head;
}

function isTitled(area: Area, index: number): boolean {
  const above = area.sheet.cells[index - 1] ?? [];
  return above.filter((cell) => !isBlank(cell)).length <= 1;
}

/**
 * A row of nothing but words that head columns. With a name and something of a roster it goes on with the list of members above, in columns of
 * its own; a list of telephone numbers does not.
 */
function plainHeader(area: Area, index: number, current: Head): Below | undefined {
  const texts = headerTexts(area.sheet.cells[index] ?? []);
  const filled = texts.filter((ways) => ways !== undefined).length;
  if (headersIn(texts) < filled || (filled < 3 && !isTitled(area, index))) return undefined;
  const header = readTexts(texts, 'members');
  const { columns, traps, twice } = header;
  const score = Object.keys(columns).length + traps.length;
  const isList = current.part === 'members' && resembles(header, 'members', true);
  if (isList || (current.part === 'members' && columns.name !== undefined && columns.deputyFor !== undefined))
    return { index, head: { part: 'members', index, height: 1, header, score } };
  return score + twice.length === filled && hasName(header) ? { index } : undefined;
}

function belowAt(area: Area, index: number, current: Head): Below | undefined {
  for (const search of anyPart) {
    const heads = headsAt(area, index, search).filter((head) => mayFollow(head, current));
    const best = heads.reduce<Head | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
    if (best !== undefined) return { index, head: best };
  }
  return plainHeader(area, index, current);
}

/** More tables than this on one sheet are nobody's. */
const mostTables = 100;

/** Every further table below a head: a list of deputies under the members, the meetings under both. A header repeated on each page is none. */
export function tablesBelow(area: Area, head: Head): Below[] {
  const found: Below[] = [];
  let current = head;
  for (let index = head.index + head.height; index < area.sheet.cells.length; index += 1) {
    const cells = area.sheet.cells[index];
    if (cells === undefined || !mayHead(cells) || repeats(cells, area, current)) continue;
    const below = belowAt(area, index, current);
    if (below === undefined) continue;
    found.push(below);
    if (found.length === mostTables) return found;
    current = below.head ?? current;
    index += current.index === index ? current.height - 1 : 0;
  }
  return found;
}
