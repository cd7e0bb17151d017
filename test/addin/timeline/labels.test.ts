import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf, placeLabels } from '../../../addin/timeline/labels.ts';

test('labels with room for each other share a line', () => {
  const placed = placeLabels(
    [
      { center: 50, width: 40 },
      { center: 150, width: 40 },
    ],
    300,
  );
  expect(placed).toEqual([
    { left: 30, lane: 0 },
    { left: 130, lane: 0 },
  ]);
});

test('a label that would touch another goes a line down', () => {
  const placed = placeLabels(
    [
      { center: 50, width: 40 },
      { center: 80, width: 40 },
    ],
    300,
  );
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1]);
  expect(lanesOf(placed)).toBe(2);
});

test('a label at the edge is pushed inside', () => {
  const labels = [
    { center: 0, width: 40 },
    { center: 300, width: 40 },
  ];
  expect(placeLabels(labels, 300).map(({ left }) => left)).toEqual([0, 260]);
});

test('whatever the labels, none overlaps another and none leaves the picture', () => {
  const label = fc.record({ center: fc.integer({ min: -50, max: 450 }), width: fc.integer({ min: 1, max: 300 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
      const placed = placeLabels(labels, 300).map((place, index) => ({ ...place, width: labels[index]?.width ?? 0 }));
      for (const [index, one] of placed.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(300);
        for (const other of placed.slice(index + 1).filter(({ lane }) => lane === one.lane)) {
          expect(one.left + one.width <= other.left || other.left + other.width <= one.left).toBe(true);
        }
      }
    }),
  );
});
