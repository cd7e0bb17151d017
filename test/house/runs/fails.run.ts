import { expect, test } from 'vitest';

test('one is two', () => {
  expect(1 + 0).toBe(2);
});
test('one is one', () => {
  expect(1 + 0).toBe(1);
});
