import { expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import type { Meeting } from '../../core/meeting.ts';
import { asOne, sameMeeting } from '../../core/same-meeting.ts';

const meeting = (facts: Partial<Meeting>): Meeting =>
  ({ day: 100, kind: undefined, apart: false, ...facts }) as Meeting;
const isOne = (...facts: Partial<Meeting>[]) => asOne(facts.map(meeting)).length === 1;

test('two rows of the same day and kind are one meeting; an empty kind is an ordinary one', () => {
  expect(isOne({ number: '1' }, { number: '2' })).toBe(true);
  expect(isOne({ kind: 'ordinary' }, {})).toBe(true);
  expect(isOne({ kind: 'seminar' }, { kind: 'seminar' })).toBe(true);
  expect(isOne({ kind: 'seminar' }, {})).toBe(false);
  expect(isOne({ kind: 'seminar' }, { kind: 'ordinary' })).toBe(false);
  expect(isOne({ day: 100 }, { day: 101 })).toBe(false);
});

test('what Oppsett tells apart is another meeting by its number', () => {
  expect(isOne({ apart: true, number: '1' }, { apart: true, number: '2' })).toBe(false);
  expect(isOne({ apart: true, number: '1' }, { apart: true, number: '1' })).toBe(true);
  expect(isOne({ apart: true, number: '1' }, { number: '1' })).toBe(false);
  expect(isOne({ apart: true, number: '1', kind: 'ordinary' }, { apart: true, number: '1' })).toBe(true);
});

test.each<Partial<Meeting>>([
  { day: undefined },
  { day: unread },
  { kind: unread },
  { apart: true, number: undefined },
])('a row that cannot be compared stands alone', (facts) => {
  expect(sameMeeting(meeting(facts))).toBeUndefined();
  expect(isOne(facts, facts)).toBe(false);
});

test('a meeting is named by its first number, in any order of the sheet; a row without one comes first', () => {
  const first = (...numbers: (string | undefined)[]) =>
    asOne(numbers.map((number) => meeting({ number })))[0]?.[0].number;
  expect([first('1', '2'), first('2', '1'), first('2', '3', '1')]).toEqual(['1', '1', '1']);
  expect([first('1', undefined), first(undefined, '1')]).toEqual([undefined, undefined]);
});

test('every row of a meeting is kept, and of two alike the first stays first', () => {
  const [one, two, other] = [meeting({ number: '1' }), meeting({ number: '1' }), meeting({ day: 200 })];
  const found = asOne([one, other, two]);
  expect(found.map((rows) => rows.length)).toEqual([2, 1]);
  expect(found[0]?.[0]).toBe(one);
  expect(found[0]?.[1]).toBe(two);
});
