import { expect, test } from 'vitest';
import { blocksOf, type Step } from '../../../core/read/blocks.ts';
import { unread } from '../../../core/committee.ts';

const vest: Step = { heading: { region: 'Helse Vest' } };
const nord: Step = { heading: { region: 'Helse Nord' } };
const members: Step = { heading: { role: 'member' } };
const deputies: Step = { heading: { role: 'deputy' } };
const deputiesOf = (region: string): Step => ({ heading: { region, role: 'deputy' } });
const rows = (...steps: readonly Step[]) => blocksOf(steps).filter((_, n) => steps[n] === 'row');

test('rows above every heading stand in no block', () => {
  expect(rows('row', vest, 'row')).toEqual([{}, { region: 'Helse Vest' }]);
});

test('one heading may give both the region and the rôle', () => {
  expect(rows(deputiesOf('Helse Vest'), 'row', deputiesOf('Helse Nord'), 'row')).toEqual([
    { region: 'Helse Vest', role: 'deputy' },
    { region: 'Helse Nord', role: 'deputy' },
  ]);
});

test('headings that say both do not put the rôle within the region', () => {
  expect(rows(deputiesOf('Helse Vest'), 'row', deputiesOf('Helse Nord'), 'row', deputies, 'row')[2]).toEqual({
    role: 'deputy',
  });
});

test('a rôle that comes back below the same region is not within it', () => {
  expect(rows(vest, 'row', deputies, 'row', deputies, 'row')).toEqual([
    { region: 'Helse Vest' },
    { role: 'deputy' },
    { role: 'deputy' },
  ]);
});

test('regions that come back below each rôle are within it, though rows stand between', () => {
  expect(rows(members, 'row', vest, 'row', nord, 'row', deputies, 'row', vest, 'row')).toEqual([
    { role: 'member' },
    { region: 'Helse Vest', role: 'member' },
    { region: 'Helse Nord', role: 'member' },
    { role: 'deputy' },
    { region: 'Helse Vest', role: 'deputy' },
  ]);
});

test('where the list says both, only headings that adjoin are in doubt', () => {
  const both = [members, nord, 'row', vest, deputies, 'row'] as const;
  const [first, ...others] = rows(vest, 'row', ...both, nord, 'row', 'end', deputies, 'row');
  expect(first).toEqual({ region: 'Helse Vest' });
  expect(others).toEqual([
    { region: 'Helse Nord', role: unread },
    { region: unread, role: 'deputy' },
    { region: 'Helse Nord' },
    { role: 'deputy' },
  ]);
});
