import { fromPieces, rowBytes, toPieces } from './table-layout.ts';
import type { Row } from './table-layout.ts';
import type { TableRows } from './table-rows.ts';

type KeyOf = (index: number) => string;

/** Writes what of `bytes` does not fit in the row of its head, and answers what is to stand there. The head goes last: readers trust heads only. */
export async function keepChunks(table: TableRows, partitionKey: string, keyOf: KeyOf, bytes: Uint8Array) {
  const rows = Math.max(1, Math.ceil(bytes.length / rowBytes));
  const pieces = (row: number) => toPieces(bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
  for (let row = 1; row < rows; row += 1) {
    await table.create({ partitionKey, rowKey: keyOf(row), ...pieces(row) });
  }
  return { rows, ...pieces(0) };
}

/** The bytes that `keepChunks` was given; `first` is the row of the head. Undefined when they were erased between two of our readings. */
export async function readChunks(
  table: TableRows,
  partition: string,
  keyOf: KeyOf,
  first: Row,
): Promise<Uint8Array | undefined> {
  const pieces = [...fromPieces(first)];
  for (let index = 1; index < Number(first['rows']); index += 1) {
    const row = await table.read(partition, keyOf(index));
    if (row === undefined) return undefined;
    pieces.push(...fromPieces(row));
  }
  return Buffer.concat(pieces);
}
