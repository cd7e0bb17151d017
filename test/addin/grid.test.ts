import { expect, test } from 'vitest';
import { gridOf } from '../../addin/grid.ts';
import { pageAround } from '../../addin/window.ts';

test('a sheet that starts in B3 is laid out from A1', () => {
  const grid = gridOf({ name: 'Medlemmer', origin: 'B3', cells: [['Navn', 'Region'], ['Kari']] });
  expect([grid.rows, grid.columns]).toEqual([4, 3]);
  expect(grid.value(2, 1)).toBe('Navn');
  expect(grid.value(3, 1)).toBe('Kari');
  expect(grid.value(0, 0)).toBeUndefined();
  expect(grid.value(3, 2)).toBeUndefined();
});

test('a sheet without cells has no rows', () => {
  expect(gridOf({ name: 'Tomt', cells: [] }).rows).toBe(0);
  expect(gridOf({ name: 'Tomt', cells: [[], []] }).rows).toBe(0);
});

test('each stretch of a column has its own way of being shown, ends included', () => {
  const formats = { date: ['F4:F6', 'F10', 'H2'], percent: ['F8'], time: ['nonsense'] };
  const grid = gridOf({ name: 'Medlemmer', cells: [], formats });
  const kinds = [3, 4, 6, 7, 8, 9, 10, 11].map((row) => grid.kind(row - 1, 5));
  expect(kinds).toEqual([undefined, 'date', 'date', undefined, 'percent', undefined, 'date', undefined]);
  expect([grid.kind(1, 7), grid.kind(1, 6)]).toEqual(['date', undefined]);
});

test('the page of a row is the one that holds it, and the last page is short', () => {
  expect(pageAround(0, 450, 200)).toEqual({ from: 0, to: 200 });
  expect(pageAround(199, 450, 200)).toEqual({ from: 0, to: 200 });
  expect(pageAround(200, 450, 200)).toEqual({ from: 200, to: 400 });
  expect(pageAround(449, 450, 200)).toEqual({ from: 400, to: 450 });
});

test('a row that is not there leads to the nearest page', () => {
  expect(pageAround(9999, 450, 200)).toEqual({ from: 400, to: 450 });
  expect(pageAround(-1, 450, 200)).toEqual({ from: 0, to: 200 });
  expect(pageAround(0, 0, 200)).toEqual({ from: 0, to: 0 });
});
