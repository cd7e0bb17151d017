import { describe, expect, test } from 'vitest';
import { appointedRows, doubtsAbout, isUninvolved, startCell, startOf, unlessInDoubt } from '../../core/appointed.ts';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { appointmentOf, cellOf, committeeOf, day, days, rowOf, tableOf, whenOf } from './few-facts.ts';

const count = (row: Partial<Appointment>, whom: 'members' | 'everybody', when = whenOf()) =>
  appointedRows(committeeOf({ appointments: [appointmentOf(row)] }), when, whom).length;

test.each([
  ['authority', true],
  ['secretariat', true],
  ['observer', true],
  ['vacant', true],
  ['member', false],
  ['deputy', false],
  ['associated', false],
  [undefined, false],
  [unread, false],
] as const)('somebody with the rôle %s is there without being appointed: %s', (role, expected) => {
  expect(isUninvolved(role)).toBe(expected);
});

describe('whom a clause of the appointment is about', () => {
  test.each<[string, Partial<Appointment>, number, number]>([
    ['a member', {}, 1, 1],
    ['a deputy fills no seat', { role: 'deputy' }, 0, 1],
    ['an associated expert fills no seat', { role: 'associated' }, 0, 1],
    ['an observer', { role: 'observer' }, 0, 0],
    ['a secretariat', { role: 'secretariat' }, 0, 0],
    ['a member of the type authority', { type: 'authority' }, 1, 0],
    ['an unread rôle', { role: unread }, 1, 1],
    ['a secretary whom somebody appointed', { role: 'secretary' }, 1, 1],
    ['a secretary whom nobody is entered as having appointed', { role: 'secretary', appointedBy: undefined }, 0, 1],
    ['a member whom nobody is entered as having appointed', { appointedBy: undefined }, 1, 1],
    ['a proposal is no appointment yet', { proposed: true }, 0, 0],
  ])('%s', (_, row, members, everybody) => {
    expect([count(row, 'members'), count(row, 'everybody')]).toEqual([members, everybody]);
    expect(count(row, 'members', whenOf({ proposed: true }))).toBe(members);
  });
});

describe('the day of appointment says which version of a clause it is held against', () => {
  test('the day of the decision, else the start', () => {
    const decided = day('2025-12-01');
    expect(startOf(appointmentOf({ decided }))).toBe(decided);
    expect(startOf(appointmentOf())).toBe(day('2026-01-01'));
    expect(startOf(appointmentOf({ decided: unread }))).toBe(day('2026-01-01'));
    expect(startOf(appointmentOf({ from: unread }))).toBe(unread);
  });

  const valid = days('2026-01-10', '2026-03-20');
  test.each<[string, Partial<Appointment>, number]>([
    ['the first day of the clause', { from: day('2026-01-10') }, 1],
    ['the day before', { from: day('2026-01-09') }, 0],
    ['its last day', { from: day('2026-03-20') }, 1],
    ['the day after', { from: day('2026-03-21') }, 0],
    ['decided in it, to begin later', { decided: day('2026-02-01'), from: day('2026-05-01') }, 1],
    ['a start that cannot be read: the day of judgement', { from: unread }, 0],
    ['a start that is not told: the day of judgement', { from: undefined }, 0],
  ])('%s', (_, row, expected) => {
    expect(count(row, 'members', whenOf({ valid }))).toBe(expected);
  });

  test('where the start cannot be read, the clause in force on the day of judgement is asked', () => {
    expect(count({ from: unread }, 'members', whenOf({ valid: days('2026-11-22', '2026-11-22') }))).toBe(1);
    expect(count({ from: unread }, 'members', whenOf({ valid: days('2026-11-23', '2026-12-31') }))).toBe(0);
  });

  test('who had gone before the period is left out', () => {
    expect(count({ days: days('2023-01-01', '2025-01-01') }, 'members')).toBe(1);
    expect(count({ days: days('2023-01-01', '2024-12-31') }, 'members')).toBe(0);
  });
});

test.each([
  [['from', 'to', 'decided'], '2 from'],
  [['from', 'decided'], '2 from'],
  [['term', 'decided'], '2 term'],
  [['decided'], '2 decided'],
])('of a list with the columns %j that day is looked for in %s', (fields, expected) => {
  expect(cellOf(startCell(appointmentOf({ row: rowOf(2, tableOf('members', ...fields)) })))).toBe(expected);
});

describe('the cells that leave it open who a row is about', () => {
  test.each<[Partial<Appointment>, string]>([
    [{}, ''],
    [{ role: undefined }, ''],
    [{ ofUnknownGroup: true }, '2 group'],
    [{ name: '' }, '2 name'],
    [{ role: unread }, '2 role'],
    [{ type: unread }, '2 type'],
    [{ ofUnknownGroup: true, name: '', role: unread, type: unread }, '2 group, 2 name, 2 role, 2 type'],
  ])('%j', (row, expected) => {
    expect(doubtsAbout(appointmentOf(row)).map(cellOf).join(', ')).toBe(expected);
  });

  test('a finding about such a row is not judged, and names the cells', () => {
    const found = { at: undefined, values: {} };
    const more = [{ table: tableOf('members'), row: 2, field: 'employer' }];
    const [clear, open] = [appointmentOf(), appointmentOf({ role: unread })];
    const role = { table: open.row.table, row: 2, field: 'role' };
    expect(unlessInDoubt(clear, found)).toBe(found);
    expect(unlessInDoubt(clear, found, more)).toEqual({ undecided: { about: 'Kari Nes', cells: more } });
    expect(unlessInDoubt(open, found)).toEqual({ undecided: { about: 'Kari Nes', cells: [role] } });
    expect(unlessInDoubt(open, found, more)).toEqual({ undecided: { about: 'Kari Nes', cells: [role, ...more] } });
    const nameless = appointmentOf({ name: '' });
    expect(unlessInDoubt(nameless, found)).toEqual({
      undecided: { cells: [{ table: nameless.row.table, row: 2, field: 'name' }] },
    });
  });
});
