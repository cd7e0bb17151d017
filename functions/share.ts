import type { Answer, AnswerGroup, Request, TableRead } from '../core/answer.ts';
import { wordsOf } from '../core/read/text.ts';
import { fromAddress, fromColumnName } from '../core/sheet.ts';
import type { Scalar, Sheet } from '../core/sheet.ts';

type Cells = readonly (readonly Scalar[])[];

/** For each named group the rows below the header, and everything down to and with the header, of a table with a group column. */
function splitRows(sheet: Sheet, table: TableRead): { head: Cells; rows: ReadonlyMap<string, Cells> } | undefined {
  const letters = table.columns['group'];
  const header = fromAddress(table.header.split(':', 1).join(''));
  const origin = fromAddress(sheet.origin ?? 'A1');
  if (letters === undefined || header === undefined || origin === undefined) return undefined;
  const column = fromColumnName(letters) - origin.column;
  const first = header.row - origin.row + 1;
  const rows = new Map<string, (readonly Scalar[])[]>();
  for (const row of sheet.cells.slice(first)) {
    const words = wordsOf(String(row[column] ?? ''));
    const same = rows.get(words);
    if (same === undefined) rows.set(words, [row]);
    else same.push(row);
  }
  return { head: sheet.cells.slice(0, first), rows };
}

/**
 * For each group of an answer, the request with that group's facts only: the sheets that were read, and of tables with a group column the rows of that
 * group. So history holds no more than was judged, and erasing one group leaves nothing of it in what is kept of another.
 */
export function shareOut(request: Request, answer: Answer): (group: AnswerGroup) => Request {
  const read = new Map(answer.read.map((table) => [table.sheet, table]));
  const sheets = request.workbook.sheets.filter(({ name }) => read.has(name));
  if (answer.groups.length < 2) return () => ({ ...request, workbook: { ...request.workbook, sheets } });
  const split = sheets.map((sheet) => {
    const table = read.get(sheet.name);
    return { sheet, parts: table === undefined ? undefined : splitRows(sheet, table) };
  });
  const [main] = answer.groups;
  return (group) => {
    // Rows that name no group stand with the first one, as they do in the answer.
    const named = new Set([wordsOf(group.id), wordsOf(group.name), ...(group === main ? [''] : [])]);
    const own = split.map(({ sheet, parts }) => {
      if (parts === undefined) return sheet;
      return { ...sheet, cells: [...parts.head, ...[...named].flatMap((words) => parts.rows.get(words) ?? [])] };
    });
    return {
      ...request,
      group: { ...request.group, id: group.id, name: group.name },
      workbook: { ...request.workbook, sheets: own },
    };
  };
}
