import { expect, test } from 'vitest';
import { findings, judgeDmp, judgeNetwork, type MeetingRow } from '../roster.ts';

const meeting = (number: string, day: string, type = 'Ordinært', status = 'Avholdt'): MeetingRow => [
  ...[number, day, type, '', status, ''],
];
const judged = (...meetings: MeetingRow[]) => findings(judgeNetwork({ meetings }), 'meeting-duplicated');

test('two rows of the same day and type are a warning at the later row', () => {
  expect(judged(meeting('1', '12.03.2026'), meeting('2', '20.05.2026'), meeting('3', '12.03.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter', cell: 'B4' },
      values: { date: '2026-03-12', kind: 'ordinary', rows: 2 },
      message:
        'To møter er ført 12.03.2026. Telles som ett til det er bekreftet. Er de ulike, skriv «Ulike møter» og datoen i Oppsett.',
      source: { document: 'Mandatvakt', section: 'Slik leses arkene' },
      fix: null,
    },
  ]);
});

test('the day before, the day after, and another type are other meetings', () => {
  const others = [meeting('2', '11.03.2026'), meeting('3', '13.03.2026'), meeting('4', '12.03.2026', 'Seminar')];
  expect(judged(meeting('1', '12.03.2026'), ...others)).toEqual([]);
});

test('a row without a type is an ordinary meeting', () => {
  expect(judged(meeting('1', '12.03.2026'), meeting('2', '12.03.2026', ''))).toHaveLength(1);
});

test('three rows are told once', () => {
  const rows = ['1', '2', '3'].map((number) => meeting(number, '12.03.2026'));
  expect(judged(...rows).map(({ message }) => message)).toEqual([
    'Tre møter er ført 12.03.2026. Telles som ett til det er bekreftet. Er de ulike, skriv «Ulike møter» og datoen i Oppsett.',
  ]);
});

test('a cancelled or postponed row beside a held one is not the same meeting twice', () => {
  expect(judged(meeting('1', '12.03.2026', 'Ordinært', 'Avlyst'), meeting('2', '12.03.2026'))).toEqual([]);
  expect(judged(meeting('1', '12.03.2026', 'Ordinært', 'Utsatt'), meeting('2', '12.03.2026'))).toEqual([]);
});

test('two planned rows of a day to come are told, rows from before the period are not', () => {
  const planned = meeting('1', '10.12.2026', 'Ordinært', 'Planlagt');
  expect(judged(planned, planned)).toHaveLength(1);
  expect(judged(meeting('1', '31.12.2024'), meeting('2', '31.12.2024'))).toEqual([]);
  expect(judged(meeting('1', '01.01.2025'), meeting('2', '01.01.2025'))).toHaveLength(1);
});

test('a day or a type that cannot be read is never claimed to be the same', () => {
  expect(judged(meeting('1', '05.06'), meeting('2', '05.06'))).toEqual([]);
  expect(judged(meeting('1', '12.03.2026', 'Tull'), meeting('2', '12.03.2026', 'Tull'))).toEqual([]);
});

test('they are one meeting in the count', () => {
  const answer = judgeNetwork({ meetings: [meeting('1', '12.03.2026'), meeting('2', '12.03.2026')] });
  expect(answer.groups[0]?.meetings[0]).toMatchObject({ halfYear: '2026-H1', held: 1 });
});

test('the groups of DMP are told too', () => {
  const meetings = [meeting('1', '12.03.2026', 'Dialogmøte'), meeting('2', '12.03.2026', 'Dialogmøte')];
  expect(findings(judgeDmp({ members: [], meetings }), 'meeting-duplicated')[0]?.values.kind).toBe('dialogue');
});

test('the sentence is given in nynorsk and English too', () => {
  const meetings = [meeting('1', '12.03.2026'), meeting('2', '12.03.2026')];
  const said = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings, language }), 'meeting-duplicated')[0]?.message;
  expect(said('nn')).toBe(
    'To møte er førte 12.03.2026. Dei blir talde som eitt til det er stadfesta. Er dei ulike, skriv «Ulike møte» og datoen i Oppsett.',
  );
  expect(said('en')).toBe(
    'Two meetings are entered on 12.03.2026. They count as one until that is confirmed. If they differ, write “Different meetings” and the date in the sheet Oppsett.',
  );
});

const twice = [meeting('1/26', '12.03.2026'), meeting('2/26', '12.03.2026')];
const confirmed = (field: string, value: string | number, meetings = twice) =>
  judgeNetwork({ meetings, setup: [[field, value]] });
const held = (field: string, value: string | number) => confirmed(field, value).groups[0]?.meetings[0]?.held;

test.each([
  ['Ulike møter', '12.03.2026'],
  ['Ulike møter', 46_093],
  ['Ulike møte', '12. mars 2026'],
  ['Ulike møter', '1/26 og 2/26'],
  ['Ulike møter', 'Møte 1/26 ≠ Møte 2/26'],
  ['To møter', '12.03.2026'],
  ['Different meetings', '12.03.2026'],
])('«%s: %s» in Oppsett confirms that they are two, and both count', (field, value) => {
  expect(findings(confirmed(field, value), 'meeting-duplicated')).toEqual([]);
  expect(findings(confirmed(field, value), 'value-unknown')).toEqual([]);
  expect(held(field, value)).toBe(2);
});

test('a day that is confirmed says nothing of another, nor of the same number entered twice', () => {
  const other = [meeting('3/26', '20.05.2026'), meeting('4/26', '20.05.2026')];
  const found = (meetings: MeetingRow[]) =>
    findings(confirmed('Ulike møter', '12.03.2026', meetings), 'meeting-duplicated');
  expect(found([...twice, ...other]).map(({ values }) => values.date)).toEqual(['2026-05-20']);
  expect(found([...twice, meeting('2/26', '12.03.2026')]).map(({ values }) => values.rows)).toEqual([2]);
});

test('a confirmation that names no meeting is asked about, in three languages', () => {
  const asked = (language: 'nb' | 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: twice, setup: [['Ulike møter', '13.03.2026']], language }), 'value-unknown');
  expect(asked('nb')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Oppsett', cell: 'B2' },
      message: '«Ulike møter»: «13.03.2026» nevner ingen møter i møtelisten. Skriv datoen eller møtenumrene.',
    },
  ]);
  expect(asked('nn')[0]?.message).toBe(
    '«Ulike møter»: «13.03.2026» nemner ingen møte i møtelista. Skriv datoen eller møtenummera.',
  );
  expect(asked('en')[0]?.message).toBe(
    '“Ulike møter”: “13.03.2026” names no meeting in the list. Write the date, or the numbers of the meetings.',
  );
});

test('rows of which none has a type are ordinary meetings', () => {
  expect(judged(meeting('1', '12.03.2026', ''), meeting('2', '12.03.2026', ''))).toMatchObject([
    { values: { kind: 'ordinary', rows: 2 } },
  ]);
});

test('another day is another finding', () => {
  const days = ['12.03.2026', '12.03.2026', '20.05.2026', '20.05.2026'];
  const found = judged(...days.map((day, index) => meeting(String(index + 1), day)));
  expect(found.map(({ values }) => values.date)).toEqual(['2026-03-12', '2026-05-20']);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

test('the key is another on another day, and when a third row is entered', () => {
  const key = (day: string, rows: number) =>
    judged(...Array.from({ length: rows }, (_, index) => meeting(String(index + 1), day)))[0]?.key;
  expect(new Set([key('12.03.2026', 2), key('20.05.2026', 2), key('12.03.2026', 3)]).size).toBe(3);
});
