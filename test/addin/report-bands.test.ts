import { expect, test } from 'vitest';
import { drawBands } from '../../addin/report-bands.ts';
import type { ChartLook } from '../../addin/report-picture.ts';

/** Two pixels a day in a common year: 36 for «Vest 1», 6 between, 730 for the year. */
const look: ChartLook = { width: 772, say: String, measure: (text) => text.length * 6, year: 2026 };

const categories = ['Vest 1', 'Vest 2'];
const series = [
  { name: 'Besatt', state: 'taken', values: [100, 0] },
  { name: 'Ledig', state: 'vacant', values: [50, 0] },
  { name: 'Ikke kjent', state: 'before', values: [0, 10] },
  { name: 'Besatt', state: 'taken', values: [176, 300] },
  { name: 'Ikke avklart', state: 'open', values: [0, 16] },
] as const;

const bandsOf = (chart: Parameters<typeof drawBands>[0], by: ChartLook) =>
  drawBands(chart, by).shapes.flatMap((shape) =>
    shape.kind === 'band' ? [[shape.state, shape.x, shape.y, shape.width, shape.height]] : [],
  );

test('each seat is a band of its own, two pixels a day, and what has not come is empty', () => {
  // Of each band what is taken is drawn first, so that no short gap is covered. 326 days are judged: none reaches the foot’s end, 772.
  expect(bandsOf({ categories, series }, look)).toEqual([
    ['taken', 42, 0, 200, 10],
    ['taken', 342, 0, 352, 10],
    ['vacant', 242, 0, 100, 10],
    ['taken', 62, 16, 600, 10],
    ['before', 42, 16, 20, 10],
    ['open', 662, 16, 32, 10],
  ]);
});

test('names stand beside the bands, «?» on what cannot be told, and the months along the foot', () => {
  const { words, height } = drawBands({ categories, series }, look);
  expect(words.map(({ text }) => text).join(' ')).toBe('Vest 1 Vest 2 ? J F M A M J J A S O N D');
  expect(words.slice(0, 3)).toEqual([
    { x: 0, y: 9, text: 'Vest 1', kind: 'name', anchor: 'start' },
    { x: 0, y: 25, text: 'Vest 2', kind: 'name', anchor: 'start' },
    { x: 678, y: 25, text: '?', kind: 'mark', anchor: 'middle' },
  ]);
  // January is 31 days from 42, and its letter in the middle of them.
  expect(words[3]).toEqual({ x: 73, y: 45, text: 'J', kind: 'scale', anchor: 'middle' });
  expect(height).toBe(50);
});

test('the foot has a tick where each month begins, and one where the year ends', () => {
  const { shapes } = drawBands({ categories, series }, look);
  const ticks = shapes.flatMap((shape) => (shape.kind === 'tick' ? [(shape.x - 42) / 2] : []));
  expect(ticks).toEqual([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]);
  expect(shapes.filter(({ kind }) => kind === 'axis')).toEqual([{ kind: 'axis', x: 42, y: 32, width: 730 }]);
});

test('a leap year has a day more', () => {
  const whole = [{ name: 'Besatt', state: 'taken', values: [366] }] as const;
  expect(bandsOf({ categories: ['Vest 1'], series: whole }, { ...look, width: 774, year: 2024 })).toEqual([
    ['taken', 42, 0, 732, 10],
  ]);
});

test('where it is narrow the names stand above, and a gap of one day is still seen, inside the year', () => {
  const short = [
    { name: 'Besatt', state: 'taken', values: [364] },
    { name: 'Ledig', state: 'vacant', values: [1] },
  ] as const;
  const chart = { categories: ['Et langt navn på en region'], series: short };
  const { words } = drawBands(chart, { ...look, width: 292 });
  expect(words[0]).toEqual({ x: 0, y: 11, text: 'Et langt navn på en region', kind: 'name', anchor: 'start' });
  // 364 of 365 days are 291.2 of 292 pixels; the gap would be 1.
  expect(bandsOf(chart, { ...look, width: 292 })).toEqual([
    ['taken', 0, 15, 291, 10],
    ['vacant', 289, 15, 3, 10],
  ]);
});

test('«?» is left out where it has no room', () => {
  const open = [{ name: 'Ikke avklart', state: 'open', values: [4] }] as const;
  const { words } = drawBands({ categories: ['Vest 1'], series: open }, look);
  expect(words.map(({ text }) => text)).not.toContain('?');
});
