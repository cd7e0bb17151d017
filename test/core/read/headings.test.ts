import { expect, test } from 'vitest';
import { blocksOf, type Step } from '../../../core/read/blocks.ts';
import { unread } from '../../../core/committee.ts';
import { readHeading } from '../../../core/read/heading.ts';
import { regionLookup } from '../../../core/read/regions.ts';

const lookup = regionLookup([
  { name: 'Helse Vest', aliases: ['HV'] },
  { name: 'Helse Midt-Norge', aliases: ['Helse Midt', 'HMN'] },
  { name: 'Helse Nord', aliases: ['HN'] },
]);

test.each([
  ['Helse Vest RHF', { region: 'Helse Vest' }],
  ['HELSE VEST', { region: 'Helse Vest' }],
  ['Helse Midt-Norge RHF:', { region: 'Helse Midt-Norge' }],
  ['Helse Vest (2)', { region: 'Helse Vest' }],
  ['Helse Vest RHF – 2 medlemmer', { region: 'Helse Vest', role: 'member' }],
  ['Helse Nord: 2 plasser', { region: 'Helse Nord' }],
  ['Medlemmer fra Helse Nord', { region: 'Helse Nord', role: 'member' }],
  ['Varamedlemmer – Helse Midt', { region: 'Helse Midt-Norge', role: 'deputy' }],
  ['2 varamedlemmer', { role: 'deputy' }],
  ['Medlemmer i nettverket', { role: 'member' }],
  ['Sekretariatet', { role: 'secretariat' }],
  ['Nestleiar', { role: 'deputy-leader' }],
])('«%s» is the heading %j', (text, expected) => {
  expect(readHeading(text, lookup)).toEqual(expected);
});

test.each([
  'Helse Nord-Trøndelag',
  'Leder: Kari Nordmann',
  'Medlemmer som har sluttet',
  'Helse Vest og Helse Nord',
  'Sykehusinnkjøp',
  'Vakant',
  '2',
  'Kari Nordmann',
])('«%s» is no heading', (text) => {
  expect(readHeading(text, lookup)).toBeUndefined();
});

const vest: Step = { heading: { region: 'Helse Vest' } };
const nord: Step = { heading: { region: 'Helse Nord' } };
const members: Step = { heading: { role: 'member' } };
const deputies: Step = { heading: { role: 'deputy' } };
const rows = (steps: readonly Step[]) => blocksOf(steps).filter((_, n) => steps[n] === 'row');

test('where nothing is within anything, each heading ends the one before', () => {
  expect(rows([vest, 'row', nord, 'row', deputies, 'row'])).toEqual([
    { region: 'Helse Vest' },
    { region: 'Helse Nord' },
    { role: 'deputy' },
  ]);
  expect(rows([deputies, 'row', vest, 'row'])).toEqual([{ role: 'deputy' }, { region: 'Helse Vest' }]);
});

test('rôles within regions: the region goes on under the next rôle, the rôle ends with the region', () => {
  expect(rows([vest, members, 'row', deputies, 'row', nord, 'row'])).toEqual([
    { region: 'Helse Vest', role: 'member' },
    { region: 'Helse Vest', role: 'deputy' },
    { region: 'Helse Nord' },
  ]);
});

test('rôles that come back below each region are within it, though rows stand between', () => {
  expect(rows([vest, 'row', deputies, 'row', nord, 'row', deputies, 'row'])).toEqual([
    { region: 'Helse Vest' },
    { region: 'Helse Vest', role: 'deputy' },
    { region: 'Helse Nord' },
    { region: 'Helse Nord', role: 'deputy' },
  ]);
});

test('regions within rôles: the rôle goes on under the next region, the region ends with the rôle', () => {
  expect(rows([members, vest, 'row', nord, 'row', deputies, 'row', vest, 'row'])).toEqual([
    { region: 'Helse Vest', role: 'member' },
    { region: 'Helse Nord', role: 'member' },
    { role: 'deputy' },
    { region: 'Helse Vest', role: 'deputy' },
  ]);
});

test('where the list says both, what an adjoining heading gives is not known', () => {
  expect(rows([vest, members, 'row', deputies, nord, 'row'])).toEqual([
    { region: unread, role: 'member' },
    { region: 'Helse Nord', role: unread },
  ]);
});

test('a heading of another kind ends the block', () => {
  expect(rows([vest, 'row', 'end', 'row'])).toEqual([{ region: 'Helse Vest' }, {}]);
});
