import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const mandate = 'dmp-spesialist-brukergruppe';
const meetingHeader = ['Møte nr.', 'Dato', 'Type', 'Status'];
const listed = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];
const rule = 'user-representative-present';
const held = (number: string, day: string, type = 'Gruppemøte', status = 'Avholdt') => [number, day, type, status];
const judge = (meetings: readonly (readonly Scalar[])[], sheets: Sheets = {}) =>
  findings(judgeSheets({ mandate, members: dmpMembers, meetings: [meetingHeader, ...meetings], ...sheets }), rule);
/** One group meeting on 12.03.2026, when Eli Bø is the representative, with these lines of attendance. */
const judged = (...lines: (readonly Scalar[])[]) =>
  judge([held('1', '12.03.2026')], { attendance: [listed, ...lines] });

test('a group meeting without the professional user representative is a warning', () => {
  expect(judged(['1', 'Kari Lie', 'til stede'], ['1', 'Eli Bø', 'forfall'])).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter', cell: 'A2' },
      values: { meeting: '1', date: '2026-03-12', isEntered: true },
      message: 'Møte 1: profesjonell brukerrepresentant var ikke til stede.',
      source: { document: 'DMP: Spesialist- og brukergrupper', section: 'Oppnevning' },
      fix: null,
    },
  ]);
});

test('with the representative present there is nothing to say', () => {
  expect(judged(['1', 'Kari Lie', 'til stede'], ['1', 'Eli Bø', 'til stede'])).toEqual([]);
  expect(judged(['1', 'BØ, Eli', 'x'])).toEqual([]);
});

test('a patient association is none', () => {
  expect(judged(['1', 'Ola Dal', 'til stede'])).toHaveLength(1);
});

test('a representative is one through the last day and from the first', () => {
  const on = (day: string, name: string) =>
    judge([held('1', day)], { attendance: [listed, ['1', name, 'til stede']] }).length;
  expect([on('31.08.2026', 'Eli Bø'), on('01.09.2026', 'Eli Bø')]).toEqual([0, 1]);
  expect([on('31.08.2026', 'Per Ås'), on('01.09.2026', 'Per Ås')]).toEqual([1, 0]);
});

test('a meeting of which no attendance is entered is told as that', () => {
  expect(judged(['7', 'Eli Bø', 'til stede'])[0]?.message).toBe(
    'Møte 1: det er ikke ført om profesjonell brukerrepresentant var til stede.',
  );
});

test('a line may give the day of the meeting instead of its number', () => {
  const attendance = [
    ['Dato', 'Navn', 'Oppmøte'],
    ['12.03.2026', 'Eli Bø', 'ja'],
  ];
  expect(judge([held('1', '12.03.2026')], { attendance })).toEqual([]);
  expect(judge([held('1', '13.03.2026')], { attendance })).toHaveLength(1);
});

test('a matrix tells the same', () => {
  const matrix = (state: string) => [
    ['Navn', '1', '2'],
    ['Kari Lie', 'x', 'x'],
    ['Eli Bø', 'x', state],
  ];
  const meetings = [held('1', '12.03.2026'), held('2', '13.03.2026')];
  expect(judge(meetings, { attendance: matrix('x') })).toEqual([]);
  expect(judge(meetings, { attendance: matrix('forfall') })).toMatchObject([{ values: { meeting: '2' } }]);
});

test('an attendance, a meeting or a rôle that cannot be read leaves it undecided', () => {
  expect(judged(['1', 'Eli Bø', 'kanskje'])).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Deltakelse', cell: 'C2' }, values: { about: '1' } },
  ]);
  expect(judged(['', 'Eli Bø', 'ja'])).toMatchObject([{ severity: 'undecided', at: { cell: 'C2' } }]);
  expect(judge([held('1', '12.03.2026', 'Tull')], { attendance: [listed, ['1', 'Kari Lie', 'ja']] })).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Møter', cell: 'C2' } },
  ]);
  const members = [...dmpMembers, ['Siv Ek', 'Forbundet', 'Tull', '15.01.2026', '']];
  expect(judge([held('1', '12.03.2026')], { members, attendance: [listed, ['1', 'Siv Ek', 'ja']] })).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Deltakelse' } },
  ]);
});

test('a deputy for the representative, or «vara møtte», leaves it undecided', () => {
  expect(judged(['1', 'Eli Bø', 'vara møtte'])).toMatchObject([{ severity: 'undecided' }]);
  expect(judged(['1', 'Siv Ek', 'til stede', 'Eli Bø'])).toMatchObject([{ severity: 'undecided' }]);
});

test('only held group meetings of the period are judged (case 24 c)', () => {
  const attendance = [listed, ['1', 'Kari Lie', 'ja']];
  const at = (day: string, type?: string, status?: string) =>
    judge([held('1', day, type, status)], { attendance }).length;
  expect([at('31.12.2024'), at('01.01.2025'), at('22.11.2026'), at('23.11.2026')]).toEqual([0, 1, 1, 0]);
  expect(at('12.03.2026', 'Dialogmøte med leverandører')).toBe(0);
  expect(at('12.03.2026', 'Anbudsseminar')).toBe(0);
  expect([at('12.03.2026', 'Gruppemøte', 'Avlyst'), at('12.03.2026', 'Gruppemøte', 'Planlagt')]).toEqual([0, 0]);
});

test('without the sheet, or its columns, it is undecided once, and only where a meeting was held', () => {
  const meetings = [held('1', '12.03.2026'), held('2', '13.03.2026')];
  expect(judge(meetings).map(({ message }) => message)).toEqual([
    'Profesjonell brukerrepresentant til stede er ikke vurdert. Arket «Deltakelse» mangler og ville avgjort det.',
  ]);
  expect(judge([])).toEqual([]);
  const attendance = [
    ['Møte nr.', 'Navn'],
    ['1', 'Eli Bø'],
  ];
  expect(judge(meetings, { attendance })).toMatchObject([{ values: { missing: 'attendance', column: 'state' } }]);
});

test('the sentences are given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    judge([held('1', '12.03.2026'), held('', '13.03.2026')], {
      attendance: [listed, ['1', 'Kari Lie', 'ja']],
      language,
    }).map(({ message }) => message);
  expect(said('nn')).toEqual([
    'Møte 1: profesjonell brukarrepresentant var ikkje til stades.',
    'Møtet 13.03.2026: det er ikkje ført om profesjonell brukarrepresentant var til stades.',
  ]);
  expect(said('en')).toEqual([
    'Meeting 1: no professional user representative was present.',
    'The meeting on 13.03.2026: it is not entered whether a professional user representative was present.',
  ]);
});

test('the number of the meeting is the cell, wherever its column stands', () => {
  const meetings = [
    ['Dato', 'Status', 'Type', 'Møte nr.'],
    ['12.03.2026', 'Avholdt', 'Gruppemøte', '1'],
  ];
  const attendance = [
    ['Møte nr.', 'Navn', 'Oppmøte'],
    ['1', 'Kari Lie', 'ja'],
  ];
  const found = findings(
    judgeSheets({ mandate: 'dmp-spesialist-brukergruppe', members: dmpMembers, meetings, attendance }),
    'user-representative-present',
  );
  expect(found).toMatchObject([{ at: { sheet: 'Møter', cell: 'D2' } }]);
});
