import { expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const roster = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const person: Scalar[] = ['Eva Foss', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027'];
const meetings = ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'];
const meeting: Scalar[] = ['1', '12.02.2026', 'Ordinært', 'Fysisk', 'Avholdt'];
const found = (cells: readonly (readonly Scalar[])[], sheet: Partial<Sheet> = {}) =>
  findTables({ name: 'Ark1', cells, ...sheet }).map(({ header, table }) => `${table.part} ${header}`);

test('one table under another are two', () => {
  expect(found([roster, person, [], ['Møter'], meetings, meeting])).toEqual(['members A1:E1', 'meetings A5:E5']);
  expect(found([meetings, meeting, [], roster, person])).toEqual(['meetings A1:E1', 'members A4:E4']);
});

test('a second table may stand right below the first, and far below', () => {
  expect(found([roster, person, meetings, meeting])).toEqual(['members A1:E1', 'meetings A3:E3']);
  const many = Array.from({ length: 500 }, () => person);
  expect(found([roster, ...many, [], meetings, meeting])).toEqual(['members A1:E1', 'meetings A503:E503']);
});

test('a second list of members has columns of its own', () => {
  const cells = [
    roster,
    person,
    [],
    ['Varamedlemmer'],
    ['Navn', 'Oppnevnt fra', 'Region'],
    ['Siv', '01.01.2026', 'HV'],
  ];
  const [, deputies] = findTables({ name: 'Medlemmer', cells });
  expect(deputies?.table.columns).toEqual({ name: 0, from: 1, region: 2 });
  expect(deputies?.sheet.cells[0]).toEqual(['Varamedlemmer']);
});

test('a header repeated on every page is no second table', () => {
  expect(found([roster, person, roster, person])).toEqual(['members A1:E1']);
});

test('tables beside each other are two', () => {
  const cells = [
    [...roster, '', ...meetings],
    [...person, '', ...meeting],
  ];
  expect(found(cells)).toEqual(['members A1:E1', 'meetings G1:K1']);
  expect(found(cells, { origin: 'C10' })).toEqual(['members C10:G10', 'meetings I10:M10']);
});

test('tables beside each other may begin on different rows', () => {
  const blank = ['', '', '', '', ''];
  expect(
    found([
      [...blank, '', 'Møter'],
      [...roster, '', ''],
      [...person, '', ...meetings],
      [...person, '', ...meeting],
    ]),
  ).toEqual(['members A2:E2', 'meetings G3:K3']);
});

test('an empty column inside a table does not cut it', () => {
  const gap = (row: readonly Scalar[]) => [...row.slice(0, 2), '', ...row.slice(2, 4), '', ...row.slice(4)];
  expect(found([gap(roster), gap(person)])).toEqual(['members A1:G1']);
});

test('what stands beside a table under a header of its own is not the table’s', () => {
  const cells = [
    [...roster, '', 'Region', 'Krav'],
    [...person, '', 'Helse Vest', 2],
  ];
  const [table] = findTables({ name: 'Medlemmer', cells });
  expect([table?.header, table?.twice]).toEqual(['A1:E1', []]);
});

test('a list of names below another part is a roster only when it has days', () => {
  expect(found([meetings, meeting, [], ['Navn', 'Region', 'Rolle'], ['Eva', 'HV', 'Medlem']])).toEqual([
    'meetings A1:E1',
  ]);
});

test('a second list of members whose headers are abbreviated is found', () => {
  const deputies = [['Varamedlemmer'], ['Navn', 'F.o.m.', 'T.o.m.'], ['Siv Lie', '01.01.2026', '31.12.2027']];
  expect(found([roster, person, [], ...deputies], { name: 'Medlemmer' })).toEqual(['members A1:E1', 'members A5:C5']);
});

test('a contact list below the members is no list of members, and its row is told', () => {
  const [table] = findTables({
    name: 'Medlemmer',
    cells: [roster, person, [], ['Navn', 'Telefon', 'E-post'], ['Per', '1', 'p']],
  });
  expect([table?.unknown, table?.sheet.cells.length]).toEqual([[4], 3]);
});

test('a sheet named for one part may hold another', () => {
  expect(found([meetings, meeting], { name: 'Medlemmer' })).toEqual(['meetings A1:E1']);
  expect(found([meetings, meeting], { name: 'Medlemmer', part: 'members' })).toEqual([]);
});

test('a line of a date above a list of meetings is none', () => {
  expect(found([['Dato', '22.11.2026'], [], meetings, meeting], { name: 'Møter' })).toEqual(['meetings A3:E3']);
});

test('a million empty rows below are none', () => {
  const cells = [roster, person];
  cells.length = 1_048_576;
  expect(found(cells)).toEqual(['members A1:E1']);
  const blank = Array.from({ length: 200_000 }, () => ['', null, ' ']);
  expect(found([roster, ...blank, person, ...blank])).toEqual(['members A1:E1']);
});

test('many tables on one sheet are read as far as anybody would', () => {
  const cells = Array.from({ length: 2000 }, (_, n) => (n % 2 === 0 ? roster : [...roster].reverse()));
  expect(found(cells).length).toBeLessThanOrEqual(101);
});
