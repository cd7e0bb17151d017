import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { professional } from '../../core/professional.ts';
import type { Attendance } from '../../core/records.ts';
import { appointment, attendance, committee, days, row, when } from './bare-facts.ts';

const wanted = 'professional-user-representative';
const doubt = { table: row('members', 2).table, row: 2, field: 'to' };

/** Whether Kari Lie, person 0, is one on 12.03.2026 by these rows. */
function answer(rows: readonly Partial<Appointment>[], line: Partial<Attendance> = {}, proposed = false) {
  const group = committee({ appointments: rows.map((part) => appointment(part)) });
  return professional(group, when({ proposed }))(attendance(line), isoDay('2026-03-12'));
}

const one = { role: wanted, days: days('2026-01-01', '2026-06-30') } as const;
const other = { ...one, name: 'Eli Bø', person: 1 };

describe('who is a professional user representative by the member list', () => {
  test.each<readonly [string, Partial<Appointment>[], string]>([
    ['nobody who is not there', [], 'no'],
    ['by rôle', [{ role: wanted }], 'yes'],
    ['by type', [{ role: 'member', type: wanted }], 'yes'],
    ['no other user representative', [{ role: 'user-representative' }], 'no'],
    ['perhaps who has an unread rôle', [{ role: unread }], 'maybe'],
    ['perhaps who has an unread type', [{ type: unread }], 'maybe'],
    ['surely, though the other cell cannot be read', [{ role: unread, type: wanted }], 'yes'],
    ['perhaps, of unread dates', [{ ...one, dateDoubts: [doubt] }], 'maybe'],
    ['perhaps, of an unknown group', [{ ...one, ofUnknownGroup: true }], 'maybe'],
    ['not without days', [{ ...one, days: undefined }], 'no'],
    ['not who is only proposed', [{ ...one, proposed: true }], 'no'],
    ['by one of several rows', [{ role: 'member' }, one], 'yes'],
    ['not by another’s row', [other], 'no'],
  ])('%s', (_, rows, expected) => {
    expect(answer(rows)).toBe(expected);
  });

  test('the proposed count when asked for', () => expect(answer([{ ...one, proposed: true }], {}, true)).toBe('yes'));

  test.each([
    ['2025-12-31', 'no'],
    ['2026-01-01', 'yes'],
    ['2026-06-30', 'yes'],
    ['2026-07-01', 'no'],
    [undefined, 'maybe'],
  ])('on %s, of a row from 01.01.2026 to 30.06.2026: %s', (day, expected) => {
    const who = professional(committee({ appointments: [appointment(one)] }), when());
    expect(who(attendance(), day === undefined ? undefined : isoDay(day))).toBe(expected);
  });
});

describe('who may be one without a row', () => {
  test.each<readonly [string, Partial<Attendance>, string]>([
    ['who is called one in Deltakelse', { name: 'Brukerrepresentant', person: 9 }, 'maybe'],
    ['in Nynorsk', { name: 'Ola Moe (brukarrepresentant)', person: 9 }, 'maybe'],
    ['in English', { name: 'User representative', person: 9 }, 'maybe'],
    ['not who is called something else', { name: 'Representant', person: 9 }, 'no'],
    ['who met for one', { name: 'Ola Moe', person: 9, deputyFor: 'Bø, Eli' }, 'maybe'],
    ['not who met for somebody else', { name: 'Ola Moe', person: 9, deputyFor: 'Kari Lie' }, 'no'],
  ])('%s', (_, line, expected) => {
    expect(answer([other, { role: 'member' }], line)).toBe(expected);
  });

  test('who met for one by type, or for one who is only proposed when that is asked', () => {
    const line = { name: 'Ola Moe', person: 9, deputyFor: 'Eli Bø' };
    expect(answer([{ ...other, role: 'member', type: wanted }], line)).toBe('maybe');
    expect(answer([{ ...other, proposed: true }], line)).toBe('no');
    expect(answer([{ ...other, proposed: true }], line, true)).toBe('maybe');
  });
});
