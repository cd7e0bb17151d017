import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { deputyPresences, eveOf, fillsSeat, presenceOf, seatDoubts } from '../../core/presence.ts';
import { appointment, cells, days, row } from './bare-facts.ts';

const filled = appointment({ region: 'Helse Vest' }).days;
const date = { table: row('members', 2).table, row: 2, field: 'to' };

test.each<readonly [Partial<Appointment>, 'yes' | 'no' | 'maybe']>([
  [{}, 'yes'],
  [{ role: 'member' }, 'yes'],
  [{ role: 'specialist' }, 'yes'],
  [{ role: 'leader' }, 'yes'],
  [{ role: 'deputy-leader' }, 'yes'],
  [{ role: unread }, 'maybe'],
  [{ role: 'secretary', appointedBy: 'Fagdirektørene' }, 'yes'],
  [{ role: 'secretary' }, 'maybe'],
  [{ role: 'secretariat' }, 'no'],
  [{ role: 'deputy' }, 'no'],
  [{ role: 'observer' }, 'no'],
  [{ role: 'associated' }, 'no'],
  [{ type: 'specialist' }, 'yes'],
  [{ type: 'deputy' }, 'no'],
  [{ type: 'observer' }, 'no'],
  [{ type: 'associated' }, 'no'],
  [{ type: 'secretariat' }, 'no'],
  [{ type: 'authority' }, 'no'],
  [{ role: 'member', type: 'observer' }, 'yes'],
  [{ ofUnknownGroup: true }, 'maybe'],
  [{ ofUnknownGroup: true, role: 'deputy' }, 'no'],
  [{ ofUnknownGroup: true, role: unread }, 'maybe'],
])('whether a row fills a seat: %o, %s', (part, expected) => {
  expect(fillsSeat(appointment(part))).toBe(expected);
});

test.each<readonly [Partial<Appointment>, readonly string[]]>([
  [{}, []],
  [{ region: unread }, []],
  [{ role: 'deputy' }, []],
  [{ role: unread }, ['2 role']],
  [{ role: 'secretary' }, ['2 role']],
  [{ ofUnknownGroup: true }, ['2 group']],
  [{ name: '' }, ['2 name']],
  [{ name: '', ofUnknownGroup: true, role: unread }, ['2 group', '2 role', '2 name']],
])('the cells that leave open whether, or who: %o, %j', (part, expected) => {
  expect(cells(seatDoubts(appointment(part)))).toEqual(expected);
});

describe('the days on which a row fills a seat', () => {
  test.each<readonly [Partial<Appointment>, boolean, readonly string[]]>([
    [{ region: 'Helse Vest' }, true, []],
    [{ region: undefined }, true, []],
    [{ region: unread }, false, ['2 region']],
    [{ name: '' }, false, ['2 name']],
    [{ role: unread }, false, ['2 role']],
    [{ ofUnknownGroup: true }, false, ['2 group']],
    [{ dateDoubts: [date] }, false, ['2 to']],
    [{ region: unread, dateDoubts: [date] }, false, ['2 region', '2 to']],
  ])('%o: certainly %s', (part, isCertain, doubts) => {
    const presence = presenceOf(appointment(part));
    expect(presence?.possible).toEqual(filled);
    expect(presence?.certain).toEqual(isCertain ? filled : undefined);
    expect(cells(presence?.doubts ?? [])).toEqual(doubts);
    expect(presence?.region).toBe(part.region);
  });

  test('none without days', () => expect(presenceOf(appointment({ days: undefined }))).toBeUndefined());
});

describe('deputies', () => {
  const told = (part: Partial<Appointment>, proposed = false) =>
    deputyPresences([appointment({ role: 'deputy', ...part })], proposed).map(({ certain, possible, doubts }) => [
      certain === undefined ? 'perhaps' : 'certainly',
      possible === filled,
      ...cells(doubts),
    ]);

  test.each<readonly [Partial<Appointment>, readonly unknown[]]>([
    [{}, [['certainly', true]]],
    [{ role: 'member' }, []],
    [{ role: undefined, type: 'deputy' }, [['certainly', true]]],
    [{ role: undefined }, []],
    [{ role: 'member', type: 'deputy' }, []],
    [{ role: unread }, [['perhaps', true, '2 role']]],
    [{ ofUnknownGroup: true }, [['perhaps', true, '2 group']]],
    [{ dateDoubts: [date] }, [['perhaps', true, '2 to']]],
    [{ days: undefined }, []],
    [{ proposed: true }, []],
  ])('%o: %j', (part, expected) => expect(told(part)).toEqual(expected));

  test('the proposed count when asked for', () =>
    expect(told({ proposed: true }, true)).toEqual([['certainly', true]]));
});

test('the eve is a year before the first day that is judged', () => {
  const on = isoDay('2026-11-22');
  expect(eveOf({ on, period: days('2025-01-01', '2026-11-22') })).toBe(isoDay('2024-01-01'));
  expect(eveOf({ on: isoDay('2025-01-01'), period: days('2026-01-02', '2026-11-22') })).toBe(isoDay('2024-01-01'));
});
