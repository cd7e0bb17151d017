import { expect, test } from 'vitest';
import type { Trouble } from '../../core/committee.ts';
import { cellIdentity, cellValues, troublesOf } from '../../core/troubles.ts';
import { committeeOf, listOfMembers, occasion } from './committee-of.ts';

const at = { table: listOfMembers, row: 2, field: 'from' };
const trouble = (values: Trouble['values'], rule: Trouble['rule'] = 'date-unreadable'): Trouble => ({
  rule,
  at,
  values,
});

test('what reading met is told under the version of the clause in force on the day of judgement', () => {
  const [date, word] = [trouble({}), trouble({}, 'value-unknown')];
  const committee = committeeOf([], { troubles: [date, word] });
  const told = (on: number) =>
    troublesOf(committee, 'date-unreadable', occasion({ on, valid: { from: 900, to: 950 } }));
  expect([899, 900, 950, 951].map(told)).toEqual([[], [date], [date], []]);
});

test('a cell is told with the person, the row, the field and what stands there', () => {
  expect(cellValues(trouble({ name: 'Kari Lie', row: 7, field: 'from', value: 'våren' }))).toEqual({
    name: 'Kari Lie',
    row: 7,
    field: 'from',
    value: 'våren',
  });
});

test('what is not told of a cell is empty', () => {
  expect(cellValues(trouble({ name: undefined, rows: ['4'], value: 5 }))).toEqual({
    name: '',
    row: 0,
    field: '',
    value: '',
  });
});

test('the meeting is told where the row is about one', () => {
  const meetingOf = (meeting: string | undefined) => cellValues(trouble({ meeting }));
  expect(meetingOf('3')).toMatchObject({ meeting: '3' });
  expect('meeting' in meetingOf('')).toBe(false);
  expect('meeting' in meetingOf(undefined)).toBe(false);
});

test('the bounds of a setting are told when there are two', () => {
  expect(cellValues(trouble({ least: 0, most: 366 }))).toMatchObject({ least: 0, most: 366 });
  for (const bounds of [{}, { least: 0 }, { most: 366 }]) {
    expect(Object.keys(cellValues(trouble(bounds)))).toEqual(['name', 'row', 'field', 'value']);
  }
});

test('a person or a meeting is the same wherever the row stands; other rows are known by their number', () => {
  const cell = { row: 7, field: 'from', value: 'våren' };
  expect(cellIdentity({ ...cell, name: 'Kari Lie' })).toEqual(['Kari Lie', 'from', 'våren']);
  expect(cellIdentity({ ...cell, name: 'Kari Lie', meeting: '3' })).toEqual(['Kari Lie', 'from', 'våren']);
  expect(cellIdentity({ ...cell, name: '', meeting: '3' })).toEqual(['3', 'from', 'våren']);
  expect(cellIdentity({ ...cell, name: '' })).toEqual([7, 'from', 'våren']);
});
