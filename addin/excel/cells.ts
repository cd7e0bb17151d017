import type { Fix } from '../../core/answer.ts';
import type { Text } from '../../core/language.ts';
import { fromAddress, type Scalar, type Sheet } from '../../core/sheet.ts';
import { excelTexts } from '../texts/excel.ts';
import type { Place } from '../workbook.ts';
import { cellText } from './cell-text.ts';
import { gather, type Gathered } from './gather.ts';
import { rowPlaces } from './row-places.ts';

/** A cell found again. */
interface Found {
  readonly sheet: Excel.Worksheet;
  readonly cell: string;
}

/** The row of a cell as it is now: one round trip. */
async function rowNow(context: Excel.RequestContext, sheet: Excel.Worksheet, { origin, cells }: Sheet, row: number) {
  const { column } = fromAddress(origin ?? 'A1') ?? { column: 0 };
  const width = cells.reduce((widest, { length }) => Math.max(widest, length), 1);
  const range = sheet.getRangeByIndexes(row, column, 1, width).load('values');
  await context.sync();
  return range.values as Scalar[][]; // any[][] in the library's types
}

/** Where a cell of the workbook as read before stands now; undefined when its row is changed or gone. Looks at its own row first, then at all. */
async function findCell(
  context: Excel.RequestContext,
  before: Gathered,
  { sheet: name, cell }: Place,
): Promise<Found | undefined> {
  const known = before.sheets.find(({ cells }) => cells.name === name);
  const at = cell === undefined ? undefined : fromAddress(cell);
  if (known === undefined || cell === undefined || at === undefined) return undefined;
  const sheet = context.workbook.worksheets.getItem(known.id);
  const origin = fromAddress(known.cells.origin ?? 'A1') ?? { row: 0, column: 0 };
  const row = await rowNow(context, sheet, known.cells, at.row);
  const alone = { ...known.cells, origin: `${column(known.cells)}${at.row + 1}` };
  const old = { ...alone, cells: known.cells.cells.slice(at.row - origin.row, at.row - origin.row + 1) };
  if (rowPlaces(old, { ...alone, cells: row })(cell) !== undefined) return { sheet, cell };
  const now = (await gather(context)).sheets.find(({ id }) => id === known.id);
  const moved = now === undefined ? undefined : rowPlaces(known.cells, now.cells)(cell);
  return moved === undefined ? undefined : { sheet, cell: moved };
}

const column = ({ origin = 'A1' }: Sheet): string => origin.replace(/\d+$/, '');

/** The same of a range, by its corners' rows. */
async function findRange(
  context: Excel.RequestContext,
  before: Gathered,
  { sheet, cell }: Place,
): Promise<Found | undefined> {
  const corners = cell?.split(':') ?? [];
  const found: Found[] = [];
  for (const corner of corners) {
    const one = await findCell(context, before, { sheet, cell: corner });
    if (one === undefined) return undefined;
    found.push(one);
  }
  const [first] = found;
  return first === undefined ? undefined : { ...first, cell: found.map((one) => one.cell).join(':') };
}

/** Selects a cell or a range by what its rows say, or a sheet. A row that is gone leads to its sheet, and that is said. */
export async function selectPlace(
  context: Excel.RequestContext,
  before: Gathered | undefined,
  place: Place,
): Promise<readonly Text[]> {
  const found = before === undefined ? undefined : await findRange(context, before, place);
  const id = before?.sheets.find(({ cells }) => cells.name === place.sheet)?.id ?? place.sheet;
  const sheet = found?.sheet ?? context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return [excelTexts.movedRow];
  sheet.activate();
  if (found !== undefined) sheet.getRange(found.cell).select();
  await context.sync();
  return found === undefined && place.cell !== undefined ? [excelTexts.movedRow] : [];
}

/** Writes what would mend a finding in the cell it is about, wherever its row stands now. Nothing is written when the row has changed. */
export async function mendCell(
  context: Excel.RequestContext,
  before: Gathered,
  { sheet, cell, value, numberFormat }: Fix,
): Promise<readonly Text[]> {
  const found = await findCell(context, before, { sheet, cell });
  if (found === undefined) return [excelTexts.movedRow];
  const range = found.sheet.getRange(found.cell);
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.values = [[typeof value === 'string' ? cellText(value) : value]];
  range.select();
  await context.sync();
  return [];
}
