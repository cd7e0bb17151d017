import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { beginningOfTime, endOfTime } from '../../../core/day.ts';
import { daysOf } from '../../../core/read/days.ts';
import { cellOf, day, days, rowOf, tableOf } from '../few-facts.ts';

type Dates = Parameters<typeof daysOf>[1];
const term: Dates = { from: day('2026-01-01'), to: day('2027-12-31'), left: undefined };
const row = rowOf(2, tableOf('members', 'name', 'from', 'to', 'left'));
const read = (changes: Partial<Dates>, besideName?: string, at = row) => {
  const { days: found, dateDoubts } = daysOf(at, { ...term, ...changes }, besideName);
  return [found, dateDoubts.map(cellOf)];
};

test('an appointment runs from its first day to its last, or to the day its member left', () => {
  expect(read({})).toEqual([days('2026-01-01', '2027-12-31'), []]);
  expect(read({ left: day('2026-08-31') })).toEqual([days('2026-01-01', '2026-08-31'), []]);
  expect(read({ left: day('2028-08-31') })).toEqual([days('2026-01-01', '2027-12-31'), []]);
});

test('without a day it is open on that side', () => {
  expect(read({ from: undefined })).toEqual([{ from: beginningOfTime, to: day('2027-12-31') }, []]);
  expect(read({ to: undefined })).toEqual([{ from: day('2026-01-01'), to: endOfTime }, []]);
});

test('one day is a term; a term that ends before it begins is none', () => {
  expect(read({ to: day('2026-01-01') })[0]).toEqual(days('2026-01-01', '2026-01-01'));
  expect(read({ to: day('2025-12-31') })[0]).toBeUndefined();
  expect(read({ left: day('2025-12-31') })[0]).toBeUndefined();
});

test('each date that cannot be read is doubtful in its own cell, and leaves its side open', () => {
  expect(read({ from: unread })).toEqual([{ from: beginningOfTime, to: day('2027-12-31') }, ['2 from']]);
  expect(read({ to: unread })).toEqual([{ from: day('2026-01-01'), to: endOfTime }, ['2 to']]);
  expect(read({ left: unread })).toEqual([days('2026-01-01', '2027-12-31'), ['2 left']]);
  expect(read({ from: unread, to: unread, left: unread })[1]).toEqual(['2 from', '2 to', '2 left']);
});

test('a whole term in one cell is in doubt once; a day of decision stands for the first day', () => {
  const ofTerm = rowOf(2, tableOf('members', 'name', 'term'));
  expect(read({ from: unread, to: unread }, undefined, ofTerm)[1]).toEqual(['2 term']);
  const ofDecision = rowOf(2, tableOf('members', 'name', 'decided', 'to'));
  expect(read({ from: unread }, undefined, ofDecision)[1]).toEqual(['2 decided']);
});

test('a period beside the name puts the name in doubt as well', () => {
  expect(read({}, 'til 31.08.2026')).toEqual([days('2026-01-01', '2027-12-31'), ['2 name']]);
  expect(read({ to: unread }, 'til 31.08.2026')[1]).toEqual(['2 to', '2 name']);
});
