import { expect, test } from 'vitest';
import { areaOf } from '../../../core/read/area.ts';
import { regionLookup } from '../../../core/read/regions.ts';
import { titleAbove, titleOf } from '../../../core/read/titles.ts';
import { readerOf } from '../reader-of.ts';
import type { Rows } from '../members-in.ts';

const header = ['Navn', 'Rolle', 'Oppnevnt fra'];
const person = ['Kari Nes', 'Medlem', '01.01.2026'];
const begins = (above: Rows) => titleAbove(areaOf({ name: 'Ark1', cells: [...above, header, person] }), above.length);

test.each<[string, Rows, number]>([
  ['nothing', [], 0],
  ['an empty row', [[]], 1],
  ['two empty rows', [[], ['']], 2],
  ['a title', [['Møter']], 0],
  ['a title repeated in every merged cell', [['Møter', '', 'Møter']], 0],
  ['a title and an empty row', [['Møter'], []], 0],
  ['a title and two empty rows', [['Møter'], [], []], 3],
  ['a row of two texts', [['Møter', '2026']], 1],
  ['a list and a title', [person, ['Møter']], 1],
  ['a list, a title and an empty row', [person, ['Møter'], []], 1],
  ['a list that goes on with a name', [person, ['Per Lie']], 2],
  ['a list that goes on with a name, and an empty row', [person, ['Per Lie'], []], 3],
  ['a title like a name at the top', [['Nye Medlemmer']], 0],
  ['a title like a name apart from the list above', [person, [], ['Nye Medlemmer']], 2],
])('below %s a table begins where it should', (_, above, index) => {
  expect(begins(above)).toBe(index);
});

const says = (above: Rows, ...headers: Rows) => {
  const { found } = readerOf({ name: 'Medlemmer', cells: [...above, ...headers, person] });
  return titleOf(found, regionLookup([{ name: 'Helse Vest', aliases: [] }]));
};

test.each<[string, Rows, object]>([
  ['no title', [], {}],
  ['a rôle', [['Varamedlemmer']], { role: 'deputy' }],
  ['a region', [['Helse Vest RHF']], { region: 'Helse Vest' }],
  ['a rôle two rows further up', [['Varamedlemmer'], [], []], { role: 'deputy' }],
  ['a rôle three rows further up', [['Varamedlemmer'], [], [], []], {}],
  ['a rôle above another line', [['Varamedlemmer'], ['Listen er ny.']], { role: 'deputy' }],
  ['a rôle above a region', [['Varamedlemmer'], ['Helse Vest']], { region: 'Helse Vest' }],
  ['a rôle beside a year', [['Varamedlemmer', '2026']], {}],
])('of a table below %s the title says so', (_, above, heading) => {
  expect(says(above, header)).toEqual(heading);
});

test('the title stands above both rows of a header', () => {
  const double = [
    ['', '', 'Oppnevnt', ''],
    ['Navn', 'Rolle', 'fra', 'til'],
  ];
  expect(says([['Varamedlemmer']], ...double)).toEqual({ role: 'deputy' });
  expect(says([['Varamedlemmer'], [], []], ...double)).toEqual({ role: 'deputy' });
});

test('a heading below the header is no title', () => {
  expect(says([], header, ['Varamedlemmer'])).toEqual({});
});
