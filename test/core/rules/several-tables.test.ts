import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (below: readonly (readonly Scalar[])[], language: Language = 'nb') =>
  judgeNetwork({
    language,
    request: { workbook: { sheets: [{ name: 'Medlemmer', cells: [memberHeader, ...members(), ...below] }] } },
  });
const contacts = [[], ['Kontakter'], ['Navn', 'Telefon', 'E-post'], ['Per Post', '12345678', 'per@post.no']];

test.each([
  ['nb', 'Tabellen under listen er ikke kjent og er ikke lest (overskrift i rad 14).'],
  ['nn', 'Tabellen under lista er ikkje kjend og er ikkje lesen (overskrift i rad 14).'],
  ['en', 'The table below the list is not known and was not read (header in row 14).'],
] as const)('a table of no part we know is not read, and that is noted (%s)', (language, message) => {
  expect(findings(judge(contacts, language), 'rows-skipped')).toMatchObject([
    { severity: 'note', at: { sheet: 'Medlemmer' }, message },
  ]);
  expect(judge(contacts).read.map(({ rows }) => rows)).toEqual([10]);
});

test('a second list of members cannot do without its days', () => {
  const below = [[], ['Varamedlemmer'], ['Navn', 'Rolle', 'Region'], ['Siv Sund', '', 'Helse Vest']];
  expect(findings(judge(below), 'column-missing')).toMatchObject([
    { values: { part: 'members', field: 'from', kind: 'missing' } },
    { values: { part: 'members', field: 'to', kind: 'missing' } },
  ]);
});

test('a second list of members with its days needs no more than that', () => {
  const below = [[], ['Varamedlemmer'], ['Navn', 'Fra', 'Til'], ['Siv Sund', '01.01.2026', '31.12.2027']];
  expect(findings(judge(below), 'column-missing')).toEqual([]);
});

test('the title above a second list gives its rôle to those who have none', () => {
  const days = ['01.01.2026', '31.12.2027'];
  const below = (title: string) => [[], [title], ['Navn', 'Fra', 'Til', 'Region'], ['Siv Sund', ...days, 'Helse Vest']];
  const vest = (title: string) => judge(below(title)).groups[0]?.seats[1]?.runs.map(({ seated }) => seated);
  expect([vest('Varamedlemmer'), vest('Medlemmer')]).toEqual([[2], [3]]);
});

test('rows of several tables on a hidden sheet are said to be hidden once', () => {
  const cells = [memberHeader, ...members(), [], ['Varamedlemmer'], ['Navn', 'Fra', 'Til']];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells, hidden: true }] } } });
  expect(findings(answer, 'rows-skipped').map(({ message }) => message)).toEqual(['Arket er skjult, men er lest.']);
});
