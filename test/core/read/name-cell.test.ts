import { expect, test } from 'vitest';
import { readNameCell } from '../../../core/read/name-cell.ts';
import { regionLookup } from '../../../core/read/regions.ts';

const lookup = regionLookup([{ name: 'Helse Vest', aliases: ['HV', 'Vest'] }]);

test.each([
  ['Kari Nordmann', { name: 'Kari Nordmann' }],
  ['Kari Nordmann, Oslo (leder)', { name: 'Kari Nordmann', role: 'leader' }],
  ['Leder: Kari Nordmann', { name: 'Kari Nordmann', role: 'leader' }],
  ['Nestleder – Kari Nordmann', { name: 'Kari Nordmann', role: 'deputy-leader' }],
  ['Kari Nordmann – leder', { name: 'Kari Nordmann', role: 'leader' }],
  ['Kari Nordmann - nestleiar', { name: 'Kari Nordmann', role: 'deputy-leader' }],
  ['Kari Nordmann, sekretær', { name: 'Kari Nordmann', role: 'secretary' }],
  ['Kari Nordmann (vara)', { name: 'Kari Nordmann', role: 'deputy' }],
  ['Kari Nordmann (Helse Bergen HF)', { name: 'Kari Nordmann', employer: 'Helse Bergen HF' }],
  ['Kari Nordmann, St. Olavs hospital', { name: 'Kari Nordmann', employer: 'St. Olavs hospital' }],
  ['Kari Nordmann (leder), Helse Bergen HF', { name: 'Kari Nordmann', role: 'leader', employer: 'Helse Bergen HF' }],
  ['Kari Nordmann (leder, Helse Bergen HF)', { name: 'Kari Nordmann', role: 'leader', employer: 'Helse Bergen HF' }],
  ['Kari Nordmann (Helse Vest RHF)', { name: 'Kari Nordmann', region: 'Helse Vest' }],
  ['Kari Nordmann, Tromsø', { name: 'Kari Nordmann' }],
  ['Kari Nordmann (foreslått)', { name: 'Kari Nordmann', role: 'member', proposed: true }],
])('«%s» is read as %j', (text, expected) => {
  expect(readNameCell(text, lookup)).toEqual(expected);
});

test.each([
  'Nordmann, Kari',
  'Nordmann Berg, Kari',
  'Nordmann, Kari Anne',
  'Kari Anne-Berg',
  'Kari Nordmann (f. 1970)',
  'Kari Nordmann, Utopia',
  '(leder)',
  '- (leder)',
  ':',
  ', Oslo',
])('«%s» stays as written', (text) => {
  expect(readNameCell(text, lookup)).toEqual({ name: text });
});

test('«Etternavn, Fornavn» stays as written when a rôle stands with it', () => {
  expect(readNameCell('Nordmann, Kari (leder)', lookup)).toEqual({ name: 'Nordmann, Kari', role: 'leader' });
  expect(readNameCell('Leder: Nordmann, Kari', lookup)).toEqual({ name: 'Nordmann, Kari', role: 'leader' });
});

test('words about a rôle that say more than a rôle are unsure', () => {
  expect(readNameCell('Kari Nordmann (leder fra høsten)', lookup)).toEqual({
    name: 'Kari Nordmann',
    unsure: 'leder fra høsten',
  });
});
