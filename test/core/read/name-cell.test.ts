import { expect, test } from 'vitest';
import { namesInCell, readNameCell } from '../../../core/read/name-cell.ts';
import { regionLookup } from '../../../core/read/regions.ts';
import { rowOf } from '../few-facts.ts';

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
  ['Kari Nordmann(leder)', { name: 'Kari Nordmann', role: 'leader' }],
  ['Kari Nordmann (leder,)', { name: 'Kari Nordmann', role: 'leader' }],
  ['Kari Nordmann (leder/Helse Bergen HF)', { name: 'Kari Nordmann', role: 'leader', employer: 'Helse Bergen HF' }],
  ['Kari Nordmann,leder', { name: 'Kari Nordmann', role: 'leader' }],
  ['Kari Nordmann / leder', { name: 'Kari Nordmann', role: 'leader' }],
  ['Kari Nordmann – leder, Helse Vest', { name: 'Kari Nordmann', role: 'leader', region: 'Helse Vest' }],
  ['Leder 2024–2026:Kari Nordmann', { name: 'Kari Nordmann', role: 'leader', period: '2024–2026' }],
  ['Foreslått leder: Kari Nordmann', { name: 'Kari Nordmann', role: 'leader', proposed: true }],
  ['Kari Nordmann, medlem foreslått', { name: 'Kari Nordmann', role: 'member', proposed: true }],
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
  'Kari Nordmann (-)',
  'Kari Nordmann (vakant)',
  'Kari Nordmann (DMP)',
  'Vakant: Kari Nordmann',
  'DMP: Kari Nordmann',
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

test('two rôles beside one name are not said to be either', () => {
  expect(readNameCell('Kari Nordmann (leder, sekretær)', lookup)).toEqual({
    name: 'Kari Nordmann',
    unsure: 'leder, sekretær',
  });
});

test('other lists take the names alone; an empty cell and a free seat have none', () => {
  const namesIn = (text: string) => namesInCell({ row: rowOf(2), cell: () => text, text: () => text }, lookup);
  expect(['Kari Nordmann (leder)', 'Kari og Ola Nordmann', '', 'Vakant'].map(namesIn)).toEqual([
    ['Kari Nordmann'],
    ['Kari Nordmann', 'Ola Nordmann'],
    [],
    [],
  ]);
});

test('a period is parted from a name beside a rôle or an employer too', () => {
  expect(readNameCell('Kari Nordmann (leder) 2024–2026', lookup)).toEqual({
    name: 'Kari Nordmann',
    role: 'leader',
    period: '2024–2026',
  });
  for (const text of ['Kari Nordmann (leder 2024–2026)', 'Leder 2024–2026: Kari Nordmann'])
    expect(readNameCell(text, lookup)).toEqual({ name: 'Kari Nordmann', role: 'leader', period: '2024–2026' });
  expect(readNameCell('Kari Nordmann/leder', lookup)).toEqual({ name: 'Kari Nordmann', role: 'leader' });
  expect(readNameCell('Kari Nordmann (til 31.08.2026), Helse Bergen HF', lookup)).toEqual({
    name: 'Kari Nordmann',
    employer: 'Helse Bergen HF',
    period: 'til 31.08.2026',
  });
});
