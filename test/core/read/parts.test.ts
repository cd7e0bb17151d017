import { expect, test } from 'vitest';
import { partNamed } from '../../../core/read/parts.ts';

test.each([
  ['Medlemmer', 'members'],
  ['MEDLEMMER 2026', 'members'],
  ['Møter i nettverket', 'meetings'],
  ['Medlemmer/møter', 'members'],
  ['Medlemmene', undefined],
  ['Tidligere medlemmer', undefined],
  ['Ark1', undefined],
])('a sheet named «%s» claims to be %s', (name, part) => {
  expect(partNamed(name)).toBe(part);
});
