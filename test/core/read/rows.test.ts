import { expect, test } from 'vitest';
import type { Trouble } from '../../../core/committee.ts';
import { findTables } from '../../../core/read/find.ts';
import type { FoundTable } from '../../../core/read/found-table.ts';
import { headerRepeats, tellSkipped, type Skipped } from '../../../core/read/rows.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const header = ['Navn', 'Region', 'Rolle', 'Bilde'];
const person = ['Kari Lie', 'Helse Vest', 'Medlem', ''];

function found(sheet: Partial<Sheet> = {}): FoundTable {
  const [table] = findTables({ name: 'Medlemmer', cells: [header, person, person], ...sheet });
  if (table === undefined) throw new Error('no table');
  return table;
}

test.each<[string, boolean, readonly Scalar[]]>([
  ['the header again', true, header],
  ['two of its columns', true, ['Navn', '', 'Rolle']],
  ['something else in a column that is not read', true, ['Navn', 'Region', '', 'Foto']],
  ['one of its columns', false, ['Navn', '', '']],
  ['two of its columns and another text', false, ['Navn', 'Region', 'Medlem']],
  ['a person', false, person],
  ['nothing', false, []],
])('a row with %s repeats the header: %s', (_, repeats, row) => {
  expect(headerRepeats(found())(row)).toBe(repeats);
  expect(headerRepeats(found({ origin: 'C5' }))(row)).toBe(repeats);
});

test('either row of a header on two rows may be repeated', () => {
  const rows = [
    ['Navn', '', 'Oppnevnt', ''],
    ['', 'Region', 'fra', 'til'],
  ];
  const repeats = headerRepeats(found({ cells: [...rows, ['Kari Lie', 'Helse Vest', '01.01.2026', '31.12.2027']] }));
  expect([...rows, ['Navn', 'Region', '', '']].map(repeats)).toEqual([true, true, false]);
});

test('what stands above the header is no header', () => {
  const title = ['Medlemmer', '2026', '', ''];
  expect(headerRepeats(found({ cells: [title, header, person] }))(title)).toBe(false);
});

/** What is told of a table, each as its kind, how many and which rows. */
function told(table: FoundTable, ...skipped: readonly Skipped[]) {
  const troubles: Trouble[] = [];
  tellSkipped(table, skipped, troubles);
  expect(troubles.every(({ rule, at }) => rule === 'rows-skipped' && at.table === table.table)).toBe(true);
  return troubles.map(({ values }) => [values.kind, values.count, values.rows]);
}

test('nothing is told where every row was read', () => {
  expect(told(found())).toEqual([]);
  expect(told(found({ hiddenRows: [], hidden: false }))).toEqual([]);
});

test('rows passed over are told by number, free seats are not', () => {
  const vacancy = { row: 3, why: 'vacancy' } as const;
  expect(told(found(), { row: 2, why: 'heading' }, vacancy, { row: 12, why: 'total' })).toEqual([
    ['skipped', 2, ['2', '12']],
  ]);
  expect(told(found(), vacancy)).toEqual([]);
});

test('hidden rows are told from the first below the header to the last', () => {
  expect(told(found({ hiddenRows: [1, 2, 3, 4] }))).toEqual([['hidden-rows', 2, ['2', '3']]]);
  expect(told(found({ origin: 'C5', hiddenRows: [2, 5, 6, 7, 8] }))).toEqual([['hidden-rows', 2, ['6', '7']]]);
  expect(told(found({ hiddenRows: [1, 4] }))).toEqual([]);
});

test('a hidden sheet is told once, of its first table', () => {
  expect(told(found({ hidden: true }))).toEqual([['hidden-sheet', 0, []]]);
  expect(told({ ...found({ hidden: true }), order: 1 })).toEqual([]);
});

test('a table of no part we know is told where it stands', () => {
  expect(told({ ...found(), unknown: [7, 20] })).toEqual([['other-table', 2, ['7', '20']]]);
});
