import { expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { deputies, everybody, seatedIn } from '../../core/seated.ts';
import { appointments, committeeOf, occasion } from './committee-of.ts';

const seated = (...rows: Partial<Appointment>[]) => {
  const found = seatedIn(committeeOf(appointments(...rows)), occasion());
  return (region: string) =>
    found
      .of(region)
      .map((span) => [span.from, span.to, span.certain, ...span.rows.map(({ appointment: { row } }) => row.number)]);
};

test('a row sits for its region and for the whole group', () => {
  const of = seated(
    { from: 500, to: 599 },
    { from: 600, to: 699, region: 'Nord' },
    { from: 700, to: 799, region: undefined },
  );
  expect(of('Vest')).toEqual([[500, 599, true, 2]]);
  expect(of('Nord')).toEqual([[600, 699, true, 3]]);
  expect(of('Øst')).toEqual([]);
  expect(of(everybody)).toEqual([
    [500, 599, true, 2],
    [600, 699, true, 3],
    [700, 799, true, 4],
  ]);
});

test('one whose dates cannot be read may sit', () => {
  expect(seated({ from: 500, to: 599, dateDoubts: [{} as never] })('Vest')).toEqual([[500, 599, false, 2]]);
});

test('one whose region cannot be read may sit for any', () => {
  const of = seated({ from: 500, to: 599, region: unread }, { from: 600, to: 699 });
  expect(of('Vest')).toEqual([
    [600, 699, true, 3],
    [500, 599, false, 2],
  ]);
  expect(of('Øst')).toEqual([[500, 599, false, 2]]);
});

test('a person is counted once, however many rows name them', () => {
  const of = seated({ person: 0, from: 500, to: 600 }, { person: 0, from: 590, to: 699 });
  expect(of('Vest')).toEqual([[500, 699, true, 2, 3]]);
  expect(of(everybody)).toEqual([[500, 699, true, 2, 3]]);
});

test('two terms of a person with days between are two', () => {
  expect(seated({ person: 0, from: 500, to: 550 }, { person: 0, from: 600, to: 699 })('Vest')).toEqual([
    [500, 550, true, 2, 3],
    [600, 699, true, 2, 3],
  ]);
});

test('of a person’s rows those that cannot be read add days on which they may sit', () => {
  const of = seated({ person: 0, from: 500, to: 599 }, { person: 0, from: 560, to: 699, role: unread });
  expect(of('Vest')).toEqual([
    [500, 599, true, 2, 3],
    [600, 699, false, 2, 3],
  ]);
});

test('of one who is in two regions on a day it is not known for which they sit', () => {
  const of = seated({ person: 0, from: 500, to: 599 }, { person: 0, from: 550, to: 649, region: 'Nord' });
  expect(of('Vest')).toEqual([
    [500, 549, true, 2],
    [550, 599, false, 2],
  ]);
  expect(of('Nord')).toEqual([
    [600, 649, true, 3],
    [550, 599, false, 3],
  ]);
  expect(of('Øst')).toEqual([]);
  expect(of(everybody)).toEqual([[500, 649, true, 2, 3]]);
});

test('of one who has a region in one row, and one that cannot be read in another, too', () => {
  const of = seated({ person: 0, from: 500, to: 599 }, { person: 0, from: 550, to: 649, region: unread });
  expect(of('Vest')).toEqual([
    [500, 549, true, 2, 3],
    [550, 649, false, 2, 3],
  ]);
  expect(of('Nord')).toEqual([[550, 649, false, 3]]);
});

test('deputies sit among the deputies, whatever their region, and for no region', () => {
  const of = seated(
    { from: 500, to: 599, role: 'deputy' },
    { from: 600, to: 699, role: 'deputy', region: 'Nord' },
    { from: 700, to: 799 },
  );
  expect(of(deputies)).toEqual([
    [500, 599, true, 2],
    [600, 699, true, 3],
  ]);
  expect(of('Vest')).toEqual([[700, 799, true, 4]]);
  expect(of(everybody)).toEqual([[700, 799, true, 4]]);
});

test('proposals sit where they count, and who had gone by then is history', () => {
  const committee = committeeOf(appointments({ from: 0, to: 133 }, { from: 500, to: 599, proposed: true }));
  const from = (more = {}, since?: number) =>
    seatedIn(committee, occasion(more), since)
      .of('Vest')
      .map((span) => span.from);
  expect(from()).toEqual([]);
  expect(from({ proposed: true })).toEqual([500]);
  expect(from({}, 133)).toEqual([0]);
});
