import { unread, type Read } from '../committee.ts';
import { wordsOf } from './text.ts';

/** A region (or faction, or category) that a mandate gives seats to, with every way it is written. */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Canonical names by `wordsOf` an alias, and by the very texts of cells once they are read. */
export interface RegionLookup {
  readonly names: ReadonlyMap<string, string>;
  readonly asWritten: Map<string, Read<string>>;
}

export function regionLookup(regions: readonly Region[]): RegionLookup {
  const pairs = regions.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((alias) => [wordsOf(alias), name] as const),
  );
  return { names: new Map(pairs), asWritten: new Map() };
}

const affixes = /^(region|rhf) | (rhf|regionalt helseforetak|regionalt helseføretak)$/g;

/** Reads a region cell by the whole text, never by its beginning: «Helse Nord-Trøndelag» is not Helse Nord. */
export function readRegion(cell: string, { names, asWritten }: RegionLookup): Read<string> {
  // A mandate that names no regions asks nothing of the column.
  if (cell === '' || names.size === 0 || /^[-–—]$/.test(cell)) return undefined;
  const known = asWritten.get(cell);
  if (known !== undefined) return known;
  const words = wordsOf(cell);
  const region = names.get(words) ?? names.get(words.replace(affixes, '')) ?? unread;
  if (asWritten.size < 1000) asWritten.set(cell, region);
  return region;
}
