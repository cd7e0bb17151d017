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

test('a label stands beside the line of today, on its own side', () => {
  const line = 150;
  expect(placeLabels([{ center: 140, width: 40 }], 300, line)).toEqual([{ left: 104, lane: 0 }]);
  expect(placeLabels([{ center: 160, width: 40 }], 300, line)).toEqual([{ left: 156, lane: 0 }]);
  expect(placeLabels([{ center: 285, width: 40 }], 300, 270)).toEqual([{ left: 224, lane: 0 }]);
});

test('a label too wide for either side of the line stays where it was', () => {
  expect(placeLabels([{ center: 150, width: 280 }], 300, 150)).toEqual([{ left: 10, lane: 0 }]);
});

test('whatever the labels, none overlaps another and none leaves the picture', () => {
  const label = fc.record({ center: fc.integer({ min: -50, max: 450 }), width: fc.integer({ min: 1, max: 300 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), fc.integer({ min: 0, max: 300 }), (labels, line) => {
      const placed = placeLabels(labels, 300, line).map((place, index) => ({
        ...place,
        width: labels[index]?.width ?? 0,
      }));
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
