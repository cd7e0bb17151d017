import { expect, test } from 'vitest';
import type { Read, Trouble } from '../../../core/committee.ts';
import { toIso, type Day } from '../../../core/day.ts';
import { rowCells } from '../../../core/read/cells.ts';
import { datesIn } from '../../../core/read/dates.ts';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar } from '../../../core/sheet.ts';

const shown = (day: Read<Day>) => (typeof day === 'number' ? toIso(day) : day === undefined ? '' : 'unread');

/** The dates of Kari Nes in a list with some columns for them, and what is asked: rule, field and values. */
function datesOf(cells: Readonly<Record<string, Scalar>>, ...required: readonly string[]) {
  const header = ['Navn', 'Region', 'Rolle', ...Object.keys(cells)];
  const row = ['Kari Nes', 'Helse Vest', 'Medlem', ...Object.values(cells)];
  const [found] = findTables({ name: 'Medlemmer', cells: [header, row] });
  if (found === undefined) throw new Error('no list');
  const troubles: Trouble[] = [];
  const reader = {
    ...{ found, date1904: false, troubles, person: () => 0, employers: undefined },
    ...{ required: new Set(required), ignored: new Set<string>() },
  };
  const { from, to, left, decided } = datesIn(reader, rowCells(found, found.first), 'Kari Nes');
  const dates = { from: shown(from), to: shown(to), left: shown(left), decided: shown(decided) };
  return { dates, asked: troubles.map(({ rule, at, values }) => ({ rule, row: at.row, cell: at.field, values })) };
}

const dates = (cells: Readonly<Record<string, Scalar>>, ...required: string[]) => {
  const { from, to } = datesOf(cells, ...required).dates;
  return [from, to];
};
const asked = (cells: Readonly<Record<string, Scalar>>) =>
  datesOf(cells).asked.map(({ rule, cell }) => `${rule} ${cell ?? '-'}`);

test('each date stands in its own column', () => {
  const cells = { 'Oppnevnt fra': '01.02.2026', 'Oppnevnt til': '31.01.2028' };
  const more = { Fratrådt: '30.06.2026', Oppnevningsdato: '15.01.2026' };
  expect(datesOf({ ...cells, ...more })).toEqual({
    dates: { from: '2026-02-01', to: '2028-01-31', left: '2026-06-30', decided: '2026-01-15' },
    asked: [],
  });
});

test('a month alone is the first day of a start and the last of an end, and that is told', () => {
  const { dates: read, asked: told } = datesOf({
    ...{ 'Oppnevnt fra': 'februar 2026', 'Oppnevnt til': 'januar 2028', Fratrådt: 'juni 2026' },
  });
  expect(read).toMatchObject({ from: '2026-02-01', to: '2028-01-31', left: '2026-06-30' });
  const rule = 'date-imprecise';
  expect(told).toMatchObject([
    { rule, cell: 'left', values: { value: 'juni 2026', date: '30.06.2026' } },
    { rule, cell: 'from', values: { value: 'februar 2026', date: '01.02.2026' } },
    { rule, cell: 'to', values: { value: 'januar 2028', date: '31.01.2028' } },
  ]);
});

test('one cell holds both ends of the term', () => {
  expect(dates({ Periode: '01.05.2024–30.04.2026' })).toEqual(['2024-05-01', '2026-04-30']);
  expect(dates({ Periode: '01.06.21 -' })).toEqual(['2021-06-01', '']);
  const { dates: read, asked: told } = datesOf({ Periode: 'mai 2024 til april 2026' });
  expect(read).toMatchObject({ from: '2024-05-01', to: '2026-04-30' });
  const values = { name: 'Kari Nes', meeting: '', row: 2, value: 'mai 2024 til april 2026', field: 'term' };
  expect(told).toEqual([
    { rule: 'date-imprecise', row: 2, cell: 'term', values: { ...values, date: '01.05.2024' } },
    { rule: 'date-imprecise', row: 2, cell: 'term', values: { ...values, date: '30.04.2026' } },
  ]);
});

test('a term that cannot be read is asked about once, and neither end is known', () => {
  expect(datesOf({ Periode: '2024–2026' })).toMatchObject({
    dates: { from: 'unread', to: 'unread' },
    asked: [{ rule: 'date-unreadable', cell: 'term', values: { name: 'Kari Nes', value: '2024–2026' } }],
  });
});

test('an end with a column of its own is read there, the other from the term', () => {
  const term = { Periode: '01.05.2024–30.04.2026' };
  expect(dates({ ...term, 'Oppnevnt fra': '01.06.2024' })).toEqual(['2024-06-01', '2026-04-30']);
  expect(dates({ ...term, 'Oppnevnt til': '31.12.2025' })).toEqual(['2024-05-01', '2025-12-31']);
  expect(dates({ ...term, 'Oppnevnt fra': '01.06.2024', 'Oppnevnt til': '' })).toEqual(['2024-06-01', '']);
  expect(asked({ ...term, 'Oppnevnt fra': '01.06.2024' })).toEqual([]);
  expect(dates({ Periode: '2024–2026', 'Oppnevnt til': '30.04.2026' })).toEqual(['unread', '2026-04-30']);
  expect(asked({ Periode: '2024–2026', 'Oppnevnt fra': 'i fjor' })).toEqual([
    ...['date-unreadable from', 'date-unreadable term'],
  ]);
});

test('who has no start begins with the decision', () => {
  expect(dates({ 'Oppnevnt fra': '', Oppnevningsdato: '15.01.2026' })).toEqual(['2026-01-15', '']);
  expect(dates({ 'Oppnevnt fra': '01.02.2026', Oppnevningsdato: '15.01.2026' })).toEqual(['2026-02-01', '']);
});

test('where no start is given the empty cell is asked about, in the column that a start stands in', () => {
  const values = { name: 'Kari Nes', row: 2, value: '', field: 'from' };
  expect(datesOf({ 'Oppnevnt fra': '', Oppnevningsdato: '' })).toMatchObject({
    dates: { from: 'unread' },
    asked: [{ rule: 'date-unreadable', row: 2, cell: 'from', values }],
  });
  expect(asked({ Periode: '', Oppnevningsdato: '' })).toEqual(['date-unreadable term']);
  expect(asked({ 'Oppnevnt til': '31.12.2027', Oppnevningsdato: '' })).toEqual(['date-unreadable decided']);
  // Of a column that is not there nothing is asked row by row.
  expect(datesOf({ 'Oppnevnt til': '31.12.2027' })).toMatchObject({ dates: { from: 'unread' }, asked: [] });
});

test('an empty end is open; without a column for it nobody knows, where the mandate needs one', () => {
  const from = { 'Oppnevnt fra': '01.01.2026' };
  expect(dates({ ...from, 'Oppnevnt til': '' }, 'to')).toEqual(['2026-01-01', '']);
  expect(dates({ Periode: '01.01.2026 -' }, 'to')).toEqual(['2026-01-01', '']);
  expect(dates(from, 'to')).toEqual(['2026-01-01', 'unread']);
  expect(dates(from, 'from')).toEqual(['2026-01-01', '']);
});

test('an end before its start is told in its cell, and then neither is known', () => {
  const values = { name: 'Kari Nes', row: 2, from: '2026-01-02', to: '2026-01-01', field: 'to' };
  const told = { rule: 'dates-reversed', row: 2, values };
  const both = { from: 'unread', to: 'unread', left: '2026-06-30', decided: '' };
  expect(datesOf({ 'Oppnevnt fra': '02.01.2026', 'Oppnevnt til': '01.01.2026', Fratrådt: '30.06.2026' })).toEqual({
    ...{ dates: both, asked: [{ ...told, cell: 'to' }] },
  });
  expect(datesOf({ Periode: '02.01.2026–01.01.2026' })).toMatchObject({ asked: [{ ...told, cell: 'term' }] });
  expect(datesOf({ 'Oppnevnt fra': '01.01.2026', 'Oppnevnt til': '01.01.2026', Fratrådt: '01.01.2026' })).toEqual({
    ...{ dates: { from: '2026-01-01', to: '2026-01-01', left: '2026-01-01', decided: '' }, asked: [] },
  });
});

test('who leaves before the start has left on a day that is not known', () => {
  expect(datesOf({ 'Oppnevnt fra': '02.01.2026', 'Oppnevnt til': '31.12.2027', Fratrådt: '01.01.2026' })).toEqual({
    dates: { from: '2026-01-02', to: '2027-12-31', left: 'unread', decided: '' },
    asked: [
      {
        ...{ rule: 'dates-reversed', row: 2, cell: 'left' },
        values: { name: 'Kari Nes', row: 2, from: '2026-01-02', to: '2026-01-01', field: 'left' },
      },
    ],
  });
});
