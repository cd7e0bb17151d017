import { describe, expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const roster = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const person: Scalar[] = ['Eva Foss', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027'];
const meetings = ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'];
const meeting: Scalar[] = ['1', '12.02.2026', 'Ordinært', 'Fysisk', 'Avholdt'];
/** A list of fewer columns than the others: it is not the sheet's best. */
const short = ['Navn', 'Rolle', 'Oppnevnt fra'];
const leader: Scalar[] = ['Kari Lie', 'Leder', '01.01.2026'];

type Cells = readonly (readonly Scalar[])[];
const tables = (cells: Cells, sheet: Partial<Sheet> = {}) => findTables({ name: 'Ark1', cells, ...sheet });
const found = (cells: Cells, sheet: Partial<Sheet> = {}) =>
  tables(cells, sheet).map(({ header, table }) => `${table.part} ${header}`);

describe('side by side', () => {
  test('a table of its own begins behind an empty column', () => {
    const cells = [
      [...roster, '', ...meetings],
      [...person, '', ...meeting],
    ];
    expect(found(cells)).toEqual(['members A1:E1', 'meetings G1:K1']);
  });

  test('columns without a name or a day of their own belong to the table on either side of the gap', () => {
    const after = [
      ['Navn', 'Region', 'Rolle', '', 'Oppnevnt fra', 'Oppnevnt til'],
      ['Eva Foss', 'Helse Vest', 'Medlem', '', '01.01.2026', '31.12.2027'],
    ];
    expect(found(after)).toEqual(['members A1:F1']);
    const before = [
      ['Merknad', '', ...roster],
      ['ny', '', ...person],
    ];
    expect(tables(before).map(({ table }) => table.columns)).toEqual([
      { remark: 0, name: 2, region: 3, role: 4, from: 5, to: 6 },
    ]);
  });

  test('a list of names without days beside a list of meetings is no roster', () => {
    const cells = [
      [...meetings, '', 'Navn', 'Region', 'Rolle'],
      [...meeting, '', 'Eva Foss', 'Helse Vest', 'Medlem'],
    ];
    expect(tables(cells, { name: 'Møter' }).map(({ table }) => table.part)).toEqual(['meetings']);
  });

  test('what is no table is none', () => {
    expect(found([])).toEqual([]);
    expect(found([['x', '', 'y']])).toEqual([]);
  });
});

describe('a legend beside the list', () => {
  const head = ['Navn', 'Region', 'Helseregion', 'Rolle'];
  const row = ['Eva Foss', 'Helse Vest', 'Helse Vest', 'Medlem'];
  const read = (header: readonly string[], cells: readonly Scalar[]) =>
    tables([
      [...head, ...header],
      [...row, ...cells],
    ]).map((table) => [table.header, table.twice.map(({ column }) => column)]);

  test('it repeats a header of the list and has another', () => {
    expect(read(['', 'Region', 'Krav'], ['', 'Helse Vest', 2])).toEqual([['A1:D1', [2]]]);
  });

  test('without a header of the list it is a part of the list', () => {
    expect(read(['', 'Fra', 'Til'], ['', ...person.slice(3)])).toEqual([['A1:G1', [2]]]);
  });

  test('with one header only it is a part of the list', () => {
    expect(read(['', 'Region', ''], ['', 'Helse Vest', 'x'])).toEqual([['A1:F1', [2, 5]]]);
  });

  test('it may stand to the right of columns that are the list’s', () => {
    const cells = ['', ...person.slice(3), '', 'Helse Vest', 2];
    expect(read(['', 'Fra', 'Til', '', 'Region', 'Krav'], cells)).toEqual([['A1:G1', [2]]]);
  });
});

describe('above the best table', () => {
  test('another list is read when it has a row below its header', () => {
    expect(found([short, leader, meetings, meeting])).toEqual(['members A1:C1', 'meetings A3:E3']);
    expect(found([short, roster, person])).toEqual(['members A2:E2']);
  });

  test('a list of cases above a sheet’s own members is read', () => {
    const cases = [
      ['Saksnr.', 'Sakstittel', 'Prinsipiell', 'Konklusjon'],
      ['1', 'Nye pumper', 'ja', 'Oversendt'],
    ];
    expect(found([...cases, [], roster, person], { name: 'Medlemmer' })).toEqual(['cases A1:D1', 'members A4:E4']);
  });

  test('less is asked of a list of members on their own sheet', () => {
    const cells = [['Navn', 'Rolle'], ['Kari Lie', 'Leder'], [], ['Varamedlemmer'], roster, person];
    expect(found(cells, { name: 'Medlemmer' })).toEqual(['members A1:B1', 'members A5:E5']);
  });

  test('a list of names without days above a sheet’s own meetings is no roster', () => {
    const names = [
      ['Navn', 'Region', 'Rolle'],
      ['Eva Foss', 'Helse Vest', 'Medlem'],
    ];
    expect(found([...names, [], meetings, meeting], { name: 'Møter' })).toEqual(['meetings A4:E4']);
  });
});

test('the first table has every line above it, the next begins at its title', () => {
  const titles = [['Nettverket'], ['Per 01.01.2026'], []];
  const rows = (cells: Cells) => tables(cells).map(({ origin, sheet }) => [origin.row, sheet.cells.length]);
  expect(rows([...titles, roster, person, [], ['Møter'], meetings, meeting])).toEqual([
    [0, 6],
    [6, 3],
  ]);
  expect(rows([short, leader, [], ['Møter'], meetings, meeting])).toEqual([
    [0, 3],
    [3, 3],
  ]);
});

test('a table of no part we know is told by the table above it', () => {
  const contacts = [['Navn', 'Telefon', 'E-post'], ['Per Ås', '1', 'p'], []];
  const cells = [roster, person, [], ...contacts, meetings, meeting];
  expect(tables(cells, { name: 'Medlemmer' }).map(({ table, unknown }) => [table.part, unknown])).toEqual([
    ['members', [4]],
    ['meetings', []],
  ]);
  expect(tables([roster, person, [], ...contacts], { origin: 'B3' })[0]?.unknown).toEqual([6]);
});

test('each table knows which of the sheet it is, and how many are of its part', () => {
  const cells = [roster, person, [], ['Navn', 'Fra', 'Region'], ['Siv Lie', '01.01.2026', 'HV'], [], meetings, meeting];
  expect(tables(cells).map(({ order, alike }) => [order, alike])).toEqual([
    [0, 2],
    [1, 2],
    [2, 1],
  ]);
});

test('a part that is asked for admits no other', () => {
  expect(found([meetings, meeting, [], roster, person], { part: 'meetings' })).toEqual(['meetings A1:E1']);
});
