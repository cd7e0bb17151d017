import { describe, expect, test } from 'vitest';
import { readNameCell } from '../../../core/read/name-cell.ts';
import { regionLookup } from '../../../core/read/regions.ts';

const lookup = regionLookup([{ name: 'Helse Vest', aliases: ['HV', 'Vest'] }]);
const read = (text: string) => readNameCell(text, lookup);

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
