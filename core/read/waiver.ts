import { toNorwegian } from '../day.ts';
import type { Waiver } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { readDate } from './date.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { ask, optional } from './values.ts';

/** A date cell of Excel is a number: it is shown, and compared, as the day it is. */
function targetIn({ date1904 }: Reader, cells: RowCells): string {
  const cell = cells.cell('target');
  const reading = typeof cell === 'number' ? readDate(cell, date1904) : undefined;
  return reading?.kind === 'day' ? toNorwegian(reading.day) : cells.text('target');
}

/** Reads the sheet Unntak. An exception that nobody gave a reason for, or approved, is asked about. */
export function readWaivers(reader: Reader): RowsRead<Waiver> {
  return eachRow(reader, (cells: RowCells): Waiver[] => {
    const target = targetIn(reader, cells);
    const unanswered = ['reason', 'approvedBy'].filter((field) => optional(cells.text(field)) === undefined);
    for (const field of unanswered) ask(reader, cells, field, target);
    return [
      {
        row: cells.row,
        rule: cells.text('rule'),
        target,
        reason: optional(cells.text('reason')) ?? '',
        approvedBy: optional(cells.text('approvedBy')),
        until: dateIn(reader, cells, target, 'until', 'last'),
        key: optional(cells.text('key')),
      },
    ];
  });
}
