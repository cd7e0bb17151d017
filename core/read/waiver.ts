import type { Waiver } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { optional } from './values.ts';

/** Reads the sheet Unntak. */
export function readWaivers(reader: Reader): RowsRead<Waiver> {
  return eachRow(reader, (cells: RowCells): Waiver[] => {
    const target = cells.text('target');
    return [
      {
        row: cells.row,
        rule: cells.text('rule'),
        target,
        reason: cells.text('reason'),
        approvedBy: optional(cells.text('approvedBy')),
        until: dateIn(reader, cells, target, 'until', 'last'),
      },
    ];
  });
}
