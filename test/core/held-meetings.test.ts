import { describe, expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { heldMeetings } from '../../core/held-meetings.ts';
import type { Meeting, MeetingKind } from '../../core/meeting.ts';
import type { When } from '../../core/rule.ts';
import { cellOf, committeeOf, day, days, meetingOf, rowOf, tableOf, whenOf } from './few-facts.ts';

const table = tableOf('meetings', 'meeting', 'day', 'kind', 'status');

/** The rows and doubts of the ordinary meetings held from 01.01.2025 to 22.11.2026, by a clause in force since 2020: `2` or `2: 2 day`. */
function held(
  rows: readonly Partial<Meeting>[],
  when: Partial<When> = {},
  kinds: readonly MeetingKind[] = ['ordinary'],
) {
  const meetings = rows.map((facts, index) => meetingOf({ row: rowOf(index + 2, table), ...facts }));
  return heldMeetings(committeeOf({ meetings }), whenOf(when), (kind) => kinds.includes(kind)).map((one) =>
    [one.rows.map(({ row }) => row.number).join('+'), ...one.doubts.map(cellOf)].join(': '),
  );
}

describe('of one row', () => {
  test.each<[string, Partial<Meeting>, string[]]>([
    ['held', {}, ['2']],
    ['planned', { status: 'planned' }, []],
    ['cancelled', { status: 'cancelled' }, []],
    ['postponed', { status: 'postponed' }, []],
    ['without a status', { status: undefined }, ['2: 2 status']],
    ['of a status that cannot be read', { status: unread }, ['2: 2 status']],
    ['of another kind', { kind: 'seminar' }, []],
    ['without a kind', { kind: undefined }, ['2']],
    ['of a kind that cannot be read', { kind: unread }, ['2: 2 kind']],
    ['planned, of a kind that cannot be read', { kind: unread, status: 'planned' }, []],
    ['without a day', { day: undefined }, ['2: 2 day']],
    ['on a day that cannot be read', { day: unread }, ['2: 2 day']],
    ['of nothing that can be read', { day: unread, status: unread, kind: unread }, ['2: 2 day: 2 status: 2 kind']],
    ['the day before the period', { day: day('2024-12-31') }, []],
    ['on its first day', { day: day('2025-01-01') }, ['2']],
    ['on its last day', { day: day('2026-11-22') }, ['2']],
    ['the day after', { day: day('2026-11-23') }, []],
  ])('%s', (_, facts, expected) => {
    expect(held([facts])).toEqual(expected);
  });
});

test('an empty kind is asked for as an ordinary one', () => {
  expect(held([{ kind: undefined }], {}, ['seminar'])).toEqual([]);
  expect(held([{ kind: 'seminar' }], {}, ['seminar'])).toEqual(['2']);
});

describe('while the clause is in force', () => {
  const inForce = (from: string, to: string) => ({ valid: days(from, to) });
  test.each([
    ['from that day', inForce('2026-02-12', '2099-12-31'), ['2']],
    ['from the day after', inForce('2026-02-13', '2099-12-31'), []],
    ['until that day', inForce('2020-01-01', '2026-02-12'), ['2']],
    ['until the day before', inForce('2020-01-01', '2026-02-11'), []],
    ['before the period', inForce('2020-01-01', '2024-12-31'), []],
  ])('%s', (_, when, expected) => {
    expect(held([{}], when)).toEqual(expected);
  });

  test.each([
    ['from that day', inForce('2026-11-22', '2099-12-31'), ['2: 2 day']],
    ['until that day', inForce('2020-01-01', '2026-11-22'), ['2: 2 day']],
    ['until the day before', inForce('2020-01-01', '2026-11-21'), []],
  ])('a day that cannot be read is asked for by the clause of the day of judgement: %s', (_, when, expected) => {
    expect(held([{ day: unread }], when)).toEqual(expected);
  });

  test('a period that ends before the day of judgement may lie under an earlier clause', () => {
    const past = { period: days('2025-01-01', '2025-12-31') };
    expect(held([{ day: unread }], { ...past, ...inForce('2020-01-01', '2025-12-31') })).toEqual([]);
    expect(held([{ day: unread }], { ...past, ...inForce('2020-01-01', '2099-12-31') })).toEqual(['2: 2 day']);
  });
});

describe('rows of the same day and kind', () => {
  test('are one meeting, doubtful only where each of them is', () => {
    expect(held([{}, {}])).toEqual(['2+3']);
    expect(held([{ status: undefined }, {}])).toEqual(['2+3']);
    expect(held([{ status: undefined }, { status: unread }])).toEqual(['2+3: 2 status: 3 status']);
    expect(held([{}, { status: 'planned' }])).toEqual(['2']);
  });

  test('on other days are others; it is named by its lowest number', () => {
    expect(held([{}, { day: day('2026-02-13') }])).toEqual(['2', '3']);
    expect(held([{ number: '2' }, { number: '1' }])).toEqual(['3+2']);
  });
});
