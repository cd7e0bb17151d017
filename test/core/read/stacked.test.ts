import { expect, test } from 'vitest';
import { areaOf } from '../../../core/read/area.ts';
import { anyPart, bestHead, type Head } from '../../../core/read/heads.ts';
import { mayFollow, tablesBelow } from '../../../core/read/stacked.ts';
import type { Part } from '../../../core/sheet.ts';
import type { Rows } from '../members-in.ts';

const header = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra'];
const person = ['Kari Nes', 'Helse Vest', 'Medlem', '01.01.2026'];
const deputy = ['Per Lie', 'Kari Nes'];
const meetings = ['Møte nr.', 'Dato', 'Status', 'Form'];
const meeting = ['1', '12.02.2026', 'Avholdt', 'Fysisk'];

/** The tables below the first of a sheet, each as the index of its header and its part. */
function below(...cells: Rows): string[] {
  const area = areaOf({ name: 'Ark1', cells });
  const head = bestHead({ ...area, sheet: { ...area.sheet, cells: cells.slice(0, 2) } }, anyPart);
  if (head === undefined) throw new Error('no table at the top');
  return tablesBelow(area, head).map(({ index, head: own }) => {
    const rows = own?.height === 2 ? ' on two rows' : '';
    return `${index} ${own?.part ?? 'unknown'}${rows}`;
  });
}

const headOf = (part: Part, columns: readonly string[], ...traps: readonly string[][]): Head => ({
  ...{ part, index: 0, height: 1, score: columns.length },
  header: {
    columns: Object.fromEntries(columns.map((field, column) => [field, column])),
    twice: [],
    traps: traps.map((fields, n) => ({ column: columns.length + n, fields })),
  },
});

test('beside the meetings a list of names is a roster only when it has dates', () => {
  const after = (head: Head, part: Part) => mayFollow(head, headOf(part, ['day']));
  const plain = ['name', 'region', 'role'];
  expect(after(headOf('members', plain), 'meetings')).toBe(false);
  expect(after(headOf('members', plain, ['role', 'habilitet']), 'meetings')).toBe(false);
  expect(after(headOf('members', plain, ['role', 'habilitet'], ['from', 'decided']), 'meetings')).toBe(true);
  for (const field of ['from', 'to', 'term', 'decided'])
    expect(after(headOf('members', [...plain, field]), 'meetings')).toBe(true);
  expect(after(headOf('members', plain), 'members')).toBe(true);
  expect(after(headOf('offices', plain), 'meetings')).toBe(true);
});

test('a list of deputies and the meetings stand below the members', () => {
  const cells = [header, person, [], ['Varamedlemmer'], header.with(3, 'Oppnevnt til'), person, [], meetings, meeting];
  expect(below(...cells)).toEqual(['4 members', '7 meetings']);
  expect(below(meetings, meeting, [], header, person)).toEqual(['3 members']);
  expect(below(meetings, meeting, [], header.slice(0, 3), person)).toEqual(['3 unknown']);
});

test('a list without tables below it has none', () => {
  expect(below(header, person)).toEqual([]);
  expect(below(header, person, ['Per Lie', 'Helse Vest', 'Leder'], [], ['Listen er ny'])).toEqual([]);
});

test('a header that is repeated is no other table', () => {
  expect(below(header, person, header, person)).toEqual([]);
  expect(below(header, person, [], ['Navn', 'Region'], ['Per Lie', 'Helse Vest'])).toEqual([]);
  const doubtful = header.with(2, 'Status');
  expect(below(doubtful, person, [], ['Navn', '', 'Status'], ['Per Lie', '', 'Leder'])).toEqual([]);
  const double = [['', '', '', 'Oppnevnt', ''], [...header.slice(0, 3), 'fra', 'til'], person];
  expect(below(...double, ...double)).toEqual([]);
  expect(below(...double, ...double.slice(1))).toEqual([]);
});

test('one column headed as above is no repetition', () => {
  const mixed = ['Navn', '', '', '', 'Vara for', 'E-post'];
  expect(below(header, person, mixed, ['Per Lie', '', '', '', 'Kari Nes', 'per@nes.no'])).toEqual(['2 members']);
});

test('a header on two rows is one', () => {
  const double = [
    ['Navn', 'Rolle', 'Oppnevnt', ''],
    ['', '', 'fra', 'til'],
  ];
  const after = ['Per Lie', 'Vara', '01.01.2026', ''];
  expect(below(header, person, [], ...double, after)).toEqual(['3 members on two rows']);
  expect(below(header, person, [], ...double, meetings, meeting)).toEqual(['3 members on two rows', '5 meetings']);
  const phones = ['Navn', 'Telefon', 'Mobil'];
  expect(below(...double, after, phones, meetings)).toEqual(['3 unknown', '4 meetings']);
  expect(below(...double, meetings, meeting)).toEqual(['2 meetings']);
});

test('a short header of names goes on with the list, when it is headed apart', () => {
  const short = ['Navn', 'Vara for'];
  expect(below(header, person, ['Varamedlemmer'], short, deputy)).toEqual(['3 members']);
  expect(below(header, person, ['Varamedlemmer', '', ' '], short, deputy)).toEqual(['3 members']);
  expect(below(header, person, [], short, deputy)).toEqual(['3 members']);
  expect(below(header, person, short, deputy)).toEqual([]);
  expect(below(header, person, [...short, 'E-post'], deputy)).toEqual(['2 members']);
  expect(below(header, person, [], [...short, 'Kari Nes'], deputy)).toEqual([]);
  expect(below(meetings, meeting, [], short, deputy)).toEqual(['3 unknown']);
});

test('telephone numbers end the list, and are no part of it', () => {
  expect(below(header, person, [], ['Navn', 'Telefon', 'Mobil'], ['Per Lie', '55 00 00 00', ''])).toEqual([
    '3 unknown',
  ]);
  expect(below(header, person, [], ['Navn', 'Telefon'], ['Per Lie', '55 00 00 00'])).toEqual(['3 unknown']);
  expect(below(header, person, [], ['Navn', 'Telefon', 'Kilde'], ['Per Lie', '55 00 00 00', ''])).toEqual([
    '3 unknown',
  ]);
  expect(below(header, person, [], ['Vara for', 'Telefon'], ['Per Lie', '55 00 00 00'])).toEqual([]);
  expect(below(header, person, [], ['Navn', 'Dagsorden'], ['Per Lie', 'x'])).toEqual([]);
});

test('a header that may be of two parts is of the one that it fits better', () => {
  const both = ['Navn', 'Region', 'Rolle', 'Dato', 'Form', 'Referat'];
  expect(below(header, person, [], [...both, 'Sted', 'Innkalt av'])).toEqual(['3 meetings']);
  expect(below(header, person, [], [...both, 'Oppnevnt fra', 'Kjønn'])).toEqual(['3 members']);
});

test('of more than a hundred tables the rest are left', () => {
  const many = Array.from({ length: 101 }, (_, n) => [[], n % 2 === 0 ? meetings : header]).flat();
  expect(below(header, person, ...many)).toHaveLength(100);
  expect(below(header, person, ...many.slice(0, 198))).toHaveLength(99);
});
