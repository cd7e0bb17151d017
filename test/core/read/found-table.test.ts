import { expect, test } from 'vitest';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar } from '../../../core/sheet.ts';

const header = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra'];
const person = ['Kari Lie', 'Helse Vest', 'Medlem', '01.01.2026'];
const tables = (cells: readonly (readonly Scalar[])[], origin = 'A1') => findTables({ name: 'Ark1', cells, origin });

test('a table below another has its own title, header and first row', () => {
  const meetings = [['Møter i 2026'], ['Møte nr.', 'Dato', 'Status'], ['1', '12.02.2026', 'Avholdt']];
  const [, second] = tables([header, person, [], ...meetings], 'C5');
  expect(second?.sheet.cells).toEqual(meetings);
  expect(second).toMatchObject({ first: 2, height: 1, header: 'C9:E9', origin: { row: 7, column: 2 } });
  expect(second?.table.columns).toEqual({ number: 2, day: 3, status: 4 });
});

test('a header is as wide as its own texts, not as the rows below it', () => {
  expect(tables([header, [...person, 'ringes']]).map((found) => found.header)).toEqual(['A1:D1']);
});

test('a header on two rows is told as both', () => {
  const cells = [
    ['', '', '', 'Oppnevnt', ''],
    ['Navn', 'Region', 'Rolle', 'fra', 'til'],
    [...person, '31.12.2027'],
  ];
  expect(tables(cells, 'B3')).toMatchObject([{ header: 'B3:F4', first: 2, height: 2 }]);
});
