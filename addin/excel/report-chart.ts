import { isLying, type Block } from './report-blocks.ts';
import { roomOf } from './report-kept.ts';
import type { Place } from './report-plan.ts';

const kinds = { columns: 'ColumnClustered', bars: 'BarClustered', line: 'LineMarkers', bands: 'BarStacked' } as const;
/** As in the file that the service makes: told apart on paper without colours too. */
const states = { before: '#FFFFFF', taken: '#0F6C5C', vacant: '#F1AEB5', open: '#8C9A9F' } as const;
/** Columns that a chart lies over. */
const breadth = 6;

/** Draws a chart of the figures of a block, over the empty rows below them. */
export function addChart(sheet: Excel.Worksheet, { block, row, column, blanks, notes }: Place, name: string): void {
  if (block.chart === undefined) return;
  const { kind, series, title, unit } = block.chart;
  const figures = sheet.getRangeByIndexes(row, column, 1 + block.rows.length, block.head.length);
  const chart = sheet.charts.add(kinds[kind], figures, 'Columns');
  chart.name = name;
  chart.title.text = unit === '' ? title : `${title} (${unit})`;
  chart.legend.visible = series.length > 1 && kind !== 'bands';
  // The first category of a bar chart is at the bottom; the table has it first.
  if (isLying(kind)) chart.axes.categoryAxis.reversePlotOrder = true;
  series.forEach(({ state }, index) => {
    if (state !== undefined) chart.series.getItemAt(index).format.fill.setSolidColor(states[state]);
  });
  const first = row + 1 + block.rows.length + blanks + notes;
  chart.setPosition(
    sheet.getRangeByIndexes(first, column, 1, 1),
    sheet.getRangeByIndexes(lastRow(block, first), column + breadth - 1, 1, 1),
  );
}

const lastRow = (block: Block, first: number): number => first + roomOf(block, block.rows.length) - 2;
