import type { ReportChart } from '../core/report/report.ts';
import { drawBands } from './report-bands.ts';
import type { ChartLook, ChartPicture, ChartShape, ChartWord } from './report-picture.ts';

const barHeight = 12;
const lineHeight = 16;
const spaceBetween = 8;
const columnsHeight = 120;

type Numbers = Pick<ReportChart, 'categories' | 'series'>;

const largest = ({ series }: Numbers) => Math.max(0, ...series.flatMap(({ values }) => values.map((one) => one ?? 0)));
/** A share of the room there is: 0 where nothing is above zero. */
const shareOf = (value: number | null | undefined, most: number) => (most === 0 ? 0 : Math.max(0, value ?? 0) / most);

/** Lying bars, each category's name above its own: names of any length have room. */
function drawBars(chart: Numbers, { width, say, measure }: ChartLook): ChartPicture {
  const texts = chart.series.map(({ values }) => chart.categories.map((_, index) => say(values[index] ?? null)));
  const room = width - Math.max(0, ...texts.flat().map(measure)) - spaceBetween;
  const most = largest(chart);
  const block = lineHeight + chart.series.length * (barHeight + 2) + spaceBetween;
  const shapes: ChartShape[] = [];
  const words: ChartWord[] = [];
  chart.categories.forEach((category, index) => {
    words.push({ x: 0, y: index * block + 12, text: category, kind: 'name', anchor: 'start' });
    chart.series.forEach(({ values }, series) => {
      const y = index * block + lineHeight + series * (barHeight + 2);
      const length = Math.round(shareOf(values[index], most) * room);
      if (length > 0) shapes.push({ kind: 'bar', series, x: 0, y, width: length, height: barHeight });
      const text = texts[series]?.[index] ?? '';
      words.push({ x: length > 0 ? length + 6 : 0, y: y + 10, text, kind: 'value', anchor: 'start' });
    });
  });
  return { height: Math.max(0, chart.categories.length * block - spaceBetween), shapes, words };
}

/** Standing columns in groups, their numbers above them and the categories below. */
function drawColumns(chart: Numbers, { width, say }: ChartLook): ChartPicture {
  const most = largest(chart);
  const slot = width / chart.categories.length;
  const each = Math.min(36, (slot - 2 * spaceBetween) / chart.series.length);
  const top = lineHeight;
  const base = top + columnsHeight;
  const shapes: ChartShape[] = [{ kind: 'axis', x: 0, y: base, width }];
  const words: ChartWord[] = [];
  chart.categories.forEach((category, index) => {
    const middle = slot * (index + 0.5);
    words.push({ x: middle, y: base + 14, text: category, kind: 'name', anchor: 'middle' });
    chart.series.forEach(({ values }, series) => {
      const x = middle + (series - chart.series.length / 2) * each;
      const height = Math.round(shareOf(values[index], most) * columnsHeight);
      if (height > 0) shapes.push({ kind: 'bar', series, x: x + 1, y: base - height, width: each - 2, height });
      const text = say(values[index] ?? null);
      words.push({ x: x + each / 2, y: base - height - 4, text, kind: 'value', anchor: 'middle' });
    });
  });
  return { height: base + lineHeight + 2, shapes, words };
}

/** Years along, numbers up; where a number is not known the line is broken. */
function drawLines(chart: Numbers, { width, say }: ChartLook): ChartPicture {
  const most = largest(chart);
  const [top, side] = [lineHeight, 20];
  const base = top + columnsHeight;
  const step = (width - 2 * side) / Math.max(1, chart.categories.length - 1);
  const xOf = (index: number) => (chart.categories.length === 1 ? width / 2 : side + index * step);
  const lines = chart.series.flatMap(({ values }, series) => {
    const points = values.map((value, index) =>
      value === null ? undefined : ([xOf(index), base - shareOf(value, most) * columnsHeight] as const),
    );
    return runsOf(points).flatMap((run): ChartShape[] => [
      { kind: 'line', series, points: run },
      ...run.map(([x, y]): ChartShape => ({ kind: 'point', series, x, y })),
    ]);
  });
  const years = chart.categories.map((text, index): ChartWord => {
    return { x: xOf(index), y: base + 14, text, kind: 'name', anchor: 'middle' };
  });
  const scale: ChartWord = { x: 0, y: top - 4, text: say(most), kind: 'scale', anchor: 'start' };
  const axes = [top, base].map((y): ChartShape => ({ kind: 'axis', x: 0, y, width }));
  return { height: base + lineHeight + 2, shapes: [...axes, ...lines], words: [scale, ...years] };
}

/** What stands together between the holes. */
function runsOf<Point>(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

/** Columns stand only where their words do not collide; else they lie. */
function areNarrow(chart: Numbers, { width, say, measure }: ChartLook): boolean {
  const slot = width / chart.categories.length;
  const numbers = chart.series.flatMap(({ values }) => values.map((value) => measure(say(value))));
  const each = Math.min(36, (slot - 2 * spaceBetween) / chart.series.length);
  return chart.categories.every((name) => measure(name) + spaceBetween <= slot) && Math.max(0, ...numbers) <= each;
}

/** Lays a chart of the report out for the width there is. */
export function drawChart(chart: Numbers & Pick<ReportChart, 'kind'>, look: ChartLook): ChartPicture {
  if (chart.kind === 'bands') return drawBands(chart, look);
  if (chart.kind === 'line') return drawLines(chart, look);
  return chart.kind === 'columns' && areNarrow(chart, look) ? drawColumns(chart, look) : drawBars(chart, look);
}
