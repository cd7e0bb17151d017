import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { readTask } from '../../../core/read/tasks.ts';

test.each([
  ['A4', 'A4'],
  ['a 4 Samarbeid', 'A4'],
  ['O3', 'O3'],
  ['O3 Informasjon', 'O3'],
  ['Informasjon', 'A3'],
  ['Sak A1: informasjon', 'A3'],
  ['Anbudsseminar', 'O4'],
  ['A7', unread],
  ['A44', unread],
  ['A7 informasjon', 'A3'],
  ['Annet', unread],
  [' ', undefined],
])('the task «%s» is %s', (cell, task) => {
  expect(readTask(cell)).toBe(task);
});
