import { expect, test } from 'vitest';
import { economyTable } from '../../../core/report/economy-table.ts';
import { filled } from './filled.ts';
import { filledFrom, told } from './network-book.ts';

const header = ['Post', 'Budsjett', 'Regnskap', 'Merknad'];
const sheet = [
  header,
  ['Reiser', 40_000, 36_500.5, 'færre møter'],
  ['Møterom', '12 000,-', 'kr 14 250', ''],
  ['Konsulent', '', 5000, ''],
];
test('the samples have no economy, and lack none', () => {
  expect(filled(economyTable, 'nettverk-feilfri', 2025)).toEqual({ rows: [] });
  expect(filled(economyTable, 'nettverk-feilfri', 2026)).toEqual({ rows: [] });
  expect(filled(economyTable, 'nettverk-med-feil', 2025)).toEqual({ rows: [] });
  expect(filled(economyTable, 'nettverk-med-feil', 2026)).toEqual({ rows: [] });
  expect(filledFrom(economyTable, { Økonomi: [header] })).toEqual({ rows: [] });
});

test('each item has what the accounts say beyond the budget', () => {
  // 36 500.50 is 36 501 kr, and 3 499.50 less than the budget: a half is rounded away from zero.
  expect(told(economyTable, { Økonomi: sheet })).toEqual({
    cells: [
      ['Reiser', 40_000, 36_501, -3500, 'færre møter'],
      ['Møterom', 12_000, 14_250, 2250, null],
      ['Konsulent', null, 5000, null, null],
    ],
    undecided: [],
  });
  expect(filledFrom(economyTable, { Økonomi: sheet }).rows.map(({ from }) => from)).toEqual([
    ['Økonomi!A2:D2'],
    ['Økonomi!A3:D3'],
    ['Økonomi!A4:D4'],
  ]);
});

test('an amount that cannot be read is told, and leaves the deviation open', () => {
  expect(told(economyTable, { Økonomi: [header, ['Reiser', 'ca. 40 000', 36_500, '']] })).toEqual({
    cells: [['Reiser', null, 36_500, null, null]],
    undecided: ['Budsjett for Reiser (Økonomi!B2) kan ikke leses.'],
  });
});

test('amounts that are equal deviate by nothing', () => {
  expect(told(economyTable, { Økonomi: [header, ['Reiser', 100, 100, '']] }).cells).toEqual([
    ['Reiser', 100, 100, 0, null],
  ]);
});

test('the sheet bears no year: it is about the running one or the one before', () => {
  expect(told(economyTable, { Økonomi: sheet }, { on: '2026-11-22' }, 2026).cells).toHaveLength(3);
  expect(told(economyTable, { Økonomi: sheet }, { on: '2026-11-22' }, 2025).cells).toHaveLength(3);
  expect(told(economyTable, { Økonomi: sheet }, { on: '2026-11-22' }, 2024)).toEqual({
    cells: [],
    undecided: [
      'Arket «Økonomi» sier ikke hvilket år det gjelder, og nå er det 2026. Tallene er ikke tatt med for 2024.',
    ],
  });
});
