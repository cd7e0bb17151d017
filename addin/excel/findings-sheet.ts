import {
  findingHeaders,
  findingsTableName,
  noFindings,
  placeText,
  type FindingLine,
} from '../../core/finding-lines.ts';
import type { Language, Text } from '../../core/language.ts';
import { excelTexts } from '../texts/excel.ts';
import { cellText } from './cell-text.ts';
import type { OwnTable } from './gather.ts';
import { makeRoom } from './make-room.ts';

const columns = 5;
/** Points, as the copy that the service marks has them in characters. */
const widths = [90, 110, 130, 430, 380] as const;
const linkColumn = 2;
/** Excel takes requests of 5 MB. A letter may take six bytes in JSON, two is what Norwegian texts come to; a link takes what asking for its cell takes. */
const bytesInOneRequest = 2_500_000;
const bytesPerCharacter = 2;
const linkBytes = 900;

/** What the sheet of findings is to hold. */
export interface FindingsSheet {
  readonly lines: readonly FindingLine[];
  readonly language: Language;
}

/** `Funn`, or `Funn 2` where the user has a sheet of that name. */
function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'Funn' : `Funn ${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

function rowsOf({ lines, language }: FindingsSheet): readonly (readonly string[])[] {
  const body = lines.map((line) => [line.label, line.sheet ?? '', placeText(line), line.message, line.source]);
  return [findingHeaders[language], ...(body.length === 0 ? [['', '', '', noFindings[language], '']] : body)];
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The sheet of findings from an earlier run, its table taken up so that a new one of `rows` can be put in its place; what the user wrote beside it
 * stays, and what stands below moves down where the new one is longer. Undefined when the sheet is protected.
 */
async function emptied(
  context: Excel.RequestContext,
  { sheetId, name }: OwnTable,
  rows: number,
): Promise<Place | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const protection = sheet.protection.load('protected');
  const range = context.workbook.tables.getItem(name).getRange().load('rowIndex,columnIndex,rowCount');
  await context.sync();
  if (protection.protected) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount } = range;
  const place = { sheet, row, column };
  if (rows > rowCount) await makeRoom(context, sheet, [row + rowCount, column, rows - rowCount, columns]);
  context.workbook.tables.getItem(name).convertToRange();
  sheet.getRangeByIndexes(row, column, Math.max(rows, rowCount), columns).clear();
  return place;
}

function added(context: Excel.RequestContext, names: readonly string[]): Place {
  const sheet = context.workbook.worksheets.add(freeName(names));
  widths.forEach((width, index) => (sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width));
  sheet.freezePanes.freezeRows(1);
  return { sheet, row: 0, column: 0 };
}

/** Writes the sheet of findings, new or in place of the one before: in two round trips, three where it grows, or more where there are thousands. Answers what could not be done; `made` is told the sheet's id. */
export async function writeFindings(
  context: Excel.RequestContext,
  found: FindingsSheet,
  own: OwnTable | undefined,
  names: readonly string[],
  made: (sheetId: string) => void,
): Promise<readonly Text[]> {
  const rows = rowsOf(found);
  const place = own === undefined ? added(context, names) : await emptied(context, own, rows.length);
  if (place === undefined) return [excelTexts.protectedFindings];
  await writeRows(context, place, rows, found.lines);
  const { sheet, row, column } = place;
  const range = sheet.getRangeByIndexes(row, column, rows.length, columns);
  range.format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(row, column + 3, rows.length, 2).format.wrapText = true;
  const table = sheet.tables.add(range, true);
  table.name = own?.name ?? findingsTableName;
  table.style = 'TableStyleLight1';
  sheet.load('id');
  await context.sync();
  made(sheet.id);
  return [];
}

type Cells = readonly string[];

/** Rows and their links, as many in one request as it holds. */
async function writeRows(
  context: Excel.RequestContext,
  place: Place,
  rows: readonly Cells[],
  lines: readonly FindingLine[],
) {
  let from = 0;
  let bytes = 0;
  for (const [index, cells] of rows.entries()) {
    const size = cells.join('').length * bytesPerCharacter + linkBytes;
    if (bytes + size > bytesInOneRequest) {
      writePiece(place, rows, lines, from, index);
      await context.sync();
      [from, bytes] = [index, 0];
    }
    bytes += size;
  }
  writePiece(place, rows, lines, from, rows.length);
}

/** Rows `from` up to `to`; the first of all is the header. The text of a link is the cell's own, written as text before. */
function writePiece(
  { sheet, row, column }: Place,
  rows: readonly Cells[],
  lines: readonly FindingLine[],
  from: number,
  to: number,
): void {
  const piece = rows.slice(from, to).map((cells) => cells.map(cellText));
  sheet.getRangeByIndexes(row + from, column, piece.length, columns).values = piece;
  for (let index = Math.max(1, from); index < to; index += 1) {
    const line = lines[index - 1];
    if (line?.sheet === undefined || line.cell === undefined) continue;
    const documentReference = `'${line.sheet.replaceAll("'", "''")}'!${line.cell}`;
    const cell = sheet.getRangeByIndexes(row + index, column + linkColumn, 1, 1);
    cell.hyperlink = { documentReference, screenTip: placeText(line) };
  }
}
