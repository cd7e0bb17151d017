import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { rowCells } from '../../../core/read/cells.ts';
import {
  ask,
  known,
  numberIn,
  optional,
  readNames,
  readNumber,
  readWord,
  readYesNo,
  yearIn,
} from '../../../core/read/values.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readerOf } from '../reader-of.ts';

/** The second row of a list whose column «Region» holds a cell. */
const rowWith = (cell: Scalar) => {
  const header = ['Navn', 'Region', 'Rolle'];
  const reader = readerOf({ name: 'Medlemmer', cells: [header, ['Kari Lie', cell, 'Medlem']] });
  return { reader, cells: rowCells(reader.found, 1) };
};

test('empty text and a failed formula are nothing', () => {
  expect(['', '#REF!', 'Vest'].map(optional)).toEqual([undefined, undefined, 'Vest']);
});

test('what is not known is asked about at its cell, with the first 80 characters of it', () => {
  const { reader, cells } = rowWith('x'.repeat(81));
  expect(ask(reader, cells, 'region')).toBe(unread);
  expect(reader.troubles).toMatchObject([
    {
      rule: 'value-unknown',
      at: { row: 2, field: 'region' },
      values: { name: '', row: 2, field: 'region', value: 'x'.repeat(80) },
    },
  ]);
});

test('a word that is not known is asked about, one that is known or empty is not', () => {
  const words = [['west', /^vest/]] as const;
  const readIt = (cell: Scalar, name?: string) => {
    const { reader, cells } = rowWith(cell);
    const value = known(reader, cells, 'region', (text) => readWord(text, words), name);
    return [value, reader.troubles.map(({ values }) => values.name)];
  };
  expect(readIt('Vestlandet')).toEqual(['west', []]);
  expect(readIt('')).toEqual([undefined, []]);
  expect(readIt('Øst')).toEqual([unread, ['']]);
  expect(readIt('Øst', 'Kari Lie')).toEqual([unread, ['Kari Lie']]);
});

test.each(['ja', 'JA', 'x', 'yes', 'true', 'sann', '1', 'jo', '✓', '✔', '☑'])('%s is yes', (text) => {
  expect(readYesNo(text)).toBe(true);
});
test.each(['nei', 'no', 'false', 'usann', '0', 'ikke', 'ikkje'])('%s is no', (text) => {
  expect(readYesNo(text)).toBe(false);
});
test.each(['jaha', 'ja ja', 'neida', 'å nei', 'kanskje', '10'])('%s is neither', (text) => {
  expect(readYesNo(text)).toBe(unread);
});
test.each(['', '–', '?'])('«%s» says nothing', (text) => {
  expect(readYesNo(text)).toBeUndefined();
});

test.each<[Scalar, number]>([
  [12.5, 12.5],
  [1e21, 1e21],
  ['12', 12],
  ['-12,5', -12.5],
  ['12.5', 12.5],
  ['1 234 567,50', 1234567.5],
  ['1.234', 1234],
  ['12.345,5', 12345.5],
  ['1.234.567', 1234567],
  ['1234.567', 1234.567],
  ['kr 12.000,-', 12000],
  ['Kr. 500', 500],
  ['kr500', 500],
  ['500 kr', 500],
  ['500kr.', 500],
])('%j is the number %d', (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});

test.each<Scalar>(['ca 500', '500 stk', '5 kr 5', '5,-5', '1.234.5', '1,5,5', 'mange', Infinity, true])(
  '%j is no number',
  (cell) => {
    expect(readNumber(cell)).toBe(unread);
  },
);

test.each<Scalar>(['', null, '–'])('%j is no number and nothing to ask about', (cell) => {
  expect(readNumber(cell)).toBeUndefined();
});

test('a number that cannot be read is asked about', () => {
  const { reader, cells } = rowWith('mange');
  expect([numberIn(reader, cells, 'region'), reader.troubles.length]).toEqual([unread, 1]);
});

test.each<[Scalar, number | typeof unread | undefined, number]>([
  [1989, unread, 1],
  [1990, 1990, 0],
  [2100, 2100, 0],
  ['2101', unread, 1],
  [2026.5, unread, 1],
  ['i fjor', unread, 1],
  ['', undefined, 0],
])('the year %j', (cell, year, asked) => {
  const { reader, cells } = rowWith(cell);
  expect([yearIn(reader, cells, 'region'), reader.troubles.length]).toEqual([year, asked]);
});

test.each<[Scalar, string[]]>([
  ['Kari Lie', ['Kari Lie']],
  ['Lie, Kari', ['Lie, Kari']],
  ['Kari Lie, Per Ås', ['Kari Lie', 'Per Ås']],
  ['Kari, Per, Ola', ['Kari', 'Per', 'Ola']],
  ['Kari Lie; Per Ås\nOla Nes og Ida Vik and Åse By', ['Kari Lie', 'Per Ås', 'Ola Nes', 'Ida Vik', 'Åse By']],
  ['Bruno, Noor Ali, Wingen Berg', ['Bruno', 'Noor Ali', 'Wingen Berg']],
  ['Ingen', []],
  ['ingen meldt', []],
  ['nei; –; #REF!', []],
  [7, ['7']],
  [0, []],
  [null, []],
])('%j names %j', (cell, names) => {
  expect(readNames(cell)).toEqual(names);
});
