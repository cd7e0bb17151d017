import type { Row } from './table-layout.ts';

export interface Entity extends Record<string, unknown> {
  partitionKey: string;
  rowKey: string;
}

/** One table of Table Storage, as far as history needs it. */
export interface TableRows {
  /** False when the row is there already, from our own retry or somebody else. */
  create(row: Entity): Promise<boolean>;
  /** Creates or replaces. */
  put(row: Entity): Promise<void>;
  read(partition: string, rowKey: string): Promise<Row | undefined>;
  /** Rows by key, with the named properties only; at most so many. */
  list(filter: string, select: string[], most?: number): Promise<readonly (Row & { readonly rowKey?: string })[]>;
  /** Quiet when somebody else has removed the row. */
  remove(partition: string, rowKey: string): Promise<void>;
}
