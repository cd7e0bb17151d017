import { expect, test } from 'vitest';
import { byPerson } from '../../core/by-person.ts';

/** `a3` is the row a of person 3. */
const grouped = (...rows: readonly string[]) => {
  const { alone, together } = byPerson(rows, (row) => Number(row.slice(1)));
  return [alone, Object.fromEntries(together)];
};

test('rows of persons who have one, in order; rows of those who have several, by person', () => {
  expect(grouped()).toEqual([[], {}]);
  expect(grouped('a0')).toEqual([['a0'], {}]);
  expect(grouped('a3', 'b1')).toEqual([['a3', 'b1'], {}]);
  expect(grouped('a2', 'b2')).toEqual([[], { 2: ['a2', 'b2'] }]);
  expect(grouped('a1', 'b0', 'c1', 'd2', 'e1', 'f2')).toEqual([['b0'], { 1: ['a1', 'c1', 'e1'], 2: ['d2', 'f2'] }]);
  expect(grouped('a5', 'b2', 'c5')).toEqual([['b2'], { 5: ['a5', 'c5'] }]);
});

test('somebody with more rows than a byte counts is one person', () => {
  const rows = Array.from({ length: 257 }, (_, index) => ({ index, person: 1 }));
  const { alone, together } = byPerson(rows, ({ person }) => person);
  expect(alone).toEqual([]);
  expect(together.get(1)).toHaveLength(257);
});
