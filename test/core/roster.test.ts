import { expect, it } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import type { Committee } from '../../core/committee.ts';
import { endOfTime } from '../../core/day.ts';
import { allRowsOf, currentRows, firstRows, repeatedRows, rosterStart, unusualRows } from '../../core/roster.ts';

const row = (name: string, person: number, from: number, to: number | undefined, role = 'member') =>
  ({
    ...{ name, person, from, role, proposed: false, signature: 10 + person },
    days: to === undefined ? undefined : { from, to },
  }) as Appointment;

const old = row('Kari', 0, 100, 199);
const again = row('Kari', 0, 200, 299);
const open = row('Ola', 1, 150, endOfTime, 'leader');
const reversed = row('Liv', 2, 400, undefined);
const nameless = row('', 3, 250, 260);
const committee = { appointments: [old, again, open, reversed, nameless] } as unknown as Committee;

it('begins with the first readable day', () => {
  expect(rosterStart(committee)).toBe(100);
});

it('holds as current what had not ended, and what may run', () => {
  expect(currentRows(committee, 200)).toEqual([again, open, reversed, nameless]);
  expect(currentRows(committee, 300)).toEqual([open, reversed]);
});

it('sets the few unusual rows apart', () => {
  expect(unusualRows(committee)).toEqual([open]);
});

it('finds the first row of everybody who has a name', () => {
  const { positions, signatures } = firstRows(committee);
  expect([...positions]).toEqual([0, 2, 3]);
  expect([...signatures]).toEqual([10, 11, 12]);
});

it('finds the older rows of those who have several', () => {
  expect(allRowsOf(committee, [again, open])).toEqual([old, again]);
  expect([...repeatedRows(committee)]).toEqual([[0, [old, again]]]);
});
