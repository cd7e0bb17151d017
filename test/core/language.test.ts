import { expect, test } from 'vitest';
import { list } from '../../core/language.ts';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a og b', 'a and b'],
  [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
])('%j is listed as «%s»', (items, norwegian, english) => {
  expect([list(items, 'nb'), list(items, 'nn'), list(items, 'en')]).toEqual([norwegian, norwegian, english]);
});
