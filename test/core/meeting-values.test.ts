import { expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { aboutMeeting, meetingIdentity, meetingName, meetingValues } from '../../core/meeting-values.ts';
import { meeting } from './bare-facts.ts';

test('what findings say of a meeting: its number as written, and its day', () => {
  expect(meetingValues(meeting({ number: 'Møte 3/26' }))).toEqual({ meeting: 'Møte 3/26', date: '2026-03-12' });
  expect(meetingValues(meeting())).toEqual({ meeting: '', date: '2026-03-12' });
  expect(meetingValues(meeting({ number: '3', day: unread }))).toEqual({ meeting: '3', date: '' });
  expect(meetingValues(meeting({ number: '3', day: undefined }))).toEqual({ meeting: '3', date: '' });
});

test.each([
  ['3/26', 'Møte 3/26', 'Møte 3/26', 'Meeting 3/26'],
  ['Møte 3/26', 'Møte 3/26', 'Møte 3/26', 'Meeting 3/26'],
  ['MEETING  3', 'Møte 3', 'Møte 3', 'Meeting 3'],
  ['Ekstra møte 3', 'Møte Ekstra møte 3', 'Møte Ekstra møte 3', 'Meeting Ekstra møte 3'],
  ['', 'Møtet 12.03.2026', 'Møtet 12.03.2026', 'The meeting on 12.03.2026'],
])('the meeting «%s» is called %s, %s, %s', (number, nb, nn, en) => {
  const values = { meeting: number, date: '2026-03-12' };
  expect((['nb', 'nn', 'en'] as const).map((language) => meetingName(values, language))).toEqual([nb, nn, en]);
});

test('where something is undecided it is called by its number, else its day', () => {
  expect(aboutMeeting(meeting({ number: '3/26' }))).toBe('3/26');
  expect(aboutMeeting(meeting())).toBe('12.03.2026');
  expect(aboutMeeting(meeting({ day: unread }))).toBeUndefined();
  expect(aboutMeeting(meeting({ day: undefined }))).toBeUndefined();
});

test('it is the same by number and day', () => {
  expect(meetingIdentity({ meeting: '3', date: '2026-03-12' })).toEqual(['3', '2026-03-12']);
});
