import { expect, test } from 'vitest';
import type { Committee } from '../../../core/committee.ts';
import { unread } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import { settle } from '../../../core/settle.ts';
import { readCommittees } from '../../../core/read/committees.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { mandates } from '../../../mandates/index.ts';
import { baseline, findings, judgeNetwork, memberHeader } from '../roster.ts';

const roster: Sheet = { name: 'Medlemmer', cells: [memberHeader, ...baseline] };
function read(sheet: Sheet): Committee {
  const workbook = { sheets: [roster, sheet] };
  const settled = settle({ on: '2026-11-22', group: { mandate: 'behandlingshjelpemidler' }, workbook }, mandates);
  if ('reason' in settled) throw new Error(settled.detail);
  const [committee] = readCommittees(settled.found, settled.setup, settled.mandate, false).committees;
  if (committee === undefined) throw new Error('no committee');
  return committee;
}
const asked = (sheet: Sheet) =>
  findings(judgeNetwork({ sheets: [sheet] }), 'value-unknown').map(({ at, values }) => [at?.cell, values.value]);

const activities = (rows: readonly (readonly Scalar[])[]): Sheet => ({
  name: 'Aktiviteter',
  cells: [['Aktivitet/Oppgave', 'Tiltak', 'Dato', 'Resultat', 'Videre arbeid', 'Status'], ...rows],
});

test.each([
  ['A1', 'A1'],
  ['a 4', 'A4'],
  ['A2 – Kostnadseffektiv tjeneste', 'A2'],
  ['Likeverdige helsetjenester', 'A1'],
  ['Innkjøp, organisering og logistikk', 'A2'],
  ['Informasjon til pasienter og helsepersonell', 'A3'],
  ['Samarbeid med andre aktører', 'A4'],
  ['Bringe prinsipielle spørsmål fram', 'A5'],
  ['Dokumentere utviklingen i bruk', 'A6'],
  ['O3 anbefalinger til klinisk miljø', 'O3'],
  ['Program for anbudsseminar', 'O4'],
])('the task «%s» is %s', (text, task) => {
  expect(read(activities([[text, 'Kurs', '12.03.2026', '', '', '']])).activities[0]?.task).toBe(task);
});

test('a task that the mandates do not know is asked about', () => {
  const sheet = activities([['Juleselskap', 'Kake', '12.12.2026', '', '', '']]);
  expect(read(sheet).activities[0]?.task).toBe(unread);
  expect(asked(sheet)).toEqual([['A2', 'Juleselskap']]);
});

test('an activity is read with its day, result and next steps; empty cells are nothing', () => {
  const { activities: rows } = read(
    activities([
      ['A3', 'Kurs', 46093, 'Godt', '', 'Gjennomført'],
      ['A4', 'Møte', '', '', '', ''],
    ]),
  );
  expect(rows).toMatchObject([
    { task: 'A3', measures: 'Kurs', day: isoDay('2026-03-12'), result: 'Godt', next: undefined, status: 'delivered' },
    { task: 'A4', measures: 'Møte', day: undefined, status: undefined },
  ]);
});

test.each([
  ['Levert', 'delivered'],
  ['ikke levert', 'under-way'],
  ['Pågår', 'under-way'],
  ['Ikke aktuelt', 'not-applicable'],
  ['ikkje aktuelt', 'not-applicable'],
  ['Delivered', 'delivered'],
])('the status «%s» is %s', (text, status) => {
  expect(read(activities([['O1', 'Notat', '', '', '', text]])).activities[0]?.status).toBe(status);
});

const usageHeader = [
  'År',
  'Region',
  'Helseforetak',
  'Utstyrsgruppe',
  'Antall pasienter',
  'Antall utlån',
  'Kostnad utstyr',
  'Kostnad forbruksmateriell',
];
const usage = (rows: readonly (readonly Scalar[])[]): Sheet => ({ name: 'Utvikling', cells: [usageHeader, ...rows] });

test('figures are read as Excel holds them and as people write them', () => {
  const row = [2025, 'HSØ', 'Vestre Viken HF', 'Oksygen', '1 234', 56, 'kr 1.234.567,50', '12 000,-'];
  expect(read(usage([row])).usage).toMatchObject([
    {
      year: 2025,
      region: 'Helse Sør-Øst',
      employer: 'Vestre Viken HF',
      equipment: 'Oksygen',
      patients: 1234,
      loans: 56,
      costEquipment: 1_234_567.5,
      costConsumables: 12_000,
    },
  ]);
});

test('zero is a figure, an empty cell is none, and words are asked about', () => {
  const sheet = usage([['2025', 'Helse Nord', '', 'CPAP', 0, '', 'ukjent', 0]]);
  expect(read(sheet).usage).toMatchObject([
    { year: 2025, patients: 0, loans: undefined, costEquipment: unread, costConsumables: 0 },
  ]);
  expect(asked(sheet)).toEqual([['G2', 'ukjent']]);
});

test.each([1899, 20255, 2025.5, 'i fjor'])('%s is no year', (year) => {
  const sheet = usage([[year, 'Helse Nord', '', 'CPAP', 1, 1, 1, 1]]);
  expect(read(sheet).usage[0]?.year).toBe(unread);
  expect(asked(sheet)).toEqual([['A2', String(year)]]);
});

test('a sum below the figures is no region', () => {
  const sheet = usage([
    [2025, 'Helse Nord', '', 'CPAP', 1, 1, 1, 1],
    ['Sum', '', '', '', 1, 1, 1, 1],
  ]);
  expect(read(sheet).usage).toHaveLength(1);
});

test('the group’s own budget and accounts are read, a missing figure left open', () => {
  const sheet: Sheet = {
    name: 'Økonomi',
    cells: [
      ['Post', 'Budsjett', 'Regnskap', 'Merknad'],
      ['Møter', '50 000', 48500, 'to fysiske'],
      ['Reiser', '', 1200, ''],
    ],
  };
  expect(read(sheet).economy).toMatchObject([
    { item: 'Møter', budget: 50_000, accounts: 48_500, remark: 'to fysiske' },
    { item: 'Reiser', budget: undefined, accounts: 1200, remark: undefined },
  ]);
});

const dispatches = (rows: readonly (readonly Scalar[])[]): Sheet => ({
  name: 'Årsmeldinger',
  cells: [['År', 'Mottaker', 'Sendt dato', 'Kanal', 'Journalref.'], ...rows],
});

test.each([
  ['Helse Vest RHF v/fagdirektør', 'Helse Vest'],
  ['Helse Vest RHF ved fagdirektøren', 'Helse Vest'],
  ['Helse Midt-Norge RHF (fagdirektøren)', 'Helse Midt-Norge'],
  ['Helse Sør-Øst regionalt helseforetak', 'Helse Sør-Øst'],
  ['Helse Nord, fagdirektør', 'Helse Nord'],
])('the recipient «%s» is %s', (text, recipient) => {
  expect(read(dispatches([[2025, text, '12.03.2026', 'e-post', '26/114']])).dispatches).toMatchObject([
    { year: 2025, recipient, recipientText: text, sent: isoDay('2026-03-12'), channel: 'e-post', reference: '26/114' },
  ]);
});

test('a recipient that is no region is asked about, and a date that cannot be read is told', () => {
  const sheet = dispatches([[2025, 'Helse Nord-Trøndelag HF', 'i vår', '', '']]);
  expect(read(sheet).dispatches).toMatchObject([{ recipient: unread, sent: unread }]);
  expect(asked(sheet)).toEqual([['B2', 'Helse Nord-Trøndelag HF']]);
  expect(findings(judgeNetwork({ sheets: [sheet] }), 'date-unreadable')).toMatchObject([{ at: { cell: 'C2' } }]);
});
