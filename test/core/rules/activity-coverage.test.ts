import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { baseline, findings, judgeDmp, judgeNetwork } from '../roster.ts';

type Row = readonly [task: string, day: Scalar, status?: string];
const tasks = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
const all = (day: Scalar): Row[] => tasks.map((task) => [task, day]);
const activities = (rows: readonly Row[]): Sheet => ({
  name: 'Aktiviteter',
  cells: [
    ['Aktivitet', 'Dato', 'Status', 'Tiltak'],
    ...rows.map(([task, day, status = '']) => [task, day, status, 'Møte']),
  ],
});
const cases = (rows: readonly Row[]): Sheet => ({
  name: 'Saker',
  cells: [
    ['Saksnr.', 'Dato', 'Tittel', 'Aktivitet'],
    ...rows.map(([task, day], index) => [`${index}`, day, 'Sak', task]),
  ],
});

interface Case {
  readonly sheets: readonly Sheet[];
  readonly on?: string;
  readonly language?: Language;
  readonly setup?: readonly (readonly [string, Scalar])[];
}
const judged = (part: Case) => findings(judgeNetwork(part), 'activity-coverage');
const said = (part: Case) =>
  judged(part).map(({ severity, values }) => [severity, values.task ?? values.about, values.year]);

test('a task without an activity in a year that is over is a warning', () => {
  const rows = all('12.03.2026').filter(([task]) => task !== 'A3');
  expect(judged({ sheets: [activities(rows)], on: '2027-01-01' })).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Aktiviteter' },
      values: { task: 'A3', year: 2026, running: false },
      message: 'Ingen aktivitet er registrert for oppgaven «A3 informasjon til pasienter og helsepersonell» i 2026.',
      source: { section: 'Aktiviteter' },
    },
  ]);
});

test('the last day of the year belongs to it, and the year is judged on that day', () => {
  expect(said({ sheets: [activities(all('31.12.2026'))], on: '2027-01-01' })).toEqual([]);
  expect(said({ sheets: [activities(all('01.01.2027'))], on: '2027-01-01' })).toHaveLength(6);
  expect(said({ sheets: [activities([])], on: '2026-12-31' })[0]).toEqual(['warning', 'A1', 2026]);
  expect(said({ sheets: [activities([])], on: '2026-12-30' })[0]).toEqual(['note', 'A1', 2026]);
});

test('the running year is noted from October, and left alone before', () => {
  expect(said({ sheets: [activities([])], on: '2026-09-30' })).toEqual([]);
  const found = judged({ sheets: [activities(all('12.03.2026').slice(1))], on: '2026-10-01' });
  expect(found).toMatchObject([{ severity: 'note', values: { task: 'A1', year: 2026, running: true } }]);
  expect(found[0]?.message).toBe(
    'Ingen aktivitet er registrert for oppgaven «A1 likeverdige helsetjenester» i 2026 så langt.',
  );
});

test('in January the new year says nothing', () => {
  expect(said({ sheets: [activities(all('12.03.2026'))], on: '2027-01-15' })).toEqual([]);
});

test('a case does as well as an activity, by its own date or its meeting’s', () => {
  const sheets = [activities(all('12.03.2026').slice(1)), cases([['A1', '21.05.2026']])];
  expect(said({ sheets, on: '2027-01-01' })).toEqual([]);
  const byMeeting = {
    name: 'Saker',
    cells: [
      ['Saksnr.', 'Møte nr.', 'Tittel', 'Aktivitet'],
      ['1', '2', 'Sak', 'A1 Likeverdige tjenester'],
    ],
  };
  expect(said({ sheets: [activities(all('12.03.2026').slice(1)), byMeeting], on: '2027-01-01' })).toEqual([]);
});

test('a task that is not applicable is no activity', () => {
  const rows = all('12.03.2026').with(0, ['A1', '12.03.2026', 'Ikke aktuelt']);
  expect(said({ sheets: [activities(rows)], on: '2027-01-01' })).toEqual([['warning', 'A1', 2026]]);
});

test('a task, date or status that cannot be read is undecided where it matters, and names the cell', () => {
  const on = '2027-01-01';
  const rows = all('12.03.2026');
  expect(judged({ sheets: [activities(rows.with(0, ['Annet', '12.03.2026']))], on })).toMatchObject([
    { severity: 'undecided', at: { cell: 'A2' }, values: { about: '2026' } },
  ]);
  expect(judged({ sheets: [activities(rows.with(0, ['A1', 'i vår']))], on })).toMatchObject([
    { severity: 'undecided', at: { cell: 'B2' } },
  ]);
  expect(judged({ sheets: [activities(rows.with(0, ['A1', '']))], on })).toMatchObject([{ at: { cell: 'B2' } }]);
  expect(judged({ sheets: [activities(rows.with(0, ['A1', '12.03.2026', 'Hm']))], on })).toMatchObject([
    { severity: 'undecided', at: { cell: 'C2' } },
  ]);
  expect(said({ sheets: [activities([...rows, ['Annet', 'i vår', 'Hm']])], on })).toEqual([]);
  expect(said({ sheets: [activities([...rows.slice(2), ['A1', 'i vår']])], on })).toEqual([
    ['warning', 'A2', 2026],
    ['undecided', '2026', undefined],
  ]);
});

test('without the sheet it is undecided, once, unless the cases show everything', () => {
  expect(judged({ sheets: [], on: '2027-01-01' })).toMatchObject([
    { severity: 'undecided', values: { missing: 'activities' } },
  ]);
  expect(said({ sheets: [cases(all('12.03.2026'))], on: '2027-01-01' })).toEqual([]);
  expect(judged({ sheets: [cases(all('12.03.2026').slice(1))], on: '2027-01-01' })).toMatchObject([
    { severity: 'undecided', values: { missing: 'activities' } },
  ]);
});

test('without the column Dato it is undecided, once', () => {
  const sheet = {
    name: 'Aktiviteter',
    cells: [
      ['Aktivitet', 'Tiltak'],
      ['A1', 'Kurs'],
      ['A2', 'Anskaffelse'],
    ],
  };
  expect(judged({ sheets: [sheet], on: '2027-01-01' })).toMatchObject([
    { severity: 'undecided', values: { column: 'day' } },
  ]);
});

test('a year in which the roster begins is undecided; founded inside it, what is missing is a note', () => {
  const members = baseline.map((row) => row.map((cell, column) => (column === 4 ? '02.01.2026' : cell)));
  const sheets = [activities([])];
  const found = findings(judgeNetwork({ members, sheets, on: '2027-01-01' }), 'activity-coverage');
  expect(found).toMatchObject([{ severity: 'undecided', values: { about: '2026' } }]);
  expect(found[0]?.message).toContain('ufullstendig datagrunnlag');
  expect(said({ sheets, on: '2027-01-01', setup: [['Opprettet', '02.01.2026']] })[0]).toEqual(['note', 'A1', 2026]);
  expect(said({ sheets, on: '2027-01-01', setup: [['Opprettet', '01.01.2026']] })[0]).toEqual(['warning', 'A1', 2026]);
});

test('years before the group, or after it was closed, are not judged', () => {
  expect(said({ sheets: [activities([])], on: '2026-06-01' })).toEqual([]);
  expect(said({ sheets: [activities([])], on: '2026-11-22', setup: [['Avsluttet', '30.06.2026']] })).toEqual([]);
});

test('a DMP group has other tasks', () => {
  expect(findings(judgeDmp({ members: [] }), 'activity-coverage')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: Language) =>
    judged({ sheets: [activities(all('12.03.2026').slice(0, 5))], on: '2027-01-01', language })[0]?.message;
  expect(message('nn')).toBe('Ingen aktivitet er registrert for oppgåva «A6 dokumentere utviklinga i bruk» i 2026.');
  expect(message('en')).toBe('No activity is entered for the task “A6 documenting the development in use” in 2026.');
});

test('the key is the same when rows move', () => {
  const rows = all('12.03.2026').slice(1);
  const key = (given: readonly Row[]) => judged({ sheets: [activities(given)], on: '2027-01-01' })[0]?.key;
  expect(key(rows.toReversed())).toBe(key(rows));
});
