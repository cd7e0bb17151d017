import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { baseline, findings, judgeNetwork } from '../roster.ts';

type Cells = readonly (readonly Scalar[])[];
const tasks = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const all = (day: Scalar): Scalar[][] => tasks.map((task) => [task, day]);
const activities = (rows: Cells): Sheet => ({ name: 'Aktiviteter', cells: [['Aktivitet', 'Dato', 'Status'], ...rows] });
const cases = (rows: Cells): Sheet => ({
  name: 'Saker',
  cells: [['Saksnr.', 'Tittel', 'Aktivitet', 'Dato'], ...rows.map((row, index) => [`${index}`, 'Sak', ...row])],
});

type Case = NonNullable<Parameters<typeof judgeNetwork>[0]>;
const judged = (sheets: readonly Sheet[], part: Case = {}) =>
  findings(judgeNetwork({ sheets, ...part }), 'activity-coverage');

test.each([
  ['nb', 'Ingen aktivitet er registrert for oppgaven «A6 dokumentere utviklingen i bruk» i 2026 så langt.'],
  ['nn', 'Ingen aktivitet er registrert for oppgåva «A6 dokumentere utviklinga i bruk» i 2026 så langt.'],
  ['en', 'No activity is entered for the task “A6 documenting the development in use” in 2026 so far.'],
] as readonly (readonly [Language, string])[])('in the running year it is said «so far» (%s)', (language, message) => {
  expect(judged([activities(all('12.03.2026').slice(0, 5))], { language })).toMatchObject([
    { severity: 'note', message },
  ]);
});

test('when one task is attended to, what is said of the next keeps its key', () => {
  const two = judged([activities(all('12.03.2026').slice(2))]);
  const one = judged([activities([['A1', '01.02.2026'], ...all('12.03.2026').slice(2)])]);
  expect(two.map(({ values }) => values.task)).toEqual(['A1', 'A2']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('the running year is noted till the group is closed, and on its last day', () => {
  const tasksNoted = (closed: string) => judged([activities([])], { setup: [['Avsluttet', closed]] }).length;
  expect([tasksNoted('21.11.2026'), tasksNoted('22.11.2026'), tasksNoted('23.11.2026')]).toEqual([0, 6, 6]);
});

test('a group that is not there yet has nothing noted of the running year', () => {
  expect(judged([activities([])], { setup: [['Opprettet', '01.01.2027']] })).toEqual([]);
  expect(judged([activities([])], { setup: [['Opprettet', '31.12.2026']] })).toHaveLength(6);
});

test('a year that is over but lies outside what is judged is not called running', () => {
  const request = { period: { from: '2026-01-01', to: '2026-06-30' } };
  expect(judged([activities([])], { on: '2026-11-22', request }).map(({ values }) => values.running)).toEqual(
    tasks.map(() => true),
  );
});

test('a row about a task that is attended to leaves nothing undecided, though its date cannot be read', () => {
  const rows = [...all('12.03.2026').slice(1), ['A2', 'i vår']];
  expect(judged([activities(rows)], { on: '2027-01-01' })).toMatchObject([
    { severity: 'warning', values: { task: 'A1', year: 2026 } },
  ]);
  const also = [...all('12.03.2026').slice(2), ['A6', 'i vår'], ['A1', 'i vår']];
  expect(
    judged([activities(also)], { on: '2027-01-01' }).map(({ severity, values }) => [severity, values.cells]),
  ).toEqual([
    ['warning', undefined],
    ['undecided', ['Aktiviteter!B7']],
  ]);
});

test('cases show everything only when each of the judged years has all of it', () => {
  const members = baseline.map((row) => row.map((cell, column) => (column === 4 ? '01.01.2025' : cell)));
  const both = [...all('12.03.2025'), ...all('12.03.2026')];
  const part = { members, on: '2027-01-01', request: { period: { from: '2025-01-01', to: '2027-01-01' } } };
  expect(judged([cases(both)], part)).toEqual([]);
  expect(judged([cases(both.slice(1))], part)).toMatchObject([
    { severity: 'undecided', values: { missing: 'activities' } },
  ]);
  expect(judged([cases(both.slice(0, 11))], part)).toMatchObject([{ values: { missing: 'activities' } }]);
});

test('where no year is judged the missing sheet is told all the same', () => {
  expect(judged([cases([])], { on: '2026-06-01' })).toMatchObject([{ values: { missing: 'activities' } }]);
});

test('a sheet without Dato is nothing to tell of while it has no rows, or cases show everything', () => {
  const undated = (rows: Cells): Sheet => ({ name: 'Aktiviteter', cells: [['Aktivitet', 'Tiltak'], ...rows] });
  const on = '2027-01-01';
  expect(judged([undated([['A1', 'Kurs']]), cases(all('12.03.2026'))], { on })).toEqual([]);
  expect(judged([undated([['A1', 'Kurs']]), cases(all('12.03.2026').slice(1))], { on })).toMatchObject([
    { severity: 'undecided', values: { column: 'day' } },
  ]);
  expect(judged([undated([])], { on }).map(({ severity }) => severity)).toEqual(tasks.map(() => 'warning'));
});
