import { expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import { findMatrix } from '../../../core/read/matrix.ts';
import type { Position, Scalar } from '../../../core/sheet.ts';

const find = (cells: readonly (readonly Scalar[])[], origin: Position = { row: 0, column: 0 }) =>
  findMatrix({ sheet: { name: 'Deltakelse', cells }, origin });
const header = ['Navn', '1/26', '2/26'];
const row = ['Eva Foss', 'x', ''];

test('names down and meetings across are a table of attendance, a field for each meeting', () => {
  const cells = [['Deltakelse 2026'], header, row];
  expect(find(cells)).toEqual({
    table: { sheet: 'Deltakelse', part: 'attendance', columns: { name: 0, 'meeting-0': 1, 'meeting-1': 2 } },
    sheet: { name: 'Deltakelse', cells },
    header: 'A2:C2',
    ...{ twice: [], doubtful: [], unknown: [] },
    ...{ first: 2, height: 1, order: 0, alike: 1 },
    origin: { row: 0, column: 0 },
  });
});

test('a matrix that starts inside the sheet keeps its own columns', () => {
  const found = find([header, row], { row: 4, column: 2 });
  expect([found?.header, found?.table.columns]).toEqual(['C5:E5', { name: 2, 'meeting-0': 3, 'meeting-1': 4 }]);
});

test('the names may stand between the meetings, or last', () => {
  const between = find([['1/26', 'Navn', '2/26']]);
  expect([between?.header, between?.table.columns]).toEqual(['A1:C1', { name: 1, 'meeting-0': 0, 'meeting-1': 2 }]);
  expect(find([['', '1/26', '2/26', 'Navn']])?.header).toBe('B1:D1');
});

test.each([
  ['1', '2'],
  ['1/26', '2-2026'],
  ['Møte 1', 'møte nr. 2'],
  ['Nr. 1', 'nr 12'],
  ['12.02.2026', '21.05.2026'],
])('«%s» and «%s» are meetings', (...meetings) => {
  expect(find([['Navn', ...meetings]])?.table.columns).toEqual({ name: 0, 'meeting-0': 1, 'meeting-1': 2 });
});

test.each([
  ['one meeting', ['Navn', '1/26']],
  ['one meeting and an empty column', ['Navn', '', '1/26', '–']],
  ['no names', ['1/26', '2/26', '3/26']],
  ['a state of its own', ['Navn', 'Oppmøte', '1/26', '2/26']],
  ['other words across', ['Navn', 'Møtested', '1/26 del 1', 'Sak 2']],
  ['nothing', []],
])('a row with %s heads no matrix', (_, cells) => {
  expect(find([cells, row])).toBeUndefined();
});

test('a header on row 30 is found, on row 31 it is not', () => {
  const empty = (count: number): Scalar[][] => Array.from({ length: count }, () => []);
  expect(find([...empty(29), header])?.header).toBe('A30:C30');
  expect(find([...empty(30), header])).toBeUndefined();
});

test('only a sheet of attendance is looked at so', () => {
  const fields = (name: string) => findTables({ name, cells: [header, row] })[0]?.table.columns;
  expect([fields('Deltakelse 2026'), fields('Ark1')]).toEqual([{ name: 0, 'meeting-0': 1, 'meeting-1': 2 }, undefined]);
});
