import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { judge, parameters, persons, roster, said } from './random-people.ts';
import { judgeNetwork, memberHeader } from './roster.ts';

const judgeSheet = (sheet: Omit<Sheet, 'name'>) =>
  judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', ...sheet }] } } });

/** Every row with its cells where `order` puts the columns. */
const reordered = (rows: readonly (readonly Scalar[])[], order: readonly number[]) =>
  rows.map((cells) => order.map((column) => cells[column] ?? ''));

test('the order of the columns changes nothing that is said', () => {
  const columns = memberHeader.map((_, column) => column);
  const orders = fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length });
  fc.assert(
    fc.property(roster, orders, (people, order) => {
      const [header = [], ...rows] = reordered([memberHeader, ...persons(people)], order);
      expect(said(judge(rows, header.map(String)))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('empty columns put in anywhere change nothing but cells', () => {
  const blank = fc.constantFrom<Scalar>('', null, '  ', '\u00a0');
  fc.assert(
    fc.property(roster, fc.array(fc.tuple(fc.nat(9), blank), { maxLength: 5 }), (people, blanks) => {
      const rows: Scalar[][] = [[...memberHeader], ...persons(people)];
      for (const [place, cell] of blanks)
        for (const cells of rows) cells.splice(Math.min(place, cells.length), 0, cell);
      const [header = [], ...members] = rows;
      const sheet = { cells: [header, ...members] };
      expect(said(judgeSheet(sheet))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('a region merged downwards says the same as one in every row', () => {
  fc.assert(
    fc.property(roster, (people) => {
      const sorted = people.toSorted((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0));
      const isFirst = (n: number) => sorted[n]?.region !== sorted[n - 1]?.region;
      const rows = persons(sorted).map((cells, n) => (isFirst(n) ? cells : cells.with(2, '')));
      const starts = rows.flatMap((_, n) => (isFirst(n) ? [n] : []));
      const merges = starts.map((start, n) => `C${start + 2}:C${(starts[n + 1] ?? rows.length) + 1}`);
      const sheet = { cells: [[...memberHeader], ...rows], merges };
      expect(said(judgeSheet(sheet))).toEqual(said(judge(persons(sorted))));
    }),
    parameters,
  );
});
