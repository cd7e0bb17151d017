import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { membersIn } from '../members-in.ts';
import { brief, findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[], date1904 = false) =>
  judgeNetwork({ request: { workbook: { date1904, sheets: [{ name: 'Medlemmer', cells }] } } });
const header = ['Navn', 'Virksomhet', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];
const person = (name: string, role = '') => [name, 'Helse Bergen HF', role, '01.01.2026', '31.12.2027'];
const [kari, per, ida] = [person('Kari Lie'), person('Per Ås'), person('Ida Li')];

test('the region of a title counts only where regions are told that way', () => {
  expect(membersIn([['Helse Vest RHF'], header, kari]).seats).toEqual([[3, undefined, undefined]]);
  expect(membersIn([['Helse Vest RHF'], header, kari, ['Varamedlemmer'], per]).seats).toEqual([
    [3, undefined, undefined],
    [5, undefined, 'deputy'],
  ]);
  expect(membersIn([['Helse Vest RHF'], header, kari, ['Helse Nord RHF'], per]).seats).toEqual([
    [3, 'Helse Vest', undefined],
    [5, 'Helse Nord', undefined],
  ]);
  const another = ['Navn', 'Oppnevnt fra', 'Rolle'];
  expect(
    membersIn([['Helse Vest'], header, kari, [], ['Helse Nord'], another, ['Per Ås', '01.01.2026']]).seats,
  ).toEqual([[3, 'Helse Vest', undefined]]);
});

test('where the list has a column for the region, the title gives none', () => {
  const cells = [['Helse Vest'], [...header, 'Region'], kari, ['Helse Nord'], [...per, 'Helse Vest']];
  expect(membersIn(cells).seats).toEqual([
    [3, undefined, undefined],
    [5, 'Helse Vest', undefined],
  ]);
});

test('a title’s rôle is that of every row, or of those above the first heading', () => {
  const deputies = membersIn([['Varamedlemmer'], header, kari, ['Andre personer'], per]);
  expect(deputies.seats.map(([, , role]) => role)).toEqual(['deputy', 'deputy']);
  const both = membersIn([['Varamedlemmer'], header, kari, ['Medlemmer'], per]);
  expect(both.seats.map(([, , role]) => role)).toEqual(['deputy', 'member']);
});

test('rôles within regions, below a header without a title', () => {
  const rows = [['Helse Vest'], ['Medlemmer'], kari, ['Varamedlemmer'], per, ['Helse Nord'], ida];
  expect(membersIn([header, ...rows]).seats).toEqual([
    [4, 'Helse Vest', 'member'],
    [6, 'Helse Vest', 'deputy'],
    [8, 'Helse Nord', undefined],
  ]);
});

test('a heading that we do not know ends the block above it; a note does not', () => {
  const rows = [header, ['Varamedlemmer'], kari, ['Oppdatert 01.02.2026'], per, ['Andre personer'], ida];
  expect(membersIn(rows).seats.map(([, , role]) => role)).toEqual(['deputy', 'deputy', undefined]);
});

test.each([
  ['Varamedlem', 'unread'],
  ['Observatør', 'unread'],
  ['Tilknyttet', 'unread'],
  ['Sekretariat', 'unread'],
  ['Medlem', undefined],
  ['Leder', undefined],
  ['tull', undefined],
])('what an empty rôle right below «%s» means', (role, below) => {
  const { seats } = membersIn([header, person('Kari Lie', role), per, ida]);
  expect(seats.slice(1).map(([, , read]) => read)).toEqual([below, below]);
});

test('a heading, or a block that tells the rôle, leaves no question of it', () => {
  const vara = person('Kari Lie', 'Varamedlem');
  expect(membersIn([header, vara, ['Helse Nord'], per]).seats[1]).toEqual([4, 'Helse Nord', undefined]);
  expect(membersIn([header, ['Observatører'], vara, per]).seats[1]).toEqual([4, undefined, 'observer']);
});

test('a row of several names is as many persons, none of them known', () => {
  const { facts } = membersIn([header, person('Kari Lie og Per Ås'), person('Ida Li og Ola Bø')]);
  expect(facts.map(({ name, row }) => `${row.number}${name}`)).toEqual(['2', '2', '3', '3']);
  expect(new Set(facts.map((fact) => fact.person)).size).toBe(4);
});

test('wherever the table begins, a region or a rôle alone is a free seat, and so is a row without name and day', () => {
  const cells = [
    ['Navn', 'Region', 'Rolle', 'Oppnevnt fra'],
    ['', 'Helse Vest', '', ''],
    ['', '', 'Medlem', ''],
    ['', 'Helse Vest', 'Medlem', ''],
    ['Plass 4', 'Helse Vest', 'Vakant', ''],
    ['', 'Helse Nord', 'Medlem', '01.01.2026'],
    [' '.repeat(30)],
  ];
  const { skipped, seats } = membersIn(cells, {}, { origin: 'C5' });
  expect(skipped).toEqual(['6 vacancy', '7 vacancy', '8 vacancy', '9 vacancy']);
  expect(seats).toEqual([[10, 'Helse Nord', 'member']]);
});

test('empty regions below one another are one question; a row that is no person’s comes between', () => {
  const row = (name: string, region = '') => [name, region, 'Medlem', '01.01.2026'];
  const cells = [
    ['Navn', 'Region', 'Rolle', 'Oppnevnt fra'],
    ...[row('Kari Lie', 'Helse Vest'), row('Per Ås'), row('Ida Li')],
    ...[['', 'Helse Nord'], row('Ola Bø'), row('Åse Ek')],
  ];
  const { troubles } = membersIn(cells, { required: new Set(['region']) });
  expect(troubles.map(({ values }) => [values.rows, values.above])).toEqual([
    [['3', '4'], 'Helse Vest'],
    [['6', '7'], undefined],
  ]);
});

test('a header repeated on every page is passed over', () => {
  const { skipped, seats } = membersIn([header, kari, header, per]);
  expect([skipped, seats.length]).toEqual([['3 header'], 2]);
});

test('serials of a workbook of the 1904 system are read as their own days', () => {
  const cells = [
    memberHeader,
    ...members().map((row) => row.map((cell, column) => (column === 4 ? 44561 : column === 5 ? 45290 : cell))),
  ];
  expect(brief(judge(cells, true)).filter((line) => !line.startsWith('meeting'))).toEqual([]);
});

test('first and last name in two columns are one person', () => {
  const cells = [
    ['Fornavn', 'Etternavn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'],
    ['Kari', 'Nes', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2029'],
  ];
  expect(findings(judge(cells), 'term-too-long')).toMatchObject([{ values: { name: 'Kari Nes' }, at: { cell: 'F2' } }]);
});

test('«Etternavn, Fornavn» is the same person as «Fornavn Etternavn», and Sámi letters survive', () => {
  const row = (name: string) => [name, '', 'Helse Nord', 'Medlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'];
  const answer = judge([memberHeader, row('Áŋŋa Čáhppe-Đoš'), row('ČÁHPPE-ĐOŠ, ÁŊŊA')]);
  expect(answer.groups[0]?.seats[3]?.runs).toMatchObject([{ seated: 1, members: ['Áŋŋa Čáhppe-Đoš'] }]);
});
