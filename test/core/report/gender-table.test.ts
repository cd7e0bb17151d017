import { describe, expect, test } from 'vitest';
import { genderTable } from '../../../core/report/gender-table.ts';
import { keyOf } from '../../../core/key.ts';
import { cellsIn, factsOf, filled } from './filled.ts';
import { told, type Book } from './network-book.ts';

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av', 'Kjønn'];
const employers: Readonly<Record<string, string>> = {
  'Helse Sør-Øst': 'Sykehuset Innlandet HF',
  'Helse Vest': 'Helse Bergen HF',
  'Helse Midt-Norge': 'St. Olavs hospital HF',
  'Helse Nord': 'Nordlandssykehuset HF',
};
const names = [
  'Anne Ås',
  'Bente By',
  'Cato Dal',
  'Dina Ek',
  'Erik Foss',
  'Frida Gil',
  'Gard Holm',
  'Heidi Ims',
  'Ivar Juul',
];
/** One row for each sex that is given; the names are only labels. */
const members = (region: string, sexes: readonly string[], offset = 0, role = 'Medlem') =>
  sexes.map((sex, index) => [
    ...[names[(index + offset) % names.length] ?? '', employers[region] ?? '', region, role],
    ...['01.01.2026', '31.12.2027', 'Fagdirektørene', sex],
  ]);
const regions = (...rows: readonly (readonly unknown[])[]) =>
  ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'].map((region, index) => [
    region,
    ...(rows[index] ?? []),
  ]);
const nobody = [0, 0, null, null];

test('the sample is balanced, as a whole and in each region', () => {
  // Women among the ten of either year: Lund and Brekke or Sand, Moe or Åsheim, Haug, Sara.
  const balanced = [
    ['Samlet', 5, 5, 4, 'ok'],
    ...regions([2, 2, 2, 'ok'], [1, 1, 1, 'ok'], [1, 1, 1, 'ok'], [1, 1, 1, 'ok']),
  ];
  expect(cellsIn(genderTable, 'nettverk-feilfri', 2025)).toEqual(balanced);
  expect(cellsIn(genderTable, 'nettverk-feilfri', 2026)).toEqual(balanced);
  const { rows, undecided } = filled(genderTable, 'nettverk-feilfri', 2025);
  // Rows 5–14, two or four to a region.
  expect(rows.map(({ from }) => from)).toEqual([
    ['Medlemmer!B5:O14'],
    ['Medlemmer!B5:O8'],
    ['Medlemmer!B9:O10'],
    ['Medlemmer!B11:O12'],
    ['Medlemmer!B13:O14'],
  ]);
  expect(undecided).toEqual([]);
});

test('without a column for sex nothing is told but the sizes that decide what is required', () => {
  // On 22.11.2026 eight sit for certain, and Astrid Moe perhaps: three or four of each would be required. Marit Sara is alone in Helse Nord.
  expect(cellsIn(genderTable, 'nettverk-med-feil', 2026)).toEqual([
    ['Samlet', null, null, null, 'undecided'],
    ...regions(
      [null, null, 2, 'undecided'],
      [null, null, null, 'undecided'],
      [null, null, 1, 'undecided'],
      [null, null, null, null],
    ),
  ]);
  // The list begins on 01.01.2026: of 31.12.2025 it says nothing.
  const unknown = [null, null, null, 'undecided'] as const;
  expect(cellsIn(genderTable, 'nettverk-med-feil', 2025)).toEqual([
    ['Samlet', ...unknown],
    ...regions(unknown, unknown, unknown, unknown),
  ]);
});

test('too few of one sex is a breach of the whole, and worth a look in a region', () => {
  const rows = [...members('Helse Vest', ['K', 'K']), ...members('Helse Nord', ['K', 'M'], 2)];
  // Four: two of each.
  expect(told(genderTable, { Medlemmer: [header, ...rows] })).toEqual({
    cells: [['Samlet', 3, 1, 2, 'breach'], ...regions(nobody, [2, 0, 1, 'attention'], nobody, [1, 1, 1, 'ok'])],
    undecided: [],
  });
});

test('a breach that is dispensed from, or excepted, is worth a look', () => {
  const rows = [header, ...members('Helse Vest', ['K', 'K'])];
  const dispensed = {
    Medlemmer: rows,
    Oppsett: [
      ['Felt', 'Verdi'],
      ['Dispensasjon § 28', 'brev 24/1234'],
    ],
  };
  expect(told(genderTable, dispensed).cells[0]).toEqual(['Samlet', 2, 0, 1, 'attention']);
});

/** The key of what is wrong with the balance of the whole. */
function breachKey(book: Book): string {
  const sheets = Object.entries(book).map(([name, cells]) => ({ name, cells }));
  const { committee, findings } = factsOf({ sheets }, 2026, { group: { mandate: 'behandlingshjelpemidler' } });
  const breach = findings.find(({ rule, severity }) => rule === 'gender-balance' && severity === 'error');
  return breach === undefined ? '' : keyOf(committee.id, breach);
}

test('a breach that is excepted from is still worth a look', () => {
  const book = { Medlemmer: [header, ...members('Helse Vest', ['K', 'K'])] };
  const key = breachKey(book);
  const waivers = [
    ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av', 'Gjelder til', 'Nøkkel'],
    ['gender-balance', '', 'Ingen andre var å finne', 'Departementet', '', key],
  ];
  expect(told(genderTable, book).cells[0]).toEqual(['Samlet', 2, 0, 1, 'breach']);
  expect(told(genderTable, { ...book, Unntak: waivers }).cells[0]).toEqual(['Samlet', 2, 0, 1, 'attention']);
});

test('a sex that is not told and decides is undecided; the rule says which cell', () => {
  const rows = members('Helse Vest', ['K', 'M', '', 'K']);
  expect(told(genderTable, { Medlemmer: [header, ...rows] })).toEqual({
    cells: [['Samlet', null, null, 2, 'undecided'], ...regions(nobody, [null, null, 2, 'undecided'], nobody, nobody)],
    undecided: [],
  });
});

test('a sex that is not told and decides nothing leaves the numbers open', () => {
  const rows = members('Helse Vest', ['K', 'M', '?']);
  expect(told(genderTable, { Medlemmer: [header, ...rows] })).toEqual({
    cells: [['Samlet', null, null, 1, 'ok'], ...regions(nobody, [null, null, 1, 'ok'], nobody, nobody)],
    undecided: ['Kjønnsbalansen avhenger av Medlemmer!H4, som ikke kan leses sikkert.'],
  });
});

test('deputies are counted by themselves where there are any', () => {
  const rows = [...members('Helse Vest', ['K', 'M']), ...members('Helse Vest', ['K', 'K'], 2, 'Varamedlem')];
  expect(told(genderTable, { Medlemmer: [header, ...rows] }).cells.at(-1)).toEqual([
    'Varamedlemmer',
    2,
    0,
    1,
    'breach',
  ]);
});

test('one member alone is held to nothing', () => {
  expect(told(genderTable, { Medlemmer: [header, ...members('Helse Vest', ['K'])] }).cells[0]).toEqual([
    ...['Samlet', 1, 0, null, null],
  ]);
});

describe('a group that was closed in the year is counted on its last day', () => {
  const Oppsett = [
    ['Felt', 'Verdi'],
    ['Avsluttet', '30.06.2026'],
  ];
  /** The same rows, with other ends of the term. */
  const until = (to: string, rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.map((cell, index) => (index === 5 ? to : cell)));

  test('who sat on it counts, who had left does not', () => {
    const rows = [
      ...until('30.06.2026', members('Helse Vest', ['K', 'M'])),
      ...until('29.06.2026', members('Helse Nord', ['M'], 4)),
    ];
    expect(told(genderTable, { Medlemmer: [header, ...rows], Oppsett })).toEqual({
      cells: [['Samlet', 1, 1, 1, 'ok'], ...regions(nobody, [1, 1, 1, 'ok'], nobody, nobody)],
      undecided: [],
    });
  });

  test('too few of one sex on it are a breach, and worth a look in a region', () => {
    const rows = members('Helse Vest', ['K', 'K']);
    expect(told(genderTable, { Medlemmer: [header, ...rows], Oppsett })).toEqual({
      cells: [['Samlet', 2, 0, 1, 'breach'], ...regions(nobody, [2, 0, 1, 'attention'], nobody, nobody)],
      undecided: [],
    });
  });

  test('an exception that holds on it counts', () => {
    const Medlemmer = [header, ...members('Helse Vest', ['K', 'K'])];
    // The same finding as of a group that goes on: neither its id nor its numbers are others.
    const Unntak = [
      ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av', 'Gjelder til', 'Nøkkel'],
      ['gender-balance', '', 'Ingen andre var å finne', 'Departementet', '30.06.2026', breachKey({ Medlemmer })],
    ];
    expect(told(genderTable, { Medlemmer, Oppsett, Unntak }).cells[0]).toEqual(['Samlet', 2, 0, 1, 'attention']);
  });

  test('what is open on it is told, though no rule judges the group any more', () => {
    const rows = members('Helse Vest', ['K', 'M', '', 'K']);
    expect(told(genderTable, { Medlemmer: [header, ...rows], Oppsett })).toEqual({
      cells: [['Samlet', null, null, 2, 'undecided'], ...regions(nobody, [null, null, 2, 'undecided'], nobody, nobody)],
      undecided: ['Kjønnsbalansen avhenger av Medlemmer!H4, som ikke kan leses sikkert.'],
    });
    const bare = [header, ...rows].map((cells) => cells.slice(0, 7));
    expect(told(genderTable, { Medlemmer: bare, Oppsett }).undecided).toEqual([
      'Kolonnen «Kjønn» mangler på arket «Medlemmer».',
    ]);
  });
});

test('a mandate of one’s own that asks for no balance has no rows', () => {
  expect(cellsIn(genderTable, 'brukerutvalg', 2026)).toEqual([]);
});
