import { expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isoDay, toIso } from '../../core/day.ts';
import { presentAfter } from '../../core/later-attendance.ts';
import type { Meeting } from '../../core/meeting.ts';
import type { Attendance } from '../../core/records.ts';
import { appointment, attendance, committee, days, meeting } from './bare-facts.ts';

const september = isoDay('2026-09-17');
/** Of somebody whose term ended on 31.08.2026. */
const ended = appointment({ days: days('2024-09-01', '2026-08-31') });
const at = (number: string, facts: Partial<Attendance> = {}) =>
  attendance({ meeting: { number, day: undefined }, ...facts });

interface Given {
  readonly lines?: readonly Attendance[];
  readonly meetings?: readonly Partial<Meeting>[];
  readonly others?: readonly Partial<Appointment>[];
}

/** On which day after the term that ended they were present, as known on 22.11.2026. */
function after({ lines = [at('3')], meetings = [{}], others = [] }: Given, last = '2026-08-31'): string | undefined {
  const group = committee({
    meetings: meetings.map((facts) => meeting({ number: '3', day: september, ...facts })),
    attendance: lines,
    appointments: [ended, ...others.map((facts) => appointment(facts))],
  });
  const day = presentAfter(group, ended, isoDay(last), isoDay('2026-11-22'));
  return day === undefined ? undefined : toIso(day);
}

test.each<[string, Given, string | undefined]>([
  ['present at a held meeting', {}, '2026-09-17'],
  ['nobody is entered', { lines: [] }, undefined],
  ['somebody else', { lines: [at('3', { person: 1 })] }, undefined],
  ['absent', { lines: [at('3', { state: 'absent' })] }, undefined],
  ['their deputy', { lines: [at('3', { state: 'deputy-met' })] }, undefined],
  ['a meeting that is not in the list', { lines: [at('4')] }, undefined],
  ['planned', { meetings: [{ status: 'planned' }] }, undefined],
  ['no status', { meetings: [{ status: undefined }] }, undefined],
  ['no day that can be read', { meetings: [{ day: unread }] }, undefined],
  ['on the day of judgement', { meetings: [{ day: isoDay('2026-11-22') }] }, '2026-11-22'],
  ['on the day after it', { meetings: [{ day: isoDay('2026-11-23') }] }, undefined],
  ['two meetings of one number and day', { meetings: [{}, { kind: 'seminar' }] }, undefined],
  ['a meeting in two rows, held by one of them', { meetings: [{ status: 'planned' }, {}] }, '2026-09-17'],
])('%s', (_, given, day) => {
  expect(after(given)).toBe(day);
});

test('the last of several meetings counts, in any order', () => {
  const meetings = [{}, { number: '4', day: isoDay('2026-10-15') }, { number: '2', day: isoDay('2026-05-21') }];
  const lines = [at('3'), at('4'), at('2')];
  expect(after({ meetings, lines })).toBe('2026-10-15');
  expect(after({ meetings, lines: lines.toReversed() })).toBe('2026-10-15');
});

test('the day after the last is after it; the last day itself is not', () => {
  expect(after({}, '2026-09-16')).toBe('2026-09-17');
  expect(after({}, '2026-09-17')).toBeUndefined();
  expect(after({}, '2026-09-18')).toBeUndefined();
});

test.each<[string, Partial<Appointment>, string | undefined]>([
  ['begins that day', { days: days('2026-09-17') }, undefined],
  ['begins the day after', { days: days('2026-09-18') }, '2026-09-17'],
  ['ends that day', { days: days('2026-09-01', '2026-09-17') }, undefined],
  ['ended the day before', { days: days('2026-09-01', '2026-09-16') }, '2026-09-17'],
  ['has no day', { days: undefined }, '2026-09-17'],
  ['is of somebody else', { days: days('2026-09-01'), person: 1 }, '2026-09-17'],
  ['is a deputy’s', { days: days('2026-09-01'), role: 'deputy' }, undefined],
])('another row that %s', (_, row, day) => {
  expect(after({ others: [row] })).toBe(day);
});
