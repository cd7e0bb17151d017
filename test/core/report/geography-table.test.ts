import { describe, expect, test } from 'vitest';
import { geographyTable } from '../../../core/report/geography-table.ts';
import { groupCells, member, memberHeader, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

describe('where the specialists come from', () => {
  // Six: two, two, one and one; 2/6 and 1/6.
  test.each(['dmp-feilfri', 'dmp-med-feil'])('%s 2026', (sample) => {
    expect(cellsIn(geographyTable, sample, 2026)).toEqual([
      ['Helse Sør-Øst', 2, 33.3],
      ['Helse Vest', 2, 33.3],
      ['Helse Midt-Norge', 1, 16.7],
      ['Helse Nord', 1, 16.7],
    ]);
  });

  test('a region rests on the rows of its specialists', () => {
    expect(filled(geographyTable, 'dmp-med-feil', 2026).rows.map(({ from }) => from)).toEqual([
      ...[['Medlemmer!B5:P6'], ['Medlemmer!B7:P8'], ['Medlemmer!B9:P9'], ['Medlemmer!B10:P10']],
    ]);
  });

  test('nothing of a day on which nobody sits', () => {
    expect(cellsIn(geographyTable, 'dmp-feilfri', 2025)).toEqual([]);
    expect(groupCells(geographyTable, { Medlemmer: [memberHeader] })).toEqual([]);
  });

  test('a group without specialists has none anywhere', () => {
    const Medlemmer = [memberHeader, member('Eli Bø', '', '', 'Pasientforening')];
    expect(groupCells(geographyTable, { Medlemmer })).toEqual([
      ...[
        ['Helse Sør-Øst', 0, null],
        ['Helse Vest', 0, null],
        ['Helse Midt-Norge', 0, null],
        ['Helse Nord', 0, null],
      ],
    ]);
  });
});

const one = (name: string, region: string, type = 'Spesialist') => member(name, '', region, type);
const of = (...rows: readonly (readonly (string | number | boolean | null)[])[]) => ({
  Medlemmer: [memberHeader, ...rows],
});

describe('specialists of whom something is open', () => {
  test('one whose region cannot be read, and one without: rows of their own, and every cell is named', () => {
    const sheets = of(one('Kari Lie', 'Helse Vest'), one('Eli Bø', 'Helse Sentrum'), one('Ola Dal', ''));
    expect(groupCells(geographyTable, sheets)).toEqual([
      ['Helse Sør-Øst', 0, 0],
      ['Helse Vest', 1, 33.3],
      ['Helse Midt-Norge', 0, 0],
      ['Helse Nord', 0, 0],
      ['Ikke avklart', 2, 66.7],
    ]);
    expect(openOf(geographyTable, sheets)).toEqual([
      'Region for Eli Bø (Medlemmer!C3) kan ikke leses.',
      'Region for Ola Dal (Medlemmer!C4) mangler.',
    ]);
  });

  test('where somebody may be no specialist, no share is known', () => {
    const sheets = of(one('Kari Lie', 'Helse Vest'), one('Eli Bø', 'Helse Nord', 'noe annet'));
    const rows = groupCells(geographyTable, sheets);
    expect(rows.find(([region]) => region === 'Helse Vest')).toEqual(['Helse Vest', 1, null]);
    expect(rows.at(-1)).toEqual(['Ikke avklart', 1, null]);
    expect(openOf(geographyTable, sheets)).toEqual(['Deltakertype for Eli Bø (Medlemmer!D3) kan ikke leses.']);
  });

  test('one with rows in two regions is of neither', () => {
    const sheets = of(one('Kari Lie', 'Helse Vest'), one('Kari Lie', 'Helse Nord'));
    expect(groupCells(geographyTable, sheets).at(-1)).toEqual(['Ikke avklart', 1, 100]);
    expect(openOf(geographyTable, sheets)).toEqual(['Kari Lie er ført i flere regioner samtidig.']);
  });

  test('a list without a column for regions tells of the column', () => {
    const Medlemmer = [memberHeader, one('Kari Lie', '')].map((cells) => cells.filter((_, index) => index !== 2));
    expect(groupCells(geographyTable, { Medlemmer }).at(-1)).toEqual(['Ikke avklart', 1, 100]);
    expect(openOf(geographyTable, { Medlemmer })).toEqual(['Kolonnen «Region» mangler på arket «Medlemmer».']);
  });

  test('in the language of the report', () => {
    const rows = ofGroup(geographyTable, of(one('Ola Dal', '')), 2026, 'nn').rows;
    expect(rows.at(-1)?.cells).toEqual(['Ikkje avklart', 1, 100]);
  });
});

describe('the day of the count', () => {
  const Medlemmer = [memberHeader, [...one('Kari Lie', 'Helse Vest').slice(0, 8), '31.08.2026']];

  test('who left before it is not counted', () => {
    expect(groupCells(geographyTable, { Medlemmer })).toEqual([]);
  });

  test('is the last one of a group that was closed', () => {
    const Oppsett = [
      ['Felt', 'Verdi'],
      ['Avsluttet', '31.08.2026'],
    ];
    expect(groupCells(geographyTable, { Medlemmer, Oppsett })).toContainEqual(['Helse Vest', 1, 100]);
  });

  test('one person with two rows of one region is one specialist', () => {
    const rows = [one('Kari Lie', 'Helse Vest'), one('Kari Lie', 'Helse Vest'), one('Eli Bø', 'Helse Nord')];
    expect(groupCells(geographyTable, of(...rows))).toContainEqual(['Helse Vest', 1, 50]);
  });
});
