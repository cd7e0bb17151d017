import type { Table } from '../committee.ts';
import { toAddress, type Position, type Sheet } from '../sheet.ts';
import { rowsOf, type Area, type Span } from './area.ts';
import type { Header } from './header.ts';
import type { Head } from './heads.ts';
import { isBlank } from './text.ts';
import { settleTraps, type Doubtful } from './traps.ts';
import { spreadHeader } from './wide-headers.ts';

/** A table as found, with the cells that are its own. */
export interface FoundTable {
  readonly table: Table;
  /** What the table holds of its sheet: titles above the header, the header, and the rows down to the next table. */
  readonly sheet: Sheet;
  /** The header's range, `A3:K3`, or `A3:K4` when it stands on two rows. */
  readonly header: string;
  readonly twice: Header['twice'];
  /** Headers that fit several fields while the cells below do not decide. */
  readonly doubtful: readonly Doubtful[];
  /** Index in `sheet.cells` of the first row below the header. */
  readonly first: number;
  /** Rows of the header: they end before `first`. */
  readonly height: 1 | 2;
  /** Where `sheet.cells[0][0]` stands, zero-based. */
  readonly origin: Position;
  /** Which table of its sheet it is, from 0. */
  readonly order: number;
  /** How many tables of its part stand on the sheet. */
  readonly alike: number;
  /** Header rows (as Excel counts) of tables below it that are of no part we know, and are not read. */
  readonly unknown: readonly number[];
}

/** The table of a head, with the rows of the area that are its own. */
export function toTable(area: Area, head: Head, rows: Span, unknown: readonly number[]): FoundTable {
  const { sheet, origin } = rowsOf(area, rows);
  const index = head.index - rows.start;
  const first = index + head.height;
  const header = spreadHeader(head.header, { sheet, origin }, index, first);
  const settled = settleTraps(header, sheet.cells, first);
  const columns = Object.fromEntries(
    Object.entries(settled.columns).map(([field, column]) => [field, column + origin.column]),
  );
  const filled = sheet.cells.slice(index, first).flatMap((row) => row.flatMap((cell, n) => (isBlank(cell) ? [] : [n])));
  const at = (row: number, column: number) => toAddress({ row: origin.row + row, column: origin.column + column });
  return {
    table: { sheet: sheet.name, part: head.part, columns },
    sheet,
    header: `${at(index, Math.min(...filled))}:${at(first - 1, Math.max(...filled))}`,
    twice: header.twice,
    doubtful: settled.doubtful,
    first,
    height: head.height,
    origin,
    order: 0,
    alike: 1,
    unknown,
  };
}
