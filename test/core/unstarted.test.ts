import { expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { unstarted } from '../../core/unstarted.ts';
import { appointments, committeeOf, listOfMembers, occasion } from './committee-of.ts';

const rows = appointments({ from: unread }, { from: unread, to: unread, proposed: true }, { from: 5, to: unread });
const cells = [
  { table: listOfMembers, row: 2, field: 'from' },
  { table: listOfMembers, row: 4, field: 'to' },
];

test('where no start can be read, the cells that would tell it are named; proposals tell nothing', () => {
  expect(unstarted(committeeOf(rows), occasion())).toEqual([{ undecided: { cells } }]);
  expect(unstarted(committeeOf(rows), occasion(), 'Vest')).toEqual([{ undecided: { about: 'Vest', cells } }]);
  expect(Object.keys(unstarted(committeeOf(rows), occasion())[0]?.undecided ?? {})).toEqual(['cells']);
});

test('where nothing is unreadable nothing is said', () => {
  expect(unstarted(committeeOf([]), occasion())).toEqual([]);
  expect(unstarted(committeeOf(appointments({ from: undefined })), occasion())).toEqual([]);
});

test('without a list of members nothing is said', () => {
  expect(unstarted(committeeOf(rows, { tables: {} }), occasion())).toEqual([]);
});

test('it is said under the version in force on the day of judgement', () => {
  const said = (on: number) => unstarted(committeeOf(rows), occasion({ on, valid: { from: 900, to: 950 } })).length;
  expect([899, 900, 950, 951].map(said)).toEqual([0, 1, 1, 0]);
});

test.each(['from', 'term', 'decided'])('a list with the column «%s» can tell its start', (column) => {
  const members = { ...listOfMembers, columns: { name: 0, [column]: 1 } };
  expect(unstarted(committeeOf([], { tables: { members } }), occasion())).toEqual([]);
});

test('a list without any of them lacks the column', () => {
  const members = { ...listOfMembers, columns: { name: 0, to: 1 } };
  expect(unstarted(committeeOf(rows, { tables: { members } }), occasion())).toEqual([
    { undecided: { missing: 'members', column: 'from' } },
  ]);
});
