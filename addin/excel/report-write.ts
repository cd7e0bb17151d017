import { cellText } from './cell-text.ts';
import type { CellValue } from './report-values.ts';
import type { Place } from './report-plan.ts';
import { has } from './sets.ts';

/** Excel takes requests of 5 MB. A letter may take six bytes in JSON, two is what Norwegian texts come to. */
const bytesInOneRequest = 2_500_000;
const bytesPerCharacter = 2;
const cellBytes = 24;
/** What asking for the parts of a block takes besides its cells. */
const blockBytes = 20_000;

const written = (value: CellValue): CellValue => (typeof value === 'string' ? cellText(value) : value);
const sizeOf = (row: readonly CellValue[]): number =>
  row.reduce<number>((sum, value) => sum + String(value).length * bytesPerCharacter + cellBytes, 0);

/** Writes blocks, as many in one round trip as a request holds; the last is left to the caller. */
export function blockWriter(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  let bytes = 0;
  /** Makes sure that so much more can be asked for. */
  const need = async (more: number): Promise<void> => {
    if (bytes + more > bytesInOneRequest) {
      await context.sync();
      bytes = 0;
    }
    bytes += more;
  };
  return async (place: Place, name: string): Promise<void> => {
    const { block, row, column, blanks } = place;
    await need(blockBytes + block.formats.length * (block.rows.length + blanks) * cellBytes);
    const empty = Array.from({ length: blanks }, () => block.head.map(() => ''));
    const rows = [block.head, ...block.rows, ...empty];
    const body = sheet.getRangeByIndexes(row, column, rows.length, block.head.length);
    dress(sheet, place, body);
    let from = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const size = sizeOf(rows[index] ?? []);
      if (bytes + size > bytesInOneRequest && index > from) {
        put(sheet, [row + from, column], rows.slice(from, index));
        from = index;
      }
      await need(size);
    }
    put(sheet, [row + from, column], rows.slice(from));
    lines(sheet, place);
    asTable(context, sheet, place, name);
  };
}

function put(
  sheet: Excel.Worksheet,
  [row, column]: readonly [number, number],
  rows: readonly (readonly CellValue[])[],
) {
  const range = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 1);
  range.values = rows.map((cells) => cells.map(written));
}

/** How the cells of a table look, before it is one. */
function dress(sheet: Excel.Worksheet, { block, row, column, blanks }: Place, body: Excel.Range): void {
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;
  const count = block.rows.length + blanks;
  for (const [index, format] of block.formats.entries()) {
    if (format === undefined) continue;
    const cells = sheet.getRangeByIndexes(row + 1, column + index, count, 1);
    cells.numberFormat = Array.from({ length: count }, () => [format]);
  }
}

/** The lines above and below. */
function lines(sheet: Excel.Worksheet, { block, row, column, above, blanks, notes }: Place): void {
  block.above.slice(block.above.length - above).forEach((text, index) => {
    const line = row - above + index;
    const isHeading = block.above.length === 1 || (above === 2 && index === 0);
    const cell = sheet.getRangeByIndexes(line, column, 1, 1);
    cell.values = [[cellText(text)]];
    plain(cell, isHeading);
    if (isHeading) cell.format.font.size = block.key === 'front' ? 16 : 13;
  });
  for (let index = 0; index < notes; index += 1) {
    const cell = sheet.getRangeByIndexes(row + 1 + block.rows.length + blanks + index, column, 1, 1);
    cell.values = [[cellText(block.below[index] ?? '')]];
    plain(cell, false);
  }
}

/** A line of its own runs on over the cells beside it. Rows that were put in look as the one above until told otherwise. */
function plain(cell: Excel.Range, bold: boolean): void {
  cell.format.wrapText = false;
  cell.format.font.bold = bold;
  if (!bold) cell.format.font.color = '#4A4A4A';
}

function asTable(context: Excel.RequestContext, sheet: Excel.Worksheet, place: Place, name: string): void {
  const { block, row, column, standing, blanks } = place;
  if (standing?.grows === false) return;
  const columns = standing?.columns ?? block.head.length;
  const range = sheet.getRangeByIndexes(row, column, 1 + block.rows.length + blanks, columns);
  const { tables } = context.workbook;
  if (standing !== undefined && has('1.13')) {
    tables.getItem(name).resize(range);
    return;
  }
  if (standing !== undefined) tables.getItem(name).convertToRange();
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showFilterButton = false;
}
