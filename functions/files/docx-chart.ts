import { Paragraph, type ParagraphChild } from 'docx';
import { ChartRun, type ChartMarker, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { ReportChart } from '../../core/report/report.ts';
import { colours, styles } from './docx-look.ts';

/** How days of a seat look: told apart on paper without colours too. Of days nobody knows anything of there is nothing to see. */
const states = { before: 'FFFFFF', taken: colours.accent, vacant: 'F1AEB5', open: '8C9A9F' } as const;

/** In pixels, 96 an inch: a picture alone, and one of two beside each other, between the margins of a page that lies. */
const width = { alone: 640, beside: 478 };
const height = { upright: 240, frame: 90, bar: 20 };

/** What is asked for is grey where it stands beside what is; lines are told from one another by their marks also, for print without colours. */
const ofTwo = ['8C9A9F', colours.accent];
const hues = [colours.accent, '0F548C', '8A5300', '4F4896', '5C5C5C', 'B10E1C'];
const shapes: readonly NonNullable<ChartMarker['shape']>[] = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus'];
const plain = { gridlines: false, visible: false };

const turn = <T>(items: readonly T[], index: number) => items[index % items.length];

function coloured({ title, kind, series }: ReportChart): ChartSeries[] {
  const own = series.length === 2 && kind !== 'line' ? ofTwo : hues;
  return series.map(({ name, values, state }, index) => ({
    name: name === '' ? title : name,
    values,
    color: state === undefined ? (turn(own, index) ?? colours.accent) : states[state],
    ...(kind === 'line' ? { markers: { shape: turn(shapes, index) ?? 'circle', size: 7 } } : {}),
  }));
}

function heightOf({ kind, categories, series }: ReportChart): number {
  if (kind === 'bands') return height.frame + categories.length * height.bar;
  if (kind !== 'bars') return height.upright;
  return height.frame + categories.length * (series.length * height.bar + 8);
}

function drawing(chart: ReportChart, wide: number, high: number) {
  const { id, kind, title, unit, alt, categories, series } = chart;
  return {
    ...{ categories, series: coloured(chart), transformation: { width: wide, height: high } },
    title: { text: unit === '' ? title : `${title} (${unit})`, font: { size: 11, bold: true, color: colours.text } },
    ...(series.length === 1 || kind === 'bands' ? { legend: false as const } : {}),
    altText: { name: id, title, description: alt },
    font: { color: colours.second },
    chartArea: { fill: 'FFFFFF', border: { color: colours.line } },
  };
}

function labelsOf({ series }: ReportChart) {
  const whole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return { value: true, numberFormat: whole ? '#,##0' : '#,##0.0' };
}

function options(chart: ReportChart, wide: number, high: number): ChartRunOptions {
  const drawn = drawing(chart, wide, high);
  const dataLabels = labelsOf(chart);
  const valueAxis = { minimum: 0, ...plain };
  switch (chart.kind) {
    case 'line':
      return { type: 'line', ...drawn, valueAxis: { minimum: 0, numberFormat: '#,##0' } };
    case 'columns':
      return { type: 'column', ...drawn, dataLabels, valueAxis };
    case 'bands':
      return {
        type: 'bar',
        ...drawn,
        stacking: 'stacked',
        gapWidth: 40,
        categoryAxis: { reverseOrder: true },
        valueAxis,
      };
    case 'bars': {
      // The first category of a bar chart is at the bottom; the table has it first.
      const categoryAxis = { reverseOrder: true };
      return { type: 'bar', ...drawn, dataLabels, categoryAxis, valueAxis };
    }
  }
}

const inPairs = <T>(items: readonly T[]) =>
  items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));

/** Pictures of one table as charts that can be edited in Word, with their words for who does not see them; two and two beside each other. */
export function chartParagraphs(charts: readonly ReportChart[]): Paragraph[] {
  return inPairs(charts).map((line) => {
    const wide = line.length === 1 ? width.alone : width.beside;
    const high = Math.max(...line.map(heightOf));
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a chart is a run of its own class, of the shape of the others
    const children = line.map((chart): ParagraphChild => new ChartRun(options(chart, wide, high)));
    return new Paragraph({ style: styles.chart, children });
  });
}
