import type { Fix } from '../../core/answer.ts';
import { fromAddress } from '../../core/sheet.ts';
import type { Gathered } from './gather.ts';

/** The workbook as read before, with the mended cell. */
export function withMended(before: Gathered, { sheet, cell, value }: Fix): Gathered {
  const at = fromAddress(cell);
  const sheets = before.sheets.map((one) => {
    const origin = fromAddress(one.cells.origin ?? 'A1');
    if (one.cells.name !== sheet || at === undefined || origin === undefined) return one;
    const cells = one.cells.cells.map((row, index) =>
      index === at.row - origin.row ? row.with(at.column - origin.column, value) : row,
    );
    return { ...one, cells: { ...one.cells, cells } };
  });
  return { ...before, sheets, workbook: { ...before.workbook, sheets: sheets.map(({ cells }) => cells) } };
}
