import { describe, expect, test } from 'vitest';
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

  test('beside a rôle or an employer too', () => {
    expect(read('Kari Nordmann (leder) 2024–2026')).toEqual({
      name: 'Kari Nordmann',
      role: 'leader',
      period: '2024–2026',
    });
    for (const text of ['Kari Nordmann (leder 2024–2026)', 'Leder 2024–2026: Kari Nordmann'])
      expect(read(text)).toEqual({ name: 'Kari Nordmann', role: 'leader', period: '2024–2026' });
    expect(read('Kari Nordmann/leder')).toEqual({ name: 'Kari Nordmann', role: 'leader' });
    expect(read('Kari Nordmann (til 31.08.2026), Helse Bergen HF')).toEqual({
      name: 'Kari Nordmann',
      employer: 'Helse Bergen HF',
      period: 'til 31.08.2026',
    });
  });
});

describe('two persons in one cell', () => {
  test.each([
    'Kari Nordmann og Ola Hansen',
    'Kari Nordmann / Ola Hansen',
    'Kari Nordmann/Ola Hansen',
    'Kari Nordmann & Ola Hansen',
    'Kari Nordmann; Ola Hansen',
    'Kari Nordmann eller Ola Hansen',
    'Kari Nordmann (leder) / Ola Hansen',
  ])('«%s»', (text) => {
    expect(read(text).others).toEqual(['Ola Hansen']);
  });

  test('a surname they share is the first one’s too', () => {
    expect(read('Kari og Ola Nordmann')).toEqual({ name: 'Kari Nordmann', others: ['Ola Nordmann'] });
  });

  test('three are three', () => {
    expect(read('Kari Nordmann, Per Ås og Ola Hansen').others?.at(-1)).toBe('Ola Hansen');
    expect(read('Kari Nordmann / Per Ås / Ola Hansen').others).toEqual(['Per Ås', 'Ola Hansen']);
  });
});

test.each([
  'Anne-Marie von der Lippe',
  'von der Lippe, Anne-Marie',
  'Nils Ole Oftebro',
  'Oftebro, Nils Ole',
  'Hansen Moe, Kari Anne',
  'Áile Márjá Čállá-Đ. Ŋalbmi',
  'Kari Mai',
  'Mai Juni Aas',
  'Kari Perm',
  'Kari Permin',
  'Ola Ogne Oglænd',
  'Åse Vår Høst',
  "Liv O'Brien",
  'Bjørn-Erik Aas-Hansen jr.',
  'Mohammed bin Ali al Hassan',
  'Kari Nordmann (f. 1970)',
  'Kari Nordmann, Sogn og Fjordane',
  'Li Ny',
  'Kari Slutten',
])('«%s» is one name, and nothing is asked', (text) => {
  expect(readNameCell(text, lookup)).toEqual({ name: text });
});
