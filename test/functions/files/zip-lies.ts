/** What a zip's directory may be made to say of an entry. */
interface Lies {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly unpacked?: number;
}

/** Changes what the central directory says of one entry, and nothing else. */
export function patchDirectory(
  bytes: Uint8Array,
  name: string,
  { flags, method, crc, packed, unpacked }: Lies,
): Uint8Array {
  const copy = Buffer.from(bytes);
  const signature = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) {
    if (copy.toString('utf8', at + 46, at + 46 + copy.readUInt16LE(at + 28)) !== name) continue;
    if (flags !== undefined) copy.writeUInt16LE(flags, at + 8);
    if (method !== undefined) copy.writeUInt16LE(method, at + 10);
    if (crc !== undefined) copy.writeUInt32LE(crc, at + 16);
    if (packed !== undefined) copy.writeUInt32LE(packed, at + 20);
    if (unpacked !== undefined) copy.writeUInt32LE(unpacked, at + 24);
    return copy;
  }
  throw new Error(`${name} is not in the zip`);
}
