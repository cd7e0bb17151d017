import { describe, expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const vest = (name: string, from: string, to: string): Member => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const ends = (to: string, added: readonly Member[] = []) => members({ 5: { 4: '01.03.2025', 5: to } }, added);
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'term-expiring');

test('a term that ends in ninety days is a warning', () => {
  expect(judged(ends('20.02.2027'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', to: '2027-02-20' },
      message: 'Frode Gran: oppnevningen utløper 20.02.2027. Forslag til fagdirektørene bør sendes.',
      fix: null,
    },
  ]);
});

test('a term that ends in ninety-one days is not yet one', () => {
  expect(judged(ends('21.02.2027'))).toEqual([]);
});

test('the last day of a term is still expiring, the day after is expired', () => {
  const rows = ends('28.02.2027');
  expect(judged(rows, '2027-02-28')).toHaveLength(1);
  expect(judged(rows, '2027-03-01')).toEqual([]);
});

test('sixty days before the end of case 1 the reminder is there', () => {
  expect(
    judged(members({ 5: { 4: '01.05.2024', 5: '30.04.2026' } }), '2026-03-01').map(({ values }) => values.to),
  ).toEqual(['2026-04-30']);
});

test('a successor from the following day closes the matter', () => {
  expect(judged(ends('20.02.2027', [vest('Nils Nes', '21.02.2027', '20.02.2029')]))).toEqual([]);
});

test('a successor one day later does not', () => {
  expect(judged(ends('20.02.2027', [vest('Nils Nes', '22.02.2027', '21.02.2029')]))).toHaveLength(1);
});

test('who is appointed anew is not expiring', () => {
  expect(judged(ends('20.02.2027', [vest('Frode Gran', '21.02.2027', '20.02.2029')]))).toEqual([]);
});

test('who leaves on a known day is not reminded of, the seat is', () => {
  const rows = members({ 5: { 7: '31.12.2026' } });
  expect(judged(rows)).toEqual([]);
  expect(findings(judgeNetwork({ members: rows }), 'seat-falls-vacant')).toHaveLength(1);
});

test('no warning is given while a row that cannot be read may be the renewal', () => {
  for (const name of ['Frode Gran', 'Nils Nes']) {
    const found = judged(ends('20.02.2027', [vest(name, '2027–2029', '20.02.2029')]));
    expect(found.filter(({ severity }) => severity !== 'undecided')).toEqual([]);
  }
});

test('a renewal that cannot be read leaves it undecided, and names the cell', () => {
  expect(judged(ends('20.02.2027', [vest('Frode Gran', '2027–2029', '20.02.2029')]))).toMatchObject([
    { severity: 'undecided', values: { about: 'Frode Gran', cells: ['Medlemmer!E12'] } },
  ]);
});

test('a renewal without an end closes the matter', () => {
  expect(judged(ends('20.02.2027', [vest('Frode Gran', '21.02.2027', '')]))).toEqual([]);
});

test('who sits until the group is closed is not reminded of', () => {
  const closed = (day: string) =>
    findings(judgeNetwork({ members: ends('20.02.2027'), setup: [['Avsluttet', day]] }), 'term-expiring').length;
  expect([closed('19.02.2027'), closed('20.02.2027'), closed('21.02.2027')]).toEqual([0, 0, 1]);
});

test('whose rôle cannot be read is not reminded of, and the rôle is named', () => {
  const rows = members({ 5: { 3: 'Superbruker', 4: '01.03.2025', 5: '20.02.2027' } });
  expect(judged(rows)).toMatchObject([{ severity: 'undecided', at: { cell: 'D7' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: ends('20.02.2027'), language }), 'term-expiring')[0]?.message;
  expect(message('nn')).toBe('Frode Gran: oppnemninga går ut 20.02.2027. Framlegg til fagdirektørane bør sendast.');
  expect(message('en')).toBe(
    'Frode Gran: the appointment expires on 20.02.2027. A proposal to the medical directors should be sent.',
  );
});

test('the key is the same when rows move and as the day comes nearer', () => {
  const rows = ends('20.02.2027');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2027-01-15')[0]?.key).toBe(key);
});

test('who may follow is named, and nobody who would only come later or had gone by then', () => {
  const unknown = (name: string, from: string, to: string) => vest(name, from, to).with(3, 'Superbruker');
  const rows = [
    unknown('Nils Nes', '21.02.2027', '21.02.2027'),
    unknown('Per Bø', '22.02.2027', '31.12.2028'),
    unknown('Ola Li', '01.03.2026', '19.02.2027'),
  ];
  expect(judged(ends('20.02.2027', rows)).map(({ values }) => [values.about, values.cells])).toEqual([
    ['Frode Gran', ['Medlemmer!D12']],
  ]);
});

test('a term is reminded of from the day it begins', () => {
  const from = (day: string) => judged(members({ 5: { 4: day, 5: '20.02.2027' } })).length;
  expect([from('21.11.2026'), from('22.11.2026'), from('23.11.2026')]).toEqual([1, 1, 0]);
});

test('a day of closing that cannot be read leaves it undecided, at Oppsett', () => {
  const answer = judgeNetwork({ members: ends('20.02.2027'), setup: [['Avsluttet', 'til våren']] });
  expect(findings(answer, 'term-expiring')).toMatchObject([
    { severity: 'undecided', values: { cells: ['Oppsett!B2'] } },
  ]);
});

test('whose region cannot be read is asked about elsewhere, and is no reminder of any region', () => {
  expect(judged(members({ 5: { 1: '', 2: 'Nordpå', 4: '01.03.2025', 5: '20.02.2027' } }))).toEqual([]);
});

test('a row without a name leaves it undecided, about nobody', () => {
  const found = judged(members({ 5: { 0: '', 4: '01.03.2025', 5: '20.02.2027' } }));
  expect(found.map(({ severity, values }) => [severity, values.about, values.cells])).toEqual([
    ['undecided', undefined, ['Medlemmer!A7']],
  ]);
});

test('two who go at once are two findings', () => {
  const rows = members({ 5: { 5: '20.02.2027' }, 9: { 5: '20.02.2027' } });
  const found = judged(rows);
  expect(found.map(({ values }) => [values.name, values.region])).toEqual([
    ['Frode Gran', 'Helse Vest'],
    ['Jon Krogh', 'Helse Nord'],
  ]);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

describe('by a mandate of its own', () => {
  const own = (from: string, to: string, language: 'nb' | 'nn' | 'en' = 'nb') => {
    const rows = [['Plasser', 'Helse Vest', '1', from, to]];
    const roster = [['Kari Lie', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2026']];
    return findings(judgeOwn(rows, roster, [], { language }), 'term-expiring').map(({ message }) => message);
  };

  test('it is not said who gets the proposal', () => {
    expect(own('', '')).toEqual(['Kari Lie: oppnevningen utløper 31.12.2026. Ny oppnevning bør forberedes.']);
    expect(own('', '', 'nn')).toEqual(['Kari Lie: oppnemninga går ut 31.12.2026. Ny oppnemning bør førebuast.']);
    expect(own('', '', 'en')).toEqual([
      'Kari Lie: the appointment expires on 31.12.2026. A new appointment should be prepared.',
    ]);
  });

  test('it is said while the requirement is in force, its first and last day included', () => {
    const told = (from: string, to: string) => own(from, to).length;
    expect([told('22.11.2026', ''), told('23.11.2026', '')]).toEqual([1, 0]);
    expect([told('01.01.2026', '21.11.2026'), told('01.01.2026', '22.11.2026')]).toEqual([0, 1]);
  });
});

test('the key is another for another person and another end', () => {
  const key = (row: number, to: string) => judged(members({ [row]: { 5: to } }))[0]?.key;
  const keys = [key(5, '20.02.2027'), key(9, '20.02.2027'), key(5, '19.02.2027')];
  expect(new Set(keys).size).toBe(3);
});
