import { describe, expect, test } from 'vitest';
import { rowPlaces } from '../../../addin/excel/row-places.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';

const sheet = (cells: readonly (readonly Scalar[])[], origin = 'A1'): Sheet => ({ name: 'Medlemmer', origin, cells });
const header = ['Navn', 'Fra', 'Til'];
const kari = ['Kari Nordmann', 46023, ''];
const ola = ['Ola Nordmann', 46023, 46752];
const mette = ['Mette Brekke', 45658, 46387];
const before = sheet([header, kari, ola, mette]);

describe('a cell of a row', () => {
  test.each([
    ['that stands where it stood', [header, kari, ola, mette], 'B3', 'B3'],
    ['that was sorted to the end', [header, kari, mette, ola], 'B3', 'B4'],
    ['below a row that was put in', [header, ['Per Vik', 46023, ''], kari, ola, mette], 'C4', 'C5'],
    ['below a row that was taken out', [header, ola, mette], 'C4', 'C3'],
    ['with empty cells added at its end', [header, kari, [...ola, '', null], mette], 'B3', 'B3'],
    ['that was changed', [header, kari, ['Ola Nordmann', 46023, 46753], mette], 'B3', undefined],
    ['that is gone', [header, kari, mette], 'B3', undefined],
    ['with a text where there was a number', [header, kari, ['Ola Nordmann', '46023', 46752], mette], 'B3', undefined],
  ])('%s', (_, cells, cell, place) => {
    expect(rowPlaces(before, sheet(cells))(cell)).toBe(place);
  });

  test('is found when the first column in use is another', () => {
    const moved = sheet(
      [
        ['', ...kari],
        ['', ...mette],
      ],
      'A5',
    );
    expect(rowPlaces(sheet([mette, kari], 'B2'), moved)('C3')).toBe('C5');
  });

  test('is another row when the columns have moved', () => {
    expect(rowPlaces(before, sheet([header, kari, ola, mette], 'B1'))('B3')).toBe(undefined);
  });
});

describe('rows alike', () => {
  const alike = sheet([header, kari, ola, kari, ola, kari]);

  test('the nearest is taken', () => {
    const now = sheet([header, ola, kari, ola, ola, kari]);
    expect(rowPlaces(alike, now)('A2')).toBe('A3');
    expect(rowPlaces(alike, now)('A4')).toBe('A3');
    expect(rowPlaces(alike, now)('A6')).toBe('A6');
  });

  test('of two as near, the upper', () => {
    expect(rowPlaces(sheet([header, ola, kari, ola]), sheet([header, kari, mette, kari]))('A3')).toBe('A2');
  });
});

describe('a cell of an empty row', () => {
  test.each([
    ['stays while the row is empty', [header, kari, [], mette], 'B3'],
    ['stays below all that is written', [header], 'B3'],
    ['is nowhere once the row is written in', [header, kari, ola], undefined],
  ])('%s', (_, cells, place) => {
    expect(rowPlaces(sheet([header, kari, ['', null, ''], mette]), sheet(cells))('B3')).toBe(place);
  });
});

test('what is no address is nowhere', () => {
  expect(rowPlaces(before, before)('Medlemmer')).toBe(undefined);
  expect(rowPlaces(before, before)('')).toBe(undefined);
});
