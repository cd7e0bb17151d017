import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, findings, judgeDmp, judgeNetwork } from '../roster.ts';

const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const header = ['År', 'Region', 'Utstyrsgruppe', 'Antall pasienter', 'Kostnad utstyr', 'Kostnad forbruksmateriell'];
const year = (of: Scalar): Scalar[][] => regions.map((region) => [of, region, 'Oksygen', 100, 50000, 20000]);

interface Case {
  readonly rows: readonly (readonly Scalar[])[] | undefined;
  readonly on?: string;
  readonly from?: string;
  readonly columns?: readonly string[];
  readonly language?: Language;
}
const judged = ({ rows, on = '2027-02-01', from = '01.01.2026', columns = header, language = 'nb' }: Case) => {
  const members = baseline.map((row) => row.map((cell, column) => (column === 4 ? from : cell)));
  const sheets = rows === undefined ? [] : [{ name: 'Utvikling', cells: [[...columns], ...rows] }];
  return findings(judgeNetwork({ members, sheets, on, language }), 'usage-statistics');
};
const said = (part: Case) =>
  judged(part).map(({ severity, values }) => [severity, values.region ?? values.about, values.year]);

test('a region without figures for the year that is over is a warning', () => {
  expect(judged({ rows: year(2026).slice(1) })).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Utvikling' },
      values: { region: 'Helse Sør-Øst', year: 2026, kind: 'none' },
      message: 'Utviklingstall mangler for Helse Sør-Øst i 2026.',
      source: { section: 'Aktiviteter' },
    },
  ]);
});

test('all four regions with costs are fine', () => {
  expect(judged({ rows: year(2026) })).toEqual([]);
});

test('in January the figures may still come in: a note; from 1 February a warning', () => {
  expect(said({ rows: year(2026).slice(1), on: '2027-01-31' })).toEqual([['note', 'Helse Sør-Øst', 2026]]);
  expect(said({ rows: year(2026).slice(1), on: '2027-02-01' })).toEqual([['warning', 'Helse Sør-Øst', 2026]]);
});

test('the running year owes no figures yet', () => {
  expect(judged({ rows: [], on: '2026-12-30' })).toEqual([]);
  expect(said({ rows: [], on: '2026-12-31' })).toHaveLength(4);
});

test('the year before is needed for the comparison, where the group was there', () => {
  expect(said({ rows: year(2026), from: '01.01.2025' })).toEqual(regions.map((region) => ['warning', region, 2025]));
  expect(said({ rows: [...year(2026), ...year(2025)], from: '01.01.2025' })).toEqual([]);
  expect(said({ rows: [...year(2026), ...year(2025)], from: '01.01.2024', on: '2026-12-30' })).toEqual(
    regions.map((region) => ['warning', region, 2024]),
  );
});

test('rows without costs are a warning at the cell', () => {
  const rows = year(2026).map((row, index) => (index === 1 ? row.with(4, '') : row));
  expect(judged({ rows })).toMatchObject([
    {
      severity: 'warning',
      at: { cell: 'E3' },
      values: { region: 'Helse Vest', kind: 'no-costs' },
      message: 'Kostnader mangler i utviklingstallene for Helse Vest i 2026.',
    },
  ]);
  expect(judged({ rows: [...rows, [2026, 'Helse Vest', 'CPAP', 4, 0, '']] })).toEqual([]);
});

test('without a column of costs it is undecided, once', () => {
  const rows = year(2026).map((row) => row.slice(0, 5));
  expect(judged({ rows, columns: header.slice(0, 5) })).toMatchObject([
    { severity: 'undecided', values: { column: 'costConsumables' } },
  ]);
});

test('a year, region or cost that cannot be read leaves the region undecided', () => {
  const replaced = (column: number, value: Scalar) =>
    year(2026).map((row, index) => (index === 1 ? row.with(column, value) : row));
  expect(judged({ rows: replaced(0, 'i fjor') })).toMatchObject([
    { severity: 'undecided', at: { cell: 'A3' }, values: { about: 'Helse Vest 2026' } },
  ]);
  expect(judged({ rows: replaced(1, 'Helse X') })).toMatchObject([{ severity: 'undecided', at: { cell: 'B3' } }]);
  expect(judged({ rows: replaced(4, 'mye') })).toMatchObject([{ severity: 'undecided', at: { cell: 'E3' } }]);
});

test('a year in which the roster begins is undecided', () => {
  expect(judged({ rows: [], from: '02.01.2026' })).toMatchObject([
    { severity: 'undecided', values: { about: '2026' } },
  ]);
});

test('without the sheet it is undecided, once', () => {
  expect(judged({ rows: undefined })).toMatchObject([{ severity: 'undecided', values: { missing: 'usage' } }]);
});

test('a DMP group has no such task', () => {
  expect(findings(judgeDmp({ members: [] }), 'usage-statistics')).toEqual([]);
});

test('the sentences are given in nynorsk and English too', () => {
  const none = (language: Language) => judged({ rows: year(2026).slice(1), language })[0]?.message;
  const bare = (language: Language) => judged({ rows: year(2026).map((row) => row.with(5, '')), language })[0]?.message;
  expect(none('nn')).toBe('Utviklingstal manglar for Helse Sør-Øst i 2026.');
  expect(none('en')).toBe('Figures of use are missing for Helse Sør-Øst in 2026.');
  expect(bare('nn')).toBe('Kostnader manglar i utviklingstala for Helse Sør-Øst i 2026.');
  expect(bare('en')).toBe('Costs are missing in the figures of use for Helse Sør-Øst in 2026.');
});

test('without the column for regions it is undecided, once, and the sheet is not called missing', () => {
  const rows = year(2026).map((row) => row.toSpliced(1, 1));
  expect(judged({ rows, columns: header.toSpliced(1, 1) })).toMatchObject([
    { severity: 'undecided', values: { missing: 'usage', column: 'region' } },
  ]);
});
