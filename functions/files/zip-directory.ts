import { unreadable, type Unreadable } from './unreadable.ts';

/** A workbook of a committee has some dozens of parts; the fattest known have hundreds. */
const maximumEntries = 5_000;
/** Bytes, all parts unpacked: twice what 100 000 rows of 11 columns take. */
const maximumUnpacked = 128 * 1024 * 1024;
/** Unpacked over packed, of one part. Sheets of repeated rows reach about 60. */
const maximumRatio = 200;
/** Below this many bytes a ratio says nothing. */
const smallPart = 1024 * 1024;

/** One entry as the central directory tells it. `offset` is that of its local header; sizes are bytes. */
export interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly attributes: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const end64Locator = 0x07064b50;
const end64Signature = 0x06064b50;
const encryptedFlag = 1;
const utf8 = new TextDecoder();

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const long = (view: DataView, at: number) => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** The end record stands last, before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function locate(view: DataView): { count: number; offset: number } | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (end < 20 || view.getUint32(end - 20, true) !== end64Locator) return { count, offset };
  const end64 = long(view, end - 12);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) return undefined;
  return { count: long(view, end64 + 32), offset: long(view, end64 + 48) };
}

/** Zip64 keeps sizes that were written as 0xFFFFFFFF in an extra field, in this order; writers that stream use it for small files too. */
function wide(view: DataView, start: number, end: number, narrow: readonly [number, number, number]) {
  const values: [number, number, number] = [...narrow];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    let from = at + 4;
    for (const index of [0, 1, 2] as const) {
      if (narrow[index] !== 0xffffffff || from + 8 > last) continue;
      values[index] = long(view, from);
      from += 8;
    }
  }
  return values;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } | undefined {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return undefined;
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [unpacked, packed, offset] = wide(view, nameEnd, extraEnd, narrow);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const entry: Entry = {
    // Some writers on Windows use backslashes, and some a leading slash.
    name: utf8.decode(nameBytes).replaceAll('\\', '/').replace(/^\//, ''),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    attributes: view.getUint32(at + 38, true),
    offset,
  };
  return { entry, next };
}

function refuse(entry: Entry): Unreadable | undefined {
  if ((entry.flags & encryptedFlag) !== 0) return unreadable('encrypted');
  if (entry.method !== 0 && entry.method !== 8) return unreadable('damaged');
  if (entry.method === 0 && entry.packed !== entry.unpacked) return unreadable('damaged');
  if (entry.unpacked > smallPart && entry.unpacked > entry.packed * maximumRatio) return unreadable('too-large');
  return undefined;
}

/**
 * Lists what the package says it holds, without unpacking anything. Refuses by what the directory says: too many entries,
 * too much unpacked, too high a ratio, a name that stands twice, encryption.
 */
export function readDirectory(bytes: Uint8Array): readonly Entry[] | Unreadable {
  const view = viewOf(bytes);
  const place = locate(view);
  if (place === undefined) return unreadable('damaged');
  if (place.count > maximumEntries) return unreadable('too-many-parts');
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let at = place.offset;
  let total = 0;
  for (let index = 0; index < place.count; index += 1) {
    const read = readEntry(bytes, view, at);
    if (read === undefined) return unreadable('damaged');
    const refusal = refuse(read.entry);
    if (refusal !== undefined) return refusal;
    const key = read.entry.name.toLowerCase();
    if (seen.has(key)) return unreadable('unsafe');
    seen.add(key);
    total += read.entry.unpacked;
    if (total > maximumUnpacked) return unreadable('too-large');
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}
