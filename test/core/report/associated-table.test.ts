import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { associatedTable } from '../../../core/report/associated-table.ts';
import { factsOf, filled } from './filled.ts';

test('the pharmacist who was associated in 2026, and nobody the year before', () => {
  expect(filled(associatedTable, 'nettverk-feilfri', 2026)).toEqual({
    rows: [
      {
        // The sheet has no column Fagfelt.
        cells: ['Hilde Tangen', null, 'Sykehusinnkjøp HF', '2026-01-01', '2027-12-31', 'innkjøp'],
        from: ['Medlemmer!B25:O25'],
      },
    ],
    undecided: [],
  });
  expect(filled(associatedTable, 'nettverk-feilfri', 2025)).toEqual({ rows: [], undecided: [] });
});

test('the flawed list associates nobody', () => {
  expect(filled(associatedTable, 'nettverk-med-feil', 2026)).toEqual({ rows: [], undecided: [] });
  expect(filled(associatedTable, 'nettverk-med-feil', 2025)).toEqual({ rows: [], undecided: [] });
});

const header = [
  'Navn',
  'Virksomhet',
  'Region',
  'Rolle',
  'Fagfelt',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Fratrådt',
  'Merknad',
];
function fillFrom(...rows: readonly (readonly Scalar[])[]) {
  const setup = {
    name: 'Oppsett',
    cells: [
      ['Felt', 'Verdi'],
      ['Mandat', 'behandlingshjelpemidler'],
    ],
  };
  return associatedTable.fill(factsOf({ sheets: [setup, { name: 'Medlemmer', cells: [header, ...rows] }] }, 2026));
}

test('an empty list associates nobody', () => {
  expect(fillFrom()).toEqual({ rows: [], undecided: [] });
});

test('the last day is the one on which the person left', () => {
  const row = ['Anne Ek', 'NAV', '', 'Ressursperson', 'hjelpemidler', '01.02.2026', '31.12.2026', '30.06.2026', ''];
  expect(fillFrom(row).rows.map(({ cells }) => cells)).toEqual([
    ['Anne Ek', 'hjelpemidler', 'NAV', '2026-02-01', '2026-06-30', null],
  ]);
});

test('a day that cannot be read, and a rôle that may be this one, are named', () => {
  const filledIn = fillFrom(
    ['Anne Ek', 'NAV', '', 'Tilknyttet', '', '01.02.2026', 'til jul', '', ''],
    ['Bo Li', 'OUS', 'HSØ', 'bidragsyter', '', '01.02.2026', '31.01.2028', '', ''],
  );
  expect(filledIn.rows.map(({ cells }) => cells)).toEqual([['Anne Ek', null, 'NAV', '2026-02-01', null, null]]);
  expect(filledIn.undecided).toEqual([
    {
      nb: 'Oppnevnt til for Anne Ek (Medlemmer!G2) kan ikke leses.',
      nn: 'Oppnemnd til for Anne Ek (Medlemmer!G2) kan ikkje lesast.',
      en: '“Appointed to” of Anne Ek (Medlemmer!G2) cannot be read.',
    },
    {
      nb: 'Rolle for Bo Li (Medlemmer!D3) kan ikke leses.',
      nn: 'Rolle for Bo Li (Medlemmer!D3) kan ikkje lesast.',
      en: '“Role” of Bo Li (Medlemmer!D3) cannot be read.',
    },
  ]);
});
