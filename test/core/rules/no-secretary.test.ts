import { expect, test } from 'vitest';
import { judgeOffices, leader, type OfficeRow } from '../office-sheets.ts';
import { judgeOwn } from '../own.ts';
import { findings, members } from '../roster.ts';

const rule = 'no-secretary';
const judged = (rows: readonly OfficeRow[] | null, options = {}) => findings(judgeOffices(rows, options), rule);
const change = (to: string, from: string): OfficeRow[] => [
  leader,
  ['Sekretær', 'Bjørn Berg', '01.01.2026', to, '4/25'],
  ['Sekretær', 'Tove Ek', from, '', '1'],
];

test('the day after the last is right, two days after leaves one day', () => {
  expect(judged(change('31.03.2026', '31.03.2026'))).toEqual([]);
  expect(judged(change('31.03.2026', '01.04.2026'))).toEqual([]);
  expect(judged(change('31.03.2026', '02.04.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Verv', cell: 'D3' },
      values: { from: '2026-04-01', to: '2026-04-01', days: 1 },
      message: 'Nettverket har ingen sekretær 01.04.2026.',
    },
  ]);
});

test('two secretaries, and one who is no member, are fine', () => {
  expect(judged([...change('', '01.02.2026')])).toEqual([]);
  expect(judged([leader, ['Sekretær', 'Tove Ek', '01.01.2026', '', '4/25']])).toEqual([]);
});

test('a sheet Verv without a secretary is a warning for all its days', () => {
  expect(judged([leader])).toMatchObject([
    { at: { sheet: 'Verv' }, message: 'Nettverket har ingen sekretær 01.01.2026–22.11.2026.' },
  ]);
});

test('the secretary of the member list counts, and so does a sekretariat', () => {
  expect(judged(null, { members: members({ 1: { 3: 'Sekretær' } }) })).toEqual([]);
  expect(
    judged(null, { members: members({}, [['Tove Ek', '', '', 'Sekretariat', '01.01.2026', '31.12.2027']]) }),
  ).toEqual([]);
});

test('a list of members without a secretary, and no Verv, is undecided', () => {
  expect(judged(null)).toMatchObject([
    { severity: 'undecided', message: 'Sekretær er ikke vurdert. Arket «Verv» mangler og ville avgjort det.' },
  ]);
});

test('an end that cannot be read leaves the days open', () => {
  expect(judged([leader, ['Sekretær', 'Bjørn Berg', '01.01.2026', 'høsten', '4/25']])).toMatchObject([
    { severity: 'undecided', values: { cells: ['Verv!D3'] } },
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged([leader], { language: 'nn' })[0]?.message).toBe('Nettverket har ingen sekretær 01.01.2026–22.11.2026.');
  expect(judged([leader], { language: 'en' })[0]?.message).toBe('The network has no secretary 01.01.2026–22.11.2026.');
});

test('a mandate of one’s own is a group’s, and the sentence says so', () => {
  const members = [['Kari Lie', '', 'Sekretær', '01.01.2026', '30.06.2026']];
  const said = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeOwn([['Sekretær', '', 1]], members, [], { language }), rule).map(({ message }) => message);
  expect(said('nb')).toEqual(['Gruppen har ingen sekretær 01.07.2026–22.11.2026.']);
  expect(said('nn')).toEqual(['Gruppa har ingen sekretær 01.07.2026–22.11.2026.']);
  expect(said('en')).toEqual(['The group has no secretary 01.07.2026–22.11.2026.']);
});
