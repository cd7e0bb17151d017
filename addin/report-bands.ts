import { isoDay } from '../core/day.ts';
import type { ReportChart, SeatState } from '../core/report/report.ts';
import type { ChartLook, ChartPicture, ChartShape, ChartWord } from './report-picture.ts';

const bandHeight = 10;
const nameHeight = 15;
const spaceBetween = 6;
const tickHeight = 4;
/** A gap of a day is still to be seen. */
const least = 3;
/** From so many pixels there is room for «?». */
const markFrom = 10;

/** The same letters in the three languages. */
const months = Array.from('JFMAMJJASOND');

type Chart = Pick<ReportChart, 'categories' | 'series'>;

interface Part {
  readonly state: SeatState;
  /** Days from 1 January. */
  readonly from: number;
  readonly to: number;
}

/** What one seat is over the year. The series stand after one another, so each begins where those before it ended. */
function partsOf({ series }: Chart, seat: number): Part[] {
  let from = 0;
  return series.flatMap(({ values, state }) => {
    const days = values[seat] ?? 0;
    if (state === undefined || days === 0) return [];
    const part = { state, from, to: from + days };
    from = part.to;
    return [part];
  });
}

/** Where the seats' names end and the year begins, and the pixels of its days. */
interface Field {
  readonly left: number;
  readonly width: number;
  readonly days: number;
}

const xOf = (day: number, { left, width, days }: Field) => left + Math.round((day / days) * width);

type Band = Extract<ChartShape, { kind: 'band' }>;

function bandOf({ state, from, to }: Part, y: number, field: Field): Band {
  const [x, end] = [xOf(from, field), xOf(to, field)];
  const width = state === 'before' ? end - x : Math.max(least, end - x);
  return { kind: 'band', state, x: Math.min(x, field.left + field.width - width), y, width, height: bandHeight };
}

/** Months along the foot: where each begins, and its letter in the middle of it. */
function footOf(year: number, y: number, field: Field): Pick<ChartPicture, 'shapes' | 'words'> {
  const first = isoDay(`${year}-01-01`);
  const starts = months.map((_, month) => isoDay(`${year}-${String(month + 1).padStart(2, '0')}-01`) - first);
  const xs = [...starts, field.days].map((day) => xOf(day, field));
  const words = months.map((text, month): ChartWord => {
    const x = ((xs[month] ?? 0) + (xs[month + 1] ?? 0)) / 2;
    return { x, y: y + 13, text, kind: 'scale', anchor: 'middle' };
  });
  const axis: ChartShape = { kind: 'axis', x: field.left, y, width: field.width };
  return { shapes: [axis, ...xs.map((x): ChartShape => ({ kind: 'tick', x, y }))], words };
}

/** A band for each seat over the whole year, also where the year has not come to its end: names beside them where there is room, else above. */
export function drawBands(chart: Chart, { width, year, measure }: ChartLook): ChartPicture {
  const longest = Math.max(0, ...chart.categories.map(measure));
  const isBeside = longest <= width / 3;
  const left = isBeside ? longest + spaceBetween : 0;
  const days = isoDay(`${year + 1}-01-01`) - isoDay(`${year}-01-01`);
  const field = { left, width: width - left, days };
  const block = bandHeight + spaceBetween + (isBeside ? 0 : nameHeight);
  const seats = chart.categories.map((text, seat) => {
    const y = seat * block + (isBeside ? 0 : nameHeight);
    const name: ChartWord = { x: 0, y: isBeside ? y + 9 : y - 4, text, kind: 'name', anchor: 'start' };
    const bands = partsOf(chart, seat).map((part) => bandOf(part, y, field));
    // What is taken lies below, so that a short gap is not covered.
    const shapes = bands.toSorted((a, b) => Number(b.state === 'taken') - Number(a.state === 'taken'));
    return { shapes, words: [name, ...bands.flatMap(marksOf)] };
  });
  const base = chart.categories.length * block;
  const all = [...seats, footOf(year, base, field)];
  const shapes = all.flatMap((one): readonly ChartShape[] => one.shapes);
  return { height: base + tickHeight + 14, shapes, words: all.flatMap(({ words }) => words) };
}

/** What cannot be told says so. */
function marksOf({ state, x, y, width }: Band): ChartWord[] {
  if (state !== 'open' || width < markFrom) return [];
  return [{ x: x + width / 2, y: y + 9, text: '?', kind: 'mark', anchor: 'middle' }];
}
