import { expect, test } from 'vitest';
import type { Trouble } from '../../core/committee.ts';
import { employerValues } from '../../core/employer-question.ts';
import { rowOf } from './few-facts.ts';

const trouble = (values: Trouble['values']): Trouble => ({ rule: 'value-unknown', at: rowOf(2), values });

test('what is asked of an employer is whom it may mean, or who took over; of another cell nothing', () => {
  const readings = ['Helse Vest', 'Helse Nord'];
  expect(employerValues(trouble({ field: 'employer', readings }))).toStrictEqual({ readings });
  expect(employerValues(trouble({ field: 'employer', readings: [] }))).toStrictEqual({ readings: [] });
  expect(employerValues(trouble({ field: 'employer', successor: 'A' }))).toStrictEqual({ successor: 'A' });
  expect(employerValues(trouble({ field: 'employer' }))).toStrictEqual({});
  expect(employerValues(trouble({ field: 'region', readings, successor: 'A' }))).toStrictEqual({});
});
