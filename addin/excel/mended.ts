import type { Fix } from '../../core/answer.ts';
import { fromAddress, type Scalar } from '../../core/sheet.ts';
import type { Gathered } from './gather.ts';

/** The row with a value in a column, which may lie beyond its last cell; one that begins further right is left as it is. */
function withValue(row: readonly Scalar[], column: number, value: Scalar): readonly Scalar[] {
  if (column < 0) return row;
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, index) =>
    index === column ? value : (row[index] ?? ''),
  );
}

/** The workbook as read before, with the mended cell. */
export function withMended(before: Gathered, { sheet, cell, value }: Fix): Gathered {
  const at = fromAddress(cell);
  const sheets = before.sheets.map((one) => {
    const origin = fromAddress(one.cells.origin ?? 'A1');
    if (one.cells.name !== sheet || at === undefined || origin === undefined) return one;
    const cells = one.cells.cells.map((row, index) =>
      index === at.row - origin.row ? withValue(row, at.column - origin.column, value) : row,
    );
    return { ...one, cells: { ...one.cells, cells } };
  });
  return { ...before, sheets, workbook: { ...before.workbook, sheets: sheets.map(({ cells }) => cells) } };
}
