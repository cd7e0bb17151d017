import { unread, type Read } from '../committee.ts';
import { textOf, wordsOf } from './text.ts';

/** A region (or faction, or category) that a mandate gives seats to, with every way it is written. */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
}

export type RegionLookup = ReadonlyMap<string, string>;

export function regionLookup(regions: readonly Region[]): RegionLookup {
  return new Map(
    regions.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [wordsOf(alias), name] as const)),
  );
}

/** Reads a region cell by the whole text, never by its beginning: «Helse Nord-Trøndelag» is not Helse Nord. */
export function readRegion(cell: string, lookup: RegionLookup): Read<string> {
  if (textOf(cell) === '' || /^[-–—]$/.test(cell)) return undefined;
  const words = wordsOf(cell);
  return (
    lookup.get(words) ??
    lookup.get(words.replace(/^(region|rhf) | (rhf|regionalt helseforetak|regionalt helseføretak)$/g, '')) ??
    unread
  );
}
