import { expect, test } from 'vitest';
import { drawChart } from '../../addin/report-chart.ts';
import type { ChartLook, ChartShape } from '../../addin/report-picture.ts';

const look: ChartLook = {
  width: 300,
  say: (value) => (value === null ? 'ikke avklart' : String(value)),
  measure: (text) => text.length * 6,
  year: 2026,
};

const kinds = (shapes: readonly ChartShape[]) => shapes.map(({ kind }) => kind);
const bars = (shapes: readonly ChartShape[]) => shapes.filter((shape) => shape.kind === 'bar');

test('lying bars: as long as their numbers, each with its number beside it', () => {
  const series = [
    { name: 'Krav', values: [4, 2] },
    { name: 'Antall', values: [3, null] },
  ];
  const picture = drawChart({ kind: 'bars', categories: ['Helse Sør-Øst', 'Helse Nord'], series }, look);
  // «ikke avklart» is the widest of the texts: 72, and 8 between leave 220 for the longest bar.
  expect(bars(picture.shapes).map(({ series: of, width }) => [of, width])).toEqual([
    [0, 220],
    [1, 165],
    [0, 110],
  ]);
  expect(picture.words.map(({ text }) => text)).toEqual(['Helse Sør-Øst', '4', '3', 'Helse Nord', '2', 'ikke avklart']);
});

test('columns stand where their words have room, else they lie', () => {
  const series = [{ name: 'Avholdt', values: [2, 1] }];
  const short = drawChart({ kind: 'columns', categories: ['1. halvår', '2. halvår'], series }, look);
  expect(bars(short.shapes).map(({ height }) => height)).toEqual([120, 60]);
  expect(kinds(short.shapes)[0]).toBe('axis');
  const categories = ['Et langt navn på et helseforetak', 'Et annet langt navn'];
  expect(kinds(drawChart({ kind: 'columns', categories, series }, look).shapes)).toEqual(['bar', 'bar']);
});

test('a line is broken where a number is not known, and never drawn as nought', () => {
  const series = [{ name: 'Helse Vest', values: [10, null, 20] }];
  const { shapes } = drawChart({ kind: 'line', categories: ['2023', '2024', '2025'], series }, look);
  const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points.length] : []));
  expect(lines).toEqual([1, 1]);
  const points = shapes.flatMap((shape) => (shape.kind === 'point' ? [[shape.x, shape.y]] : []));
  // The top is 16 pixels down, the base 120 below it.
  expect(points).toEqual([
    [20, 76],
    [280, 16],
  ]);
});

test('nothing but noughts has words and no bars', () => {
  const picture = drawChart({ kind: 'bars', categories: ['A'], series: [{ name: 'Dager', values: [0] }] }, look);
  expect(picture.shapes).toEqual([]);
  expect(picture.words.map(({ text }) => text)).toEqual(['A', '0']);
});
