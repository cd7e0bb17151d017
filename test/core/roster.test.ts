import { expect, it } from 'vitest';
import type { Appointment, Role } from '../../core/appointment.ts';
import { unread, type Committee, type Unread } from '../../core/committee.ts';
import { endOfTime } from '../../core/day.ts';
import {
  allRowsOf,
  currentRows,
  firstRows,
  newcomers,
  repeatedRows,
  rosterStart,
  unusualRows,
} from '../../core/roster.ts';

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
const rows = [old, again, open, reversed, nameless];
/** A committee of its own for each test: what is looked up is kept with it. */
const committeeOf = (...appointments: Appointment[]) => ({ appointments }) as unknown as Committee;
const firstOf = (...appointments: Appointment[]) => {
  const { positions, signatures } = firstRows(committeeOf(...appointments));
  return { positions: [...positions], signatures: [...signatures] };
};

it('begins with the first readable day of who is appointed', () => {
  expect(rosterStart(committeeOf(...rows))).toBe(100);
  expect(rosterStart(committeeOf(open, old))).toBe(100);
  expect(rosterStart(committeeOf({ ...old, proposed: true }, open, reversed))).toBe(150);
  expect(rosterStart(committeeOf({ ...old, from: unread }, { ...old, from: undefined }, reversed))).toBe(400);
  expect(rosterStart(committeeOf({ ...old, from: unread }))).toBeUndefined();
  expect(rosterStart(committeeOf())).toBeUndefined();
});

it('holds as current what had not ended, and what may run', () => {
  const committee = committeeOf(...rows);
  expect(currentRows(committee, 199)).toEqual(rows);
  expect(currentRows(committee, 200)).toEqual([again, open, reversed, nameless]);
  expect(currentRows(committee, 300)).toEqual([open, reversed]);
});

it('sets the few unusual rows apart', () => {
  expect(unusualRows(committeeOf(...rows))).toEqual([open]);
});

it.each([undefined, 'member', 'specialist', 'professional-user-representative'] as const)(
  'the rôle and the type «%s» are those of the many',
  (usual) => {
    expect(unusualRows(committeeOf({ ...old, role: usual, type: usual }))).toEqual([]);
  },
);

it.each<Role | Unread>(['deputy', 'secretary', unread])('another rôle or type sets a row apart', (other) => {
  const byRole: Appointment = { ...old, role: other };
  const byType: Appointment = { ...old, type: other };
  expect(unusualRows(committeeOf(byRole, old, byType))).toEqual([byRole, byType]);
});

it('tells of each person once that they are new', () => {
  const isNew = newcomers(committeeOf(...rows));
  expect([0, 3, 0, 1, 3, 2, 2].map(isNew)).toEqual([true, true, false, true, false, true, false]);
});

it('finds the first row of everybody who has a name', () => {
  expect(firstOf(...rows)).toEqual({ positions: [0, 2, 3], signatures: [10, 11, 12] });
  expect(firstOf(nameless, again, old)).toEqual({ positions: [1], signatures: [10] });
  expect(firstOf()).toEqual({ positions: [], signatures: [] });
});

it('finds the older rows of those who have several', () => {
  const committee = committeeOf(...rows);
  expect(allRowsOf(committee, [again, open])).toEqual([old, again]);
  expect(allRowsOf(committee, [open, nameless])).toEqual([]);
  expect([...repeatedRows(committee)]).toEqual([[0, [old, again]]]);
});

it('of several who have several each has their own rows, in order', () => {
  const [first, second] = [row('Liv', 2, 0, 9), row('Liv', 2, 10, 19)];
  expect([...repeatedRows(committeeOf(first, old, second, again, open))]).toEqual([
    [2, [first, second]],
    [0, [old, again]],
  ]);
});
