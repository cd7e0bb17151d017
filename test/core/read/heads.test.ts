import { expect, test } from 'vitest';
import { areaOf } from '../../../core/read/area.ts';
import { anyPart, bestHead, headsAt, type Search } from '../../../core/read/heads.ts';
import type { Part, Scalar } from '../../../core/sheet.ts';

type Rows = readonly (readonly Scalar[])[];
const area = (cells: Rows) => areaOf({ name: 'Ark1', cells });
const named = (part: Part): Search => ({ parts: [part], named: true });
const best = (cells: Rows, ...searches: readonly Search[]) => {
  const head = bestHead(area(cells), searches.length === 0 ? anyPart : searches);
  return head === undefined ? undefined : [head.part, head.index, head.height, head.score];
};

const roster = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const double = [
  ['', '', 'Oppnevnt', ''],
  ['Navn', 'Region', 'fra', 'til'],
];
const lines = (count: number) => Array.from({ length: count }, (_, n) => [`linje ${n}`]);

test('a header counts what it heads, also where a word fits several fields', () => {
  expect(best([roster])).toEqual(['members', 0, 1, 5]);
  expect(best([['Navn', 'Region', 'Rolle', 'Funksjon']])).toEqual(['members', 0, 1, 4]);
});

test('a header on two rows is one', () => {
  expect(best(double)).toEqual(['members', 0, 2, 4]);
  expect(best([['Liste'], ...double])).toEqual(['members', 1, 2, 4]);
});

test('the row that heads most is the header, the first of those that head as much', () => {
  const less = ['Navn', 'Region', 'Rolle'];
  const person = ['Kari Lie', 'Helse Vest', 'Medlem'];
  expect(best([roster, person, less])).toEqual(['members', 0, 1, 5]);
  expect(best([less, person, roster])).toEqual(['members', 2, 1, 5]);
  expect(best([less, person, less])).toEqual(['members', 0, 1, 3]);
});

test('it is among the first thirty rows, though its second row may be the next', () => {
  expect(best([...lines(29), roster])).toEqual(['members', 29, 1, 5]);
  expect(best([...lines(30), roster])).toBeUndefined();
  expect(best([...lines(29), ...double])).toEqual(['members', 29, 2, 4]);
});

test('one word is a header where the sheet is named for the part, and two elsewhere', () => {
  expect(best([['Dato'], ['12.02.2026']], named('meetings'))).toEqual(['meetings', 0, 1, 1]);
  expect(best([['Dato'], ['12.02.2026']])).toBeUndefined();
  expect(
    best([
      ['Felt', 'Verdi'],
      ['Farge', 'Rød'],
    ]),
  ).toEqual(['setup', 0, 1, 2]);
});

test('what is looked for first is found first', () => {
  const cells = [roster, ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Sted']];
  expect(best(cells, named('members'), named('meetings'))).toEqual(['members', 0, 1, 5]);
  expect(best(cells, named('meetings'), named('members'))).toEqual(['meetings', 1, 1, 6]);
});

test('at a row stand the headers that it and the row below it could be', () => {
  const at = (cells: Rows, index: number) =>
    headsAt(area(cells), index, named('members')).map(({ part, height }) => [part, height]);
  expect(at([['Liste'], ...double], 1)).toEqual([['members', 2]]);
  expect(at([roster, ['Kari Lie']], 0)).toEqual([['members', 1]]);
  expect(at([roster, ['Kari Lie']], 1)).toEqual([]);
  expect(at([roster], 7)).toEqual([]);
});
