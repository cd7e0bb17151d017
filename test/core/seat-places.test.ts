import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread, type Place, type Table } from '../../core/committee.ts';
import { endPlace, namesOf, placeOfRun } from '../../core/seat-places.ts';
import { seatedIn } from '../../core/seated.ts';
import { seatRuns } from '../../core/seats.ts';
import { appointments, committeeOf, listOfMembers, occasion } from './committee-of.ts';

const termTable: Table = { ...listOfMembers, columns: { name: 0, term: 1 } };
const inTermTable = { row: { table: termTable, number: 7 } };
const bothTable: Table = { ...listOfMembers, columns: { name: 0, from: 1, to: 2, term: 3 } };
const spansOf = (...rows: Partial<Appointment>[]) =>
  seatedIn(committeeOf(appointments(...rows)), occasion()).of('Vest');
const told = (place: Place | undefined) => (place === undefined ? undefined : [place.row, place.field]);
const fields = (...rows: Partial<Appointment>[]) =>
  spansOf(...rows)
    .map(endPlace)
    .map(told);

test('a span ends at the day of leaving, else at the end of the term, in whatever column it stands', () => {
  expect(fields({ from: 0, to: 700 })).toEqual([[2, 'to']]);
  expect(fields({ from: 0, to: 900, left: 700, days: { from: 0, to: 700 } })).toEqual([[2, 'left']]);
  expect(fields({ from: 0, to: 700, left: 900 })).toEqual([[2, 'to']]);
  expect(fields({ from: 0, to: 700, ...inTermTable })).toEqual([[7, 'term']]);
  expect(fields({ from: 0, to: 700, row: { table: bothTable, number: 7 } })).toEqual([[7, 'to']]);
});

test('of a person’s rows the one that ends last is where the span ends', () => {
  expect(fields({ person: 0, from: 0, to: 600 }, { person: 0, from: 500, to: 700 })).toEqual([[3, 'to']]);
  expect(fields({ person: 0, from: 500, to: 700 }, { person: 0, from: 0, to: 600 })).toEqual([[2, 'to']]);
});

test('a span that another region cuts short ends in no cell of its own', () => {
  expect(fields({ person: 0, from: 0, to: 700 }, { person: 0, from: 600, to: 800, region: 'Nord' })[0]).toBeUndefined();
});

describe('to look at', () => {
  const placesOf = (rows: Partial<Appointment>[], seats = 2) => {
    const committee = committeeOf(appointments({ from: 0, to: 2000, region: 'Nord' }, ...rows));
    const runs = seatRuns(committee, { seats: { Vest: seats }, vacancyDays: 0, handoverDays: 0 }, occasion());
    return runs
      .filter(({ verdict }) => verdict !== 'right')
      .map((run) => placeOfRun(run, committee, occasion()))
      .map(told);
  };
  const full: Partial<Appointment> = { from: 0, to: 2000 };

  test('for a shortage is the end of who left the day before it began', () => {
    expect(placesOf([full, { from: 0, to: 700 }])).toEqual([[4, 'to']]);
    expect(placesOf([full, { from: 0, to: 400 }])).toEqual([[4, 'to']]);
    expect(placesOf([full, { from: 0, to: 700 }, { from: 801, to: 2000 }])).toEqual([[4, 'to']]);
  });

  test('or else the start of who came the day after it was over', () => {
    expect(placesOf([full, { from: 801, to: 2000 }])).toEqual([[4, 'from']]);
    expect(placesOf([full, { from: 801, to: 2000, ...inTermTable }])).toEqual([[7, 'term']]);
    expect(placesOf([full, { from: 801, to: 2000, row: { table: bothTable, number: 7 } }])).toEqual([[7, 'from']]);
  });

  test('for a surplus is the start of who came when it began', () => {
    expect(placesOf([full, full, { from: 700, to: 800 }])).toEqual([[5, 'from']]);
    expect(placesOf([full, full, { from: 400, to: 800 }])).toEqual([[5, 'from']]);
    expect(placesOf([full, full, { from: 500, to: 800 }])).toEqual([[5, 'from']]);
  });

  test('else is the region of its first row', () => {
    expect(placesOf([full])).toEqual([[3, 'region']]);
    expect(placesOf([{ from: 0, to: 2000, region: unread }], 3)).toEqual([[3, 'region']]);
  });

  test('else is the sheet, or nothing', () => {
    expect(placesOf([])).toEqual([[undefined, undefined]]);
    const committee = committeeOf(appointments({ from: 0, to: 2000, region: 'Nord' }), { tables: {} });
    const runs = seatRuns(committee, { seats: { Vest: 2 }, vacancyDays: 0, handoverDays: 0 }, occasion());
    expect(runs.map((run) => placeOfRun(run, committee, occasion()))).toEqual([undefined]);
  });

  test('one of several rows of a person where they begin a surplus', () => {
    const rows = [
      { person: 9, from: 650, to: 700 },
      { person: 9, from: 600, to: 649 },
    ];
    expect(placesOf([full, full, ...rows])).toEqual([[6, 'from']]);
  });
});

test('who sits is named once each', () => {
  expect(
    namesOf(
      spansOf(
        { name: 'Kari Lie', from: 0 },
        { name: 'Ola Moe', person: 5, from: 0, to: 500 },
        { person: 5, from: 400 },
      ),
    ),
  ).toEqual(['Kari Lie', 'Ola Moe']);
});
