import { expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import { settleTraps } from '../../../core/read/traps.ts';
import type { Scalar } from '../../../core/sheet.ts';

const find = (cells: readonly (readonly Scalar[])[]) => findTables({ name: 'Ark1', cells })[0];

test('«Funksjon» above rôles is the rôle, above positions it is the position', () => {
  const trap = ['Navn', 'Funksjon', 'Region', 'Oppnevnt fra'];
  expect(
    find([trap, ['Eva Foss', 'Leder', 'Helse Vest', '01.01.2026'], ['Nils Nes', 'Medlem', 'Helse Vest', '01.01.2026']])
      ?.table.columns,
  ).toMatchObject({ role: 1 });
  expect(
    find([
      trap,
      ['Eva Foss', 'Overlege', 'Helse Vest', '01.01.2026'],
      ['Nils Nes', 'Sykepleier', 'Helse Vest', '01.01.2026'],
    ])?.table.columns,
  ).toMatchObject({ title: 1 });
});

test('«Funksjon» beside «Rolle» is the position', () => {
  expect(
    find([
      ['Navn', 'Funksjon', 'Rolle', 'Region'],
      ['Eva Foss', 'Leder', 'Medlem', 'Helse Vest'],
    ])?.table.columns,
  ).toMatchObject({ role: 2, title: 1 });
});

test('«Status» above rôles is the rôle, above clearances it is habilitet', () => {
  const trap = ['Navn', 'Status', 'Region', 'Oppnevnt fra'];
  expect(find([trap, ['Eva Foss', 'Medlem', 'Helse Vest', '01.01.2026']])?.table.columns).toMatchObject({ role: 1 });
  expect(find([trap, ['Eva Foss', 'Under avklaring', 'Helse Vest', '01.01.2026']])?.table.columns).toMatchObject({
    habilitet: 1,
  });
});

test('«Oppnevnt» above dates is a date, above yes and no it is none', () => {
  const trap = ['Navn', 'Oppnevnt', 'Region', 'Rolle'];
  expect(find([trap, ['Eva Foss', '01.01.2026', 'Helse Vest', 'Medlem']])?.table.columns).toMatchObject({ from: 1 });
  const answered = find([trap, ['Eva Foss', 'ja', 'Helse Vest', 'Medlem']])?.table.columns;
  expect([answered?.from, answered?.decided]).toEqual([undefined, undefined]);
});

/** What a column headed «Kolonne» is settled as, when its header fits some fields and these cells stand below. */
const settle = (fields: readonly string[], ...below: readonly Scalar[]) => {
  const header = { columns: {}, twice: [], traps: [{ column: 0, fields }] };
  const { columns, doubtful } = settleTraps(header, [['Kolonne'], ...below.map((cell) => [cell])], 1);
  return [Object.keys(columns), doubtful];
};
const doubtful = (fields: readonly string[], filled = true) => [
  fields,
  [{ text: 'Kolonne', index: 0, fields, filled }],
];
const dates = ['from', 'decided'];

test('types of participants are a type, the authorities’ own names are employers', () => {
  const fields = ['employer', 'type'];
  expect(settle(fields, 'Spesialist', 'Brukerrepresentant')).toEqual([['type'], []]);
  expect(settle(fields, 'DMP', 'Sykehusinnkjøp')).toEqual([['employer'], []]);
  expect(settle(fields, 'Helse Bergen HF')).toEqual([['employer'], []]);
});

test('half of the cells are enough, fewer leave a doubt', () => {
  const fields = ['title', 'role'];
  expect(settle(fields, 'Leder', 'Overlege')).toEqual([['role'], []]);
  expect(settle(fields, 'Leder', 'Overlege', 'Sykepleier')).toEqual(doubtful(fields));
  expect(settle(fields, 'Lege', 'Overlege')).toEqual([['title'], []]);
});

test('the only field left is taken when some cells are of it, not when none is', () => {
  expect(settle(['role'], 'Leder', 'Overlege', 'Sykepleier')).toEqual([['role'], []]);
  expect(settle(['role'], 'Overlege', 'Sykepleier')).toEqual([[], []]);
});

test('an empty column is settled as nothing, and in doubt without being filled', () => {
  expect(settle(['role'])).toEqual([[], []]);
  expect(settle(['title'], '', '–')).toEqual([[], []]);
  expect(settle(dates, '', null)).toEqual(doubtful(dates, false));
});

test.each<[string, Scalar]>([
  ['a day', '01.05.2026'],
  ['a serial number', 46023],
  ['a month', 'mai 2026'],
])('%s is a date', (_, cell) => {
  expect(settle(dates, cell)).toEqual([['from'], []]);
});

test('«Oppnevnt» above both ends of a period is the term', () => {
  expect(settle(dates, '01.01.2026–31.12.2027')).toEqual([['term'], []]);
});

test('words under «Oppnevnt» are in doubt, unless they all only say that the row is in use', () => {
  expect(settle(dates, 'av fagdirektørene', 'i møte')).toEqual(doubtful(dates));
  expect(settle(dates, 'ja', 'i møte')).toEqual(doubtful(dates));
  expect(settle(dates, 'ja', 'Aktiv')).toEqual([[], []]);
});

test('a field that stands elsewhere is not asked for', () => {
  const header = { columns: { from: 3 }, twice: [], traps: [{ column: 0, fields: dates }] };
  expect(settleTraps(header, [['Oppnevnt'], ['01.01.2026']], 1).columns).toEqual({ from: 3, decided: 0 });
});

test('a doubtful header is named by the lower row of two, else by the upper', () => {
  const traps = [
    { column: 0, fields: dates },
    { column: 1, fields: ['role', 'habilitet'] },
  ];
  const rows = [['Oppnevnt', 'Møte'], ['', 'Status'], ['a', 'a'], ['b']];
  expect(settleTraps({ columns: {}, twice: [], traps }, rows, 2).doubtful).toMatchObject([
    { text: 'Oppnevnt', index: 0 },
    { text: 'Status', index: 1 },
  ]);
});
