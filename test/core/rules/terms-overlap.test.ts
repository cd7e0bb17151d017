import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const eva = (from: Scalar, to: Scalar, role = 'Medlem', left: Scalar = ''): Member => [
  ...['Eva Foss', 'Helse Bergen HF', 'Helse Vest', role, from, to, 'Fagdirektørene', left, ''],
];
const judged = (rows: readonly Member[], part: Parameters<typeof judgeNetwork>[0] = {}) =>
  findings(judgeNetwork({ members: [...members({ 4: null }), ...rows], ...part }), 'terms-overlap');
const first = eva('01.05.2024', '30.04.2026');

test('two appointments that share a month are an error, with the term that would follow (case 13)', () => {
  expect(judged([first, eva('01.04.2026', '31.03.2028')])).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'E12' },
      values: {
        name: 'Eva Foss',
        from: '2026-04-01',
        to: '2026-04-30',
        days: 30,
        firstFrom: '2024-05-01',
        firstTo: '2026-04-30',
        secondFrom: '2026-04-01',
        secondTo: '2028-03-31',
        expectedFrom: '2026-05-01',
        expectedTo: '2028-04-30',
      },
      message:
        'Eva Foss har overlappende oppnevninger (01.05.2024–30.04.2026 og 01.04.2026–31.03.2028). Personen telles én gang. Forslag til den siste: 01.05.2026–30.04.2028.',
      fix: { sheet: 'Medlemmer', cell: 'E12', value: 46143, label: '01.05.2026' },
      source: { section: 'Sammensetning og oppnevning av medlemmer' },
    },
  ]);
});

test('the day before the first ends, the day it ends, and the day after', () => {
  const from = (day: string) => judged([first, eva(day, '31.03.2028')]).map(({ values }) => values.days);
  expect(from('29.04.2026')).toEqual([2]);
  expect(from('30.04.2026')).toEqual([1]);
  expect(from('01.05.2026')).toEqual([]);
});

test('the later row is named wherever it stands', () => {
  expect(judged([eva('01.04.2026', '31.03.2028'), first]).map(({ at }) => at?.cell)).toEqual(['E11']);
});

test('who left before the next appointment began has none that overlap', () => {
  const left = (day: string) =>
    judged([eva('01.05.2024', '30.04.2026', 'Medlem', day), eva('01.04.2026', '31.03.2028')]);
  expect(left('31.03.2026')).toEqual([]);
  expect(left('01.04.2026').map(({ values }) => values.days)).toEqual([1]);
});

test('a term inside another, an equal one, and one after an open end are told without a mended date', () => {
  const told = (...rows: Member[]) => judged(rows).map(({ values, fix }) => [values.days, values.expectedFrom, fix]);
  expect(told(eva('01.01.2026', '31.12.2027'), eva('01.06.2026', '30.06.2026'))).toEqual([[30, '', null]]);
  expect(told(eva('01.01.2026', '31.12.2027'), eva('01.01.2026', '31.12.2027'))).toEqual([[730, '', null]]);
  expect(told(eva('01.01.2026', ''), eva('01.06.2026', '31.05.2028'))).toEqual([[731, '', null]]);
  expect(judged([eva('01.01.2026', ''), eva('01.06.2026', '31.05.2028')])[0]?.message).toBe(
    'Eva Foss har overlappende oppnevninger (01.01.2026–uten sluttdato og 01.06.2026–31.05.2028). Personen telles én gang.',
  );
});

test('of three rows each is held against the one before it that runs the longest', () => {
  const rows = [eva('01.01.2025', '31.12.2026'), eva('01.02.2025', '28.02.2025'), eva('01.12.2026', '30.11.2028')];
  const pairs = (list: readonly Member[]) => judged(list).map(({ values }) => [values.firstFrom, values.secondFrom]);
  expect(pairs(rows)).toEqual([
    ['2025-01-01', '2025-02-01'],
    ['2025-01-01', '2026-12-01'],
  ]);
  expect(pairs(rows.toReversed()).sort()).toEqual(pairs(rows));
});

test('the leader who stands among the members too, for the same days, has one appointment', () => {
  const member = (from: string) => judged([eva('01.01.2026', '31.12.2027', 'Leder'), eva(from, '31.12.2027')]);
  expect(member('01.01.2026')).toEqual([]);
  expect(member('02.01.2026')).toHaveLength(1);
});

test.each(['Varamedlem', 'Tilknyttet'])('days as %s are no appointment as a member', (role) => {
  expect(judged([first, eva('01.04.2026', '31.03.2028', role)])).toEqual([]);
});

test('a date or a rôle that cannot be read leaves it undecided, and names the cell', () => {
  const undecided = (row: Member) =>
    judged([first, row]).map(({ severity, values }) => [severity, values.about, values.cells]);
  expect(undecided(eva('våren', '31.03.2028'))).toEqual([['undecided', 'Eva Foss', ['Medlemmer!E12']]]);
  expect(undecided(eva('01.04.2026', 'våren'))).toEqual([['undecided', 'Eva Foss', ['Medlemmer!F12']]]);
  expect(undecided(eva('01.04.2026', '31.03.2028', 'Superbruker'))).toEqual([
    ['undecided', 'Eva Foss', ['Medlemmer!D12']],
  ]);
  expect(undecided(eva('01.05.2026', 'våren'))).toEqual([]);
});

test('days before the period are history, days to come are told', () => {
  const earlier = [eva('01.01.2023', '31.12.2024'), eva('01.12.2024', '30.11.2026')];
  expect(judged(earlier)).toEqual([]);
  expect(judged([eva('01.01.2023', '01.01.2025'), eva('01.12.2024', '30.11.2026')])).toHaveLength(1);
  expect(judged([eva('01.01.2026', '31.12.2027'), eva('01.12.2027', '30.11.2029')])).toHaveLength(1);
});

test('under both versions of the mandate it is told once', () => {
  const rows = [eva('01.01.2019', '31.12.2020'), eva('01.03.2020', '28.02.2022')];
  expect(judged(rows, { request: { period: { from: '2019-01-01', to: '2026-11-22' } } })).toHaveLength(1);
});

test('of two that begin together the longer is named, of two that end together the later, without a mended date', () => {
  const told = (...rows: Member[]) =>
    judged(rows).map(({ at, values, fix }) => [at?.cell, values.days, values.expectedFrom, values.expectedTo, fix]);
  const [long, short] = [eva('01.01.2026', '31.12.2027'), eva('01.01.2026', '30.06.2026')];
  expect(told(long, short)).toEqual([['E11', 181, '', '', null]]);
  expect(told(short, long)).toEqual([['E12', 181, '', '', null]]);
  expect(told(long, eva('01.12.2027', '31.12.2027'))).toEqual([['E12', 31, '', '', null]]);
});

test('a third term is held against the second where that runs the longest', () => {
  const rows = [eva('01.01.2025', '31.12.2025'), eva('01.06.2025', '31.05.2027'), eva('01.01.2027', '31.12.2028')];
  expect(judged(rows).map(({ values }) => [values.firstFrom, values.secondFrom, values.days])).toEqual([
    ['2025-01-01', '2025-06-01', 214],
    ['2025-06-01', '2027-01-01', 151],
  ]);
  expect(new Set(judged(rows).map(({ key }) => key.replace(/-\d+$/, ''))).size).toBe(2);
});

test('the leader who stands among the members for fewer days has two appointments', () => {
  expect(judged([eva('01.01.2026', '31.12.2027', 'Leder'), eva('01.01.2026', '30.06.2027')])).toHaveLength(1);
});

test('days that begin on the last day of the first mandate are under it, on the first of the second under that', () => {
  const period = { from: '2019-01-01', to: '2026-11-22' };
  const versions = (from: string) =>
    judged([eva('01.05.2018', '30.04.2020'), eva(from, '31.03.2022')], { request: { period } }).map(
      ({ source }) => source.version,
    );
  expect([versions('31.03.2020'), versions('01.04.2020')]).toEqual([['2009-03'], ['2020-04']]);
});
