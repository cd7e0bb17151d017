import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeOwn, type Row } from '../own.ts';
import { findings, fourMeetings, judgeNetwork, members, type Member } from '../roster.ts';

const vest = (name: string, from: string, to: string): Member => [
  ...[name, 'Helse Bergen HF', 'Helse Vest', 'Medlem', from, to, 'Fagdirektørene'],
];
const ended = { 4: '01.05.2024', 5: '30.04.2026' };
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'term-expired');

test('when one is appointed anew, what is said of the other keeps its key', () => {
  const both = judged(members({ 4: ended, 9: ended }));
  const one = judged(members({ 9: ended }));
  expect(both.map(({ values }) => values.name)).toEqual(['Eva Foss', 'Jon Krogh']);
  expect(one.map(({ key }) => key)).toEqual([both[1]?.key]);
});

test('a row without a name leaves it undecided about nobody by name', () => {
  const [found] = judged(members({ 5: { ...ended, 0: '' } }));
  expect(found).toMatchObject({ severity: 'undecided', values: { cells: ['Medlemmer!A7'] } });
  expect(found?.values).not.toHaveProperty('about');
});

test('a row without a start or an end that can be read has not expired', () => {
  expect(judged(members({ 5: { 4: '', 5: '' } })).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('nobody has expired where every seat is taken, nor on the day before the mandate', () => {
  expect(judged([...members({ 5: ended }), vest('Nils Nes', '01.05.2026', '30.04.2028')])).toEqual([]);
  const old = members({ 5: { 4: '01.01.2007', 5: '31.12.2008' } });
  expect(judged(old, '2009-03-15')).toEqual([]);
  expect(judged(old, '2009-03-16').map(({ values }) => values.name)).toContain('Frode Gran');
});

test('both versions of the mandate are met on their own days: on the last day of the first one error', () => {
  const old = members({ 5: { 4: '01.01.2018', 5: '31.12.2019' } });
  const versions = (on: string) =>
    findings(judgeNetwork({ members: old, on }), 'term-expired')
      .filter(({ values }) => values.name === 'Frode Gran')
      .map(({ source }) => source.version);
  expect(versions('2020-03-31')).toEqual(['2009-03']);
  expect(versions('2020-04-01')).toEqual(['2020-04']);
});

const attended = (rows: readonly Member[], ...names: readonly string[]) => {
  const present: Scalar[][] = names.map((name) => ['2', name, 'til stede']);
  const sheets = [{ name: 'Deltakelse', cells: [['Møte nr.', 'Navn', 'Oppmøte'], ...present] }];
  return findings(judgeNetwork({ members: rows, meetings: fourMeetings, sheets }), 'term-expired');
};
const successor = vest('Nils Nes', '01.05.2026', '30.04.2028');

test('who goes on meeting is not told while it is open whether they left', () => {
  const rows = (left: string) => [...members({ 5: { ...ended, 7: left } }), successor];
  expect(attended(rows(''), 'Frode Gran')).toHaveLength(1);
  expect(attended(rows('våren'), 'Frode Gran')).toEqual([]);
});

test('whose seat is empty is told once, though they also go on meeting', () => {
  expect(attended(members({ 5: ended }), 'Frode Gran')).toMatchObject([
    { values: { name: 'Frode Gran', attended: '' } },
  ]);
});

const own = (rows: readonly Row[], list: readonly Row[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judgeOwn(rows, list, [], { language }), 'term-expired');
const two: readonly Row[] = [
  ['Kari Lie', 'Nord', 'Medlem', '01.01.2024', '31.12.2025'],
  ['Ola Moe', 'Sør', 'Medlem', '01.01.2026', '31.12.2027'],
];

test.each([
  ['nb', 'Kari Lie: oppnevningen utløp 31.12.2025 og er ikke fornyet. Gruppen mangler medlem.'],
  ['nn', 'Kari Lie: oppnemninga gjekk ut 31.12.2025 og er ikkje fornya. Gruppa manglar medlem.'],
  ['en', 'Kari Lie: the appointment expired on 31.12.2025 and is not renewed. The group lacks a member.'],
] as const)('where seats are counted in all, the group lacks a member (%s)', (language, message) => {
  expect(own([['Plasser i alt', '', 2]], two, language)).toMatchObject([{ severity: 'error', message }]);
});

test('where seats are counted in all, a region that cannot be read decides nothing', () => {
  const rows = two.map((row, index) => (index === 0 ? row.with(1, '#N/A') : row));
  expect(own([['Plasser i alt', '', 2]], rows)).toMatchObject([{ severity: 'error', values: { name: 'Kari Lie' } }]);
});
