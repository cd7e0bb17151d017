import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, findings, judgeNetwork } from '../roster.ts';

const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const header = ['År', 'Region', 'Utstyrsgruppe', 'Antall pasienter', 'Kostnad utstyr', 'Kostnad forbruksmateriell'];
const year = (of: Scalar): Scalar[][] => regions.map((region) => [of, region, 'Oksygen', 100, 50000, 20000]);

interface Case {
  readonly rows: readonly (readonly Scalar[])[];
  readonly on?: string;
  readonly from?: string;
  readonly columns?: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
}
const judged = ({ rows, on = '2027-02-01', from = '01.01.2026', columns = header, period }: Case) => {
  const members = baseline.map((row) => row.map((cell, column) => (column === 4 ? from : cell)));
  const sheets = [{ name: 'Utvikling', cells: [[...columns], ...rows] }];
  const request = period === undefined ? {} : { period };
  return findings(judgeNetwork({ members, sheets, on, request }), 'usage-statistics');
};
const kinds = (part: Case) => judged(part).map(({ severity, values }) => [severity, values.year]);

test('rows of other years and regions that can be read leave nothing undecided', () => {
  const others: Scalar[][] = [
    ['i fjor', 'Helse Nord', 'CPAP', 1, 1, 1],
    [2025, 'Helse X', 'CPAP', 1, 1, 1],
    [2019, 'Helse Vest', 'CPAP', 1, 1, 1],
  ];
  expect(judged({ rows: [...year(2026).slice(1), ...others] })).toMatchObject([
    { severity: 'warning', values: { region: 'Helse Sør-Øst', year: 2026, kind: 'none' } },
  ]);
});

test('a row without its year or region may be the missing one, and both cells are named', () => {
  expect(judged({ rows: [...year(2026).slice(1), ['', 'Helse Sør-Øst', 'CPAP', 1, 1, 1]] })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Utvikling!A5'] } },
  ]);
  expect(judged({ rows: [...year(2026).slice(1), [2026, '', 'CPAP', 1, 1, 1]] })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Utvikling!B5'] } },
  ]);
  expect(judged({ rows: [...year(2026).slice(1), ['i fjor', 'Helse X', 'CPAP', 1, 1, 1]] })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Utvikling!A5', 'Utvikling!B5'] } },
  ]);
});

test('a doubtful row may bring the costs that the region’s own lack', () => {
  const bare = year(2026).map((row, index) => (index === 1 ? row.with(4, '') : row));
  expect(judged({ rows: [...bare, ['i fjor', 'Helse Vest', 'CPAP', 1, 1, 1]] })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Utvikling!A6'] } },
  ]);
});

test('when one region has its figures, what is said of the next keeps its key', () => {
  const two = judged({ rows: year(2026).slice(2) });
  const one = judged({ rows: year(2026).toSpliced(1, 1) });
  expect(two.map(({ values }) => values.region)).toEqual(['Helse Sør-Øst', 'Helse Vest']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('where no year is judged, no column is called missing', () => {
  const part = { on: '2026-06-01', columns: header.slice(0, 4), rows: [] };
  expect(judged(part)).toEqual([]);
  expect(judged({ ...part, on: '2027-02-01', rows: year(2026).map((row) => row.slice(0, 4)) })).toMatchObject([
    { severity: 'undecided', values: { column: 'costEquipment' } },
    { severity: 'undecided', values: { column: 'costConsumables' } },
  ]);
  const unregioned = header.toSpliced(1, 1);
  expect(judged({ on: '2026-06-01', columns: unregioned, rows: [] })).toEqual([]);
});

test('a year that the roster begins inside names itself as told on too little', () => {
  const [found] = judged({ rows: [], from: '02.01.2026' });
  expect(found).toMatchObject({ severity: 'undecided', values: { about: '2026' } });
  expect(found?.message).toContain('ufullstendig datagrunnlag');
});

test('on its own last day a year is a note, in January of the next too, and the one before it a warning', () => {
  const part = { rows: [], from: '01.01.2025', period: { from: '2026-01-01', to: '2027-12-31' } };
  const four = (severity: string, of: number) => regions.map(() => [severity, of]);
  expect(kinds({ ...part, on: '2026-12-31' })).toEqual([...four('warning', 2025), ...four('note', 2026)]);
  expect(kinds({ ...part, on: '2027-01-31' })).toEqual([...four('warning', 2025), ...four('note', 2026)]);
  expect(kinds({ ...part, on: '2027-02-01' })).toEqual([...four('warning', 2025), ...four('warning', 2026)]);
});

test('in January a year long past is a warning still', () => {
  const part = { rows: year(2026), from: '01.01.2025', on: '2027-01-15' };
  expect(kinds(part)).toEqual(regions.map(() => ['warning', 2025]));
});
