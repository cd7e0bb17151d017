import { reportTitle } from '../../core/report/words.ts';
import { isReportTable, reportTablePrefix } from '../../core/report/own-report.ts';
import type { Report } from '../../core/report/report.ts';
import type { Scalar } from '../../core/sheet.ts';
import { ownAbove, ownPrefix } from './report-blocks.ts';
import type { Ground, Standing } from './report-kept.ts';

/** A table of this report, on whatever sheet, by the end of its name. */
export interface OwnPart {
  readonly key: string;
  readonly name: string;
  readonly sheetId: string;
}

/** What is known of the workbook before a report is written. */
export interface Surroundings {
  readonly parts: readonly OwnPart[];
  /** Our sheet of this report, from an earlier run. */
  readonly sheetId: string | undefined;
  readonly names: readonly string[];
  /** Names of sheets of ours, of this report and of others. */
  readonly ownNames: readonly string[];
  readonly isLocked: boolean;
  readonly date1904: boolean;
}

const key = /^(?:front|missing|(?:table|chart)_.+)$/;

/** Asks the workbook for it: one round trip. */
export async function surroundingsOf(context: Excel.RequestContext, report: Report): Promise<Surroundings> {
  const { worksheets, tables, protection, functions } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/id');
  protection.load('protected');
  // As gather.ts asks for it.
  const secondDay = functions.date(1904, 1, 2).load('value');
  await context.sync();
  const prefix = `${reportTablePrefix}${ownPrefix(report)}`.toLowerCase();
  const parts = tables.items.flatMap(({ name, worksheet }) => {
    const end = name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length).toLowerCase() : '';
    return key.test(end) ? [{ key: end, name, sheetId: worksheet.id }] : [];
  });
  const own = new Set(tables.items.filter(({ name }) => isReportTable(name)).map(({ worksheet }) => worksheet.id));
  const home = parts.find((part) => part.key === 'front') ?? parts[0];
  return {
    parts,
    sheetId: home?.sheetId,
    names: worksheets.items.map(({ name }) => name),
    ownNames: worksheets.items.filter(({ id }) => own.has(id)).map(({ name }) => name),
    isLocked: protection.protected,
    date1904: secondDay.value === 1,
  };
}

/** `Årsmelding 2025`, with a number after it where another group of the workbook has that; undefined when the user has a sheet of the name. */
export function sheetName(report: Report, { names, ownNames }: Surroundings): string | undefined {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const ours = new Set(ownNames.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? reportTitle(report) : `${reportTitle(report)} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
    if (!ours.has(name.toLowerCase())) return undefined;
  }
}

/** What stands on our sheet, undefined when it is protected: one round trip. */
export async function groundOf(
  context: Excel.RequestContext,
  report: Report,
  sheet: Excel.Worksheet,
  parts: readonly OwnPart[],
): Promise<{ readonly ground: Ground; readonly charts: readonly Excel.Chart[] } | undefined> {
  sheet.load('visibility');
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas');
  const charts = sheet.charts.load('items/name');
  const ranges = parts.map(({ key: end, name }) => ({
    end,
    range: context.workbook.tables.getItem(name).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  if (protection.protected) return undefined;
  const tables = ranges.map(({ end, range }): Standing => ({
    ...{ key: end, row: range.rowIndex, column: range.columnIndex },
    ...{ rows: range.rowCount, columns: range.columnCount },
  }));
  const prefix = `${reportTablePrefix}${ownPrefix(report)}`.toLowerCase();
  const own = charts.items.filter(({ name }) => name.toLowerCase().startsWith(prefix));
  return { ground: groundIn(report, tables, used), charts: own };
}

function groundIn(report: Report, tables: readonly Standing[], used: Excel.Range): Ground {
  const isEmpty = used.isNullObject;
  // Formulas, for one that gives an empty text is something too. `formulas` is any[][] in the library's types; these are the kinds Excel gives.
  const cells = isEmpty ? [] : (used.formulas as Scalar[][]);
  const [top, left] = isEmpty ? [0, 0] : [used.rowIndex, used.columnIndex];
  const at = (row: number, column: number): Scalar => cells[row - top]?.[column - left] ?? '';
  return {
    tables,
    at,
    hasBeside: (row, column, columns) =>
      (cells[row - top] ?? []).some(
        (value, index) => value !== '' && (index + left < column || index + left >= column + columns),
      ),
    end: Math.max(top + cells.length, ...tables.map((table) => table.row + table.rows)),
    above: (row, column) =>
      row === 0 ? 0 : ownAbove(report, String(at(row - 1, column)), row === 1 ? '' : String(at(row - 2, column))),
  };
}
