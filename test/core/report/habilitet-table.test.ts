import { expect, test } from 'vitest';
import { habilitetTable } from '../../../core/report/habilitet-table.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

const header = [
  'Navn',
  'Virksomhet',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Oppnevnt av',
  'Habilitet (status)',
];
const member = (name: string, status: string, from = '01.01.2026', to = '31.12.2027', role = 'Medlem') => [
  ...[name, 'Helse Bergen HF', 'Helse Vest', role, from, to, 'Fagdirektørene', status],
];
const recusals = (number: number | null) => ['Saker med fratredelse', null, number];

test('of the ten members of the sample nothing is entered', () => {
  expect(cellsIn(habilitetTable, 'nettverk-feilfri', 2025)).toEqual([['Ikke registrert', 10, null], recusals(0)]);
  // Hilde Tangen is associated and no member; Kjell Øverland stood aside from case 2/26.
  expect(cellsIn(habilitetTable, 'nettverk-feilfri', 2026)).toEqual([['Ikke registrert', 10, null], recusals(1)]);
  const { rows, undecided } = filled(habilitetTable, 'nettverk-feilfri', 2026);
  // The ten of 2026 are rows 15–24; case 2/26 is the eighth below the header in row 4.
  expect(rows.map(({ from }) => from)).toEqual([['Medlemmer!B15:O24'], ['Saker!A12:K12']]);
  expect(undecided).toEqual([]);
});

test('whether somebody sat at all leaves their number open, and no name is told', () => {
  const number = 'Antall medlemmer avhenger av Medlemmer!G13, som ikke kan leses sikkert.';
  // Astrid Moe’s «2024–2026» may be in either year; in 2026 eleven others sat, for some part of it.
  // In the one case with somebody recused, Per Aronsen took part all the same.
  for (const year of [2025, 2026]) {
    const { rows, undecided = [] } = filled(habilitetTable, 'nettverk-med-feil', year);
    expect(rows.map(({ cells }) => cells)).toEqual([['Ikke registrert', null, null], recusals(0)]);
    expect(undecided.map(({ nb }) => nb)).toEqual([number]);
  }
});

test('members are counted by status, those without one last', () => {
  const rows = [
    member('Kari Lie', 'H1'),
    member('Ola Moe', 'ingen interesser oppgitt'),
    member('Anne Ås', 'Vurdert inhabil'),
    member('Per Li', ''),
    member('Siri Dal', 'ok'),
    member('Nils By', 'H3', '01.01.2024', '31.12.2025'),
    member('Eva Ek', 'H3', '01.01.2026', '31.12.2027', 'Varamedlem'),
  ];
  expect(told(habilitetTable, { Medlemmer: [header, ...rows] })).toEqual({
    cells: [
      ['Erklæring mottatt – ingen interesser oppgitt', 2, null],
      ['Vurdert inhabil', 1, null],
      ['Avklart – ikke ført om interesser er oppgitt', 1, null],
      ['Ikke registrert', 1, null],
      recusals(null),
    ],
    undecided: [],
  });
});

test('a person with two terms in the year is one, with what was entered last', () => {
  const rows = [
    member('Kari Lie', 'H2', '01.07.2024', '30.06.2026'),
    member('Kari Lie', 'H3', '01.07.2026', '30.06.2028'),
    member('Ola Moe', 'H1', '01.07.2024', '30.06.2026'),
    member('Ola Moe', '', '01.07.2026', '30.06.2028'),
  ];
  expect(told(habilitetTable, { Medlemmer: [header, ...rows] }).cells).toEqual([
    ['Erklæring mottatt – ingen interesser oppgitt', 1, null],
    ['Interesser oppgitt – vurdert habil', 1, null],
    recusals(null),
  ]);
});

test('a status that cannot be read is a row without one', () => {
  expect(told(habilitetTable, { Medlemmer: [header, member('Kari Lie', 'spør Ola')] })).toEqual({
    cells: [[null, 1, null], recusals(null)],
    undecided: ['Habilitet (status) (Medlemmer!H2) kan ikke leses.'],
  });
});

test('a term that began in the year counts, whatever its end is', () => {
  const rows = [member('Kari Lie', 'H1', '01.02.2026', 'senere')];
  expect(told(habilitetTable, { Medlemmer: [header, ...rows] })).toEqual({
    cells: [['Erklæring mottatt – ingen interesser oppgitt', 1, null], recusals(null)],
    undecided: [],
  });
});

test('a case of an unknown meeting leaves the number of cases open', () => {
  const cases = [
    ['Saksnr.', 'Møte nr.', 'Tittel', 'Inhabile'],
    ['1', '9/26', 'Anbud', 'Kari Lie'],
    ['2', '8/26', 'Anbud', ''],
  ];
  expect(told(habilitetTable, { Medlemmer: [header, member('Kari Lie', 'H1')], Saker: cases })).toEqual({
    cells: [['Erklæring mottatt – ingen interesser oppgitt', 1, null], recusals(null)],
    undecided: ['Saker med fratredelse avhenger av Saker!B2, som ikke kan leses sikkert.'],
  });
});

test('a list of nobody has nothing but the cases', () => {
  expect(told(habilitetTable, { Medlemmer: [header] }).cells).toEqual([recusals(null)]);
});
