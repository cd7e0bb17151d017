import { tenantKey } from './keys.ts';
import { momentOf } from './run-id.ts';
import type { RememberedGroup, ReportHead, RunHead } from './store.ts';

/** One property holds 64 KiB; 14 of them and the head keep an entity below its 1 MiB. */
const pieceBytes = 65_536;
const piecesPerRow = 14;
export const rowBytes = pieceBytes * piecesPerRow;
const lastMoment = 8_640_000_000_000_000;

/** Newest first: rows sort by key, so the key counts down. */
export const headKey = (runId: string) => `0|${String(lastMoment - momentOf(runId)).padStart(16, '0')}|${runId}`;
export const chunkKey = (runId: string, index: number) => `1|${runId}|${String(index).padStart(4, '0')}`;
/** Reports sort after runs, heads before their pieces; the highest version first, since its number counts down. */
const lastVersion = 999_999;
const lastYear = 9999;
const reportsOf = (year: number) => `2|${String(lastYear - year).padStart(4, '0')}|`;
export const reportKey = (year: number, version: number) =>
  `${reportsOf(year)}${String(lastVersion - version).padStart(6, '0')}`;
export const reportChunkKey = (reportId: string, index: number) => `3|${reportId}|${String(index).padStart(4, '0')}`;
/** Between which keys the heads of a year's reports stand, or those of any year. */
export const reportKeys = (year: number | undefined): readonly [string, string] =>
  year === undefined ? ['2|', '3'] : [reportsOf(year), reportsOf(year).replace(/.$/, '~')];
export const groupsPartition = (tenant: string) => `groups-${tenantKey(tenant)}`;

export function toPieces(bytes: Uint8Array): Record<string, Uint8Array> {
  const pieces: Record<string, Uint8Array> = {};
  for (let index = 0; index * pieceBytes < bytes.length; index += 1) {
    pieces[`piece${String(index).padStart(2, '0')}`] = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);
  }
  return pieces;
}

export function fromPieces(row: Row): readonly Uint8Array[] {
  const names = Object.keys(row).filter((key) => key.startsWith('piece'));
  return names
    .sort()
    .map((name) => row[name])
    .filter((piece) => piece instanceof Uint8Array);
}

export type Row = Readonly<Record<string, unknown>>;

// The texts in the table were written by this file, from the same types.
export const toHead = (row: Row): RunHead => JSON.parse(String(row['head'])) as RunHead;
export const toReportHead = (row: Row): ReportHead => JSON.parse(String(row['head'])) as ReportHead;
export const toGroup = (row: Row): RememberedGroup => JSON.parse(String(row['group'])) as RememberedGroup;
