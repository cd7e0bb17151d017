import { expect, test } from 'vitest';
import { union, without } from '../../core/intervals.ts';

type Ends = readonly (readonly [number, number])[];
const made = (ends: Ends) => ends.map(([from, to]) => ({ from, to }));
const ends = (intervals: readonly { from: number; to: number }[]) => intervals.map(({ from, to }) => [from, to]);

test.each<[Ends, Ends]>([
  [[], []],
  [[[1, 5]], [[1, 5]]],
  [
    [
      [7, 9],
      [1, 5],
    ],
    [
      [1, 5],
      [7, 9],
    ],
  ],
  [
    [
      [6, 9],
      [1, 5],
    ],
    [[1, 9]],
  ],
  [
    [
      [1, 9],
      [2, 3],
      [9, 12],
    ],
    [[1, 12]],
  ],
])('the days of %j together are %j', (given, expected) => {
  expect(ends(union(made(given)))).toEqual(expected);
});

test.each<[Ends, Ends]>([
  [[], [[10, 20]]],
  [[[1, 9]], [[10, 20]]],
  [[[21, 30]], [[10, 20]]],
  [[[25, 30]], [[10, 20]]],
  [[[1, 10]], [[11, 20]]],
  [[[20, 30]], [[10, 19]]],
  [[[10, 12]], [[13, 20]]],
  [[[18, 20]], [[10, 17]]],
  [[[10, 20]], []],
  [[[1, 30]], []],
  [[[1, 19]], [[20, 20]]],
  [
    [[14, 15]],
    [
      [10, 13],
      [16, 20],
    ],
  ],
  [
    [
      [1, 10],
      [12, 13],
      [20, 22],
    ],
    [
      [11, 11],
      [14, 19],
    ],
  ],
])('without %j, of the days 10 to 20 %j are left', (taken, left) => {
  expect(ends(without([{ from: 10, to: 20 }], made(taken)))).toEqual(left);
});

test('each interval loses its own days', () => {
  const whole: Ends = [
    [1, 5],
    [10, 20],
  ];
  expect(ends(without(made(whole), made([[4, 12]])))).toEqual([
    [1, 3],
    [13, 20],
  ]);
});
