import { toAddress, type Scalar } from '../sheet.ts';
import type { Area } from './area.ts';
import { readDate } from './date.ts';
import type { FoundTable } from './found-table.ts';
import { readHeader } from './header.ts';
import { isBlank, textOf } from './text.ts';

/** «1/26», «3», «Møte 2»: a meeting's number as a column's header. */
const meetingNumber = /^(møte\s*)?(nr\.?\s*)?\d{1,3}([/-]\d{2,4})?$/i;

function isMeetingHeader(cell: Scalar | undefined, date1904: boolean): boolean {
  if (isBlank(cell)) return false;
  return readDate(cell, date1904).kind === 'day' || meetingNumber.test(textOf(cell));
}

/** Finds attendance as a matrix: names down, at least two meetings (numbers or dates) across. Their columns are fields `meeting-0`, `meeting-1` … */
export function findMatrix({ sheet, origin }: Area): FoundTable | undefined {
  for (const [index, row] of sheet.cells.slice(0, 30).entries()) {
    const { columns } = readHeader(row, 'attendance');
    const across = row.flatMap((cell, column) =>
      column !== columns.name && isMeetingHeader(cell, false) ? [column] : [],
    );
    if (columns.name === undefined || columns.state !== undefined || across.length < 2) continue;
    const named = [['name', columns.name] as const, ...across.map((column, n) => [`meeting-${n}`, column] as const)];
    const fields = Object.fromEntries(named.map(([field, column]) => [field, column + origin.column]));
    const last = Math.max(...across, columns.name);
    const at = (column: number) => toAddress({ row: origin.row + index, column: origin.column + column });
    const table = { sheet: sheet.name, part: 'attendance' as const, columns: fields };
    return {
      table,
      sheet,
      header: `${at(Math.min(columns.name, ...across))}:${at(last)}`,
      twice: [],
      doubtful: [],
      first: index + 1,
      height: 1,
      origin,
      order: 0,
      alike: 1,
      unknown: [],
    };
  }
  return undefined;
}
