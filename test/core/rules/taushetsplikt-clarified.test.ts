import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork, type Member } from '../roster.ts';

const row = (signed: Scalar, { type = 'Spesialist', decided = '15.01.2026', name = 'Kari Nes' } = {}): Member => [
  ...[name, '', 'Helse Bergen HF', 'Helse Vest', type, decided, 'DMP'],
  ...['H1', '10.01.2026', '', signed, '', ''],
];
const judged = (given: Member, language: Language = 'nb') =>
  findings(judgeDmp({ members: [given], language }), 'taushetsplikt-clarified');

test('a declaration that is not entered is an error', () => {
  expect(judged(row(''))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'K2' },
      values: { name: 'Kari Nes', date: '', decided: '2026-01-15' },
      message: 'Kari Nes: taushetsplikt er ikke ført som avklart. Den skal avklares før oppnevning.',
      source: { section: 'Oppnevning' },
    },
  ]);
});

test('signed the day before is fine, the same day is left to its own rule, the day after is an error', () => {
  expect(judged(row('14.01.2026'))).toEqual([]);
  expect(judged(row('15.01.2026'))).toEqual([]);
  expect(judged(row('16.01.2026'))).toMatchObject([
    {
      severity: 'error',
      values: { date: '2026-01-16', decided: '2026-01-15' },
      message:
        'Kari Nes: taushetserklæringen er signert 16.01.2026, etter oppnevningen 15.01.2026. Taushetsplikt skal avklares før oppnevning.',
    },
  ]);
});

test.each(['Spesialist', 'Profesjonell brukerrepresentant', 'Brukerrepresentant', 'Pasientforening'])(
  'a %s signs too (case 23 a)',
  (type) => {
    expect(judged(row('', { type }))).toMatchObject([{ severity: 'error' }]);
  },
);

test('a list without the column is asked for it, once', () => {
  const without = (cells: Member) => cells.filter((_, column) => column !== 10);
  const cells = [without(dmpHeader), ...[row(''), row('', { name: 'Ola Ås' })].map(without)];
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'taushetsplikt-clarified')).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'silenceDate' } },
  ]);
});

test('somebody who may be of the project team, or has no name, is not judged, and the cell is named', () => {
  for (const [given, cell] of [
    [row('', { type: 'Superbruker' }), 'E2'],
    [row('16.01.2026', { type: 'Superbruker' }), 'E2'],
    [row('', { name: '' }), 'A2'],
  ] as const)
    expect(judged(given)).toMatchObject([{ severity: 'undecided', at: { cell } }]);
});

test('a vacancy signs nothing', () => {
  expect(judged(row('', { name: 'Vakant' }))).toEqual([]);
});

test('a date that cannot be read leaves it undecided and names the cell', () => {
  const found = judged(row('signert'));
  expect(found).toMatchObject([
    { severity: 'undecided', at: { cell: 'K2' }, values: { about: 'Kari Nes', cells: ['Medlemmer!K2'] } },
  ]);
  expect(found[0]?.message).toBe(
    'Taushetsplikt avklart (Kari Nes) er ikke vurdert. Det avhenger av Medlemmer!K2, som ikke kan leses sikkert.',
  );
});

test('a day of appointment that cannot be read leaves it undecided, unless nothing is signed at all', () => {
  expect(judged(row('10.01.2026', { decided: 'i vår' }))).toMatchObject([
    { severity: 'undecided', at: { cell: 'F2' } },
  ]);
  expect(judged(row('', { decided: 'i vår' }))).toMatchObject([{ severity: 'error', at: { cell: 'K2' } }]);
});

test('the network’s mandate does not ask for it', () => {
  expect(findings(judgeNetwork(), 'taushetsplikt-clarified')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged(row(''), 'nn')[0]?.message).toBe(
    'Kari Nes: teieplikt er ikkje ført som avklara. Ho skal avklarast før oppnemning.',
  );
  expect(judged(row(''), 'en')[0]?.message).toBe(
    'Kari Nes: confidentiality is not entered as cleared. It is to be cleared before appointment.',
  );
});

test('that it was signed too late is said in nynorsk and English too', () => {
  expect(judged(row('16.01.2026'), 'nn')[0]?.message).toBe(
    'Kari Nes: teieerklæringa er signert 16.01.2026, etter oppnemninga 15.01.2026. Teieplikt skal avklarast før oppnemning.',
  );
  expect(judged(row('16.01.2026'), 'en')[0]?.message).toBe(
    'Kari Nes: the confidentiality declaration was signed on 16.01.2026, after the appointment on 15.01.2026. It is to be cleared before appointment.',
  );
});

test('a day of appointment that is not known is left empty', () => {
  expect(judged(row('', { decided: 'i vår' }))[0]?.values).toMatchObject({ decided: '' });
});

test('each person, and each day of signing, is a finding of its own', () => {
  const found = [row(''), row('', { name: 'Ola Ås' }), row('16.01.2026'), row('17.01.2026')].map((one) => judged(one));
  expect(new Set(found.map(([first]) => first?.key)).size).toBe(4);
});

test('a list of nobody is not asked for the column', () => {
  const cells = [dmpHeader.filter((_, column) => column !== 10)];
  const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'taushetsplikt-clarified')).toEqual([]);
});

test('the key is the same when rows move and on another day', () => {
  const rows = [row(''), row('10.01.2026', { name: 'Ola Ås' })];
  const key = findings(judgeDmp({ members: rows }), 'taushetsplikt-clarified')[0]?.key;
  expect(findings(judgeDmp({ members: rows.toReversed() }), 'taushetsplikt-clarified')[0]?.key).toBe(key);
  expect(findings(judgeDmp({ members: rows, on: '2026-12-24' }), 'taushetsplikt-clarified')[0]?.key).toBe(key);
});
