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
      message: 'To møter er ført 12.03.2026. Telles som ett til det er bekreftet.',
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
    'Tre møter er ført 12.03.2026. Telles som ett til det er bekreftet.',
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
  expect(said('nn')).toBe('To møte er førte 12.03.2026. Dei blir talde som eitt til det er stadfesta.');
  expect(said('en')).toBe('Two meetings are entered on 12.03.2026. They count as one until that is confirmed.');
});
