import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMeetingHeader, dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const mandate = 'dmp-spesialist-brukergruppe';
const listed = ['Møte nr.', 'Navn', 'Oppmøte'];
const held = (day = '12.03.2026', type = 'Dialogmøte med pasientforening', chair = '', of = '') => [
  ...['1', day, type, 'Avholdt', '', chair, of],
];
const judge = (meetings: readonly (readonly Scalar[])[], sheets: Sheets = {}) =>
  findings(
    judgeSheets({ mandate, members: dmpMembers, meetings: [dmpMeetingHeader, ...meetings], ...sheets }),
    'dialogue-meeting-attendance',
  );
const judged = (...lines: (readonly Scalar[])[]) => judge([held()], { attendance: [listed, ...lines] });
const messages = (...lines: (readonly Scalar[])[]) => judged(...lines).map(({ message }) => message);

test('a dialogue meeting without the professional user representative is a warning', () => {
  expect(judged(['1', 'Tor Vik', 'ja'], ['1', 'Eli Bø', 'forfall'])).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter', cell: 'B2' },
      values: { meeting: '1', date: '2026-03-12', absent: ['professional-user-representative'], isEntered: true },
      message: 'Dialogmøte 12.03.2026: profesjonell brukerrepresentant var ikke til stede.',
      source: { document: 'DMP: Spesialist- og brukergrupper', section: 'Oppnevning' },
      fix: null,
    },
  ]);
});

test('without the project team, or without both, it is said who', () => {
  expect(messages(['1', 'Eli Bø', 'ja'])).toEqual(['Dialogmøte 12.03.2026: prosjektteamet var ikke til stede.']);
  expect(messages(['1', 'Ola Dal', 'ja'])).toEqual([
    'Dialogmøte 12.03.2026: profesjonell brukerrepresentant og prosjektteamet var ikke til stede.',
  ]);
});

test.each([
  'Tor Vik',
  'Ida Dahl (Sykehusinnkjøp)',
  'Sykehusinnkjøp HF',
  'DMP v/Siv Ek',
  'Prosjektteamet',
  'Prosjektleder Ek',
])('«%s» is of the project team', (name) => expect(judged(['1', 'Eli Bø', 'ja'], ['1', name, 'ja'])).toEqual([]));

test('a chair from Sykehusinnkjøp or DMP is of the project team', () => {
  const attendance = [listed, ['1', 'Eli Bø', 'ja']];
  expect(judge([held(undefined, undefined, 'Ida Dahl', 'Sykehusinnkjøp HF')], { attendance })).toEqual([]);
  expect(judge([held(undefined, undefined, 'Ida Dahl (DMP)')], { attendance })).toEqual([]);
  expect(judge([held(undefined, undefined, 'Ola Dal', 'Foreningen')], { attendance })).toHaveLength(1);
});

test('group meetings and meetings with suppliers are others (case 24 c)', () => {
  const attendance = [listed, ['1', 'Ola Dal', 'ja']];
  expect(judge([held('12.03.2026', 'Gruppemøte')], { attendance })).toEqual([]);
  expect(judge([held('12.03.2026', 'Dialogmøte med leverandører')], { attendance })).toEqual([]);
});

test('only held meetings of the period are judged', () => {
  const attendance = [listed, ['1', 'Ola Dal', 'ja']];
  const on = (day: string) => judge([held(day)], { attendance }).length;
  expect([on('31.12.2024'), on('01.01.2025'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('who cannot be read leaves it undecided; who certainly was not there is told all the same', () => {
  const found = judged(['1', 'Eli Bø', 'kanskje']);
  expect(found).toMatchObject([
    { severity: 'warning', values: { absent: ['project-team'] } },
    { severity: 'undecided', at: { sheet: 'Deltakelse', cell: 'C2' }, values: { about: '1' } },
  ]);
});

test('a date that cannot be read leaves it undecided', () => {
  expect(judge([held('05.06')], { attendance: [listed, ['1', 'Ola Dal', 'ja']] })).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Møter', cell: 'B2' } },
  ]);
});

test('without the sheet Deltakelse it is undecided once, and only where a dialogue meeting was held', () => {
  expect(judge([held(), held('13.03.2026')])).toMatchObject([
    { severity: 'undecided', values: { missing: 'attendance' } },
  ]);
  expect(judge([held('12.03.2026', 'Gruppemøte')])).toEqual([]);
});

test('the sentences are given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en', number: string) =>
    judge([held()], { attendance: [listed, [number, 'Ola Dal', 'ja']], language })[0]?.message;
  expect([said('nn', '1'), said('nn', '7')]).toEqual([
    'Dialogmøte 12.03.2026: profesjonell brukarrepresentant og prosjektteamet var ikkje til stades.',
    'Dialogmøte 12.03.2026: det er ikkje ført om profesjonell brukarrepresentant og prosjektteamet var til stades.',
  ]);
  expect([said('en', '1'), said('en', '7')]).toEqual([
    'Dialogue meeting on 12.03.2026: a professional user representative and the project team were not present.',
    'Dialogue meeting on 12.03.2026: it is not entered whether a professional user representative and the project team took part.',
  ]);
});

test('where nobody’s attendance is entered it is said in bokmål too, and of one in English', () => {
  expect(messages(['7', 'Ola Dal', 'ja'])).toEqual([
    'Dialogmøte 12.03.2026: det er ikke ført om profesjonell brukerrepresentant og prosjektteamet var til stede.',
  ]);
  const attendance = [listed, ['1', 'Eli Bø', 'ja']];
  expect(judge([held()], { attendance, language: 'en' })[0]?.message).toBe(
    'Dialogue meeting on 12.03.2026: the project team was not present.',
  );
});

test('a chair of the project team leaves the user representative to be there', () => {
  const attendance = [listed, ['1', 'Ola Dal', 'ja']];
  expect(judge([held(undefined, undefined, 'Ida Dahl', 'Sykehusinnkjøp HF')], { attendance })).toMatchObject([
    { severity: 'warning', values: { absent: ['professional-user-representative'] } },
  ]);
});

test('of two rows for one meeting one that names a chair of the project team is enough', () => {
  const attendance = [listed, ['1', 'Eli Bø', 'ja']];
  const led = held(undefined, undefined, 'Ida Dahl', 'Sykehusinnkjøp HF');
  expect(judge([held(), led], { attendance })).toEqual([]);
});

test('where a date cannot be read it is the date that is asked for, and only where it decides', () => {
  const on = (...lines: string[]) =>
    judge([held('05.06')], { attendance: [listed, ...lines.map((name) => ['1', name, 'ja'])] }).map(
      ({ severity, values }) => [severity, values.cells],
    );
  expect(on('Eli Bø', 'Tor Vik')).toEqual([['undecided', ['Møter!B2']]]);
  expect(on('Eli Bø', 'Per Ås', 'Tor Vik')).toEqual([['undecided', ['Møter!B2']]]);
  expect(judge([held('')], { attendance: [listed, ['1', 'Eli Bø', 'ja'], ['1', 'Tor Vik', 'ja']] })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Møter!B2'] } },
  ]);
  expect(on('Ola Dal', 'Tor Vik')).toEqual([['undecided', ['Møter!B2']]]);
});

test('without the list of meetings it is undecided, once', () => {
  const found = findings(judgeSheets({ mandate, members: dmpMembers }), 'dialogue-meeting-attendance');
  expect(found).toMatchObject([{ severity: 'undecided', values: { missing: 'meetings' } }]);
});

test('the key tells one meeting, and who was missing, from another', () => {
  const key = (day: string, name: string) => judge([held(day)], { attendance: [listed, ['1', name, 'ja']] })[0]?.key;
  const keys = [key('12.03.2026', 'Eli Bø'), key('13.03.2026', 'Eli Bø'), key('12.03.2026', 'Tor Vik')];
  expect(new Set(keys).size).toBe(3);
});

test('where all were there, a meeting without a status is no matter', () => {
  const attendance = [listed, ['1', 'Eli Bø', 'ja'], ['1', 'Tor Vik', 'ja']];
  expect(judge([held().with(3, '')], { attendance })).toEqual([]);
  expect(judge([held().with(3, '')], { attendance: attendance.slice(0, 2) })).toMatchObject([
    { severity: 'undecided', values: { about: '1', cells: ['Møter!D2'] } },
  ]);
});
