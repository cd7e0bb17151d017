import { expect, test } from 'vitest';
import { isoDay } from '../../core/day.ts';
import { termIdentity, termValues } from '../../core/term-values.ts';
import type { Term } from '../../core/terms.ts';
import { appointments } from './committee-of.ts';

const [row] = appointments({ name: 'Kari Lie' });
const values = (to: string | undefined) =>
  termValues(
    {
      row,
      kind: 'too-long',
      from: isoDay('2026-01-01'),
      to: to === undefined ? undefined : isoDay(to),
      expected: isoDay('2027-12-31'),
    } satisfies Term,
    2,
  );

test('a term is told in ISO days; an end left empty is empty', () => {
  const term = { name: 'Kari Lie', from: '2026-01-01', expected: '2027-12-31', years: 2 };
  expect(values('2028-06-30')).toEqual({ ...term, to: '2028-06-30' });
  expect(values(undefined)).toEqual({ ...term, to: '' });
});

test('it is the same term while the person and both days are', () => {
  expect(termIdentity(values('2028-06-30'))).toEqual(['Kari Lie', '2026-01-01', '2028-06-30']);
});
