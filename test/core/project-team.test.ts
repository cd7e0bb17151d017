import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { chairedFrom, isChair, projectTeam } from '../../core/project-team.ts';
import { appointment, attendance, committee, days, meeting, row, when } from './bare-facts.ts';

const team = ['DMP', 'Sykehusinnkjøp'];
const doubt = { table: row('members', 2).table, row: 2, field: 'to' };

/** Whether Kari Lie, who has these rows, is of the team on a day. */
function answer(rows: readonly Partial<Appointment>[], day = '2026-03-12', proposed = false) {
  const group = committee({ appointments: rows.map((part) => appointment(part)) });
  return projectTeam(group, team, when({ proposed }))(attendance(), isoDay(day));
}

const authority = { role: 'authority' } as const;
const spring = { ...authority, days: days('2026-01-01', '2026-06-30') };

describe('who is of the project team by the member list', () => {
  test.each<readonly [string, Partial<Appointment>[], string]>([
    ['nobody who is not there', [], 'no'],
    ['no member', [{ role: 'member' }], 'no'],
    ['an authority by rôle', [authority], 'yes'],
    ['an authority by type', [{ type: 'authority' }], 'yes'],
    ['whose employer is one of its bodies', [{ employer: 'Sykehusinnkjøp HF' }], 'yes'],
    ['not whose employer is another', [{ employer: 'Helse Bergen HF' }], 'no'],
    ['perhaps whose rôle cannot be read', [{ role: unread }], 'maybe'],
    ['perhaps whose type cannot be read', [{ type: unread }], 'maybe'],
    ['who surely is, though a cell cannot be read', [{ role: unread, type: 'authority' }], 'yes'],
    ['perhaps whose dates cannot be read', [{ ...authority, dateDoubts: [doubt] }], 'maybe'],
    ['not a row without days', [{ ...authority, days: undefined }], 'no'],
    ['not who is only proposed', [{ ...authority, proposed: true }], 'no'],
    ['the surest of several rows', [{ role: 'member' }, { role: unread }, authority], 'yes'],
    ['the surest of several rows, in any order', [authority, { role: unread }, { role: 'member' }], 'yes'],
    ['perhaps who has a row in doubt beside another', [{ role: 'member' }, { role: unread }], 'maybe'],
    ['perhaps, in any order', [{ role: unread }, { role: 'member' }], 'maybe'],
  ])('%s', (_, rows, expected) => {
    expect(answer(rows)).toBe(expected);
  });

  test.each([
    ['2025-12-31', 'no'],
    ['2026-01-01', 'yes'],
    ['2026-06-30', 'yes'],
    ['2026-07-01', 'no'],
  ])('on %s, of a row from 01.01.2026 to 30.06.2026: %s', (day, expected) => {
    expect(answer([spring], day)).toBe(expected);
  });

  test('the proposed count when asked for', () => {
    expect(answer([{ ...authority, proposed: true }], '2026-03-12', true)).toBe('yes');
  });

  test('on a day that is not known the rows are not held against it', () => {
    const group = committee({ appointments: [appointment(spring)] });
    expect(projectTeam(group, team, when())(attendance(), undefined)).toBe('yes');
  });
});

test('who is named as such in Deltakelse is of the team', () => {
  const who = projectTeam(committee(), team, when());
  const named = (name: string) => who(attendance({ name, person: 9 }), isoDay('2026-03-12'));
  expect(['Kari Lie (DMP)', 'Kari Lie, Sykehusinnkjøp', 'Kari Dmpsen', 'Kari Lie'].map(named)).toEqual([
    ...['yes', 'yes', 'no', 'no'],
  ]);
});

test('a chair comes from the column for it, else from what stands in parentheses after the name', () => {
  const from = (chair?: string, chairOf?: string) => chairedFrom(meeting({ chair, chairOf }));
  expect(from('Kari Lie (DMP)', 'Sykehusinnkjøp')).toBe('Sykehusinnkjøp');
  expect(from('Kari Lie (DMP)')).toBe('DMP');
  expect(from('Kari Lie')).toBeUndefined();
  expect(from('Kari Lie ()')).toBeUndefined();
  expect(from()).toBeUndefined();
});

test('a name is the chair’s, however it is written, and whatever stands in parentheses', () => {
  const is = (name: string, chair?: string) => isChair(name, meeting({ chair }));
  expect(is('Kari Lie', 'Lie, Kari')).toBe(true);
  expect(is('Kari Lie', 'Kari Lie (DMP)')).toBe(true);
  expect(is('Kari Lie', 'Ola Moe (DMP)')).toBe(false);
  expect(is('Kari Lie')).toBe(false);
  expect(is('')).toBe(false);
});
