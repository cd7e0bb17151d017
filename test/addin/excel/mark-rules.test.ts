import { describe, expect, test } from 'vitest';
import { markRules, type CellMark, type MarkRule } from '../../../addin/excel/mark-rules.ts';
import { isOwnMark } from '../../../core/mark-sign.ts';
import { toAddress, type Scalar, type Sheet } from '../../../core/sheet.ts';
import { compile, ErrorValue } from '../../excel/formula.ts';

const sheet = (cells: readonly (readonly Scalar[])[], origin = 'A1'): Sheet => ({ name: 'Medlemmer', origin, cells });
const error = (cell: string): CellMark => ({ cell, severity: 'error' });
const own = 'LEN("mandatvakt")>0';

/** Which cells of a sheet that begins in A1 the rules colour, as Excel would work them out. */
function coloured(rules: readonly MarkRule[], cells: readonly (readonly Scalar[])[]): readonly string[] {
  const look = (row: number, column: number) => {
    const value = cells[row]?.[column] ?? '';
    if (typeof value === 'string' && value.startsWith('#')) throw new ErrorValue(value);
    return value;
  };
  const places = cells.flatMap((_, row) => rules.map((rule) => ({ row, rule })));
  const found = places.flatMap(({ row, rule: { range, formula } }) => {
    const [from = '', to = from] = range.split(':');
    const number = (address: string) => Number(/\d+$/.exec(address)?.[0]);
    if (row + 1 < number(from) || row + 1 > number(to)) return [];
    return holds(() => compile(formula)(look, row + 1 - number(from), 0))
      ? [`${from.replace(/\d+/, '')}${row + 1}`]
      : [];
  });
  return [...new Set(found)].toSorted();
}

function holds(work: () => unknown): boolean {
  try {
    return work() === true;
  } catch (reason) {
    if (reason instanceof ErrorValue) return false;
    throw reason;
  }
}

const header = ['Navn', 'Region', 'Til'];
const kari = ['Kari "Kaja" Nordmann', 'Helse Vest', ''];
const ola = ['=HYPERLINK("http://x")', 'Helse Vest', 46752];
const list = [header, kari, ola];

test('one rule for the cells of a column and a severity, over all rows of the sheet', () => {
  expect(markRules(sheet(list), [error('C2'), error('C3')])).toEqual([
    {
      severity: 'error',
      range: 'C1:C3',
      formula: `=AND(${own},OR(AND($C1="",$A1="Kari ""Kaja"" Nordmann"),AND($C1=46752,$A1="=HYPERLINK(""http://x"")")))`,
    },
  ]);
});

test('severities and columns have rules of their own', () => {
  const rules = markRules(sheet(list, 'B4'), [error('D5'), { cell: 'D6', severity: 'note' }, error('B5')]);
  expect(rules.map(({ severity, range }) => [severity, range])).toEqual([
    ['error', 'D4:D6'],
    ['note', 'D4:D6'],
    ['error', 'B4:B6'],
  ]);
});

test('a sheet of one row has ranges of one cell', () => {
  expect(markRules(sheet([kari], 'A7'), [error('A7')]).map(({ range }) => range)).toEqual(['A7']);
});

test('a cell of an empty row is marked where it stands', () => {
  expect(markRules(sheet(list), [error('C9')])).toEqual([{ severity: 'error', range: 'C9', formula: `=${own}` }]);
});

test('what is no cell is not marked, and nothing gives no rule', () => {
  expect(markRules(sheet(list), [error('Medlemmer')])).toEqual([]);
  expect(markRules(sheet([]), [])).toEqual([]);
});

describe('as Excel works them out', () => {
  test('the marked cells are coloured and no other', () => {
    expect(coloured(markRules(sheet(list), [error('C2'), error('A3')]), list)).toEqual(['A3', 'C2']);
  });

  test('the colour follows the row, and goes when the cell is mended', () => {
    const rules = markRules(sheet(list), [error('C2')]);
    expect(coloured(rules, [header, ola, kari])).toEqual(['C3']);
    expect(coloured(rules, [header, ['Kari "Kaja" Nordmann', 'Helse Vest', 46752], ola])).toEqual([]);
  });

  test('of two rows alike both are coloured, for nothing tells which', () => {
    const alike = [header, kari, ola, kari];
    expect(coloured(markRules(sheet(alike), [error('C2')]), alike)).toEqual(['C2', 'C4']);
  });

  test('an error in the marked column leaves no marked cell without its colour', () => {
    const cells = [header, ['Kari', 'Vest', '#REF!'], ['Ola', 'Nord', '2024–2026'], ['Per', '#N/A', 'x']];
    expect(coloured(markRules(sheet(cells), [error('C2'), error('C3'), error('C4')]), cells)).toEqual([
      'C2',
      'C3',
      'C4',
    ]);
  });
});

describe('many', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => [`Person ${index}`, `Helse ${index % 4}`, index % 7, '']);

  test('300 marks in a column are two rules, each within what a formula may hold', () => {
    const cells = rows(400);
    const marks = cells.slice(0, 300).map((_, row) => error(toAddress({ row, column: 3 })));
    const rules = markRules(sheet(cells), marks);
    expect(rules.map(({ range }) => range)).toEqual(['D1:D400', 'D1:D400']);
    expect(rules.map(({ formula }) => formula.split('AND($D1=').length - 1)).toEqual([200, 100]);
    expect(rules.map(({ formula }) => isOwnMark(formula))).toEqual([true, true]);
    expect(coloured(rules, cells)).toEqual(marks.map(({ cell }) => cell).toSorted());
  });

  test('long names make more rules, none longer than Excel takes', () => {
    const cells = rows(100).map(([, ...rest], index) => [`${'"'.repeat(100)}${index}`, ...rest]);
    const rules = markRules(
      sheet(cells),
      cells.map((_, row) => error(toAddress({ row, column: 3 }))),
    );
    expect(rules).toHaveLength(4);
    expect(rules.filter(({ formula }) => formula.length > 8192)).toEqual([]);
  });

  test('10 000 rows with 2 000 marks are worked through in less time than one waits', () => {
    const cells = rows(10_000);
    const marks = Array.from({ length: 2_000 }, (_, index) => error(toAddress({ row: index * 5, column: index % 4 })));
    const from = performance.now();
    expect(markRules(sheet(cells), marks)).toHaveLength(12);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  test('10 000 rows that differ in nothing do not hang', () => {
    const cells = Array.from({ length: 10_000 }, () => ['Vakant', 'Helse Vest', 0, '']);
    const marks = Array.from({ length: 2_000 }, (_, row) => error(toAddress({ row, column: 3 })));
    const from = performance.now();
    expect(markRules(sheet(cells), marks)).toEqual([
      {
        severity: 'error',
        range: 'D1:D10000',
        formula: `=AND(${own},OR(AND($D1="",$A1="Vakant",$B1="Helse Vest",$C1=0)))`,
      },
    ]);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
