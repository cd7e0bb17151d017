import { expect, test } from 'vitest';
import { activitiesTable } from '../../../core/report/activities-table.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

const [a1, a2, a3] = [
  'A1 Likeverdige helsetjenester',
  'A2 Kostnadseffektiv tjeneste',
  'A3 Informasjon til pasienter og helsepersonell',
];
const [a4, a5, a6] = [
  'A4 Samarbeid med andre aktører',
  'A5 Prinsipielle og strategiske spørsmål til fagdirektørene',
  'A6 Dokumentere utviklingen i bruk',
];
const empty = [a1, a2, a3, a4, a5, a6].map((task) => [task, null, null, null]);
const without = (...tasks: readonly string[]) => empty.filter(([task]) => !tasks.includes(String(task)));

const header = ['Aktivitet', 'Tiltak', 'Dato', 'Resultat', 'Videre arbeid', 'Status'];
const meetings = [
  ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'],
  ['1/26', '12.02.2026', 'Ordinært', 'Fysisk', 'Avholdt'],
  ['4/25', '20.11.2025', 'Ordinært', 'Fysisk', 'Avholdt'],
];
const caseHeader = ['Saksnr.', 'Møte nr.', 'Tittel', 'Aktivitet'];

test('each task of the mandate has what was done on it in the year', () => {
  expect(cellsIn(activitiesTable, 'nettverk-feilfri', 2025)).toEqual([
    [a1, 'Kartlagt tilbudet i regionene', 'Rapport', 'Følges opp'],
    [a2, 'Krav til anskaffelse av CPAP', 'Felles krav', null],
    [a3, 'Nye sider for pasienter', 'Publisert', null],
    [a4, 'Møte med Sykehusinnkjøp', 'Avtale', 'Nytt møte i 2026'],
    [a5, 'Hjemmebehandling av barn', 'Oversendt', null],
    [a6, 'Tall for 2024', 'I årsmeldingen', null],
  ]);
  expect(cellsIn(activitiesTable, 'nettverk-feilfri', 2026)).toEqual([
    [a1, 'Felles rutiner for opplæring', 'Vedtatt', null],
    [a2, 'Innspill til anbud på infusjonspumper', 'Sendt', null],
    [a3, 'Brosjyre for helsepersonell', 'Trykt', null],
    [a4, 'Fagdag med kommunene', null, 'Gjentas'],
    [a5, 'Egenandel for utstyr', 'Oversendt', null],
    [a6, 'Tall for 2025', 'I årsmeldingen', null],
  ]);
  const { rows, undecided } = filled(activitiesTable, 'nettverk-feilfri', 2026);
  // The header is row 4; the six of 2025 are rows 5–10.
  expect(rows.map(({ from }) => from)).toEqual([11, 12, 13, 14, 15, 16].map((row) => [`Aktiviteter!A${row}:E${row}`]));
  expect(undecided).toEqual([]);
});

test('where no activity is entered the cases of the year stand in its place', () => {
  expect(cellsIn(activitiesTable, 'nettverk-med-feil', 2026)).toEqual([
    [a1, 'Sak 1/26: Lik opplæring i regionene', null, null],
    [a2, 'Sak 2/26: Anbud på infusjonspumper', null, null],
    [a3, 'Sak 3/26: Brosjyre for pasienter', null, null],
    ...without(a1, a2, a3),
  ]);
  const { rows, undecided } = filled(activitiesTable, 'nettverk-med-feil', 2026);
  expect(rows.map(({ from }) => from)).toEqual([['Saker!A5:K5'], ['Saker!A6:K6'], ['Saker!A7:K7'], ...[[], [], []]]);
  expect(undecided).toEqual([]);
  expect(cellsIn(activitiesTable, 'nettverk-med-feil', 2025)).toEqual(empty);
});

test('without a sheet, or with an empty one, nothing is entered', () => {
  expect(told(activitiesTable, {})).toEqual({ cells: empty, undecided: [] });
  expect(told(activitiesTable, { Aktiviteter: [header] })).toEqual({ cells: empty, undecided: [] });
});

test('several activities stand beside one another, and a case is not needed then', () => {
  const rows = [
    ['A1', 'Kartlegging', '01.02.2026', 'Rapport', '', ''],
    ['A1', 'Oppfølging', '01.12.2026', '', 'Fortsetter', ''],
    ['A1', 'Forarbeid', '31.12.2025', 'Notat', '', ''],
    ['A1', 'Neste steg', '01.01.2027', '', '', ''],
  ];
  const cases = [caseHeader, ['1/26', '1/26', 'Like tilbud', 'A1']];
  expect(told(activitiesTable, { Aktiviteter: [header, ...rows], Møter: meetings, Saker: cases })).toEqual({
    cells: [[a1, 'Kartlegging; Oppfølging', 'Rapport', 'Fortsetter'], ...without(a1)],
    undecided: [],
  });
});

test('what has no day of its own counts for the year, and that is said', () => {
  const rows = [
    ['A1', 'Kartlegging', '', '', '', ''],
    ['A2', 'Innspill', 'en gang i vår', '', '', ''],
  ];
  expect(told(activitiesTable, { Aktiviteter: [header, ...rows] })).toEqual({
    cells: [[a1, 'Kartlegging', null, null], [a2, 'Innspill', null, null], ...without(a1, a2)],
    undecided: [
      'Tiltak uten dato er tatt med. Om de hører til året avhenger av Aktiviteter!C2 og Aktiviteter!C3, som ikke kan leses sikkert.',
    ],
  });
});

test('what is entered as not relevant is shown as that', () => {
  const rows = [
    ['A1', 'Kartlegging', '01.02.2026', '', '', 'Ikke aktuelt'],
    ['A2', '', '01.02.2026', '', '', 'Ikke aktuelt'],
  ];
  expect(told(activitiesTable, { Aktiviteter: [header, ...rows] }).cells.slice(0, 2)).toEqual([
    [a1, 'Kartlegging (Ikke aktuelt)', null, null],
    [a2, 'Ikke aktuelt', null, null],
  ]);
});

test('an activity on no task, or on one that cannot be read, has a row of its own', () => {
  const rows = [
    ['Kurs for alle', 'Fagdag', '01.02.2026', '', '', ''],
    ['', 'Studietur', '01.02.2026', 'Rapport', '', 'kanskje'],
  ];
  expect(told(activitiesTable, { Aktiviteter: [header, ...rows] })).toEqual({
    cells: [...empty, [null, 'Fagdag', null, null], [null, 'Studietur', 'Rapport', null]],
    undecided: [
      'Aktivitet/Oppgave for Fagdag (Aktiviteter!A2) kan ikke leses.',
      'Status for Studietur (Aktiviteter!F3) kan ikke leses.',
    ],
  });
});

test('a case of an unknown meeting or task is not counted, and that is said of the tasks it may be about', () => {
  const cases = [
    caseHeader,
    ['7', '9/26', 'Like tilbud', 'A1'],
    ['1/26', '1/26', 'Like rutiner', 'A1'],
    ['6/25', '4/25', 'Like krav', 'A1'],
    ['8', '1/26', 'Utsatt', 'B9'],
  ];
  const done = ['A2', 'A3', 'A4', 'A5', 'A6'].map((task) => [task, 'Gjort', '01.02.2026', '', '', '']);
  const book = { Aktiviteter: [header, ...done], Møter: meetings, Saker: cases };
  expect(told(activitiesTable, book).cells[0]).toEqual([a1, 'Sak 1/26: Like rutiner', null, null]);
  expect(told(activitiesTable, book).undecided).toEqual([
    'A1 Likeverdige helsetjenester avhenger av Saker!B2 og Saker!D5, som ikke kan leses sikkert.',
  ]);
});

test('a group whose mandate names no tasks has those that are entered', () => {
  expect(cellsIn(activitiesTable, 'brukerutvalg', 2026)).toEqual([]);
});

test('tasks and cases are named in the language of the report', () => {
  expect(cellsIn(activitiesTable, 'nettverk-med-feil', 2026, { language: 'en' })[0]).toEqual([
    ...['A1 Equitable services', 'Case 1/26: Lik opplæring i regionene', null, null],
  ]);
});
