import { writeXlsx, type Cell, type CellValue, type SheetChart, type TableDefinition, type WriteSheet } from 'hucre';
import { toAddress } from '../../core/sheet.ts';
import type { Report } from '../../core/report/report.ts';
import { reportTitle } from '../../core/report/words.ts';
import { languageTags } from './docx-words.ts';
import { blocksOf, placed, titleLines, type Placed } from './report-sheet-blocks.ts';
import { sharedColumns, sheetChart } from './report-sheet-charts.ts';
import { figuresName, figuresOf, type ChartCells } from './report-sheet-figures.ts';
import { lineMaker, type SheetCell, type SheetLine } from './report-sheet-lines.ts';
import { pageBreaks } from './report-sheet-pages.ts';
import { onPaper, printedRanges } from './report-sheet-paper.ts';
import { columnNames } from './report-sheet-table.ts';
import { sheetWidths } from './report-sheet-widths.ts';
import { withLanguage } from './xlsx-language.ts';

const author = 'Mandatvakt';

/** Texts such as `#N/A`, which the writer would take for errors, are written as text in runs. */
function written({ value, style }: SheetCell): Partial<Cell> {
  return typeof value === 'string' && value.startsWith('#')
    ? { style, value: '', type: 'richText', richText: [{ text: value, font: style.font ?? {} }] }
    : { style };
}

function content(
  lines: readonly SheetLine[],
  width: number,
): Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'> {
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rows = lines.map(({ cells: line }, row) => {
    const values = new Array<CellValue>(width).fill(null);
    for (const cell of line) {
      values[cell.column] = cell.value;
      cells.set(`${row},${cell.column}`, written(cell));
      if (cell.to !== undefined) merges.push({ startRow: row, startCol: cell.column, endRow: row, endCol: cell.to });
    }
    return values;
  });
  return { rows, cells, merges, rowDefs: new Map(lines.map(({ height }, row) => [row, { height }])) };
}

function tablesOf(blocks: readonly Placed[], year: number): TableDefinition[] {
  return blocks.flatMap(({ table, row }) => {
    if (table === undefined) return [];
    const { at, of } = table;
    const first = toAddress({ row: row + at, column: 0 });
    const last = toAddress({ row: row + at + of.rows.length, column: of.columns.length - 1 });
    const name = `Aarsmelding_${year}_${of.id.replace(/[^A-Za-z0-9]/g, '_')}`;
    const columns = columnNames(of.columns).map((one) => ({ name: one }));
    return [
      {
        name,
        columns,
        range: `${first}:${last}`,
        style: 'TableStyleLight1',
        showRowStripes: false,
        showAutoFilter: false,
      },
    ];
  });
}

function chartsOf(
  blocks: readonly Placed[],
  cells: ReadonlyMap<string, ChartCells>,
  widths: readonly number[],
  language: Report['language'],
): SheetChart[] {
  return blocks.flatMap(({ charts, row, lines }) => {
    if (charts === undefined) return [];
    const columns = sharedColumns(widths, charts.of.length);
    return charts.of.flatMap((chart, index) => {
      const found = cells.get(chart.id);
      if (found === undefined) return [];
      const from = { row: row + charts.at, col: columns[index] ?? 0 };
      const to = { row: row + lines.length, col: columns[index + 1] ?? widths.length };
      return [sheetChart(chart, found, { from, to }, language)];
    });
  });
}

function sheetsOf(report: Report): WriteSheet[] {
  const { language, tables, year } = report;
  const widths = sheetWidths(tables, language);
  const name = reportTitle(report);
  const blocks = placed(blocksOf(report, widths, lineMaker(widths)));
  const lines = blocks.flatMap((block) => block.lines);
  const places = new Map(
    blocks.flatMap(({ table, row }) =>
      table === undefined ? [] : [[table.of.id, { table: table.of, row: row + table.at }] as const],
    ),
  );
  const figures = figuresOf(report, places, name);
  const repeated = lines.slice(0, titleLines).reduce((sum, { height }) => sum + height, 0);
  const sheet: WriteSheet = {
    ...{ name, columns: widths.map((width) => ({ width })), view: { showGridLines: false } },
    ...{ ...content(lines, widths.length), ...onPaper(report) },
    ...{ tables: tablesOf(blocks, year), charts: chartsOf(blocks, figures.cells, widths, language) },
    rowBreaks: pageBreaks(blocks, widths, repeated),
  };
  if (figures.lines.length === 0) return [sheet];
  const most = Math.max(...report.charts.map(({ series }) => series.length)) + 1;
  const columns = Array.from({ length: most }, () => ({ width: 24 }));
  return [sheet, { name: figuresName[language], columns, ...content(figures.lines, most), ...onPaper(report) }];
}

/** The report as a workbook (.xlsx): one sheet with everything, its tables as Excel tables and its pictures as Excel charts. */
export async function reportXlsx(report: Report): Promise<Uint8Array> {
  // No clock: a report is dated by when it was issued, a draft by the day it judges.
  const dated = new Date(report.issued ?? report.on);
  const name = reportTitle(report);
  const sheets = sheetsOf(report);
  const bytes = await writeXlsx({
    sheets,
    namedRanges: sheets.slice(0, 1).flatMap(printedRanges),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      ...{ title: `${name} – ${report.group.name}`, creator: author, lastModifiedBy: author },
      ...{ created: dated, modified: dated },
    },
  });
  return withLanguage(bytes, languageTags[report.language]);
}
