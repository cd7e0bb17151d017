import type { ChartSeries, SheetChart } from 'hucre';
import type { Language } from '../../core/language.ts';
import type { ReportChart } from '../../core/report/report.ts';
import { colours } from './docx-look.ts';
import { languageTags } from './docx-words.ts';
import { figureFormat, type ChartCells } from './report-sheet-figures.ts';

/** As in the Word document: what is asked for is grey beside what is; lines are told apart by their marks also. */
const ofTwo = ['8C9A9F', colours.accent];
const hues = [colours.accent, '0F548C', colours.attention, colours.undecided, colours.second, colours.breach];
const shapes = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus'] as const;
const turn = <T>(items: readonly T[], index: number) => items[index % items.length];

const kinds = { columns: 'column', bars: 'bar', line: 'line', bands: 'bar' } as const;
/** Told apart on paper without colours too; of days nobody knows anything of there is nothing to see. */
const states = { before: 'FFFFFF', taken: colours.accent, vacant: 'F1AEB5', open: '8C9A9F' } as const;
const small = { labelFontSize: 9, labelColor: colours.second, majorTickMark: 'none', minorTickMark: 'none' } as const;

function seriesOf({ kind, series, title }: ReportChart, cells: ChartCells): ChartSeries[] {
  const own = series.length === 2 && kind !== 'line' ? ofTwo : hues;
  return series.map(({ name, state }, index) => {
    const color = state === undefined ? (turn(own, index) ?? colours.accent) : states[state];
    const marker = { symbol: turn(shapes, index) ?? 'circle', size: 7, fill: color, line: color } as const;
    return {
      ...{ name: name === '' ? title : name, color, categories: cells.categories, values: cells.values[index] ?? '' },
      ...(kind === 'line' ? { marker, stroke: { width: 2 } } : {}),
    };
  });
}

function axesOf(chart: ReportChart): NonNullable<SheetChart['axes']> {
  const numberFormat = { formatCode: '#,##0', sourceLinked: false };
  if (chart.kind === 'line')
    return { x: small, y: { ...small, scale: { min: 0 }, numberFormat, gridlines: { major: true } } };
  // The first category of a bar chart is at the bottom; the table has it first.
  return {
    x: { ...small, reverse: chart.kind === 'bars' || chart.kind === 'bands' },
    y: { hidden: true, scale: { min: 0 }, gridlines: { major: false } },
  };
}

function formOf({ kind }: ReportChart, dataLabels: NonNullable<SheetChart['dataLabels']>): Partial<SheetChart> {
  if (kind === 'line') return { showLineMarkers: true };
  return kind === 'bands'
    ? { barGrouping: 'stacked', gapWidth: 40, overlap: 100 }
    : { dataLabels, gapWidth: 60, overlap: 0 };
}

/** A chart of Excel's own, with words for who does not see it. */
export function sheetChart(
  chart: ReportChart,
  cells: ChartCells,
  anchor: SheetChart['anchor'],
  language: Language,
): SheetChart {
  const { kind, title, unit, alt, series, id } = chart;
  const format = { formatCode: figureFormat(chart), sourceLinked: false };
  const labels = { showValue: true, numberFormat: format, fontSize: 9, fontColor: colours.text };
  return {
    ...{ type: kinds[kind], anchor, series: seriesOf(chart, cells), axes: axesOf(chart) },
    ...{
      title: unit === '' ? title : `${title} (${unit})`,
      titleFontSize: 11,
      titleBold: true,
      titleColor: colours.text,
    },
    ...formOf(chart, labels),
    legend: series.length === 1 || kind === 'bands' ? false : 'bottom',
    ...{ legendFontSize: 9, legendFontColor: colours.second, dispBlanksAs: 'gap' },
    ...{ altText: alt, frameTitle: id, lang: languageTags[language], roundedCorners: false },
  };
}

/** Columns where charts beside each other begin and end: each has its share of the width, as near as columns allow. */
export function sharedColumns(widths: readonly number[], count: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
  // One picture alone is not drawn out over the whole page.
  const shares = count === 1 ? [0, 0.62] : Array.from({ length: count + 1 }, (_, index) => index / count);
  const distance = (column: number, share: number) =>
    Math.abs((column === 0 ? 0 : (ends[column - 1] ?? total)) - share * total);
  const columns = [0, ...widths.map((_, index) => index + 1)];
  return shares.map((share) =>
    columns.reduce((best, one) => (distance(one, share) < distance(best, share) ? one : best)),
  );
}
