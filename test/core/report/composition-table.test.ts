import { expect, test } from 'vitest';
import { compositionTable } from '../../../core/report/composition-table.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { memberHeader } from '../roster.ts';
import { cellsIn, filled } from './filled.ts';
import { filledFrom, told } from './network-book.ts';

const inOrder = [
  ['Helse Sør-Øst', 4, 4, 4, 0, 0, 'ok'],
  ['Helse Vest', 2, 2, 2, 0, 0, 'ok'],
  ['Helse Midt-Norge', 2, 2, 2, 0, 0, 'ok'],
  ['Helse Nord', 2, 2, 2, 0, 0, 'ok'],
];

test('4, 2, 2 and 2 on every day of both years', () => {
  expect(cellsIn(compositionTable, 'nettverk-feilfri', 2025)).toEqual(inOrder);
  expect(cellsIn(compositionTable, 'nettverk-feilfri', 2026)).toEqual(inOrder);
  const { rows, undecided } = filled(compositionTable, 'nettverk-feilfri', 2026);
  expect(undecided).toEqual([]);
  // Rows 5–14 are of 2024–2025, rows 15–24 of 2026–2027.
  expect(rows.map(({ from }) => from)).toEqual([
    ['Medlemmer!B15:O18'],
    ['Medlemmer!B19:O20'],
    ['Medlemmer!B21:O22'],
    ['Medlemmer!B23:O24'],
  ]);
});

test('the flawed list, on 22.11.2026', () => {
  const { rows, undecided } = filled(compositionTable, 'nettverk-med-feil', 2026);
  expect(rows).toEqual([
    // Tor Vik left 30.04., Nina Sand came 15.06.: 31 days of May and 14 of June.
    { cells: ['Helse Sør-Øst', 4, 4, 4, 45, 0, 'breach'], from: ['Medlemmer!B6:N10'] },
    // Eirik Lunde for certain, Astrid Moe perhaps: one or two, never three.
    { cells: ['Helse Vest', 2, null, null, null, 0, 'undecided'], from: ['Medlemmer!B12:N13'] },
    // Ola Strand to 31.08., Gunn Li from 15.09.: at most 30 days is for a short time.
    { cells: ['Helse Midt-Norge', 2, 2, 2, 14, 0, 'attention'], from: ['Medlemmer!B15:N17'] },
    // From 01.07. to 22.11.: 31 + 31 + 30 + 31 + 22; the days after are not counted.
    { cells: ['Helse Nord', 2, 2, 1, 145, 0, 'breach'], from: ['Medlemmer!B19:N20'] },
  ]);
  expect(undecided?.map(({ nb }) => nb)).toEqual([
    'Antallet for Helse Vest avhenger av Medlemmer!G13, som ikke kan leses sikkert.',
  ]);
});

test('nothing is in order in a year before the list', () => {
  const { rows, undecided } = filled(compositionTable, 'nettverk-med-feil', 2025);
  expect(rows).toEqual([
    { cells: ['Helse Sør-Øst', 4, null, null, null, null, 'undecided'], from: [] },
    { cells: ['Helse Vest', 2, null, null, null, null, 'undecided'], from: [] },
    { cells: ['Helse Midt-Norge', 2, null, null, null, null, 'undecided'], from: [] },
    { cells: ['Helse Nord', 2, null, null, null, null, 'undecided'], from: [] },
  ]);
  expect(undecided?.map(({ nb }) => nb)).toEqual(['Medlemslisten begynner 01.01.2026: dagene før er ikke vurdert.']);
});

test('a mandate of one’s own: the number on the last day, and deputies by their name', () => {
  expect(cellsIn(compositionTable, 'brukerutvalg', 2025)).toEqual([
    ['Pasientforeningene', 3, 3, 3, 0, 0, 'ok'],
    ['Eldrerådet', 1, 1, 1, 0, 0, 'ok'],
    ['Ungdomsrådet', 1, 1, 1, 0, 0, 'ok'],
  ]);
  expect(cellsIn(compositionTable, 'brukerutvalg', 2026)).toEqual([
    // Berit Haug came 10.02.: 31 + 9 days, and 45 are a short time by Oppsett.
    ['Pasientforeningene', 3, 2, 3, 40, 0, 'attention'],
    ['Ungdomsrådet', 1, 1, 1, 0, 0, 'ok'],
    // One of two from 01.01. to 22.11.: 365 days less 8 of November and 31 of December.
    ['Eldrerådet', 2, 1, 1, 326, 0, 'breach'],
    ['Varamedlemmer', 2, 2, 2, 0, 0, 'ok'],
  ]);
});

const member = (name: string, from: Scalar, to: Scalar) => [
  ...[name, 'Universitetssykehuset Nord-Norge HF', 'Helse Nord', 'Medlem', from, to, 'Fagdirektørene'],
];
const north = (rows: readonly (readonly Scalar[])[], setup: readonly (readonly Scalar[])[] = [], year = 2026) => {
  const book = { Oppsett: [['Felt', 'Verdi'], ...setup], Medlemmer: [memberHeader, ...rows] };
  const { cells, undecided } = told(compositionTable, book, {}, year);
  return { cells: cells[3], undecided };
};
const whole = ['01.01.2026', '31.12.2027'] as const;

test('a surplus of two persons for 20 days is counted by days, not by persons', () => {
  const rows = [member('A Aa', ...whole), member('B Bb', ...whole)];
  const more = [member('C Cc', '01.03.2026', '20.03.2026'), member('D Dd', '01.03.2026', '20.03.2026')];
  expect(north([...rows, ...more]).cells).toEqual(['Helse Nord', 2, 2, 2, 0, 20, 'breach']);
});

test('the days of a list that begins inside the year are not all judged', () => {
  const rows = [member('A Aa', '01.03.2026', '29.02.2028'), member('B Bb', '01.03.2026', '29.02.2028')];
  expect(north(rows)).toEqual({
    cells: ['Helse Nord', 2, null, 2, 0, 0, 'undecided'],
    undecided: ['Medlemslisten begynner 01.03.2026: dagene før er ikke vurdert.'],
  });
});

test('before the group was founded there are no days to judge', () => {
  const rows = [member('A Aa', '01.03.2026', '29.02.2028'), member('B Bb', '01.03.2026', '29.02.2028')];
  expect(north(rows, [['Opprettet', '01.03.2026']])).toEqual({
    cells: ['Helse Nord', 2, null, 2, 0, 0, 'ok'],
    undecided: [],
  });
});

test('a group that was closed is counted on its last day', () => {
  const rows = [member('A Aa', ...whole), member('B Bb', '01.01.2026', '29.06.2026')];
  // One day short, 30.06.2026.
  expect(north(rows, [['Avsluttet', '30.06.2026']]).cells).toEqual(['Helse Nord', 2, 2, 1, 1, 0, 'attention']);
});

test('a number that nobody can tell, where it is too small either way, is open though the days are not', () => {
  // No one or one of two: short in any case.
  const rows = [
    ['E Ee', 'OUS', 'Helse Sør-Øst', 'Medlem', ...whole, 'Fagdirektørene'],
    member('A Aa', '2025–2027', ''),
  ];
  expect(north(rows)).toEqual({
    cells: ['Helse Nord', 2, null, null, 326, 0, 'breach'],
    undecided: ['Antallet for Helse Nord avhenger av Medlemmer!E3, som ikke kan leses sikkert.'],
  });
});

test('one who may have sat beside two leaves open whether they were too many, not too few', () => {
  expect(north([member('A Aa', ...whole), member('B Bb', ...whole), member('C Cc', '2025–2027', '')])).toEqual({
    cells: ['Helse Nord', 2, null, null, 0, null, 'undecided'],
    undecided: ['Antallet for Helse Nord avhenger av Medlemmer!E4, som ikke kan leses sikkert.'],
  });
});

test('an empty list leaves everything undecided', () => {
  expect(north([])).toEqual({
    cells: ['Helse Nord', 2, null, null, null, null, 'undecided'],
    undecided: ['Medlemslisten har ingen dato som kan leses: dagene før er ikke vurdert.'],
  });
});

test('a mandate without seats has no rows', () => {
  expect(filledFrom(compositionTable, {}, { group: { mandate: 'dmp-spesialist-brukergruppe' } }).rows).toEqual([]);
});
