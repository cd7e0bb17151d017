import { expect, test } from 'vitest';
import { kept } from '../../core/kept.ts';

test('what is derived is derived once for an owner and a key', () => {
  const store = new WeakMap<object, Map<string, number>>();
  const [owner, other] = [{}, {}];
  let derived = 0;
  const ask = (of: object, key: string) => kept(store, of, key, () => (derived += 1));
  expect([ask(owner, 'a'), ask(owner, 'b'), ask(other, 'a')]).toEqual([1, 2, 3]);
  expect([ask(owner, 'a'), ask(owner, 'b'), ask(other, 'a')]).toEqual([1, 2, 3]);
  expect(derived).toBe(3);
});
