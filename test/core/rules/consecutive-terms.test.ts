import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const row = (from: string, to: string): Member => [
  'Frode Gran',
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const judged = (earlier: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: members({}, earlier), on }), 'consecutive-terms');

test('a second term in a row is noted at its start, with its number', () => {
  expect(judged([row('01.01.2024', '31.12.2025')])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'E7' },
      values: { name: 'Frode Gran', number: 2 },
      message: 'Frode Gran er i periode nr. 2. Mandatet har ingen øvre grense.',
      fix: null,
    },
  ]);
});

test('a first term is nothing to note', () => {
  expect(judged([])).toEqual([]);
});

test('three terms in a row are number three, in whatever order they are written', () => {
  const earlier = [row('01.01.2024', '31.12.2025'), row('01.01.2022', '31.12.2023')];
  expect(judged(earlier).map(({ values }) => values.number)).toEqual([3]);
  expect(judged(earlier.toReversed()).map(({ values }) => values.number)).toEqual([3]);
});

test('a term that ended the day before the day before is not in a row', () => {
  expect(judged([row('01.01.2024', '30.12.2025')])).toEqual([]);
});

test('a term not yet begun is not counted', () => {
  expect(judged([row('01.01.2028', '31.12.2029')])).toEqual([]);
});

test('the second term counts from its first day', () => {
  const next = [row('01.01.2028', '31.12.2029')];
  expect(judged(next, '2027-12-31')).toEqual([]);
  expect(judged(next, '2028-01-01').map(({ values }) => values.number)).toEqual([2]);
});

test('an earlier term that cannot be read is not counted as one', () => {
  expect(judged([row('2024–2025', '31.12.2025')]).filter(({ severity }) => severity === 'note')).toEqual([]);
});

test('an earlier term that cannot be read leaves the number undecided, and the cell is named', () => {
  const earlier = [row('2022–2023', '31.12.2023'), row('01.01.2024', '31.12.2025')];
  expect(judged(earlier)).toMatchObject([
    { severity: 'undecided', values: { about: 'Frode Gran', cells: ['Medlemmer!E12'] } },
  ]);
  const role = [...row('01.01.2024', '31.12.2025')];
  role[3] = 'Superbruker';
  expect(judged([role])).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!D12'] } }]);
});

test('years as vara are no term as a member', () => {
  const deputy = [...row('01.01.2024', '31.12.2025')];
  deputy[3] = 'Varamedlem';
  expect(judged([deputy])).toEqual([]);
});

test('a row written twice is one term', () => {
  expect(judged([row('01.01.2026', '31.12.2027')])).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(
      judgeNetwork({ members: members({}, [row('01.01.2024', '31.12.2025')]), language }),
      'consecutive-terms',
    )[0]?.message;
  expect(message('nn')).toBe('Frode Gran er i periode nr. 2. Mandatet har inga øvre grense.');
  expect(message('en')).toBe('Frode Gran is in term no. 2. The mandate sets no upper limit.');
});

test('the key is the same when rows move and on another day', () => {
  const rows = members({}, [row('01.01.2024', '31.12.2025')]);
  const key = findings(judgeNetwork({ members: rows }), 'consecutive-terms')[0]?.key;
  expect(findings(judgeNetwork({ members: rows.toReversed() }), 'consecutive-terms')[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows, on: '2027-01-15' }), 'consecutive-terms')[0]?.key).toBe(key);
});

test('of two terms that start together the longer is the last, in whatever order they are written', () => {
  const earlier = [row('01.01.2026', '30.06.2026'), row('01.01.2024', '31.12.2025')];
  for (const rows of [earlier, earlier.toReversed()])
    expect(judged(rows).map(({ at, values }) => [at?.cell, values.number])).toEqual([['E7', 2]]);
  const longest = [row('01.01.2026', '31.12.2028'), row('01.01.2024', '31.12.2025')];
  for (const [rows, cell] of [
    [longest, 'E12'],
    [longest.toReversed(), 'E13'],
  ] as const)
    expect(judged(rows).map(({ at, values }) => [at?.cell, values.number])).toEqual([[cell, 2]]);
});

test('Oppsett says from which term it is noted, and fewer are no question either', () => {
  const found = (...earlier: Member[]) =>
    findings(
      judgeNetwork({ members: members({}, earlier), setup: [['Perioder på rad: noteres fra periode nr.', '3']] }),
      'consecutive-terms',
    ).map(({ severity, values }) => [severity, values.number]);
  expect(found(row('01.01.2024', '31.12.2025'))).toEqual([]);
  expect(found(row('2024–2025', '31.12.2025'))).toEqual([]);
  expect(found(row('01.01.2024', '31.12.2025'), row('01.01.2022', '31.12.2023'))).toEqual([['note', 3]]);
});

test('a term is told until its last day, though an earlier one runs on', () => {
  const found = (to: string) =>
    findings(
      judgeNetwork({ members: members({ 5: { 5: to } }, [row('01.06.2025', '31.12.2026')]) }),
      'consecutive-terms',
    ).map(({ values }) => values.number);
  expect([found('22.11.2026'), found('21.11.2026')]).toEqual([[2], []]);
});

test('two persons are two findings', () => {
  const other = row('01.01.2024', '31.12.2025').with(0, 'Eva Foss');
  const found = judged([row('01.01.2024', '31.12.2025'), other]);
  expect(found.map(({ values }) => values.name).toSorted()).toEqual(['Eva Foss', 'Frode Gran']);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

test('it is noted once, under the version of the mandate in force on the day', () => {
  const versions = (on: string) =>
    findings(
      judgeNetwork({ members: [row('01.01.2018', '31.12.2019'), row('01.01.2020', '31.12.2021')], on }),
      'consecutive-terms',
    ).map(({ source }) => source.version);
  expect(versions('2020-03-31')).toEqual(['2009-03']);
  expect(versions('2020-04-01')).toEqual(['2020-04']);
});

test('the key is another for another person and another term', () => {
  const key = (...earlier: Member[]) => judged(earlier)[0]?.key;
  const second = row('01.01.2024', '31.12.2025');
  const keys = [key(second), key(second.with(0, 'Eva Foss')), key(second, row('01.01.2022', '31.12.2023'))];
  expect(new Set(keys).size).toBe(3);
});
