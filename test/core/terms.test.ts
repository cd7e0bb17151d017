import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { everybody } from '../../core/seated.ts';
import { inexactTerms, judgedRows, judgedRowsOf, repeatedTerms, termCell, termsUntilNow } from '../../core/terms.ts';
import { appointments, committeeOf, listOfMembers, occasion } from './committee-of.ts';

const numbers = (rows: readonly Appointment[]) => rows.map(({ row }) => row.number);

describe('judged are the rows', () => {
  const rows = appointments(
    { from: 0, to: 499 },
    { from: 0, to: 500 },
    { from: 400, to: 390, days: undefined },
    { from: 600, to: 1200, role: 'observer' },
    { from: 600, to: 1200, proposed: true },
    { from: 600 },
  );

  test('that had not ended before the period began, fill a seat and are not merely proposed', () => {
    expect(numbers(judgedRows(committeeOf(rows), occasion()))).toEqual([3, 7]);
  });

  test('of another period, or with the proposals, when that is asked', () => {
    const committee = committeeOf(rows);
    judgedRows(committee, occasion());
    expect(numbers(judgedRows(committee, occasion({ period: { from: 499, to: 1000 } })))).toEqual([2, 3, 7]);
    expect(numbers(judgedRows(committee, occasion({ proposed: true })))).toEqual([3, 6, 7]);
  });
});

describe('of a region', () => {
  const rows = appointments(
    { from: 0, to: 550, region: 'Vest' },
    { from: 0, to: 1200, region: 'Nord' },
    { from: 0, to: 1200, region: unread },
    { from: 0, to: 1200, region: 'Vest' },
    { from: 0, to: 1200, region: undefined },
  );

  test('are its own rows in the period and those whose region cannot be read; of the whole group all', () => {
    const committee = committeeOf(rows);
    const of = (region: string, more = {}) => numbers(judgedRowsOf(committee, region, occasion(more)));
    expect(of('Vest')).toEqual([2, 5, 4]);
    expect(of('Nord')).toEqual([3, 4]);
    expect(of('Øst')).toEqual([4]);
    expect(of(everybody)).toEqual([2, 3, 4, 5, 6]);
    expect(of('Vest', { period: { from: 551, to: 1000 } })).toEqual([5, 4]);
  });
});

describe('a term of two years from 01.01.2026', () => {
  const when = (valid = { from: isoDay('2020-01-01'), to: isoDay('2029-12-31') }) =>
    occasion({ on: isoDay('2026-11-22'), period: { from: isoDay('2025-01-01'), to: isoDay('2026-11-22') }, valid });
  const terms = (facts: Partial<Appointment>, valid?: { from: number; to: number }) => {
    const row = appointments({ from: isoDay('2026-01-01'), ...facts });
    return inexactTerms(committeeOf(row), { years: 2 }, when(valid));
  };
  const kind = (to: string | undefined, facts: Partial<Appointment> = {}) =>
    terms({ to: to === undefined ? undefined : isoDay(to), ...facts })[0]?.kind;

  test.each([
    ['2027-12-30', 'too-short'],
    ['2027-12-31', undefined],
    ['2028-01-01', 'one-day-over'],
    ['2028-01-02', 'too-long'],
    [undefined, 'open-ended'],
  ])('to %s is %s', (to, expected) => {
    expect(kind(to)).toBe(expected);
  });

  test('is told with its days and the last day that the mandate gives', () => {
    expect(terms({ to: isoDay('2028-06-30') })).toMatchObject([
      {
        from: isoDay('2026-01-01'),
        to: isoDay('2028-06-30'),
        expected: isoDay('2027-12-31'),
        row: { name: 'Person 0' },
      },
    ]);
  });

  test('needs no end of one who has left', () => {
    expect(kind(undefined, { left: isoDay('2026-06-30') })).toBeUndefined();
    expect(kind(undefined, { left: unread })).toBe('open-ended');
  });

  test('is not measured where an end cannot be read', () => {
    expect(terms({ to: unread })).toEqual([]);
    expect(terms({ from: unread, to: isoDay('2028-06-30') })).toEqual([]);
  });

  test('is doubtful where the row leaves open whether it fills a seat, or who does', () => {
    expect(kind('2028-06-30', { name: '' })).toBe('doubtful');
    expect(kind('2028-06-30', { role: unread })).toBe('doubtful');
    expect(kind('2027-12-31', { role: unread })).toBeUndefined();
  });

  test('is judged by the clause in force on the day it starts', () => {
    const start = isoDay('2026-01-01');
    const judged = (from: number, to: number) => terms({ to: undefined }, { from, to }).length;
    expect([judged(start - 9, start - 1), judged(start - 9, start)]).toEqual([0, 1]);
    expect([judged(start, start + 9), judged(start + 1, start + 9)]).toEqual([1, 0]);
  });
});

test('an end of a term stands in its own column, or in the one for both', () => {
  const fieldIn = (columns: Record<string, number>) => {
    const row = { table: { ...listOfMembers, columns }, number: 4 };
    const [appointment] = appointments({ row });
    return (['from', 'to'] as const).map((end) => termCell(appointment, end).field);
  };
  expect(fieldIn({ from: 1, to: 2 })).toEqual(['from', 'to']);
  expect(fieldIn({ from: 1, to: 2, term: 3 })).toEqual(['from', 'to']);
  expect(fieldIn({ from: 1, term: 3 })).toEqual(['from', 'term']);
  expect(fieldIn({ term: 3 })).toEqual(['term', 'term']);
  expect(fieldIn({ name: 0 })).toEqual(['from', 'to']);
});

const careers = appointments(
  { person: 0, from: 0, to: 99 },
  { person: 0, from: 600, to: 1000 },
  { person: 1, from: 0, to: 99 },
  { person: 1, from: 600, to: 999 },
  { person: 2, from: 600, to: 1200 },
  { person: 3, from: 600, to: 800 },
  { person: 3, from: 801, to: 1200 },
  { person: 3, from: 1201, to: 1300, proposed: true },
  { person: 3, from: 1201, to: 1300, role: 'observer' },
  { person: 4, from: 600, to: 800 },
  { person: 4, from: 801, to: 1200, proposed: true },
  { person: 5, from: 600, to: 800 },
  { person: 5, from: 801, to: 790, days: undefined },
);

test('the terms of one who has several are those that had not ended a year before the period; proposals are left out', () => {
  const terms = [...repeatedTerms(committeeOf(careers), occasion({ proposed: true }))];
  expect(terms.map(([person, rows]) => [person, ...numbers(rows)])).toEqual([
    [3, 7, 8],
    [5, 13, 14],
  ]);
});

test('for one who sits on the day of judgement the terms of the years before count too', () => {
  expect(termsUntilNow(committeeOf(careers), occasion({ proposed: true })).map(numbers)).toEqual([
    [2, 3],
    [7, 8],
  ]);
});
