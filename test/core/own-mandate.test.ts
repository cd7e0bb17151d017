import { expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import type { Sheet } from '../../core/sheet.ts';
import { findings } from './roster.ts';
import { judgeOwn, type Row } from './own.ts';

const all = (answer: Answer, ...rules: string[]) =>
  findings(answer)
    .filter(({ rule }) => rules.length === 0 || rules.includes(rule))
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
const sources = (answer: Answer, rule: string) => findings(answer, rule).map(({ source }) => source.document);
const member = (name: string, region: string, from = '01.01.2026', to = '31.12.2029', role = 'Medlem'): Row => [
  name,
  region,
  role,
  from,
  to,
];
const two = [member('Kari Lie', 'Pasientforeningen'), member('Ola Moe', 'Kommunen')];
const seats: Row[] = [
  ['Plasser', 'Pasientforeningen', 1, '', '', 'Vedtekter § 3 (2023)'],
  ['Plasser', 'Kommunen', 1],
];
const meetings = (...days: string[]): Sheet => ({
  name: 'Møter',
  cells: [['Møte nr.', 'Dato', 'Status'], ...days.map((day, index) => [String(index + 1), day, 'Avholdt'])],
});

test('the mandate is named, and its version is the newest Fra', () => {
  expect(judgeOwn(seats, two).mandate).toEqual({ id: 'eget', version: '1', title: 'Eget mandat' });
  expect(judgeOwn([['Plasser', 'Kommunen', 1, '01.02.2025']], two).mandate.version).toBe('2025-02-01');
});

test('Oppsett may say that the mandate is the group’s own', () => {
  const setup = {
    name: 'Oppsett',
    cells: [
      ['Felt', 'Verdi'],
      ['Mandat', 'Eget'],
    ],
  };
  expect(judgeOwn(seats, two, [setup], { group: { id: 'x' } }).mandate.id).toBe('eget');
});

test('what was read of the sheet Mandat is told', () => {
  expect(judgeOwn(seats, two).read[0]).toMatchObject({ sheet: 'Mandat', part: 'mandate', header: 'A1:F1', rows: 2 });
});

test('a full committee has nothing to be told', () => {
  expect(all(judgeOwn(seats, two))).toEqual([]);
});

test('seats are held against the number, and the finding cites Kilde, or else the row', () => {
  const answer = judgeOwn(seats, [...two, member('Siv Dal', 'Pasientforeningen'), member('Per Bø', 'Kommunen')]);
  expect(all(answer, 'seats-per-region')).toEqual([
    'seats-per-region error: Pasientforeningen har 2 medlemmer 01.01.2026–22.11.2026 (326 dager). Mandatet krever 1.',
    'seats-per-region error: Kommunen har 2 medlemmer 01.01.2026–22.11.2026 (326 dager). Mandatet krever 1.',
  ]);
  expect(sources(answer, 'seats-per-region')).toEqual(['Vedtekter § 3 (2023)', 'Mandat, rad 3']);
});

test('a name in Region that the mandate does not give seats to is asked about', () => {
  const answer = judgeOwn(seats, [...two, member('Siv Dal', 'Fylket')]);
  expect(all(answer, 'value-unknown')).toEqual([
    'value-unknown warning: Siv Dal: «Fylket» er ikke en kjent verdi for Region. Velg en kjent verdi.',
  ]);
});

test('a regional health authority may be written in the ways that are known', () => {
  expect(all(judgeOwn([['Plasser', 'Helse Vest', 1]], [member('Kari Lie', 'HV')]))).toEqual([]);
});

test('a number holds on its own days, and one category’s change cuts no other’s vacancy in two', () => {
  const rows = [
    ['Plasser', 'Øst', 1, '01.01.2026', '31.03.2026'],
    ['Plasser', 'Øst', 2, '01.04.2026'],
    ['Plasser', 'Vest', 1],
  ];
  const answer = judgeOwn(rows, [member('Kari Lie', 'Øst'), member('Ola Moe', 'Vest', '01.06.2026')]);
  expect(all(answer, 'seats-per-region')).toEqual([
    'seats-per-region error: Øst har 1 medlem 01.04.2026–22.11.2026 (236 dager). Mandatet krever 2.',
    'seats-per-region error: Vest har 0 medlemmer 01.01.2026–31.05.2026 (151 dager). Mandatet krever 1.',
  ]);
});

test('no seats for somebody is a number too', () => {
  expect(all(judgeOwn([['Plasser', 'Øst', 0]], [member('Kari Lie', 'Øst')]), 'seats-per-region')).toEqual([
    'seats-per-region error: Øst har 1 medlem 01.01.2026–22.11.2026 (326 dager). Mandatet krever 0.',
  ]);
});

test('seats in all count everybody once, whatever stands in Region', () => {
  const list = [member('Kari Lie', 'Øst'), member('Ola Moe', ''), member('Ola Moe', 'Vest')];
  const answer = judgeOwn([['Plasser i alt', '', 3]], list);
  expect(all(answer, 'seats-per-region', 'value-unknown')).toEqual([
    'seats-per-region error: Gruppen har 2 medlemmer 01.01.2026–22.11.2026 (326 dager). Mandatet krever 3.',
  ]);
  expect(answer.groups[0]?.seats.map(({ region, required }) => [region, required])).toEqual([['Hele gruppen', 3]]);
});

test('seats in all say nothing of their own where they are just those allotted by name', () => {
  const list = [member('Kari Lie', 'Øst')];
  const rows = [
    ['Plasser', 'Øst', 1],
    ['Plasser', 'Vest', 1],
  ];
  expect(all(judgeOwn([...rows, ['Plasser i alt', '', 2]], list), 'seats-per-region')).toEqual([
    'seats-per-region error: Vest har 0 medlemmer 01.01.2026–22.11.2026 (326 dager). Mandatet krever 1.',
  ]);
  expect(all(judgeOwn([...rows, ['Plasser i alt', '', 3]], list), 'seats-per-region')).toHaveLength(2);
});

test('deputies are counted for themselves', () => {
  const list = [member('Kari Lie', ''), member('Ola Moe', '', '01.01.2026', '31.12.2029', 'Vara')];
  expect(all(judgeOwn([['Vara', '', 1]], list), 'seats-per-region')).toEqual([]);
  expect(all(judgeOwn([['Vara', '', 2]], list), 'seats-per-region')).toEqual([
    'seats-per-region error: Gruppen har 1 varamedlem 01.01.2026–22.11.2026 (326 dager). Mandatet krever 2.',
  ]);
});

test('terms are as long as the sheet says', () => {
  const rows = [['Virketid (år)', '', 4]];
  expect(all(judgeOwn(rows, [member('Kari Lie', '')]))).toEqual([]);
  expect(all(judgeOwn(rows, [member('Kari Lie', '', '01.01.2026', '01.01.2030')]))).toEqual([
    'term-one-day-over warning: Kari Lie: perioden 01.01.2026–01.01.2030 er 4 år og 1 dag. Skal til-dato være 31.12.2029?',
  ]);
});

test('meetings may be counted by the year', () => {
  const rows = [['Møter per år', '', 4]];
  const list = [member('Kari Lie', '', '01.01.2025')];
  const held = meetings('10.02.2025', '12.05.2025', '15.09.2025', '11.02.2026', '13.05.2026', '16.09.2026');
  const answer = judgeOwn(rows, list, [held]);
  expect(all(answer, 'meeting-frequency', 'meeting-frequency-at-risk')).toEqual([
    'meeting-frequency error: 2025: 3 av minst 4 møter er avholdt innen 31.12.2025.',
    'meeting-frequency-at-risk warning: 2026: 3 avholdt og 0 planlagt av minst 4 møter. Det må planlegges 1 møte til innen 31.12.2026.',
  ]);
  expect(answer.groups[0]?.meetings).toMatchObject([
    { halfYear: '2025', required: 4, held: 3, verdict: 'breach' },
    { halfYear: '2026', required: 4, held: 3, verdict: 'attention' },
  ]);
  expect(answer.groups[0]?.deadlines.map(({ label }) => label)).toContain('Ett møte til i året');
});

test('a missing sheet is told once, though several requirements need it', () => {
  const rows = [
    ['Møter per halvår', '', 1],
    ['Møter per år', '', 4],
  ];
  expect(all(judgeOwn(rows, two), 'meeting-frequency')).toHaveLength(1);
});

test('«nei» and 0 switch nothing on; «ja» does', () => {
  const off = [
    ['Kjønnsbalanse', '', 'nei'],
    ['Profesjonell brukerrepresentant', '', 'Nei'],
    ['Habilitet før oppnevning', '', 'nei'],
    ['Leder', '', 0],
  ];
  expect(all(judgeOwn(off, two))).toEqual([]);
  expect(all(judgeOwn([['Profesjonell brukerrepresentant', '', 'ja']], two))).toEqual([
    'user-representative error: Gruppen har ingen profesjonell brukerrepresentant 01.01.2026–22.11.2026 (326 dager). En slik skal delta.',
  ]);
});

test('clearances are asked for where the sheet asks for them', () => {
  const answer = judgeOwn([['Taushetsplikt før oppnevning', '', 'ja']], [member('Kari Lie', '')]);
  expect(all(answer, 'column-missing')).toEqual([
    'column-missing error: Kolonnen «Taushetserklæring signert» mangler.',
  ]);
});

test('a report is due to its recipient on its day', () => {
  const sent = (day: string): Sheet => ({
    name: 'Årsmeldinger',
    cells: [
      ['År', 'Mottaker', 'Sendt dato'],
      [2025, 'Kommunestyret', day],
    ],
  });
  const rows = [['Årsmelding innen', 'Kommunestyret', '1. mars']];
  const list = [member('Kari Lie', '', '01.01.2025')];
  const due = (day: string) => all(judgeOwn(rows, list, [sent(day)]), 'annual-report-due', 'value-unknown');
  expect(due('01.03.2026').filter((line) => line.includes('for 2025'))).toEqual([]);
  expect(due('02.03.2026')).toContain(
    'annual-report-due error: Årsmelding for 2025 til Kommunestyret er sendt 1 dag etter fristen (02.03.2026, frist 01.03.2026).',
  );
});

test('requirements and headers may be written in nynorsk and English', () => {
  const english = {
    name: 'Mandate',
    cells: [
      ['Requirement', 'Concerns', 'Number'],
      ['Seats', 'East', 2],
    ],
  };
  const roster = { name: 'Members', cells: [['Name', 'Region', 'Role', 'From', 'To'], member('Kari Lie', 'East')] };
  const answer = judgeOwn([], [], [], { language: 'en', workbook: { sheets: [english, roster] } });
  expect(all(answer, 'seats-per-region')).toEqual([
    'seats-per-region error: East has 1 member 01.01.2026–22.11.2026 (326 days). The mandate requires 2.',
  ]);
  expect(all(judgeOwn([['Plassar', 'Aust', 1]], [member('Kari Lie', 'Aust')]))).toEqual([]);
});

test('a parliament: 350 categories and 9 000 terms over twenty years are held against each its own number', () => {
  const parties = Array.from({ length: 350 }, (_, index) => `Krets ${index + 1}`);
  const rows = parties.map((name): Row => ['Plasser', name, name === 'Krets 350' ? 2 : 1, '01.01.2005']);
  const list = parties.flatMap((name, party) =>
    Array.from({ length: 26 }, (_, term) =>
      member(`Folkevalgt ${party}-${term}`, name, `01.01.${2001 + term}`, `31.12.${2001 + term}`),
    ),
  );
  const answer = judgeOwn(rows, list, [], { period: { from: '2005-01-01', to: '2026-11-22' } });
  expect(list).toHaveLength(9_100);
  expect(all(answer, 'seats-per-region')).toEqual([
    'seats-per-region error: Krets 350 har 1 medlem 01.01.2005–22.11.2026 (7996 dager). Mandatet krever 2.',
  ]);
});

test('findings and exceptions call the whole group and its deputies what the list of seats calls them', () => {
  const rows = [
    ['Plasser i alt', '', 2],
    ['Vara', '', 1],
  ];
  const list = [member('Kari Lie', '')];
  const answer = judgeOwn(rows, list);
  expect(answer.groups[0]?.seats.map(({ region }) => region)).toEqual(['Hele gruppen', 'Varamedlemmer']);
  expect(findings(answer, 'seats-per-region').map(({ values }) => values.region)).toEqual([
    'Varamedlemmer',
    'Hele gruppen',
  ]);
  const waivers = {
    name: 'Unntak',
    cells: [
      ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av'],
      ['seats-per-region', 'Varamedlemmer', 'Velges i mars', 'Styret'],
    ],
  };
  const waived = findings(judgeOwn(rows, list, [waivers]), 'seats-per-region');
  expect(waived.map(({ values, waiver }) => [values.region, waiver?.reason])).toEqual([
    ['Varamedlemmer', 'Velges i mars'],
    ['Hele gruppen', undefined],
  ]);
});

test.each(['Brukerrepresentant', 'Profesjonell brukerrepresentant', 'Pasientforening', 'Spesialist'])(
  'a %s sits in a committee of one’s own like any member',
  (role) => {
    const list = [member('Kari Lie', 'Kreftforeningen', '01.01.2026', '', role)];
    const judged = (rows: readonly Row[]) => all(judgeOwn(rows, list), 'seats-per-region');
    expect(judged([['Plasser', 'Kreftforeningen', 1]])).toEqual([]);
    expect(judged([['Plasser i alt', '', 1]])).toEqual([]);
  },
);

test('a user representative who is a member is a user representative still', () => {
  const of = (role: string) =>
    all(
      judgeOwn([['Profesjonell brukerrepresentant', '', 'ja']], [member('Kari Lie', '', '01.01.2026', '', role)]),
      'user-representative',
    ).length;
  expect([of('Profesjonell brukerrepresentant'), of('Brukerrepresentant')]).toEqual([0, 1]);
});
