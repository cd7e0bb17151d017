import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { baseline, findings, memberHeader } from '../roster.ts';

const meetingHeader = ['Møte nr.', 'Dato', 'Status'];
const meetings = [meetingHeader, ['1/26', '12.02.2026', 'Avholdt'], ['2/26', '21.05.2026', 'Avholdt']];
const listed = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'attendee-not-member');
const judged = (...lines: (readonly Scalar[])[]) => judge({ meetings, attendance: [listed, ...lines] });
const row = (name: string, role: string, from: string, to: string, left = '') => [
  ...[name, 'Helse Bergen HF', 'Helse Vest', role, from, to, 'Fagdirektørene', left, '', 'K'],
];
/** Siv Ek's row beside the baseline, and her presence on 21.05.2026. */
const withRow = (...siv: Scalar[]) =>
  judge({
    members: [memberHeader, ...baseline, siv],
    meetings,
    attendance: [listed, ['2/26', 'Siv Ek', 'til stede']],
  });

test('somebody present who is in no row of the list is a note', () => {
  expect(judged(['1/26', 'Anne Aas', 'til stede'], ['1/26', 'Siv Ek', 'til stede'])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Deltakelse', cell: 'C3' },
      values: { name: 'Siv Ek', date: '2026-02-12' },
      message: 'Siv Ek er ført til stede 12.02.2026, men var ikke oppnevnt.',
      source: { document: 'Mandatvakt', section: 'Slik leses arkene' },
      fix: null,
    },
  ]);
});

test('forfall is no presence, and members in any spelling of the name are members', () => {
  expect(judged(['1/26', 'Siv Ek', 'forfall'], ['1/26', 'Siv Ek', 'vara møtte'])).toEqual([]);
  expect(judged(['1/26', 'AAS, Anne', 'x'], ['1/26', 'bjørn  berg', 'ja'])).toEqual([]);
});

test('a deputy who met for somebody was there', () => {
  expect(judged(['1/26', 'Siv Ek', 'vara møtte', 'Anne Aas'])).toHaveLength(1);
});

test('an appointment covers its first and last day, and not the day beside them', () => {
  expect(withRow(...row('Siv Ek', 'Medlem', '21.05.2026', '31.12.2027'))).toEqual([]);
  expect(withRow(...row('Siv Ek', 'Medlem', '22.05.2026', '31.12.2027'))).toHaveLength(1);
  expect(withRow(...row('Siv Ek', 'Medlem', '01.01.2026', '21.05.2026'))).toEqual([]);
  expect(withRow(...row('Siv Ek', 'Medlem', '01.01.2026', '20.05.2026'))).toHaveLength(1);
  expect(withRow(...row('Siv Ek', 'Medlem', '01.01.2026', '31.12.2027', '20.05.2026'))).toHaveLength(1);
});

test.each(['Observatør', 'Varamedlem', 'Tilknyttet kompetanse', 'Sekretariat', 'Medlem', 'Noe annet'])(
  'who is listed as «%s» is listed',
  (role) => expect(withRow(...row('Siv Ek', role, '01.01.2026', '31.12.2027'))).toEqual([]),
);

test('who is only proposed is not appointed', () => {
  expect(withRow(...row('Siv Ek', 'Foreslått medlem', '01.01.2026', '31.12.2027'))).toHaveLength(1);
});

test('a date of the appointment that cannot be read leaves it undecided', () => {
  expect(withRow(...row('Siv Ek', 'Medlem', '05.06', '31.12.2027'))).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'E12' }, values: { about: 'Siv Ek' } },
  ]);
});

test('a meeting that is not known, or two with one number, leave it undecided, at the cell that would tell', () => {
  const undecided = (cell: string) => ({ severity: 'undecided', at: { cell }, values: { about: 'Siv Ek' } });
  expect(judged(['9/26', 'Siv Ek', 'ja'], ['', 'Siv Ek', 'ja'])).toMatchObject([undecided('A2')]);
  const twice = [meetingHeader, ['1', '12.02.2025', 'Avholdt'], ['1', '12.02.2026', 'Avholdt']];
  expect(judge({ meetings: twice, attendance: [listed, ['1', 'Siv Ek', 'ja']] })).toMatchObject([undecided('A2')]);
});

test('who was a member all the time was one at any meeting, and who was absent is not asked about', () => {
  expect(judged(['9/26', 'Anne Aas', 'ja'], ['9/26', 'Siv Ek', 'forfall'])).toEqual([]);
});

test('meetings named by number without a list of meetings are undecided, once', () => {
  expect(judge({ attendance: [listed, ['1', 'Siv Ek', 'ja'], ['2', 'Siv Ek', 'ja']] })).toMatchObject([
    { severity: 'undecided', values: { missing: 'meetings' } },
  ]);
});

test('a line with a date of its own needs no list of meetings', () => {
  const attendance = [
    ['Dato', 'Navn', 'Oppmøte'],
    ['12.02.2026', 'Siv Ek', 'ja'],
  ];
  expect(judge({ attendance })).toMatchObject([{ values: { date: '2026-02-12' } }]);
});

test('days before the list of members begins, and after today, say nothing', () => {
  const on = (day: string) =>
    judge({
      attendance: [
        ['Dato', 'Navn', 'Oppmøte'],
        [day, 'Siv Ek', 'ja'],
      ],
    }).length;
  expect([on('31.12.2025'), on('01.01.2026'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('a row without a name may be theirs on the days it runs, and the cell is named', () => {
  expect(withRow(...row('', 'Medlem', '01.01.2026', '31.12.2027'))).toMatchObject([
    { severity: 'undecided', values: { about: 'Siv Ek', cells: ['Medlemmer!A12'] } },
  ]);
  expect(withRow(...row('', 'Medlem', '22.05.2026', '31.12.2027'))).toMatchObject([{ severity: 'note' }]);
});

test('a row that does not say its group may be of it, and the cell is named', () => {
  const cells = [[...memberHeader, 'Gruppe'], ...baseline.map((one) => [...one, 'A'])];
  const siv = [...row('Siv Ek', 'Medlem', '01.01.2026', '31.12.2027'), ''];
  const other = [...row('Per Li', 'Medlem', '01.01.2026', '31.12.2027'), 'B'];
  const attendance = [
    ['Dato', 'Navn', 'Oppmøte', 'Gruppe'],
    ['21.05.2026', 'Siv Ek', 'ja', 'A'],
  ];
  expect(judge({ members: [...cells, siv, other], attendance })).toMatchObject([
    { severity: 'undecided', values: { about: 'Siv Ek', cells: ['Medlemmer!K12'] } },
  ]);
});

test('who was listed for some of the days only, or in doubt, may have been absent from the list at a meeting of unknown day', () => {
  const at = (...siv: Scalar[]) =>
    judge({
      members: [memberHeader, ...baseline, siv],
      meetings,
      attendance: [listed, ['9/26', 'Siv Ek', 'ja']],
    }).map(({ severity, values }) => [severity, values.cells]);
  const asked = [['undecided', ['Deltakelse!A2']]];
  expect(at(...row('Siv Ek', 'Medlem', '01.01.2026', '31.12.2027'))).toEqual([]);
  expect(at(...row('Siv Ek', 'Medlem', '02.02.2026', '31.12.2027'))).toEqual(asked);
  expect(at(...row('Siv Ek', 'Medlem', '01.01.2026', '30.06.2026'))).toEqual(asked);
  expect(at(...row('Siv Ek', 'Medlem', '01.01.2026', 'våren'))).toEqual(asked);
});

test('each person and each day is a finding of its own', () => {
  const found = judged(...['1/26', '2/26'].flatMap((number) => ['Siv Ek', 'Per Li'].map((who) => [number, who, 'ja'])));
  expect(new Set(found.map(({ key }) => key.replace(/-\d+$/, ''))).size).toBe(4);
});

test('against a list of members of which no start can be read nobody is held, and that is said', () => {
  const members = [memberHeader, ...baseline.map((one) => one.with(4, 'våren'))];
  expect(judge({ members, meetings, attendance: [listed, ['1/26', 'Siv Ek', 'ja']] })).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'E2' } },
  ]);
});
