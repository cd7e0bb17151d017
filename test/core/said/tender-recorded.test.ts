import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeTender } from '../decisions.ts';
import { dmpHeader, findings, judgeDmp } from '../roster.ts';

const rule = 'tender-recorded';
const created = [['Opprettet', '01.01.2026']] as const;

test.each([
  [
    'nb',
    'Gruppen oppnevnes av DMP for et bestemt anbud. Anbud mangler.',
    'Eli Bø: oppnevnes av DMP for et bestemt anbud. Anbud mangler.',
  ],
  [
    'nn',
    'Gruppa blir oppnemnd av DMP for eit bestemt anbod. Anbod manglar.',
    'Eli Bø: blir oppnemnd av DMP for eit bestemt anbod. Anbod manglar.',
  ],
  [
    'en',
    'The group is to be appointed by DMP for a certain tender. The tender is missing.',
    'Eli Bø: is to be appointed by DMP for a certain tender. The tender is missing.',
  ],
] as const)('the whole group is told, or each row that lacks it (%s)', (language, whole, one) => {
  const said = (change: object) =>
    findings(judgeTender({ ...change }, { setup: created, language }), rule).map(({ message }) => message);
  expect(said({})).toEqual([whole]);
  expect(said({ 'Habilitet gjelder': 'Onkologi 2026' })).toEqual([one]);
});

const row = (name: string, tender: string): Scalar[] => [
  ...[name, '', '', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP', 'H1', '10.01.2026', tender, '10.01.2026', '', ''],
];
const judged = (rows: readonly Scalar[][], header: readonly string[] = dmpHeader, on = '2026-11-22') => {
  const sheets = [
    { name: 'Medlemmer', cells: [[...header], ...rows] },
    { name: 'Oppsett', cells: [['Felt', 'Verdi'], ...created] },
  ];
  return findings(judgeDmp({ on, request: { workbook: { sheets } } }), rule);
};

test('when one row names its tender, what is said of the next keeps its key', () => {
  const two = judged([row('Kari Nes', 'Onkologi 2026'), row('Eli Bø', ''), row('Per Lie', '')]);
  const one = judged([row('Kari Nes', 'Onkologi 2026'), row('Eli Bø', 'Onkologi 2026'), row('Per Lie', '')]);
  expect(two.map(({ values }) => values.name)).toEqual(['Eli Bø', 'Per Lie']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('a group without anybody appointed, or with the project team alone, is not asked', () => {
  expect(judged([])).toEqual([]);
  expect(judged([row('Kari Nes', '').with(4, 'Prosjektteam')])).toEqual([]);
});

test('the project team need not name a tender where others do', () => {
  expect(judged([row('Kari Nes', 'Onkologi 2026'), row('Eli Bø', '').with(4, 'Prosjektteam')])).toEqual([]);
});
