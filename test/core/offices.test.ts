import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread, type Committee } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { officeList } from '../../core/offices.ts';
import type { Office } from '../../core/records.ts';
import { appointment, cells, committee, days, office, row, table } from './bare-facts.ts';

const from = isoDay('2026-01-01');
const offices = (...rows: Partial<Office>[]): Partial<Committee> => ({
  tables: { members: table('members'), offices: table('offices') },
  offices: rows.map((part) => office(part)),
});
const members = (...rows: Partial<Appointment>[]): Partial<Committee> => ({
  appointments: rows.map((part) => appointment({ from, ...part })),
});
const leaders = (part: Partial<Committee>, proposed = false) => officeList(committee(part), 'leader', proposed);
const first = (part: Partial<Committee>) => leaders(part)?.rows[0];
const names = (part: Partial<Committee>, proposed = false) => leaders(part, proposed)?.rows.map(({ name }) => name);

describe('a line of Verv', () => {
  const always = days();
  const march = isoDay('2026-03-01');
  test.each<readonly [string, Partial<Office>, object, readonly string[]]>([
    ['from a day until further notice', {}, days('2026-01-01'), []],
    ['to a day', { to: march }, days('2026-01-01', '2026-03-01'), []],
    ['of one day', { from: march, to: march }, days('2026-03-01', '2026-03-01'), []],
    ['without a start', { from: undefined }, always, ['2 from']],
    ['of which the start cannot be read', { from: unread, to: march }, days(undefined, '2026-03-01'), ['2 from']],
    ['of which the end cannot be read', { to: unread }, days('2026-01-01'), ['2 to']],
    ['that ends before it begins', { from: march, to: march - 1 }, always, ['2 from', '2 to']],
  ])('%s', (_, part, expected, doubts) => {
    const line = first({ ...members({}), ...offices(part) });
    expect([line?.days, cells(line?.doubts ?? [])]).toEqual([expected, doubts]);
  });

  test('names whom it is about, and its cells', () => {
    const line = first(offices({ name: 'Ola Moe', person: 7, row: row('offices', 5) }));
    expect([line?.name, line?.person]).toEqual(['Ola Moe', 7]);
    expect(cells(line === undefined ? [] : [line.start, line.end, line.who])).toEqual(['5 from', '5 to', '5 name']);
  });
});

describe('the sheet Verv decides on every office it lists', () => {
  const led = members({ role: 'leader', name: 'Eva Foss', from: isoDay('2025-06-01') });

  test('only that one, from the first day that it gives of any office', () => {
    const secretary = { kind: 'secretary', from: isoDay('2025-10-01') } as const;
    const list = leaders({ ...led, ...offices(secretary, {}, { from: unread }) });
    expect(list).toMatchObject({ isOfMembers: false, start: isoDay('2025-10-01'), table: { part: 'offices' } });
    expect(list?.rows.map(({ name }) => name)).toEqual(['Kari Lie', 'Kari Lie']);
  });

  test('the others are taken from the member list, as on the sheet', () => {
    const list = leaders({ ...led, ...offices({ kind: 'secretary' }) });
    expect(list).toMatchObject({ isOfMembers: true, start: isoDay('2025-06-01'), table: { part: 'offices' } });
    expect(list?.rows.map(({ name }) => name)).toEqual(['Eva Foss']);
    expect(names({ ...members({}), ...offices() })).toEqual([]);
  });

  test('without a day it begins with the member list; where that has none either nothing is known', () => {
    expect(leaders({ ...led, ...offices({ from: unread }) })?.start).toBe(isoDay('2025-06-01'));
    expect(leaders(offices({ from: unread }))).toBeUndefined();
  });

  test('rows of an office without such a sheet are not asked', () => {
    const list = leaders({ ...led, offices: [office()] });
    expect(list).toMatchObject({ isOfMembers: true, table: { part: 'members' } });
  });
});

describe('the rôles of the member list', () => {
  test('only those of the office, and those that cannot be read', () => {
    const rows: Partial<Appointment>[] = [
      { name: 'A', role: 'leader' },
      { name: 'B', role: 'secretary' },
      { name: 'C', role: 'secretariat' },
      { name: 'D', role: unread },
      { name: 'E', role: undefined, type: 'observer' },
      { name: 'F', role: 'member' },
    ];
    const list = officeList(committee(members(...rows)), 'secretary', false);
    expect(list?.rows.map(({ name }) => name)).toEqual(['B', 'C', 'D']);
    expect(names(members(...rows))).toEqual(['A', 'D']);
  });

  test('where nobody has the office they say nothing of it', () => {
    expect(leaders(members({ role: 'secretary' }, { role: unread }))).toBeUndefined();
    expect(leaders(members())).toBeUndefined();
    expect(leaders({ ...members({ role: 'leader' }), tables: {} })).toBeUndefined();
    expect(leaders(members({ role: 'leader', from: unread }))).toBeUndefined();
  });

  test('who is only proposed counts when asked for', () => {
    const rows = members({ name: 'A', role: 'leader' }, { name: 'B', role: 'leader', proposed: true });
    expect(names(rows)).toEqual(['A']);
    expect(names(rows, true)).toEqual(['A', 'B']);
  });

  test('a row without days is none', () => {
    expect(names(members({ role: 'leader', days: undefined }))).toEqual([]);
  });

  test('doubts are the group, the rôle, the name and the dates', () => {
    const date = { table: table('members'), row: 2, field: 'to' };
    const all = { ofUnknownGroup: true, role: unread, name: '', dateDoubts: [date] } as const;
    const list = leaders(members({ role: 'leader' }, all));
    expect(list?.rows.map(({ doubts }) => cells(doubts))).toEqual([[], ['2 group', '2 role', '2 name', '2 to']]);
  });

  test('it ends where the leaving is written, else where the term is', () => {
    const end = isoDay('2027-12-31');
    const ends = (part: Partial<Appointment>) => {
      const line = first(members({ role: 'leader', ...part }));
      return cells(line === undefined ? [] : [line.start, line.end, line.who]);
    };
    expect(ends({ left: end })).toEqual(['2 from', '2 left', '2 name']);
    expect(ends({ left: end + 1 })).toEqual(['2 from', '2 to', '2 name']);
    const term = { table: table('members', { term: 3 }), number: 4 };
    expect(ends({ row: term })).toEqual(['4 term', '4 term', '4 name']);
  });
});
