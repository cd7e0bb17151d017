import { describe, expect, test } from 'vitest';
import { unread, type Committee } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { electionOf } from '../../core/election.ts';
import type { Meeting } from '../../core/meeting.ts';
import type { Office } from '../../core/records.ts';
import { cells, committee, meeting, office, row, table } from './bare-facts.ts';

const outsiders = ['fagdirektør', 'helse vest'];
const columns = { meeting: 0, number: 1, day: 2, status: 3 };

/** How a line is connected to some meetings, from row 2 of their list on, on 22.11.2026. */
function elected(line: Partial<Office>, meetings: readonly Partial<Meeting>[] = [], more: Partial<Committee> = {}) {
  const rows = meetings.map((facts, index) => meeting({ row: row('meetings', index + 2), ...facts }));
  const group = committee({ meetings: rows, tables: { meetings: table('meetings', columns) }, ...more });
  const election = electionOf(group, office(line), outsiders, isoDay('2026-11-22'));
  if (election.kind === 'open') return `open ${cells(election.cells).join(', ')}`;
  return election.kind === 'after' ? `after ${election.day}` : election.kind;
}

const march = isoDay('2026-03-12');
const byNumber = { election: { number: '3', day: undefined }, from: march };
const third = (facts: Partial<Meeting> = {}) => ({ number: '3', day: march, ...facts });

describe('who chose', () => {
  test.each([
    ['Utpekt av Helse Vest RHF', 'outsider'],
    ['Oppnevnt av fagdirektørene', 'outsider'],
    ['Fagdirektørene', 'outsider'],
    ['Valgt av fagdirektørene i møte 3', 'outsider'],
    ['Vald av fagdirektørane i møte 3', 'outsider'],
    ['Elected by fagdirektørene at meeting 3', 'outsider'],
    ['Valgt av nettverket i møte 3 hos Helse Vest', 'unnamed'],
    ['Valgt i møte 3 hos Helse Vest', 'unnamed'],
    ['Møte 3, Helse Vest', 'unnamed'],
    ['Ikke oppnevnt av fagdirektørene', 'unnamed'],
    ['Oppnevnt av nettverket', 'unnamed'],
    ['Valgt', 'unnamed'],
    [undefined, 'unnamed'],
  ])('«%s»: %s', (electedIn, kind) => {
    expect(elected({ electedIn })).toBe(kind);
  });

  test('the title may say that somebody outside did', () => {
    expect(elected({ title: 'Leder, utpekt av Helse Vest' })).toBe('outsider');
    expect(elected({ title: 'Leder (oppnevnt)', electedIn: 'av fagdirektørene' })).toBe('outsider');
    expect(elected({ title: 'Leder i Helse Vest' })).toBe('unnamed');
  });
});

describe('the meeting that is named', () => {
  const [before, after] = [march - 1, march + 1];
  test.each<[string, Partial<Meeting>[], string]>([
    ['held on the first day of the office', [third()], 'linked'],
    ['held before', [third({ day: before })], 'linked'],
    ['held after', [third({ day: after })], 'after 2026-03-13'],
    ['held after, twice', [third({ day: after + 31 }), third({ day: after })], 'after 2026-03-13'],
    ['held in another year too', [third({ day: after }), third({ day: before - 365 })], 'linked'],
    ['planned', [third({ status: 'planned' })], 'not-held'],
    ['planned on a day that cannot be read', [third({ status: 'planned', day: unread })], 'not-held'],
    ['cancelled', [third({ status: 'cancelled' })], 'not-held'],
    ['held on a day that cannot be read', [third({ day: unread })], 'open 2 day'],
    ['of a status that cannot be read', [third({ status: unread })], 'open 2 status'],
    ['without a status', [third({ status: undefined })], 'open 2 status'],
    ['without a status, after', [third({ status: undefined, day: after })], 'not-held'],
    ['without status or day', [third({ status: undefined, day: unread })], 'open 2 day, 2 status'],
    ['planned and, it may be, held', [third({ status: 'planned' }), third({ status: unread })], 'open 3 status'],
  ])('%s', (_, meetings, expected) => {
    expect(elected(byNumber, meetings)).toBe(expected);
  });

  test('is held on the day of judgement at the latest', () => {
    const today = isoDay('2026-11-22');
    expect(elected({ ...byNumber, from: today + 9 }, [third({ day: today })])).toBe('linked');
    expect(elected({ ...byNumber, from: today + 9 }, [third({ day: today + 1 })])).toBe('not-held');
  });

  test('decides nothing where the office has no day that can be read', () => {
    expect(elected({ ...byNumber, from: unread }, [third()])).toBe('open 2 from');
    expect(elected({ ...byNumber, from: unread }, [third({ status: 'cancelled' })])).toBe('not-held');
    expect(elected({ ...byNumber, from: unread }, [third({ day: unread })])).toBe('open 2 day, 2 from');
  });

  test('may be named by its day', () => {
    expect(elected({ election: { number: undefined, day: march }, from: march }, [third()])).toBe('linked');
  });
});

describe('a meeting that is not in the list', () => {
  const ninth = { number: '9', day: undefined };
  const on = (day: string) => ({ number: undefined, day: isoDay(day) });
  const unnumbered = { number: undefined };

  test('is unknown from the first day of the list on, and before the list earlier', () => {
    const list = [third({ day: march + 50 }), third({ day: march })];
    expect(elected({ election: ninth, from: march }, list)).toBe('unknown');
    expect(elected({ election: ninth, from: march - 1 }, list)).toBe('before-the-list');
    expect(elected({ election: on('2026-03-13'), from: march - 1 }, list)).toBe('unknown');
    expect(elected({ election: on('2026-03-11'), from: march + 9 }, list)).toBe('before-the-list');
  });

  test('is before the list where that has no day, or the office has none', () => {
    expect(elected({ election: ninth, from: march })).toBe('before-the-list');
    expect(elected({ election: ninth, from: march }, [third({ day: unread })])).toBe('before-the-list');
    expect(elected({ election: ninth, from: unread }, [third()])).toBe('before-the-list');
  });

  test('may be one without a number', () => {
    expect(elected({ election: ninth, from: march }, [third(), unnumbered])).toBe('open 3 number');
    expect(elected({ election: ninth, from: march }, [third(), third({ day: unread })])).toBe('unknown');
  });

  test('cannot be told where the list has no numbers', () => {
    const tables = { meetings: table('meetings', { day: 0 }) };
    expect(elected({ election: ninth, from: march }, [unnumbered], { tables })).toBe('no-numbers');
    expect(elected({ election: on('2026-03-20'), from: march }, [unnumbered], { tables })).toBe('unknown');
  });

  test('may be one whose day cannot be read', () => {
    const list = [third(), third({ day: unread })];
    expect(elected({ election: on('2026-03-20'), from: march }, list)).toBe('open 3 day');
    expect(elected({ election: { number: undefined, day: unread }, from: march }, list)).toBe('open 3 day');
    expect(elected({ election: on('2026-03-20'), from: march }, [third(), unnumbered])).toBe('unknown');
  });
});

test('without the list of meetings nothing is known of them', () => {
  expect(elected(byNumber, [], { tables: {} })).toBe('no-meetings');
  expect(elected({ electedIn: 'Valgt' }, [], { tables: {} })).toBe('unnamed');
});
