import { expect, test } from 'vitest';
import { officesTable } from '../../../core/report/offices-table.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

test('the offices of 2026, the meeting as it is written', () => {
  const { rows, undecided } = filled(officesTable, 'nettverk-feilfri', 2026);
  expect(rows).toEqual([
    { cells: ['Leder', 'Ragnhild Lund', '2026-01-01', null, '4/25'], from: ['Verv!A5:E5'] },
    { cells: ['Nestleder', 'Eirik Lunde', '2026-01-01', null, '4/25'], from: ['Verv!A6:E6'] },
    { cells: ['Sekretær', 'Per Aronsen', '2026-01-01', null, 'Møte 4/25, 20.11.2025'], from: ['Verv!A7:E7'] },
    // A date cell.
    { cells: ['Arkivansvarlig', 'Gro Åsheim', '2026-02-12', null, '12.02.2026'], from: ['Verv!A8:E8'] },
  ]);
  expect(undecided).toEqual([]);
});

test('of a year before the list of offices the member list tells who led', () => {
  const { rows, undecided } = filled(officesTable, 'nettverk-feilfri', 2025);
  expect(rows).toEqual([
    { cells: ['Leder', 'Ragnhild Lund', '2024-01-01', '2025-12-31', null], from: ['Medlemmer!B5:O5'] },
  ]);
  expect(undecided?.map(({ nb }) => nb)).toEqual([
    'Listen over verv begynner 01.01.2026. Før det er bare verv som står i medlemslisten, tatt med.',
  ]);
});

test('the flawed list of offices', () => {
  const { rows, undecided } = filled(officesTable, 'nettverk-med-feil', 2026);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Leder', 'Ragnhild Lund', '2026-02-12', '2026-08-31', '1/26'],
    ['Leder', 'Ola Strand', '2026-09-17', null, '3/26'],
    ['Sekretær', 'Per Aronsen', '2026-02-12', null, 'utpekt av Helse Sør-Øst RHF'],
  ]);
  const before = [
    {
      nb: 'Listen over verv begynner 12.02.2026. Hvem som hadde verv dagene før, er ikke ført.',
      nn: 'Lista over verv tek til 12.02.2026. Kven som hadde verv dagane før, er ikkje ført.',
      en: 'The list of offices begins 12.02.2026. Who held offices on the days before is not entered.',
    },
  ];
  expect(undecided).toEqual(before);
  expect(filled(officesTable, 'nettverk-med-feil', 2025)).toEqual({
    rows: [],
    undecided: [
      {
        nb: 'Listen over verv begynner 12.02.2026. Før det er bare verv som står i medlemslisten, tatt med.',
        nn: 'Lista over verv tek til 12.02.2026. Før det er berre verv som står i medlemslista, tekne med.',
        en: 'The list of offices begins 12.02.2026. Before it only offices entered in the list of members are shown.',
      },
    ],
  });
});

test('without a sheet for it the rôles of the member list tell who leads', () => {
  expect(cellsIn(officesTable, 'brukerutvalg', 2026)).toEqual([
    ['Leder', 'Turid Aune', '2026-01-01', '2027-12-31', null],
  ]);
});

const header = ['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte'];
const fill = (rows: readonly (readonly Scalar[])[], members: readonly (readonly Scalar[])[] = [], year = 2026) =>
  told(officesTable, { Verv: [header, ...rows], Medlemmer: [memberHeader, ...members] }, {}, year);
const memberHeader = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Fratrådt'];

test('an empty list has no rows', () => {
  expect(fill([])).toEqual({ cells: [], undecided: [] });
});

test('an office that ended on 01.01.2026 ran in 2026, one that ended the day before did not', () => {
  const rows = [
    ['Leder', 'Kari Ås', '01.01.2024', '31.12.2025', '1/24'],
    ['Sekretær', 'Per Ek', '01.01.2024', '01.01.2026', '1/24'],
  ];
  expect(fill(rows).cells).toEqual([['Sekretær', 'Per Ek', '2024-01-01', '2026-01-01', '1/24']]);
});

test('days that cannot be read, or stand the wrong way round, are left open and named', () => {
  const rows = [
    ['Leder', 'Kari Ås', 'våren', '', '1/24'],
    ['Sekretær', 'Per Ek', '01.05.2026', '30.04.2026', ''],
  ];
  expect(fill(rows)).toEqual({
    cells: [
      ['Leder', 'Kari Ås', null, null, '1/24'],
      ['Sekretær', 'Per Ek', null, null, null],
    ],
    undecided: [
      'Fra for Leder Kari Ås (Verv!C2) kan ikke leses.',
      'Fra for Sekretær Per Ek (Verv!C3) kan ikke leses.',
      'Til for Sekretær Per Ek (Verv!D3) kan ikke leses.',
    ],
  });
});

test('a rôle tells of an office that the sheet does not list, to the day the person left', () => {
  const members = [
    ['Kari Ås', 'OUS', 'HSØ', 'Leder', '01.01.2026', '31.12.2027', ''],
    ['Per Ek', 'OUS', 'HSØ', 'Nestleder', '01.01.2026', '31.12.2027', '30.06.2026'],
  ];
  expect(fill([['Leder', 'Bo Li', '01.01.2026', '', '1/26']], members).cells).toEqual([
    ['Leder', 'Bo Li', '2026-01-01', null, '1/26'],
    ['Nestleder', 'Per Ek', '2026-01-01', '2026-06-30', null],
  ]);
});
