import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMeetingHeader, dmpMembers, judgeSheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const mandate = 'dmp-spesialist-brukergruppe';
const judge = (meetings: readonly (readonly Scalar[])[] | undefined, language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(
    judgeSheets({ mandate, members: dmpMembers, ...(meetings === undefined ? {} : { meetings }), language }),
    'meeting-convener',
  );
const judged = (...rows: (readonly Scalar[])[]) => judge([dmpMeetingHeader, ...rows]);
const group = (called: string, chair: string, of: string, day = '12.03.2026') => [
  ...['1', day, 'Gruppemøte', 'Avholdt', called, chair, of],
];

test('a group meeting led by somebody else is an error (case 24 b)', () => {
  expect(judged(group('Sykehusinnkjøp HF', 'Tor Vik', 'DMP'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Møter', cell: 'G2' },
      values: { meeting: '1', date: '2026-03-12', duty: 'led', by: 'DMP', convener: 'Sykehusinnkjøp' },
      message: 'Møte 1 ble ledet av DMP. Sykehusinnkjøp har ansvaret.',
      source: { document: 'DMP: Spesialist- og brukergrupper', section: 'Møter' },
      fix: null,
    },
  ]);
});

test('one called by somebody else is an error too', () => {
  expect(judged(group('DMP', 'Ida Dahl', 'Sykehusinnkjøp HF'))).toMatchObject([
    { severity: 'error', at: { cell: 'E2' }, message: 'Møte 1 ble innkalt av DMP. Sykehusinnkjøp har ansvaret.' },
  ]);
});

test('where nobody is entered it is a warning for each', () => {
  expect(judged(group('', '', '')).map(({ severity, at, message }) => [severity, at?.cell, message])).toEqual([
    ['warning', 'E2', 'Møte 1: det er ikke ført hvem som kalte inn. Sykehusinnkjøp har ansvaret.'],
    ['warning', 'G2', 'Møte 1: det er ikke ført hvilken virksomhet som ledet møtet. Sykehusinnkjøp har ansvaret.'],
  ]);
});

test.each([
  'Sykehusinnkjøp',
  'Sykehusinnkjøp HF',
  'SYKEHUSINNKJØP',
  'Kari Lie (Sykehusinnkjøp)',
  'Sykehusinnkjøp og DMP',
])('«%s» is right', (by) => expect(judged(group(by, '', by))).toEqual([]));

test('the chair’s body may stand after the name, and tells of who called as well', () => {
  expect(judged(group('Ida Dahl', 'Ida Dahl (Sykehusinnkjøp)', ''))).toEqual([]);
  expect(judged(group('Ida Dahl', 'Ida Dahl', 'Sykehusinnkjøp HF'))).toEqual([]);
  expect(judged(group('Sykehusinnkjøp', 'Tor Vik (DMP)', ''))).toMatchObject([
    { severity: 'error', values: { by: 'DMP' } },
  ]);
});

test('a person’s name does not say where they come from: a warning, never an error', () => {
  const found = judged(group('Ida Dahl', 'Tor Vik', ''));
  expect(found.map(({ severity, at, values }) => [severity, at?.cell, values.by])).toEqual([
    ['warning', 'E2', ''],
    ['warning', 'G2', ''],
  ]);
});

test.each(['Dialogmøte med leverandører', 'Dialogmøte med pasientforening', 'Anbudsseminar'])(
  '«%s» is another kind of meeting (case 24 c)',
  (type) => expect(judged(['1', '12.03.2026', type, 'Avholdt', 'DMP', '', 'DMP'])).toEqual([]),
);

test('one held today is judged, one planned or before the period is not', () => {
  expect(judged(group('DMP', '', 'DMP', '22.11.2026'))).toHaveLength(2);
  expect(judged(group('DMP', '', 'DMP', '23.11.2026'))).toEqual([]);
  expect(judged(group('DMP', '', 'DMP', '31.12.2024'))).toEqual([]);
  expect(judged(group('DMP', '', 'DMP', '01.01.2025'))).toHaveLength(2);
  expect(judged(['1', '12.03.2026', 'Gruppemøte', 'Planlagt', 'DMP', '', 'DMP'])).toEqual([]);
});

test('whether it was held decides where the status cannot be read', () => {
  expect(judged(['1', '12.03.2026', 'Gruppemøte', '', 'DMP', '', 'Sykehusinnkjøp'])).toMatchObject([
    { severity: 'undecided', values: { about: '1', cells: ['Møter!D2'] } },
  ]);
});

test('of two rows for one meeting one that names the right one is enough', () => {
  expect(judged(group('', '', ''), group('Sykehusinnkjøp', '', 'Sykehusinnkjøp'))).toEqual([]);
});

test('columns that are missing are told once', () => {
  const bare = dmpMeetingHeader.slice(0, 4);
  const rows = ['12.03.2026', '13.03.2026'].map((day) => ['1', day, 'Gruppemøte', 'Avholdt']);
  expect(judge([bare, ...rows]).map(({ message }) => message)).toEqual([
    'Innkalling og møteledelse er ikke vurdert. Kolonnen «Innkalt av» på arket «Møter» mangler og ville avgjort det.',
    'Innkalling og møteledelse er ikke vurdert. Kolonnen «Virksomhet (møteleder)» på arket «Møter» mangler og ville avgjort det.',
  ]);
});

test('without the list of meetings it is undecided, once', () => {
  expect(judge(undefined)).toMatchObject([{ severity: 'undecided', values: { missing: 'meetings' } }]);
});

test('the sentences are given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    judge([dmpMeetingHeader, group('DMP', '', '')], language).map(({ message }) => message);
  expect(said('nn')).toEqual([
    'Møte 1 vart kalla inn av DMP. Sykehusinnkjøp har ansvaret.',
    'Møte 1: det er ikkje ført kva verksemd som leidde møtet. Sykehusinnkjøp har ansvaret.',
  ]);
  expect(said('en')).toEqual([
    'Meeting 1 was called by DMP. Sykehusinnkjøp is responsible.',
    'Meeting 1: it is not entered which body led it. Sykehusinnkjøp is responsible.',
  ]);
});

test.each([
  'LIS',
  'HINAS',
  'Sykehusinnkjøps prosjektleder',
  'Sykehusinnkjop HF',
  'Sykehusinnkjøp HF, divisjon legemidler',
])('«%s» is Sykehusinnkjøp under an earlier name, or written otherwise', (body) => {
  expect(judged(group(body, 'Kari Lie', body))).toEqual([]);
});

test.each(['Listen', 'SI', 'Sykehuspartner HF'])('«%s» is not', (body) => {
  expect(judged(group(body, 'Kari Lie', body))).toHaveLength(2);
});

test('without a column for the chair’s body it stands, or is missing, at the chair', () => {
  const judgedShort = (called: string, chair: string) =>
    judge([dmpMeetingHeader.slice(0, 6), ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', called, chair]]).map(
      ({ severity, at, values }) => [severity, at?.cell, values.duty, values.by],
    );
  expect(judgedShort('Sykehusinnkjøp', 'Ida Dahl (Sykehusinnkjøp)')).toEqual([]);
  expect(judgedShort('Sykehusinnkjøp', 'Tor Vik (DMP)')).toEqual([['error', 'F2', 'led', 'DMP']]);
  expect(judgedShort('Sykehusinnkjøp', 'Tor Vik')).toEqual([['warning', 'F2', 'led', '']]);
  expect(judgedShort('', 'Ida Dahl (Sykehusinnkjøp)')).toEqual([['warning', 'E2', 'called', '']]);
});

test('a chair does not stand for a column of who called', () => {
  const header = dmpMeetingHeader.filter((column) => column !== 'Innkalt av');
  const row = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', 'Ida Dahl', 'Sykehusinnkjøp HF'];
  expect(judge([header, row])).toMatchObject([
    { severity: 'undecided', values: { missing: 'meetings', column: 'calledBy' } },
  ]);
});

test('each duty of each meeting is a finding of its own', () => {
  const found = judged(group('DMP', '', 'DMP'), ['2', ...group('DMP', '', 'DMP', '13.03.2026').slice(1)]);
  expect(found).toHaveLength(4);
  expect(new Set(found.map(({ key }) => key)).size).toBe(4);
});

test('the key is another for another duty, meeting and body', () => {
  const right = 'Sykehusinnkjøp';
  const key = (called: string, of: string, day?: string) => judged(group(called, '', of, day))[0]?.key;
  const keys = [key('DMP', right), key(right, 'DMP'), key('LMI', right), key('DMP', right, '13.03.2026')];
  expect(new Set(keys).size).toBe(4);
});
