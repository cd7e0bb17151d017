import { expect, test } from 'vitest';
import { dmpMeetingHeader, dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const meetingHeader = ['Møte nr.', 'Dato', 'Status'];
const meetings = [meetingHeader, ['1/26', '12.02.2026', 'Avholdt'], ['2/26', '21.05.2026', 'Avholdt']];
const listed = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'attendee-not-member');

test('a matrix names its own cells', () => {
  const attendance = [
    ['Navn', '1/26', '2/26'],
    ['Siv Ek', '', 'x'],
  ];
  expect(judge({ meetings, attendance })).toMatchObject([{ at: { cell: 'C2' }, values: { date: '2026-05-21' } }]);
});

test('people of DMP, Sykehusinnkjøp and the project team are beside a DMP group', () => {
  const lines = ['Ida Dahl (Sykehusinnkjøp)', 'DMP', 'Tor Vik', 'Eva Mo', 'Siv Ek'].map((name) => ['1', name, 'ja']);
  const led = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', '', 'Eva Mo', 'Sykehusinnkjøp HF'];
  const found = judge({
    mandate: 'dmp-spesialist-brukergruppe',
    members: dmpMembers,
    meetings: [dmpMeetingHeader, led],
    attendance: [listed, ...lines],
  });
  expect(found.map(({ values }) => values.name)).toEqual(['Siv Ek']);
});

test('without the sheet Deltakelse it is undecided, once', () => {
  expect(judge({ meetings }).map(({ message }) => message)).toEqual([
    'Til stede uten å være oppnevnt er ikke vurdert. Arket «Deltakelse» mangler og ville avgjort det.',
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    judge({ meetings, attendance: [listed, ['1/26', 'Siv Ek', 'ja']], language })[0]?.message;
  expect(said('nn')).toBe('Siv Ek er ført til stades 12.02.2026, men var ikkje oppnemnd.');
  expect(said('en')).toBe('Siv Ek is entered as present on 12.02.2026, but was not appointed.');
});

test('a line that names a day of its own which cannot be read is asked about at that cell', () => {
  const attendance = [
    ['Dato', 'Navn', 'Oppmøte'],
    ['våren', 'Siv Ek', 'ja'],
  ];
  expect(judge({ meetings, attendance })).toMatchObject([
    { severity: 'undecided', values: { about: 'Siv Ek', cells: ['Deltakelse!A2'] } },
  ]);
});
