import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { judgeOwn } from '../own.ts';
import { baseline, findings, fourMeetings, judgeNetwork, type MeetingRow } from '../roster.ts';

const rule = 'meeting-frequency-at-risk';
const meeting = (day: string, status: string): MeetingRow => ['', day, 'Ordinært', 'Fysisk', status, ''];
const spring = fourMeetings.slice(0, 2);

const own = (required: number, language: Language) => {
  const sheets = [{ name: 'Møter', cells: [['Dato', 'Type', 'Status']] }];
  const roster = [['Kari Lie', '', 'Medlem', '01.01.2026', '']];
  return findings(judgeOwn([['Møter per halvår', '', required]], roster, sheets, { language }), rule)[0]?.message;
};

test.each([
  [
    'nb',
    '2. halvår 2026: 0 avholdt og 0 planlagt av minst 1 møte. Det må planlegges 1 møte til innen 31.12.2026.',
    '2. halvår 2026: 0 avholdt og 0 planlagt av minst 2 møter. Det må planlegges 2 møter til innen 31.12.2026.',
  ],
  [
    'nn',
    '2. halvår 2026: 0 halde og 0 planlagde av minst 1 møte. Det må planleggjast 1 møte til innan 31.12.2026.',
    '2. halvår 2026: 0 halde og 0 planlagde av minst 2 møte. Det må planleggjast 2 møte til innan 31.12.2026.',
  ],
  [
    'en',
    'Second half of 2026: 0 held and 0 planned of at least 1 meeting. 1 more meeting must be planned by 31.12.2026.',
    'Second half of 2026: 0 held and 0 planned of at least 2 meetings. 2 more meetings must be planned by 31.12.2026.',
  ],
] as const)('one that is missing is said in the singular, two in the plural (%s)', (language, one, two) => {
  expect(own(1, language)).toBe(one);
  expect(own(2, language)).toBe(two);
});

test('what is missing is what is neither held nor planned', () => {
  const found = findings(judgeNetwork({ meetings: [...spring, meeting('10.12.2026', 'Planlagt')] }), rule);
  expect(found).toMatchObject([{ values: { held: 0, planned: 1, missing: 1 } }]);
});

test('a half-year to come is not at risk yet, nor one in which the roster or the group begins', () => {
  const since = baseline.map((row) => row.map((cell, column) => (column === 4 ? '02.08.2026' : cell)));
  expect(findings(judgeNetwork({ members: since, meetings: [] }), rule)).toEqual([]);
  expect(findings(judgeNetwork({ meetings: spring, setup: [['Opprettet', '01.09.2026']] }), rule)).toEqual([]);
});

test('when a meeting is planned the finding is another one', () => {
  const key = (...meetings: MeetingRow[]) =>
    findings(judgeNetwork({ meetings: [...spring, ...meetings] }), rule)[0]?.key;
  expect(key()).not.toBe(key(meeting('10.12.2026', 'Planlagt')));
  expect(key(meeting('17.09.2026', 'Avholdt'))).not.toBe(key(meeting('10.12.2026', 'Planlagt')));
});
