import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { appointees, clearanceOf, openClearance, uncleared } from '../../core/clearance.ts';
import { unread } from '../../core/committee.ts';
import { appointmentOf, committeeOf, day, days, rowOf, tableOf, whenOf } from './few-facts.ts';

const row = rowOf(2, tableOf('members', 'name', 'decided', 'habilitetDate'));
const appointed = day('2026-01-15');
const person = (changes: Partial<Appointment> = {}) =>
  appointmentOf({ row, appointed, decided: appointed, habilitetDate: day('2026-01-10'), ...changes });
const cell = (field: string) => [{ table: row.table, row: 2, field }];

describe('a clearance is held against the day of appointment, 15.01.2026 (domain.md 5, case 22)', () => {
  test.each<[string, Partial<Appointment>, object]>([
    ['five days before', {}, { kind: 'before' }],
    ['the day before', { habilitetDate: day('2026-01-14') }, { kind: 'before' }],
    ['the same day', { habilitetDate: appointed }, { kind: 'same-day', date: appointed, decided: appointed }],
    [
      'the day after',
      { habilitetDate: day('2026-01-16') },
      { kind: 'after', date: day('2026-01-16'), decided: appointed },
    ],
    ['no day', { habilitetDate: undefined }, { kind: 'missing', decided: appointed }],
    ['no day, appointed nobody knows when', { habilitetDate: undefined, appointed: unread }, { kind: 'missing' }],
    ['a day that cannot be read', { habilitetDate: unread }, { kind: 'unknown', cells: cell('habilitetDate') }],
    ['appointed on a day that cannot be read', { appointed: unread }, { kind: 'unknown', cells: cell('decided') }],
    ['appointed on a day that is not told', { appointed: undefined }, { kind: 'unknown', cells: cell('decided') }],
  ])('%s', (_, changes, expected) => {
    expect(clearanceOf(person(changes), 'habilitetDate')).toEqual(expected);
  });

  test('a list without the column says nothing of it', () => {
    expect(clearanceOf(person(), 'silenceDate')).toEqual({ kind: 'no-column' });
  });

  test('in a list without a column for the decision the start is asked for', () => {
    const table = tableOf('members', 'name', 'from', 'habilitetDate');
    const open = clearanceOf(person({ row: rowOf(2, table), appointed: unread }), 'habilitetDate');
    expect(open).toEqual({ kind: 'unknown', cells: [{ table, row: 2, field: 'from' }] });
  });
});

describe('who is to be cleared', () => {
  const count = (changes: Partial<Appointment>, when = whenOf()) =>
    appointees(committeeOf({ appointments: [person(changes)] }), when).length;

  test.each<[string, Partial<Appointment>, number]>([
    ['a specialist', { role: 'specialist' }, 1],
    ['a user representative', { role: 'professional-user-representative' }, 1],
    ['an authority', { role: 'authority' }, 0],
    ['an authority, by type', { type: 'authority' }, 0],
    ['an observer', { role: 'observer' }, 0],
    ['a proposal', { proposed: true }, 0],
    ['who left on the first day of the period', { days: days('2023-01-01', '2025-01-01') }, 1],
    ['who left the day before', { days: days('2023-01-01', '2024-12-31') }, 0],
  ])('%s', (_, changes, expected) => {
    expect(count(changes)).toBe(expected);
  });

  test('a proposal, in a what-if', () => {
    expect(count({ proposed: true }, whenOf({ proposed: true }))).toBe(1);
  });

  test('both answers of one list: with proposals and without, under one clause and the next', () => {
    const committee = committeeOf({ appointments: [person({ proposed: true })] });
    const count = (when: Parameters<typeof whenOf>[0]) => appointees(committee, whenOf(when)).length;
    expect([{}, { proposed: true }, { proposed: true, valid: days('2026-02-01', '2099-12-31') }].map(count)).toEqual([
      0, 1, 0,
    ]);
  });

  test.each([
    ['2026-01-15', '2026-03-01', 1],
    ['2026-01-16', '2026-03-01', 0],
    ['2025-01-01', '2026-01-15', 1],
    ['2025-01-01', '2026-01-14', 0],
  ])('under a clause in force from %s to %s: %i', (from, to, expected) => {
    expect(count({}, whenOf({ valid: days(from, to) }))).toBe(expected);
  });

  test('where the day of appointment is unknown, the clause in force on the day of judgement is asked', () => {
    const unknown = { decided: unread, from: unread } as const;
    expect(count(unknown, whenOf({ valid: days('2026-11-22', '2026-11-22') }))).toBe(1);
    expect(count(unknown, whenOf({ valid: days('2026-01-01', '2026-11-21') }))).toBe(0);
  });
});

test('those who are not surely cleared in time, and why', () => {
  const rows = [
    person(),
    person({ habilitetDate: appointed }),
    person({ habilitetDate: undefined }),
    person({ habilitetDate: unread }),
    person({ row: rowOf(6, tableOf('members', 'name')), habilitetDate: undefined }),
    person({ role: 'authority', habilitetDate: undefined }),
  ];
  const found = uncleared(committeeOf({ appointments: rows }), whenOf(), 'habilitetDate');
  expect(found.map(({ row, clearance }) => `${rows.indexOf(row)} ${clearance.kind}`)).toEqual([
    '1 same-day',
    '2 missing',
    '3 unknown',
  ]);
});

test('what is open names whom it is about, where it is told, and the cells', () => {
  const cells = cell('habilitetDate');
  expect(openClearance(person(), cells)).toEqual({ undecided: { about: 'Kari Nes', cells } });
  expect(openClearance(person({ role: unread }), cells)).toEqual({
    undecided: { about: 'Kari Nes', cells: [...cell('role'), ...cells] },
  });
  expect(openClearance(person({ name: '' }), cells)).toEqual({ undecided: { cells: [...cell('name'), ...cells] } });
});
