import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import {
  at,
  dateIn,
  groupIn,
  isDoubtful,
  rowCells,
  settleDate,
  textOrDay,
  type Reader,
} from '../../../core/read/cells.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { day } from '../few-facts.ts';
import { readerOf } from '../reader-of.ts';

const header = ['Gruppe', 'Navn', 'Region', 'Fra', 'Til'];
/** A list of members that begins at C5, so its first row is row 6. */
const listOf = (row: readonly Scalar[], changes: Partial<Reader> = {}) =>
  readerOf({ name: 'Medlemmer', origin: 'C5', cells: [header, row] }, changes);
const from = (value: Scalar, end?: 'first' | 'last', changes: Partial<Reader> = {}) => {
  const reader = listOf(['Øst', 'Eva Foss', 'Helse Vest', value, ''], changes);
  const read = dateIn(reader, rowCells(reader.found, 1), 'Eva Foss', 'from', end);
  return [read, reader.troubles.map(({ rule, values }) => `${rule} ${String(values.value)}`)];
};

test('a row knows its number and its cells, wherever the list stands on the sheet', () => {
  const { found } = listOf([' Øst ', 'Eva  Foss', null, 46023]);
  const cells = rowCells(found, 1);
  expect(cells.row).toEqual({ table: found.table, number: 6 });
  expect([cells.cell('group'), cells.text('group'), cells.text('name')]).toEqual([' Øst ', 'Øst', 'Eva Foss']);
  expect([cells.cell('from'), cells.text('from')]).toEqual([46023, '46023']);
  expect([cells.cell('region'), cells.cell('to'), cells.cell('left')]).toEqual([null, null, null]);
  expect(rowCells(found, 7).text('group')).toBe('');
  expect(at(cells.row, 'from')).toEqual({ table: found.table, row: 6, field: 'from' });
});

test('a failed formula names no group', () => {
  const group = (cell: Scalar) => groupIn(rowCells(listOf([cell, 'Eva Foss']).found, 1));
  expect([group('Øst'), group('#REF!'), group(''), group('# 1')]).toEqual(['Øst', '', '', '# 1']);
});

test('a day is read, an empty cell is nothing', () => {
  expect(from('01.01.2026')).toEqual([day('2026-01-01'), []]);
  expect(from(44561, undefined, { date1904: true })).toEqual([day('2026-01-01'), []]);
  expect(from('')).toEqual([undefined, []]);
});

test('a month stands for its first or its last day, and that is said', () => {
  expect(from('mars 2026', 'first')).toEqual([day('2026-03-01'), ['date-imprecise mars 2026']]);
  expect(from('mars 2026', 'last')).toEqual([day('2026-03-31'), ['date-imprecise mars 2026']]);
  expect(from('mars 2026')).toEqual([unread, ['date-unreadable mars 2026']]);
});

test('what is no date is told with what stands there, at most eighty signs of it', () => {
  expect(from('i vår')).toEqual([unread, ['date-unreadable i vår']]);
  expect(from('v'.repeat(81))).toEqual([unread, [`date-unreadable ${'v'.repeat(80)}`]]);
});

test('a date that nothing in the mandate asks for is not told of', () => {
  expect(from('i vår', 'first', { ignored: new Set(['from']) })).toEqual([unread, []]);
  expect(from('i vår', 'first', { ignored: new Set(['to']) })[1]).toHaveLength(1);
});

test('a row is told of by its person’s name, a meeting by its number', () => {
  const reader = listOf(['Øst', 'Eva Foss', '', 'i vår']);
  dateIn(reader, rowCells(reader.found, 1), 'Eva Foss', 'from', 'first');
  const cell = { table: reader.found.table, row: 6, field: 'from' };
  const values = { name: 'Eva Foss', meeting: '', row: 6, value: 'i vår', field: 'from' };
  expect(reader.troubles).toEqual([{ rule: 'date-unreadable', at: cell, values }]);
  const meetings = readerOf({
    name: 'Møter',
    cells: [
      ['Møte nr.', 'Dato', 'Status'],
      ['3/26', 'i vår', 'Planlagt'],
    ],
  });
  dateIn(meetings, rowCells(meetings.found, 1), '', 'day');
  expect(meetings.troubles).toMatchObject([{ values: { name: '', meeting: '3/26', row: 2, value: 'i vår' } }]);
});

test('only the number of a meeting list names a meeting: that of a case does not', () => {
  const cases = readerOf({
    name: 'Saker',
    cells: [
      ['Saksnr.', 'Tittel', 'Oversendt fagdirektørene'],
      ['4/26', 'Innkjøp', 'i vår'],
    ],
  });
  dateIn(cases, rowCells(cases.found, 1), '', 'forwarded');
  expect(cases.troubles.map(({ values }) => values.meeting)).toEqual(['']);
});

test('a term in one cell is shown whole, though its days have no column', () => {
  const reader = readerOf({
    name: 'Medlemmer',
    origin: 'C5',
    cells: [
      ['Navn', 'Region', 'Periode'],
      ['Eva Foss', 'Helse Vest', 'våren 2026–2027'],
    ],
  });
  const { row } = rowCells(reader.found, 1);
  expect(settleDate(reader, { row, name: 'Eva Foss' }, 'from', { kind: 'unreadable' })).toBe(unread);
  expect(reader.troubles).toMatchObject([{ values: { meeting: '', value: 'våren 2026–2027', field: 'from' } }]);
});

test('a column whose header fits two fields is doubtful for both, and its days are known for neither', () => {
  const doubtful = [
    { fields: ['from', 'decided'], text: 'Oppnevnt', index: 0, filled: true },
    { fields: ['employer', 'type'], text: 'Organisasjon', index: 0, filled: false },
  ] as const;
  const reader = listOf(['Øst', 'Eva Foss', '', '01.01.2026', '31.12.2027']);
  const unsure: Reader = { ...reader, found: { ...reader.found, doubtful } };
  const fields = ['from', 'decided', 'type', 'to'];
  expect(fields.map((field) => isDoubtful(unsure, field))).toEqual([true, true, true, false]);
  expect(fields.map((field) => isDoubtful(reader, field))).toEqual([false, false, false, false]);
  const { row } = rowCells(unsure.found, 1);
  const settle = (field: string) =>
    settleDate(unsure, { row, name: '' }, field, { kind: 'day', day: day('2026-01-01') });
  expect([settle('from'), settle('to')]).toEqual([unread, day('2026-01-01')]);
  expect(settleDate(unsure, { row, name: '' }, 'from', { kind: 'blank' })).toBeUndefined();
  expect(settleDate(unsure, { row, name: '' }, 'from', { kind: 'unreadable' })).toBe(unread);
  expect(unsure.troubles).toEqual([]);
});

test('a date cell of Excel is shown as its day, any other cell as its text', () => {
  const shown = (value: Scalar, date1904 = false) => {
    const reader = listOf(['Øst', 'Eva Foss', 'Helse Vest', value, ''], { date1904 });
    return textOrDay(reader, rowCells(reader.found, 1), 'from');
  };
  expect([46023, 12, '1.1.26', ' F7 ', ''].map((value) => shown(value))).toEqual([
    '01.01.2026',
    '12',
    '1.1.26',
    'F7',
    '',
  ]);
  expect(shown(44561, true)).toBe('01.01.2026');
});
