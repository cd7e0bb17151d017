import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { judgeOwn, type Row } from '../own.ts';
import { baseline, findings, fourMeetings, judgeNetwork, type MeetingRow } from '../roster.ts';

type Case = NonNullable<Parameters<typeof judgeNetwork>[0]>;
const held = (day: string, type = 'Ordinært', status = 'Avholdt'): MeetingRow => ['', day, type, 'Fysisk', status, ''];
const judged = (part: Case) => findings(judgeNetwork(part), 'meeting-frequency');

test.each([
  ['nb', '1. halvår 2026: 0 av minst 2 møter er avholdt innen 30.06.2026. Gruppen virket bare en del av halvåret.'],
  ['nn', '1. halvår 2026: 0 av minst 2 møte er haldne innan 30.06.2026. Gruppa verka berre ein del av halvåret.'],
  [
    'en',
    'First half of 2026: 0 of at least 2 meetings were held by 30.06.2026. The group existed for part of the half-year only.',
  ],
] as const)('a group that was there for part of a half-year is told so (%s)', (language, message) => {
  const found = judged({ meetings: fourMeetings.slice(2), setup: [['Opprettet', '15.03.2026']], language });
  expect(found).toMatchObject([{ severity: 'note', message }]);
});

const yearly = (
  meetings: readonly Row[] | null,
  part: { on?: string; language?: Language; founded?: Scalar; from?: string; to?: string; start?: string } = {},
) => {
  const { on = '2026-11-22', language = 'nb', founded = '', from = '', to = '', start = '01.01.2025' } = part;
  const sheets: Sheet[] = [
    ...(meetings === null ? [] : [{ name: 'Møter', cells: [['Dato', 'Type', 'Status'], ...meetings] }]),
    ...(founded === ''
      ? []
      : [
          {
            name: 'Oppsett',
            cells: [
              ['Felt', 'Verdi'],
              ['Opprettet', founded],
            ],
          },
        ]),
  ];
  const roster = [['Kari Lie', '', 'Medlem', start, '']];
  return findings(judgeOwn([['Møter per år', '', 3, from, to]], roster, sheets, { on, language }), 'meeting-frequency');
};

test.each([
  ['nb', '2025: 1 av minst 3 møter er avholdt innen 31.12.2025. Gruppen virket bare en del av året.'],
  ['nn', '2025: 1 av minst 3 møte er haldne innan 31.12.2025. Gruppa verka berre ein del av året.'],
  ['en', '2025: 1 of at least 3 meetings were held by 31.12.2025. The group existed for part of the year only.'],
] as const)('where meetings are counted by years, part of a year is told so (%s)', (language, message) => {
  const found = yearly([['12.09.2025', 'Ordinært', 'Avholdt']], { language, founded: '01.06.2025' });
  expect(found.filter(({ values }) => values.halfYear === '2025')).toMatchObject([{ severity: 'note', message }]);
});

test('a whole year or half-year says nothing of a part', () => {
  expect(yearly([['12.09.2025', 'Ordinært', 'Avholdt']])[0]?.message).toBe(
    '2025: 1 av minst 3 møter er avholdt innen 31.12.2025.',
  );
});

test('without a list of meetings it is undecided while the requirement is in force, on its first and last day too', () => {
  const days = { from: '01.02.2026', to: '30.11.2026' };
  const on = (day: string) => yearly(null, { ...days, on: day }).map(({ values }) => values.missing);
  expect(on('2026-01-31')).toEqual([]);
  expect(on('2026-02-01')).toEqual(['meetings']);
  expect(on('2026-11-30')).toEqual(['meetings']);
  expect(on('2026-12-01')).toEqual([]);
});

test('when one half-year is put right, what is said of the next keeps its key', () => {
  const two = judged({ meetings: [], on: '2027-01-01' });
  const one = judged({ meetings: fourMeetings.slice(0, 2), on: '2027-01-01' });
  expect(two.map(({ values }) => values.halfYear)).toEqual(['2026-H1', '2026-H2']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('each of two joint meetings without a mark has a key of its own', () => {
  const [march, april] = [held('20.03.2026', 'Fellesmøte'), held('20.04.2026', 'Fellesmøte')];
  const both = judged({ meetings: [...fourMeetings, march, april] });
  expect(both.map(({ values }) => values.joint)).toEqual(['2026-03-20', '2026-04-20']);
  expect(judged({ meetings: [...fourMeetings, april] })[0]?.key).toBe(both[1]?.key);
});

const since = (day: string) => baseline.map((row) => row.map((cell, column) => (column === 4 ? day : cell)));

test('the half-year in which the roster starts is undecided only while meetings lack: two held are enough', () => {
  const spring = (...days: string[]) =>
    judged({ members: since('02.01.2026'), meetings: [...days.map((day) => held(day)), ...fourMeetings.slice(2)] });
  expect(spring('12.02.2026')).toMatchObject([{ severity: 'undecided', values: { about: '2026-H1' } }]);
  expect(spring('12.02.2026', '12.03.2026')).toEqual([]);
});

test('in the running half-year in which the roster starts a planned meeting counts as one to come', () => {
  const autumn = (...meetings: MeetingRow[]) => judged({ members: since('02.08.2026'), meetings });
  expect(autumn(held('17.09.2026'))).toMatchObject([{ severity: 'undecided', values: { about: '2026-H2' } }]);
  expect(autumn(held('17.09.2026'), held('10.12.2026', 'Ordinært', 'Planlagt'))).toEqual([]);
});

test('in the running half-year a planned meeting with an unreadable date is a doubt', () => {
  const undecided = (...meetings: MeetingRow[]) => judged({ meetings: [...fourMeetings.slice(0, 2), ...meetings] });
  expect(undecided(held('17.09.2026'), held('??', 'Ordinært', 'Planlagt'))).toMatchObject([
    { severity: 'undecided', at: { cell: 'B5' }, values: { about: '2026-H2' } },
  ]);
  expect(undecided(held('??', 'Ordinært', 'Planlagt'))).toEqual([]);
});

test('a group founded in the running half-year is told of it while what is planned is too little', () => {
  const founded = (...meetings: MeetingRow[]) => judged({ meetings, setup: [['Opprettet', '01.09.2026']] });
  const planned = (day: string) => held(day, 'Ordinært', 'Planlagt');
  expect(founded(planned('01.12.2026'))).toMatchObject([{ severity: 'note', values: { held: 0, planned: 1 } }]);
  expect(founded(planned('01.12.2026'), planned('08.12.2026'))).toEqual([]);
  expect(founded(held('17.09.2026'), planned('08.12.2026'))).toEqual([]);
});
