import { expect, test } from 'vitest';
import type { Header } from '../../../core/read/header.ts';
import { spreadHeader } from '../../../core/read/wide-headers.ts';
import type { Scalar } from '../../../core/sheet.ts';

type Rows = readonly (readonly Scalar[])[];

const headerOf = (columns: Header['columns'], traps: Header['traps'] = []): Header => ({ columns, traps, twice: [] });
const navn = () => headerOf({ name: 0 });

/** The columns of a header in the first row of a sheet that begins at A1, once it has been spread. */
const spread = (header: Header, below: Rows, merges: readonly string[] = [], top: readonly Scalar[] = ['Navn', '']) =>
  spreadHeader(header, { sheet: { name: 'Ark1', cells: [top, ...below], merges }, origin: { row: 0, column: 0 } }, 0, 1)
    .columns;

/** «Kari|Lie» is a row of two cells. */
const rows = (...texts: readonly string[]) => texts.map((text) => text.split('|'));

const split = { firstName: 0, lastName: 1 };

test('«Navn» merged over two columns heads first and last name, whatever stands below', () => {
  expect(spread(navn(), [['kari anne', 'lie']], ['A1:B1'])).toEqual(split);
  expect(spread(navn(), [['kari anne', 'lie']])).toEqual({ name: 0 });
});

test.each([
  ['a row below', 'A2:B2'],
  ['three columns', 'A1:C1'],
  ['another column', 'B1:C1'],
  ['one column', 'A1:A1'],
])('a merge of %s says nothing of «Navn»', (_, merge) => {
  expect(spread(navn(), [['kari', 'lie']], [merge])).toEqual({ name: 0 });
});

test('of several merges the header’s own counts', () => {
  expect(spread(navn(), [['kari', 'lie', 'x']], ['A1:B1', 'D1:E1', 'A2:B2'])).toEqual(split);
});

test('merges are found wherever the cells begin', () => {
  const cells = rows('Navn|', 'kari|lie');
  const area = { sheet: { name: 'Ark1', cells, merges: ['C5:D5'] }, origin: { row: 4, column: 2 } };
  expect(spreadHeader(navn(), area, 0, 1).columns).toEqual(split);
});

test('where nobody tells of merges, two rows of one word with a capital letter in both columns are names', () => {
  expect(spread(navn(), rows('Kari|Lie', 'Per|Ås'))).toEqual(split);
  expect(spread(navn(), rows('Kari|Lie', 'Per|Ås', 'Nils|', '|Vest', ''))).toEqual(split);
});

test.each([
  ['one row', rows('Kari|Lie')],
  ['one row with both', rows('Kari|Lie', 'Per|', '|Ås')],
  ['two words in the first', rows('Kari|Lie', 'Per Olav|Ås')],
  ['two words in the second', rows('Kari|Lie', 'Per|Ås Berg')],
  ['a small letter first', rows('Kari|Lie', 'Per|vanLo')],
  ['no capital letter', rows('Kari|ja', 'Per|nei')],
])('with %s they are not', (_, below) => {
  expect(spread(navn(), below)).toEqual({ name: 0 });
});

/** The columns of the header in the second of these rows, which is merged over A and B. */
const secondOf = (cells: Rows, first: number) =>
  spreadHeader(navn(), { sheet: { name: 'Ark1', cells, merges: ['A2:B2'] }, origin: { row: 0, column: 0 } }, 1, first)
    .columns;

test('a second column with a header of its own is left alone, in either row of the header', () => {
  expect(secondOf(rows('', 'Navn|Sted', 'kari|lie'), 2)).toEqual({ name: 0 });
  expect(secondOf(rows('', 'Navn|', '|Sted', 'kari|lie'), 3)).toEqual({ name: 0 });
});

test('what stands above the header heads nothing', () => {
  expect(secondOf(rows('|Medlemmer 2026', 'Navn|', 'kari|lie'), 2)).toEqual(split);
});

test('an empty second column is no half; one filled cell in it is enough', () => {
  expect(spread(navn(), rows('Kari Lie|', 'Per Ås|'), ['A1:B1'])).toEqual({ name: 0 });
  expect(spread(navn(), rows('Kari Lie|', 'Per|Ås'), ['A1:B1'])).toEqual(split);
});

test.each(['firstName', 'lastName'])('a list with a column for %s keeps its header', (field) => {
  expect(spread(headerOf({ name: 0, [field]: 3 }), [['kari', 'lie']], ['A1:B1'])).toEqual({ name: 0, [field]: 3 });
});

test('a header of one thing is not spread', () => {
  expect(spread(headerOf({ name: 2, region: 0 }), [['Vest', 'Nord', 'Kari Lie']], ['A1:B1'])).toEqual({
    name: 2,
    region: 0,
  });
});

const days: Rows = [
  ['Kari Lie', '01.01.2026', '31.12.2027'],
  ['Per Ås', 46023, 46752],
];
/** The columns, and the columns still in doubt. */
const settled = (
  columns: Header['columns'],
  traps: Header['traps'],
  below: Rows,
  merges: readonly string[] = [],
  top: readonly Scalar[] = ['Navn', 'Periode', ''],
) => {
  const sheet = { name: 'Ark1', cells: [top, ...below], merges };
  const header = spreadHeader({ columns, traps, twice: [] }, { sheet, origin: { row: 0, column: 0 } }, 0, 1);
  return [header.columns, header.traps.map(({ column }) => column)];
};
const fromTo = { name: 0, from: 1, to: 2 };

test('«Periode» over two columns of days heads from and to', () => {
  expect(settled({ name: 0, term: 1 }, [], days)).toEqual([fromTo, []]);
});

test('months and words are only two ends where the header is merged', () => {
  const months = rows('Kari Lie|mai 2026|april 2028', 'Per Ås|Januar|Mars');
  expect(settled({ name: 0, term: 1 }, [], months)).toEqual([{ name: 0, term: 1 }, []]);
  expect(settled({ name: 0, term: 1 }, [], months, ['B1:C1'])).toEqual([fromTo, []]);
});

test('«Oppnevnt» over two columns of days is in doubt no more, another column still is', () => {
  const traps = [
    { column: 3, fields: ['role', 'title'] },
    { column: 1, fields: ['from', 'decided'] },
  ];
  expect(settled({ name: 0 }, traps, days)).toEqual([fromTo, [3]]);
});

test('a doubtful header that is no day is not spread', () => {
  expect(settled({ name: 0 }, [{ column: 1, fields: ['role', 'title'] }], days, ['B1:C1'])).toEqual([{ name: 0 }, [1]]);
});

test('a list that has its end elsewhere keeps its header', () => {
  expect(settled({ name: 0, term: 1, to: 4 }, [], days)).toEqual([{ name: 0, term: 1, to: 4 }, []]);
});

test('«Navn» over two columns is names though «Oppnevnt» stands beside it', () => {
  const below = rows('Kari|Lie|01.01.2026', 'Per|Ås|01.01.2026');
  const traps = [{ column: 2, fields: ['from', 'decided'] }];
  expect(settled({ name: 0 }, traps, below, [], ['Navn', '', 'Oppnevnt'])).toEqual([
    { firstName: 0, lastName: 1 },
    [2],
  ]);
});
