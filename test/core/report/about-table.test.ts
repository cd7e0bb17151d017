import { describe, expect, test } from 'vitest';
import { aboutTable } from '../../../core/report/about-table.ts';
import { groupCells, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const setup = (...lines: readonly (readonly (string | number)[])[]) => ({ Oppsett: [['Felt', 'Verdi'], ...lines] });

describe('about the group', () => {
  test.each(['dmp-feilfri', 'dmp-med-feil'])('%s: what its Oppsett says, as written', (sample) => {
    expect(cellsIn(aboutTable, sample, 2026)).toEqual([
      ['Anbud/legemiddelgruppe', 'Onkologi 2026'],
      ['Anskaffelse-ref.', null],
      ['Mandat', 'Vurdert ikke nødvendig'],
      ['Opprettet', '02.03.2026'],
      ['Avsluttet', null],
      ['Prosjektleder i Sykehusinnkjøp', null],
    ]);
  });

  test('each line rests on its row of Oppsett: the header stands in the first one', () => {
    const from = filled(aboutTable, 'dmp-feilfri', 2026).rows.map((row) => row.from);
    expect(from).toEqual([['Oppsett!A5:B5'], [], ['Oppsett!A6:B6'], ['Oppsett!A7:B7'], [], []]);
  });

  test('without Oppsett every line is there, empty', () => {
    expect(groupCells(aboutTable, {}).map(([, value]) => value)).toEqual([null, null, null, null, null, null]);
  });

  test('the reference and the project leader, and days written as texts', () => {
    const sheets = setup(
      ...[
        ['Anskaffelsesreferanse', '2026/114'],
        ['Prosjektleder', 'Kristin Wold'],
        ['Avsluttet', '1. juni 2026'],
      ],
    );
    const values = groupCells(aboutTable, sheets).map(([, value]) => value);
    expect(values).toEqual([null, '2026/114', null, null, '01.06.2026', 'Kristin Wold']);
  });

  test('a date cell under the mandate or the reference is shown as a day, a number elsewhere as it stands', () => {
    // 46113 is 1 April 2026: Excel makes a day of «4/26».
    const sheets = setup(['Mandat vurdert', 46_113], ['Anskaffelse-ref.', 46_113], ['Anbud', 46_113]);
    const values = groupCells(aboutTable, sheets).map(([, value]) => value);
    expect(values).toEqual(['46113', '01.04.2026', '01.04.2026', null, null, null]);
  });

  test('a number that is no day of our time is a reference', () => {
    expect(groupCells(aboutTable, setup(['Anskaffelse-ref.', 2_026_114]))[1]).toEqual(['Anskaffelse-ref.', '2026114']);
  });

  test('a day that cannot be read is left open, and its cell is named', () => {
    const sheets = setup(['Opprettet', 'i vår']);
    expect(groupCells(aboutTable, sheets)[3]).toEqual(['Opprettet', null]);
    expect(openOf(aboutTable, sheets)).toEqual(['Opprettet (Oppsett!B2) kan ikke leses.']);
  });

  test('a value of dashes is none', () => {
    expect(groupCells(aboutTable, setup(['Anbud', '–']))[0]).toEqual(['Anbud/legemiddelgruppe', null]);
  });

  test('in the language of the report', () => {
    const titles = ofGroup(aboutTable, {}, 2026, 'en').rows.map(({ cells }) => cells[0]);
    expect(titles[0]).toBe('Tender/group of medicines');
    expect(titles[5]).toBe('Project leader at Sykehusinnkjøp');
  });
});
