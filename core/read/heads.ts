import type { Part, Scalar } from '../sheet.ts';
import type { Area } from './area.ts';
import { readDouble } from './double-header.ts';
import { headersIn, headerTexts, readTexts, type Header, type HeaderTexts } from './header.ts';
import { resembles } from './part-likeness.ts';

/** A header as found in an area: on one row or two, from `index` in its cells. */
export interface Head {
  readonly part: Part;
  readonly index: number;
  readonly height: 1 | 2;
  readonly header: Header;
  readonly score: number;
}

/** Parts to look for together. Less is asked of a table whose sheet is `named` for its part. */
export interface Search {
  readonly parts: readonly Part[];
  readonly named: boolean;
}

const headerRows = 30;

// The other parts are asked first: an office list has names and dates too, and is no roster for that.
const records: readonly Part[] = [
  ...(['offices', 'attendance', 'cases', 'activities', 'usage', 'economy', 'dispatches', 'waivers'] as const),
];

/** What a table may be when its sheet's name does not say. */
export const anyPart: readonly Search[] = [
  { parts: records, named: false },
  { parts: ['members', 'meetings', 'setup'], named: false },
];

function headOf(texts: readonly HeaderTexts[], index: number, part: Part, named: boolean): Head | undefined {
  const [upper = [], lower] = texts;
  const double = lower === undefined ? undefined : readDouble(upper, lower, part);
  const header = double ?? readTexts(upper, part);
  if (!resembles(header, part, named)) return undefined;
  const score = Object.keys(header.columns).length + header.traps.length;
  return { part, index, height: double === undefined ? 1 : 2, header, score };
}

/** The headers that the row at `index` could be, alone or with the row below it. */
export function headsAt(area: Area, index: number, { parts, named }: Search): Head[] {
  const rows = [area.sheet.cells[index] ?? [], area.sheet.cells[index + 1] ?? []];
  return headsIn(rows.map(headerTexts), index, { parts, named });
}

function headsIn(texts: readonly HeaderTexts[], index: number, { parts, named }: Search): Head[] {
  const words = texts.map(headersIn);
  if (words[0] === 0 || (!named && (words[0] ?? 0) + (words[1] ?? 0) < 2)) return [];
  return parts.flatMap((part) => headOf(texts, index, part, named) ?? []);
}

/** The row among the first thirty that reads best as a header, of the parts asked for first. */
export function bestHead(area: Area, searches: readonly Search[]): Head | undefined {
  const texts = Array.from(area.sheet.cells.slice(0, headerRows + 1), (row?: readonly Scalar[]) =>
    headerTexts(row ?? []),
  );
  for (const search of searches) {
    const heads = texts.slice(0, headerRows).flatMap((_, n) => headsIn(texts.slice(n, n + 2), n, search));
    const best = heads.reduce<Head | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
    if (best !== undefined) return best;
  }
  return undefined;
}
