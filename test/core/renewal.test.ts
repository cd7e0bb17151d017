import { expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isSurelyRenewed, lastKnownDay, renewalDoubts, seatedOn } from '../../core/renewal.ts';
import { appointments, committeeOf, occasion } from './committee-of.ts';

const last = (facts: Partial<Appointment>) => appointments({ from: 0, ...facts }).map(lastKnownDay)[0];

test('the last day of an appointment is known where nothing of its dates is in doubt', () => {
  expect(last({ to: 700 })).toBe(700);
  expect(last({ to: 700, days: { from: 0, to: 650 } })).toBe(650);
  expect(last({ to: undefined })).toBeUndefined();
  expect(last({ to: unread })).toBeUndefined();
  expect(last({ from: unread, to: 700 })).toBeUndefined();
  expect(last({ to: 700, days: undefined })).toBeUndefined();
});

/** A row that ends on day 700, and others of the same person. */
const person = (...others: Partial<Appointment>[]) => {
  const rows = appointments({ from: 0, to: 700 }, ...others.map((facts) => ({ person: 0, ...facts })));
  return { row: rows[0], repeated: new Map([[0, rows]]) };
};
const renewed = (...others: Partial<Appointment>[]) => {
  const { row, repeated } = person(...others);
  return isSurelyRenewed(repeated, row, 700);
};
const doubts = (...others: Partial<Appointment>[]) => {
  const { row, repeated } = person(...others);
  return renewalDoubts(repeated, row, 700).map((place) => [place.row, place.field]);
};

test('a row is renewed by another of the same person that goes on after its last day', () => {
  expect(renewed()).toBe(false);
  expect(renewed({ from: 600, to: 700 })).toBe(false);
  expect(renewed({ from: 600, to: 701 })).toBe(true);
  expect(renewed({ from: 900, to: 890, days: undefined })).toBe(false);
  expect(renewed({ from: 100, to: 200 }, { from: 701 })).toBe(true);
});

test('a row does not renew itself', () => {
  const { row, repeated } = person();
  expect(isSurelyRenewed(repeated, row, 600)).toBe(false);
  expect(isSurelyRenewed(new Map(), row, 600)).toBe(false);
});

test('what cannot be read, or fills no seat, renews nothing for sure', () => {
  expect(renewed({ from: 701, to: unread })).toBe(false);
  expect(renewed({ from: 701, role: unread })).toBe(false);
  expect(renewed({ from: 701, role: 'observer' })).toBe(false);
});

test('the cells of the rows that go on leave it open', () => {
  expect(doubts({ from: 701, to: unread, role: unread })).toEqual([
    [3, 'role'],
    [3, 'to'],
  ]);
  expect(doubts({ from: 701, name: '' })).toEqual([[3, 'name']]);
  expect(doubts({ from: 701, to: 900 })).toEqual([]);
});

test('the cells of rows that do not go on, and the row’s own, do not', () => {
  expect(doubts({ from: unread, to: 700 })).toEqual([]);
  expect(doubts({ from: unread, to: 701 })).toEqual([[3, 'from']]);
  expect(doubts({ days: undefined, to: unread })).toEqual([]);
  const [row, other] = appointments({ to: unread }, { person: 0, from: 0, to: 9 });
  expect(renewalDoubts(new Map([[0, [row, other]]]), row, 700)).toEqual([]);
  expect(renewalDoubts(new Map(), row, 700)).toEqual([]);
});

test('who sits for a region on the day of judgement is counted, for certain and at most', () => {
  const rows = appointments(
    { from: 0, to: 1000 },
    { from: 1000 },
    { from: 0, to: 999 },
    { from: 1001 },
    { from: 0, to: unread },
    { from: 0, region: 'Nord' },
  );
  expect(seatedOn(committeeOf(rows), 'Vest', occasion())).toEqual({ fewest: 2, most: 3 });
  expect(seatedOn(committeeOf(rows), 'Øst', occasion())).toEqual({ fewest: 0, most: 0 });
});
