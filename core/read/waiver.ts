import type { Waiver } from '../records.ts';
import { dateIn, textOrDay, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { ask, optional } from './values.ts';

/** Reads the sheet Unntak. An exception that nobody gave a reason for, or approved, is asked about. */
export function readWaivers(reader: Reader): RowsRead<Waiver> {
  return eachRow(reader, (cells: RowCells): Waiver[] => {
    const target = textOrDay(reader, cells, 'target');
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
