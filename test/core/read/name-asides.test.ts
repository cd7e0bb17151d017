import { describe, expect, test } from 'vitest';
import {
  linesAsNames,
  namesStandIn,
  partPeriod,
  severalNames,
  withoutLeave,
  withoutMarks,
} from '../../../core/read/name-asides.ts';
import { readNameCell } from '../../../core/read/name-cell.ts';
import { regionLookup } from '../../../core/read/regions.ts';

const lookup = regionLookup([{ name: 'Helse Vest', aliases: ['HV', 'Vest'] }]);
const read = (text: string) => readNameCell(text, lookup);

describe('leave, or being new, is not part of the name', () => {
  test.each([
    'Kari Nordmann (permisjon)',
    'Kari Nordmann (i permisjon)',
    'Kari Nordmann (Permisjon)',
    'Kari Nordmann (foreldrepermisjon)',
    'Kari Nordmann (perm.)',
    'Kari Nordmann (permittert)',
    'Kari Nordmann (sykmeldt)',
    'Kari Nordmann (sjukmeld)',
    'Kari Nordmann (on leave)',
    'Kari Nordmann (permisjon fra 01.03.2026)',
    'Kari Nordmann (permisjon 01.03.2026–31.08.2026)',
    'Kari Nordmann (permisjon ut august)',
    'Kari Nordmann, permisjon',
    'Kari Nordmann – permisjon til 01.08.2026',
    'Kari Nordmann i permisjon',
    'Kari Nordmann (50 % permisjon)',
    'Kari Nordmann*',
    'Kari Nordmann ¹',
    '1. Kari Nordmann',
    'Kari Nordmann (ny)',
    'Kari Nordmann (gjenoppnevnt)',
  ])('«%s»', (text) => {
    expect(read(text)).toEqual({ name: 'Kari Nordmann' });
  });

  test('what stands beside the leave is still read', () => {
    expect(read('Kari Nordmann (leder, permisjon)')).toEqual({ name: 'Kari Nordmann', role: 'leader' });
    expect(read('Kari Nordmann (permisjon, leder)')).toEqual({ name: 'Kari Nordmann', role: 'leader' });
    expect(read('Kari Nordmann, permisjon, Helse Bergen HF')).toEqual({
      name: 'Kari Nordmann',
      employer: 'Helse Bergen HF',
    });
    expect(read('Nordmann, Kari (permisjon)')).toEqual({ name: 'Nordmann, Kari' });
  });

  test('who sits for somebody on leave, of two named in one cell, is not said', () => {
    expect(read('Kari Nordmann (permisjon – Ola Hansen vikarierer)').others).toEqual([]);
    expect(read('Kari Nordmann permisjon, Ola Hansen vikar').others).toEqual([]);
  });

  test('somebody who sits for a person on leave is not the person on leave', () => {
    expect(read('Ola Hansen (permisjonsvikar)').name).toBe('Ola Hansen (permisjonsvikar)');
    expect(read('Ola Hansen (vikar for Kari Nordmann)')).toEqual({
      name: 'Ola Hansen',
      unsure: 'vikar for Kari Nordmann',
    });
  });
});

describe('a period beside the name is parted from it, and asked about', () => {
  test.each([
    ['Kari Nordmann (til 31.08.2026)', 'til 31.08.2026'],
    ['Kari Nordmann (01.06.21 -', '01.06.21 -'],
    ['Kari Nordmann (09.23 -)', '09.23 -'],
    ['Kari Nordmann 01.01.2024–31.12.2025', '01.01.2024–31.12.2025'],
    ['Kari Nordmann, 2024–2026', '2024–2026'],
    ['Kari Nordmann (f.o.m. 1. september 2026)', 'f.o.m. 1. september 2026'],
    ['Kari Nordmann (fratrådt)', 'fratrådt'],
    ['Kari Nordmann (død)', 'død'],
    ['Kari Nordmann (gikk av 31.08.2026)', 'gikk av 31.08.2026'],
    ['Nordmann, Kari (fra 01.09.2026)', 'fra 01.09.2026'],
  ])('«%s»', (text, period) => {
    const { name, period: seen } = read(text);
    expect([name.replace('Nordmann, Kari', 'Kari Nordmann'), seen]).toEqual(['Kari Nordmann', period]);
  });
});

test.each([
  ['Kari Nordmann (permisjon,leder)', 'Kari Nordmann (leder)'],
  ['Kari Nordmann (permisjon; leder)', 'Kari Nordmann (leder)'],
  ['Permisjon', 'Permisjon'],
  ['Kari Nordmann (valgt leder)', 'Kari Nordmann (valgt leder)'],
  ['Ola Hansen (permisjon for kollega)', 'Ola Hansen (permisjon for kollega)'],
])('without the leave «%s» is «%s»', (text, expected) => {
  expect(withoutLeave(text)).toBe(expected);
});

test.each([
  ['Kari Nordmann – (til 31.08.2026)', { name: 'Kari Nordmann', period: 'til 31.08.2026' }],
  ['Kari Nordmann (leder), 2024–2026', { name: 'Kari Nordmann (leder)', period: '2024–2026' }],
  ['til 31.08.2026', undefined],
  ['Kari 2024-prosjektet Nordmann', undefined],
  ['Kari Mai', undefined],
])('«%s» is parted as %j', (text, expected) => {
  expect(partPeriod(text)).toEqual(expected);
});

test.each([
  ['Kari Nordmann - vikar Ola Hansen', true],
  ['Kari Nordmann, foreldrepermisjon Ola Hansen vikar', true],
  ['Kari Nordmann foreldrepermisjon Ola Hansen vikar', true],
  ['Kari Nordmann sommervikar Ola Hansen', true],
  ['Ola Hansen vikarierer Kari Nordmann', true],
  ['Kari Nordmann: Ola Hansen er vikar', true],
  ['Ola Hansen (vikar)', false],
  ['Ola Hansen (vikar, Helse Bergen HF)', false],
  ['Kari Nordmann, Ola Hansen', false],
])('whether one of two sits in «%s» is not said: %s', (text, expected) => {
  expect(namesStandIn(text)).toBe(expected);
});

test('a mark is no part of a name, and may not be all of it', () => {
  expect(['Kari*', '12) Kari Nordmann ²', '†', '3.'].map(withoutMarks)).toEqual(['Kari', 'Kari Nordmann', '†', '3.']);
});

test('lines that are each a whole name are several', () => {
  expect(linesAsNames(['Kari Nordmann', 'Ola Hansen'])).toBe('Kari Nordmann / Ola Hansen');
  expect(linesAsNames(['Kari Nordmann', 'Helse Bergen HF'])).toBe('Kari Nordmann Helse Bergen HF');
  expect(linesAsNames(['Kari', 'Nordmann'])).toBe('Kari Nordmann');
});

test.each([
  ['Kari Nordmann / / Ola Hansen', ['Kari Nordmann', 'Ola Hansen']],
  ['Kari Nordmann(leder) og Ola Hansen (vara)', ['Kari Nordmann', 'Ola Hansen']],
  ['Kari og Per og Ola Nordmann', ['Kari Nordmann', 'Per Nordmann', 'Ola Nordmann']],
])('the persons in «%s» are %j', (text, expected) => {
  expect(severalNames(text)).toEqual(expected);
});

test.each([
  ...['Kari Nordmann /', '/', 'Kari Nordmann', 'Kari / Ola Nordmann', 'Kari Nordmann og avdelingen og Ola Hansen'],
  ...['rådgiver og Ola Nordmann', 'Sykehuset og Ola Nordmann', 'Lag 2 og Ola Nordmann', 'Kari Nordmann og Ola'],
])('«%s» does not name several', (text) => {
  expect(severalNames(text)).toBeUndefined();
});
