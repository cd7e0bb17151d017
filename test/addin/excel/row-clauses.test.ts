import { describe, expect, test } from 'vitest';
import { rowClauses } from '../../../addin/excel/row-clauses.ts';
import type { Scalar } from '../../../core/sheet.ts';

const clausesOf = (cells: readonly (readonly Scalar[])[], row = 0, column = 0) =>
  rowClauses({ name: 'Medlemmer', cells }, { row, column });
const two = [
  ['Kari Nordmann', 'Helse Vest', 46023],
  ['Ola Nordmann', 'Helse Vest', 46023],
];

test('a row is told by the marked cell, and by as few others as tell it from all rows', () => {
  expect(clausesOf(two)(0, 2)).toBe('AND($C1=46023,$A1="Kari Nordmann")');
  expect(clausesOf([...two, ['Ola Nordmann', 'Helse Nord', 46023]])(1, 2)).toBe(
    'AND($C1=46023,$A1="Ola Nordmann",$B1="Helse Vest")',
  );
});

test('the formula is written for the first row of the cells, wherever they begin', () => {
  expect(clausesOf(two, 4, 1)(1, 2)).toBe('AND($D5=46023,$B5="Ola Nordmann")');
});

test('a marked cell that is empty, or beside all others, is to be empty still', () => {
  expect(clausesOf([['Kari', '']])(0, 1)).toBe('AND($B1="",$A1="Kari")');
  expect(clausesOf([['Kari', null]])(0, 1)).toBe('AND($B1="",$A1="Kari")');
  expect(clausesOf([['Kari']])(0, 5)).toBe('AND($F1="",$A1="Kari")');
});

describe('a literal of', () => {
  test.each<[string, Scalar, string]>([
    ['a name with quotes', 'Kari "Kaja" Nordmann', '"Kari ""Kaja"" Nordmann"'],
    ['what looks as a formula', '=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"'],
    ['what looks as a number', '46023', '"46023"'],
    ['two lines', 'Kari\nNordmann', '"Kari\nNordmann"'],
    ['wild cards', 'K*ri?', '"K*ri?"'],
    ['a whole number', 46023, '46023'],
    ['a part of a day', 46023.5, '46023.5'],
    ['zero', 0, '0'],
    ['less than zero', -3, '-3'],
    ['fifteen digits', 0.123456789012345, '0.123456789012345'],
    ['a truth', true, 'TRUE'],
    ['an untruth', false, 'FALSE'],
    ['the longest text', 'a'.repeat(200), `"${'a'.repeat(200)}"`],
  ])('%s', (_, value, literal) => {
    expect(clausesOf([[value, 'Bergen']])(0, 0)).toBe(`AND($A1=${literal},$B1="Bergen")`);
  });

  test.each<[string, Scalar]>([
    ['a text too long for a formula', 'a'.repeat(201)],
    ['more digits than Excel compares', 0.1 + 0.2],
  ])('%s is none, and others tell the row', (_, value) => {
    expect(clausesOf([[value, 'Bergen']])(0, 0)).toBe('AND($B1="Bergen")');
    expect(clausesOf([[value, '']])(0, 0)).toBe(undefined);
  });
});

describe('errors', () => {
  test('are not compared', () => {
    expect(clausesOf([['#N/A', 'Bergen']])(0, 0)).toBe('AND($B1="Bergen")');
    expect(clausesOf([['#REF!', '']])(0, 0)).toBe(undefined);
  });

  test('in a column that is compared make the clause false, not an error, in their row', () => {
    const cells = [
      ['Kari', 46023],
      ['#N/A', 46024],
    ];
    expect(clausesOf(cells)(0, 0)).toBe('IFERROR(AND($A1="Kari",$B1=46023),FALSE)');
    expect(clausesOf(cells)(1, 1)).toBe('AND($B1=46024)');
  });
});

describe('rows hard to tell', () => {
  test('an empty row cannot be told', () => {
    expect(clausesOf([['', null], ['Kari']])(0, 0)).toBe(undefined);
    expect(clausesOf([['Kari']])(7, 0)).toBe(undefined);
    expect(clausesOf([['Kari']])(-1, 0)).toBe(undefined);
  });

  test('two rows alike have the same clause', () => {
    const clauseOf = clausesOf([
      ['Kari', 1],
      ['Kari', 1],
      ['Ola', 1],
    ]);
    expect(clauseOf(0, 0)).toBe('AND($A1="Kari",$B1=1)');
    expect(clauseOf(1, 0)).toBe('AND($A1="Kari",$B1=1)');
  });

  test('upper and lower case do not tell one from another, as in Excel', () => {
    const clauseOf = clausesOf([
      ['x', 'KARI', 'Bergen'],
      ['x', 'Kari', 'Oslo'],
    ]);
    expect(clauseOf(1, 0)).toBe('AND($A1="x",$C1="Oslo")');
  });

  test('of many columns alike six are compared beside the marked one', () => {
    const row = Array.from({ length: 9 }, (_, index) => `k${index}`);
    const clause = clausesOf([row, [...row]])(0, 8) ?? '';
    expect(clause).toBe('AND($I1="k8",$A1="k0",$B1="k1",$C1="k2",$D1="k3",$E1="k4",$F1="k5")');
  });
});
