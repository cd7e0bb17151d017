import { expect, test } from 'vitest';
import { judgeOffices, secretary, type OfficeRow } from '../office-sheets.ts';
import { judgeOwn } from '../own.ts';
import { findings, members } from '../roster.ts';

const rule = 'no-leader';
const change = (to: string, from: string): OfficeRow[] => [
  ['Leder', 'Anne Aas', '01.01.2026', to, '4/25'],
  ['Leder', 'Eva Foss', from, '', '1'],
  secretary,
];
const judged = (rows: readonly OfficeRow[], options = {}) => findings(judgeOffices(rows, options), rule);

test('a leader from the day after the last leaves no gap, from two days after one of a day', () => {
  expect(judged(change('31.03.2026', '31.03.2026'))).toEqual([]);
  expect(judged(change('31.03.2026', '01.04.2026'))).toEqual([]);
  expect(judged(change('31.03.2026', '02.04.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Verv', cell: 'D2' },
      values: { from: '2026-04-01', to: '2026-04-01', days: 1 },
      message: 'Nettverket har ingen leder 01.04.2026.',
    },
  ]);
});

test('days without a leader are one run with its ends', () => {
  expect(judged(change('31.03.2026', '15.05.2026'))).toMatchObject([
    { values: { days: 44 }, message: 'Nettverket har ingen leder 01.04.2026–14.05.2026.' },
  ]);
});

test('a sheet Verv says nothing of the days before its first', () => {
  expect(
    judged([
      ['Leder', 'Anne Aas', '15.02.2026', '', '1'],
      ['Sekretær', 'Bjørn Berg', '15.02.2026', '', '1'],
    ]),
  ).toEqual([]);
  expect(judged([['Leder', 'Anne Aas', '15.02.2026', '', '1'], secretary])).toMatchObject([
    { at: { sheet: 'Verv' }, values: { from: '2026-01-01', to: '2026-02-14' } },
  ]);
});

test('a sheet Verv without a leader leaves it to the rôles of the member list', () => {
  expect(judged([secretary])).toEqual([]);
  expect(judged([secretary], { members: members({ 0: { 3: 'Medlem' } }) })).toMatchObject([
    { at: { sheet: 'Verv' }, values: { from: '2026-01-01', to: '2026-11-22' } },
  ]);
});

test('without a sheet Verv the days of the leader’s row count', () => {
  const left = members({ 0: { 7: '30.09.2026' } });
  expect(findings(judgeOffices(null, { members: left }), rule)).toMatchObject([
    { at: { sheet: 'Medlemmer', cell: 'H2' }, values: { from: '2026-10-01', to: '2026-11-22' } },
  ]);
  const ended = members({ 0: { 5: '30.09.2026' } });
  expect(findings(judgeOffices(null, { members: ended }), rule)).toMatchObject([{ at: { cell: 'F2' } }]);
});

test('a rôle that cannot be read may be the leader’s', () => {
  const unclear = members({ 0: { 7: '30.09.2026' }, 1: { 3: 'Kasserer' } });
  expect(findings(judgeOffices(null, { members: unclear }), rule)).toMatchObject([
    { severity: 'undecided', values: { from: '2026-10-01', to: '2026-11-22', cells: ['Medlemmer!D3'] } },
  ]);
});

test('a start that is missing or cannot be read leaves the days open', () => {
  for (const from of ['', 'våren'])
    expect(judged(change('31.03.2026', from))).toMatchObject([
      { severity: 'undecided', values: { from: '2026-04-01', to: '2026-11-22', cells: ['Verv!C3'] } },
    ]);
});

test('a sheet that is not there says that it would decide', () => {
  const nobody = members({ 0: { 3: 'Medlem' } });
  expect(findings(judgeOffices(null, { members: nobody }), rule)).toMatchObject([
    { severity: 'undecided', message: 'Leder er ikke vurdert. Arket «Verv» mangler og ville avgjort det.' },
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') => judged(change('31.03.2026', '15.05.2026'), { language })[0]?.message;
  expect(said('nn')).toBe('Nettverket har ingen leiar 01.04.2026–14.05.2026.');
  expect(said('en')).toBe('The network has no leader 01.04.2026–14.05.2026.');
});

test('the key is the same over New Year', () => {
  const rows = [['Leder', 'Anne Aas', '01.01.2026', '31.03.2026', '4/25'], secretary];
  expect(judged(rows, { on: '2028-02-01' })[0]?.key).toBe(judged(rows)[0]?.key);
});

test('a mandate of one’s own is a group’s, and the sentence says so', () => {
  const members = [['Kari Lie', '', 'Leder', '01.01.2026', '30.06.2026']];
  const said = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeOwn([['Leder', '', 1]], members, [], { language }), rule).map(({ message }) => message);
  expect(said('nb')).toEqual(['Gruppen har ingen leder 01.07.2026–22.11.2026.']);
  expect(said('nn')).toEqual(['Gruppa har ingen leiar 01.07.2026–22.11.2026.']);
  expect(said('en')).toEqual(['The group has no leader 01.07.2026–22.11.2026.']);
});

test('a group needs no leader after its last day', () => {
  const rows: OfficeRow[] = [['Leder', 'Anne Aas', '01.01.2026', '30.06.2026', '4/25'], secretary];
  expect(judged(rows, { setup: [['Avsluttet', '30.06.2026']] })).toEqual([]);
  expect(judged(rows, { setup: [['Avsluttet', '01.07.2026']] })).toMatchObject([
    { values: { from: '2026-07-01', to: '2026-07-01' } },
  ]);
});

test.each([
  'Nettverksleder',
  'Gruppeleder',
  'Leder (konstituert)',
  'Leder (ny)',
  'Fungerende leder',
  'Leder av nettverket',
])('«%s» leads', (title) => {
  const nobody = { members: members({ 0: { 3: 'Medlem' } }) };
  expect(judged([[title, 'Anne Aas', '01.01.2026', '', '4/25'], secretary], nobody)).toEqual([]);
});

test.each(['Nestleder', 'Varaleder', 'Leder for arbeidsutvalget', 'Prosjektleder'])('«%s» does not', (title) => {
  const nobody = { members: members({ 0: { 3: 'Medlem' } }) };
  expect(judged([[title, 'Anne Aas', '01.01.2026', '', '4/25'], secretary], nobody)).toHaveLength(1);
});
