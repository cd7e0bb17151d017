import { crc32, inflateRawSync } from 'node:zlib';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { readDirectory, type Entry } from './zip-directory.ts';

/** An opened .xlsx package: nothing is unpacked before it is asked for. Part names compare without case, as the standard says. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  /** By lower-case name without a leading slash. */
  readonly parts: ReadonlyMap<string, Entry>;
}

const zipSignature = 0x504b0304;
const emptyZipSignature = 0x504b0506;
const compoundSignature = 0xd0cf11e0;
const localSignature = 0x04034b50;
/** The name of the stream in which Office keeps an encrypted package, as a compound file writes it. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Opens bytes as a package, or says why not: not a zip, encrypted, an old .xls, too much inside, damaged. */
export function openPackage(bytes: Uint8Array): Package | Unreadable {
  if (bytes.length === 0) return unreadable('empty');
  const signature = bytes.length < 22 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (signature === compoundSignature) {
    return unreadable(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedStream) ? 'encrypted' : 'old-format',
    );
  }
  if (signature === emptyZipSignature) return unreadable('not-a-workbook');
  if (signature !== zipSignature) return unreadable('not-a-zip');
  const entries = readDirectory(bytes);
  if (isUnreadable(entries)) return entries;
  return { bytes, entries, parts: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])) };
}

/** The bytes of an entry as they are packed; undefined when the file ends before they do. */
export function packedBytes({ bytes }: Package, entry: Entry): Uint8Array | undefined {
  if (entry.offset + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  if (view.getUint32(0, true) !== localSignature) return undefined;
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed);
}

/** No more than the directory promised is ever written out, so a lying header costs nothing. */
function inflate(packed: Uint8Array, entry: Entry): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
  } catch {
    // zlib tells of damaged data by throwing.
    return undefined;
  }
}

/** Unpacks one part and holds it against its size and checksum. A part that is not there is a damaged package. */
export function readPart(archive: Package, name: string): Uint8Array | Unreadable {
  const entry = archive.parts.get(name.toLowerCase());
  if (entry === undefined) return unreadable('damaged');
  const packed = packedBytes(archive, entry);
  if (packed === undefined) return unreadable('damaged');
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (content?.length !== entry.unpacked || crc32(content) !== entry.crc) return unreadable('damaged');
  return content;
}
