import { findingsTableName } from '../../core/finding-lines.ts';
import { isReportTable } from '../../core/report/own-report.ts';
import { toAddress, type Scalar, type Sheet, type Workbook } from '../../core/sheet.ts';
import { mandateIn, settingKey } from './settings.ts';
import { has } from './sets.ts';

/** A sheet as Excel has it; its number is how Excel knows it when somebody renames it. */
export interface HostSheet {
  readonly id: string;
  readonly isProtected: boolean;
  readonly cells: Sheet;
}

/** The table of findings from an earlier run and the sheet it stands on. */
export interface OwnTable {
  readonly sheetId: string;
  readonly name: string;
}

export interface Gathered {
  readonly sheets: readonly HostSheet[];
  /** Names of all sheets, ours too. */
  readonly names: readonly string[];
  readonly own: OwnTable | undefined;
  /** The ids of the sheets that hold an årsmelding of ours. */
  readonly reports: readonly string[];
  /** The structure of the workbook is protected: no sheet can be added. */
  readonly isLocked: boolean;
  /** The mandate a person chose for this workbook, kept in it. */
  readonly mandate: string | undefined;
  readonly workbook: Workbook;
}

/** Excel refuses answers of more than 5 MB; so many cells of ordinary length are well below. */
const cellsInOneAnswer = 120_000;

type Names = Omit<Gathered, 'sheets' | 'workbook'> & {
  readonly items: readonly Excel.Worksheet[];
  readonly date1904: boolean;
};

/** Reads all parts of the workbook but our own sheets. Three round trips, and one more for each 120 000 cells. */
export async function gather(context: Excel.RequestContext): Promise<Gathered> {
  const { items, date1904, ...rest } = await namesOf(context);
  const used = items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const parts = used.map(({ sheet, protection, range }) => ({
    id: sheet.id,
    isProtected: protection.protected,
    read: range.isNullObject ? undefined : plan(sheet, range),
  }));
  await readAll(
    context,
    parts.flatMap(({ read }) => read?.pieces ?? []),
  );
  const sheets = parts.map(({ id, isProtected, read }, index) => ({
    id,
    isProtected,
    cells: toSheet(items[index], read),
  }));
  return { ...rest, sheets, workbook: { date1904, sheets: sheets.map(({ cells }) => cells) } };
}

async function namesOf(context: Excel.RequestContext): Promise<Names> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/worksheet/id');
  const protection = workbook.protection.load('protected');
  // Office.js does not tell which date system a workbook has, but counts in it: 2 January 1904 is day 1, or day 1463.
  const secondDay = workbook.functions.date(1904, 1, 2).load('value');
  const chosen = workbook.settings.getItemOrNullObject(settingKey).load('value');
  await context.sync();
  const table = tables.items.find(({ name }) => new RegExp(`^${findingsTableName}(_\\d+)?$`, 'i').test(name));
  const own = table === undefined ? undefined : { sheetId: table.worksheet.id, name: table.name };
  const reports = tables.items.filter((one) => isReportTable(one.name)).map(({ worksheet }) => worksheet.id);
  return {
    own,
    reports,
    names: worksheets.items.map(({ name }) => name),
    isLocked: protection.protected,
    mandate: chosen.isNullObject ? undefined : mandateIn(chosen.value),
    items: worksheets.items.filter(({ id }) => id !== own?.sheetId && !reports.includes(id)),
    date1904: secondDay.value === 1,
  };
}

interface Piece {
  readonly cells: number;
  readonly ask: () => Excel.Range;
  values: Excel.Range | undefined;
}

/** What is to be read of one sheet. */
function plan(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  const rows = Math.max(1, Math.floor(cellsInOneAnswer / columnCount));
  const pieces: Piece[] = [];
  for (let from = 0; from < rowCount; from += rows) {
    const count = Math.min(rows, rowCount - from);
    const ask = () => sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount).load('values');
    pieces.push({ cells: count * columnCount, ask, values: undefined });
  }
  const whole = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  const hidden = has('1.9') ? whole.getRowProperties({ rowHidden: true }) : undefined;
  const merged = has('1.13') ? whole.getMergedAreasOrNullObject().load('address') : undefined;
  return { pieces, hidden, merged, origin: toAddress({ row: rowIndex, column: columnIndex }), firstRow: rowIndex + 1 };
}

/** As many pieces in one round trip as its answer holds. */
async function readAll(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  let waiting = 0;
  for (const piece of pieces) {
    if (waiting > 0 && waiting + piece.cells > cellsInOneAnswer) {
      await context.sync();
      waiting = 0;
    }
    piece.values = piece.ask();
    waiting += piece.cells;
  }
  await context.sync();
}

function toSheet(item: Excel.Worksheet | undefined, read: ReturnType<typeof plan> | undefined): Sheet {
  const isHidden = item?.visibility !== Excel.SheetVisibility.visible;
  const name = { name: item?.name ?? '', ...(isHidden ? { hidden: true } : {}) };
  if (read === undefined) return { ...name, cells: [] };
  // `values` is any[][] in the library's types; these are the kinds Excel gives.
  const cells = read.pieces.flatMap(({ values }) => (values?.values ?? []) as Scalar[][]);
  const hiddenRows = (read.hidden?.value ?? []).flatMap(({ rowHidden }, index) =>
    rowHidden === true ? [read.firstRow + index] : [],
  );
  return {
    ...name,
    origin: read.origin,
    cells,
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...mergesOf(read.merged),
  };
}

function mergesOf(areas: Excel.RangeAreas | undefined): Pick<Sheet, 'merges'> {
  if (areas === undefined || areas.isNullObject) return {};
  return { merges: areas.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1)) };
}
