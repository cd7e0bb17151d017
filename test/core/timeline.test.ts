import { expect, test } from 'vitest';
import { sweep } from '../../core/timeline.ts';

const window = { from: 100, to: 200 };
const span = (from: number, to: number, certain = true) => ({ from, to, certain });
const swept = (...spans: ReturnType<typeof span>[]) =>
  sweep(spans, window).map(({ from, to, fewest, most }) => [from, to, fewest, most]);

test('a window in which nobody sits is one stretch of nobody', () => {
  expect(swept()).toEqual([[100, 200, 0, 0]]);
});

test('a window of one day is a stretch; one that ends before it begins is none', () => {
  expect(sweep([span(100, 200)], { from: 150, to: 150 })).toEqual([{ from: 150, to: 150, fewest: 1, most: 1 }]);
  expect(sweep([span(100, 200)], { from: 150, to: 149 })).toEqual([]);
});

test('who had gone the day before, or comes the day after, is not counted', () => {
  expect(swept(span(50, 99), span(201, 300))).toEqual([[100, 200, 0, 0]]);
  expect(swept(span(50, 100))).toEqual([
    [100, 100, 1, 1],
    [101, 200, 0, 0],
  ]);
  expect(swept(span(200, 300))).toEqual([
    [100, 199, 0, 0],
    [200, 200, 1, 1],
  ]);
});

test('who goes on the last day sits through the window', () => {
  expect(swept(span(100, 200))).toEqual([[100, 200, 1, 1]]);
  expect(swept(span(50, 300))).toEqual([[100, 200, 1, 1]]);
  expect(swept(span(100, 199))).toEqual([
    [100, 199, 1, 1],
    [200, 200, 0, 0],
  ]);
});

test('who may sit is counted among the most, not among the fewest', () => {
  expect(swept(span(100, 200), span(120, 139, false))).toEqual([
    [100, 119, 1, 1],
    [120, 139, 1, 2],
    [140, 200, 1, 1],
  ]);
});

test('the number stays where one comes as another goes; it changes where one who is certain takes the place of one who is not', () => {
  expect(swept(span(100, 149), span(150, 200))).toEqual([[100, 200, 1, 1]]);
  expect(swept(span(100, 149, false), span(150, 200))).toEqual([
    [100, 149, 0, 1],
    [150, 200, 1, 1],
  ]);
  expect(swept(span(100, 200), span(100, 149), span(150, 200, false))).toEqual([
    [100, 149, 2, 2],
    [150, 200, 1, 2],
  ]);
});

test('equal numbers apart are apart', () => {
  expect(swept(span(120, 129), span(140, 149))).toEqual([
    [100, 119, 0, 0],
    [120, 129, 1, 1],
    [130, 139, 0, 0],
    [140, 149, 1, 1],
    [150, 200, 0, 0],
  ]);
});
