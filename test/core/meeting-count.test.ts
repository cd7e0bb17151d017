import { describe, expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import type { Meeting } from '../../core/meeting.ts';
import { meetingCounts, type MeetingCount } from '../../core/meeting-count.ts';
import { appointment, cells, committee, days, meeting, row, when } from './bare-facts.ts';

const since = (from: string) => ({ appointments: [appointment({ from: isoDay(from) })] });
const on = (day: string) => ({ day: isoDay(day) });
const soon = on('2026-06-01');
const asked = when({ on: isoDay('2026-05-15'), period: days('2026-01-01', '2026-05-15') });

/** The first half-year of 2026 as it is known on 15.05.2026. */
function spring(...meetings: readonly Partial<Meeting>[]): MeetingCount {
  const rows = meetings.map((part, index) => meeting({ row: row('meetings', index + 2), ...part }));
  const [count] = meetingCounts(committee({ ...since('2025-01-01'), meetings: rows }), asked);
  if (count === undefined) throw new Error('no half-year');
  return count;
}

const numbers = ({ held, heldMost, planned, plannedMost }: MeetingCount) => [held, heldMost, planned, plannedMost];
const [one, none, perhaps] = [
  [1, 1, 0, 0],
  [0, 0, 0, 0],
  [0, 1, 0, 0],
] as const; // held
const [coming, perhapsComing] = [
  [0, 0, 1, 1],
  [0, 0, 0, 1],
] as const; // planned

describe('what counts (domain.md 4.4), judged on 15.05.2026', () => {
  test.each<readonly [string, Partial<Meeting>, readonly number[]]>([
    ['held on the first day of the half-year', on('2026-01-01'), one],
    ['held on the last day of the year before', on('2025-12-31'), none],
    ['held on the day of judgement', on('2026-05-15'), one],
    ['held on a day to come', on('2026-05-16'), none],
    ['planned for the last day of the half-year', { ...on('2026-06-30'), status: 'planned' }, coming],
    ['planned for the next half-year', { ...on('2026-07-01'), status: 'planned' }, none],
    ['planned for the day of judgement', { ...on('2026-05-15'), status: 'planned' }, coming],
    ['planned for the day before', { ...on('2026-05-14'), status: 'planned' }, none],
    ['planned until today', { ...on('2026-05-14'), last: isoDay('2026-05-15'), status: 'planned' }, coming],
    ['cancelled', { status: 'cancelled' }, none],
    ['postponed', { status: 'postponed' }, none],
    ['without status', { status: undefined }, perhaps],
    ['of unread status', { status: unread }, perhaps],
    ['of unread status today', { ...on('2026-05-15'), status: unread }, perhaps],
    ['of unread status tomorrow', { ...on('2026-05-16'), status: unread }, perhapsComing],
    ['held on an unread day', { day: unread }, perhaps],
    ['planned for an unread day', { day: unread, status: 'planned' }, perhapsComing],
    ['cancelled on an unread day', { day: unread, status: 'cancelled' }, none],
    ['without a day', { day: undefined }, none],
    ['ordinary', { kind: 'ordinary' }, one],
    ['extraordinary', { kind: 'extraordinary' }, one],
    ['joint', { kind: 'joint' }, none],
    ['joint and marked as counting', { kind: 'joint', counts: true }, one],
    ['a seminar, marked as counting', { kind: 'seminar', counts: true }, none],
    ['of unread kind', { kind: unread }, perhaps],
    ['of unread kind, planned', { ...soon, kind: unread, status: 'planned' }, perhapsComing],
    ['digital', { form: 'digital' }, one],
    ['in writing', { form: 'written' }, none],
    ['in writing, of unread kind', { form: 'written', kind: unread }, none],
    ['of unread form', { form: unread }, perhaps],
    ['a seminar of unread form', { kind: 'seminar', form: unread }, none],
  ])('a meeting %s', (_, part, expected) => {
    expect(numbers(spring(part))).toEqual(expected);
  });
});

describe('two rows of one day and kind are one meeting, the surer row', () => {
  test.each<readonly [string, readonly Partial<Meeting>[], readonly number[]]>([
    ['held, and held in a form that cannot be read', [{}, { form: unread }], one],
    ['held, of a kind that is left empty', [{ kind: 'ordinary' }, {}], one],
    ['held, and with an unread status', [{}, { status: unread }], one],
    ['held, and cancelled', [{}, { status: 'cancelled' }], one],
    ['held, and still planned', [{}, { status: 'planned' }], one],
    ['planned, and held in advance', [{ ...soon, status: 'planned' }, soon], coming],
  ])('%s, in either order', (_, rows, expected) => {
    expect(numbers(spring(...rows))).toEqual(expected);
    expect(numbers(spring(...rows.toReversed()))).toEqual(expected);
  });

  test('meetings of other days or kinds are others, and so are those whose day cannot be read', () => {
    expect(numbers(spring({}, on('2026-03-13'), { kind: 'extraordinary' }))).toEqual([3, 3, 0, 0]);
    expect(numbers(spring({ day: unread }, { day: unread }))).toEqual([0, 2, 0, 0]);
  });
});

test('the cancelled are counted, on their own', () => {
  const { held, cancelled } = spring({}, { ...on('2026-02-02'), status: 'cancelled' }, { status: 'postponed' });
  expect([held, cancelled]).toEqual([1, 1]);
});

test('the cells in doubt are those that cannot be read, of meetings that may count', () => {
  const doubts = (part: Partial<Meeting>) => cells(spring(part).doubts);
  expect(doubts({})).toEqual([]);
  const all = { day: unread, status: unread, kind: unread, form: unread } as const;
  expect(doubts(all)).toEqual(['2 day', '2 status', '2 kind', '2 form']);
  expect(doubts({ status: undefined })).toEqual(['2 status']);
  expect(doubts({ form: unread, status: 'cancelled' })).toEqual([]);
});

test.each<readonly [string, Partial<Meeting>, number]>([
  ['held before', {}, 1],
  ['held on the day of judgement', on('2026-05-15'), 1],
  ['marked as counting', { counts: true }, 0],
  ['in writing', { form: 'written' }, 0],
  ['held tomorrow', on('2026-05-16'), 0],
  ['planned', { status: 'planned' }, 0],
  ['held on an unread day', { day: unread }, 0],
  ['of another kind', { kind: 'seminar' }, 0],
])('a joint meeting that is not marked is named when it was held: %s', (_, part, number) => {
  expect(spring({ kind: 'joint', ...part }).unmarked).toHaveLength(number);
});

describe('the half-years that are judged, in 2026, and how', () => {
  const standings = (start: string, setup: Parameters<typeof committee>[1] = {}, from?: string) =>
    meetingCounts(committee(since(start), setup), when({ period: days('2026-01-01', '2026-11-22'), valid: days(from) }))
      .map(({ halfYear, standing }) => `${halfYear.id.slice(5)} ${standing}`)
      .join(', ');

  test.each([
    ['2025-06-01', {}, 'H1 whole, H2 whole'],
    ['2026-01-01', {}, 'H1 whole, H2 whole'],
    ['2026-01-02', {}, 'H1 incomplete, H2 whole'],
    ['2026-06-30', { founded: unread }, 'H1 incomplete, H2 whole'],
    ['2026-07-01', {}, 'H2 whole'],
    ['2026-03-01', { founded: isoDay('2020-01-01') }, 'H1 whole, H2 whole'],
    ['2025-06-01', { founded: isoDay('2026-01-01') }, 'H1 whole, H2 whole'],
    ['2025-06-01', { founded: isoDay('2026-01-02') }, 'H1 founded-or-closed, H2 whole'],
    ['2025-06-01', { founded: isoDay('2026-06-30') }, 'H1 founded-or-closed, H2 whole'],
    ['2025-06-01', { founded: isoDay('2026-07-01') }, 'H2 whole'],
    ['2025-06-01', { closed: unread }, 'H1 whole, H2 whole'],
    ['2025-06-01', { closed: isoDay('2025-12-31') }, ''],
    ['2025-06-01', { closed: isoDay('2026-01-01') }, 'H1 founded-or-closed'],
    ['2025-06-01', { closed: isoDay('2026-06-29') }, 'H1 founded-or-closed'],
    ['2025-06-01', { closed: isoDay('2026-06-30') }, 'H1 whole'],
    ['2025-06-01', { closed: isoDay('2026-07-01') }, 'H1 whole, H2 founded-or-closed'],
  ] as const)('a list from %s with %j: %s', (start, setup, expected) => {
    expect(standings(start, setup)).toBe(expected);
  });

  test('a half-year belongs to the clause in force when it begins', () => {
    expect(standings('2025-06-01', {}, '2026-01-01')).toBe('H1 whole, H2 whole');
    expect(standings('2025-06-01', {}, '2026-01-02')).toBe('H2 whole');
    expect(standings('2025-06-01', {}, '2026-12-01')).toBe('');
    expect(meetingCounts(committee(), when())).toEqual([]);
  });
});
