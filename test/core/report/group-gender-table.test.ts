import { describe, expect, test } from 'vitest';
import { groupGenderTable } from '../../../core/report/group-gender-table.ts';
import { groupCells, type Lines } from './dmp-year.ts';
import { cellsIn } from './filled.ts';

const header = ['Navn', 'Deltakertype', 'Kjønn', 'Oppnevningsdato'];
/** Persons of these sexes, as specialists unless told. */
const of = (sexes: readonly string[], type = 'Spesialist'): Lines => [
  header,
  ...sexes.map((sex, index) => [`Person ${String.fromCharCode(65 + index)}`, type, sex, '02.03.2026']),
];

describe('women and men in a group', () => {
  test('dmp-feilfri 2026: four and four; of eight, three of each are required', () => {
    // Women: Ingrid Solberg, Siri Hauge, Tone Brun and Ellen Ruud.
    expect(cellsIn(groupGenderTable, 'dmp-feilfri', 2026)).toEqual([['Samlet', 4, 4, 3, 'ok']]);
  });

  test('dmp-med-feil 2026 has no column for it; seven are left when Ellen Ruud has gone', () => {
    expect(cellsIn(groupGenderTable, 'dmp-med-feil', 2026)).toEqual([['Samlet', null, null, 3, 'undecided']]);
  });

  test.each<readonly [readonly string[], readonly (string | number | null)[]]>([
    [
      ['K', 'K', 'K', 'M'],
      ['Samlet', 3, 1, 2, 'attention'],
    ],
    [
      ['K', 'K', 'M', 'M'],
      ['Samlet', 2, 2, 2, 'ok'],
    ],
    [
      ['K', 'M'],
      ['Samlet', 1, 1, 1, 'ok'],
    ],
    [['K'], ['Samlet', 1, 0, null, null]],
  ])('%j', (sexes, row) => {
    expect(groupCells(groupGenderTable, { Medlemmer: of(sexes) })).toEqual([row]);
  });

  test('deputies are counted by themselves', () => {
    const Medlemmer = [
      ...of(['K', 'M']),
      ['Eli Bø', 'Vara', 'K', '02.03.2026'],
      ['Ida Dal', 'Vara', 'K', '02.03.2026'],
    ];
    expect(groupCells(groupGenderTable, { Medlemmer })).toEqual([
      ['Samlet', 1, 1, 1, 'ok'],
      ['Varamedlemmer', 2, 0, 1, 'attention'],
    ]);
  });
});
