import { expect, test } from 'vitest';

test.each([1, 2, 3])('%i is a number', (number) => {
  expect(number).toBeTypeOf('number');
});
