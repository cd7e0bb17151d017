import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Any JSON value as gzip bytes. */
export async function toSnapshot(value: unknown): Promise<Uint8Array> {
  return zip(JSON.stringify(value));
}

/** The value that `toSnapshot` was given. */
export async function fromSnapshot(snapshot: Uint8Array): Promise<unknown> {
  return JSON.parse((await unzip(snapshot)).toString('utf8'));
}
