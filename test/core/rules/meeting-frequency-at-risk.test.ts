import { expect, test } from 'vitest';
import { findings, fourMeetings, judgeNetwork, type MeetingRow } from '../roster.ts';

const meeting = (day: string, status = 'Avholdt'): MeetingRow => ['', day, 'Ordinært', 'Fysisk', status, ''];
const spring = fourMeetings.slice(0, 2);
const judged = (autumn: readonly MeetingRow[], on = '2026-11-22') =>
  findings(judgeNetwork({ meetings: [...spring, ...autumn], on }), 'meeting-frequency-at-risk');

test('one held and none planned in a running half-year is a warning (case 19 b)', () => {
  expect(judged([meeting('17.09.2026')])).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter' },
      values: { halfYear: '2026-H2', required: 2, held: 1, planned: 0 },
      message:
        '2. halvår 2026: 1 avholdt og 0 planlagt av minst 2 møter. Det må planlegges 1 møte til innen 31.12.2026.',
    },
  ]);
});

test('none held and one planned is one short too', () => {
  expect(judged([meeting('10.12.2026', 'Planlagt')])).toMatchObject([{ values: { held: 0, planned: 1 } }]);
});

test('nothing at all is two short', () => {
  expect(judged([])[0]?.message).toBe(
    '2. halvår 2026: 0 avholdt og 0 planlagt av minst 2 møter. Det må planlegges 2 møter til innen 31.12.2026.',
  );
});

test('one held and one planned, or two of either, are not at risk', () => {
  expect(judged([meeting('17.09.2026'), meeting('10.12.2026', 'Planlagt')])).toEqual([]);
  expect(judged([meeting('17.09.2026'), meeting('10.10.2026')])).toEqual([]);
  expect(judged([meeting('09.12.2026', 'Planlagt'), meeting('10.12.2026', 'Planlagt')])).toEqual([]);
});

test('a meeting planned for today is planned, for yesterday it is not (case 20 a)', () => {
  expect(judged([meeting('17.09.2026'), meeting('22.11.2026', 'Planlagt')])).toEqual([]);
  expect(judged([meeting('17.09.2026'), meeting('21.11.2026', 'Planlagt')])).toHaveLength(1);
});

test('a meeting planned for the last day of the half-year is in time, the day after it is not', () => {
  expect(judged([meeting('17.09.2026'), meeting('31.12.2026', 'Planlagt')])).toEqual([]);
  expect(judged([meeting('17.09.2026'), meeting('01.01.2027', 'Planlagt')])).toHaveLength(1);
});

test('a meeting held today counts', () => {
  expect(judged([meeting('17.09.2026'), meeting('22.11.2026')])).toEqual([]);
});

test('on its last day a half-year is still at risk, the day after it is an error', () => {
  expect(judged([meeting('17.09.2026')], '2026-12-31')).toHaveLength(1);
  expect(judged([meeting('17.09.2026')], '2027-01-01').map(({ values }) => values.halfYear)).toEqual(['2027-H1']);
});

test('a cancelled or postponed meeting is not planned', () => {
  expect(
    judged([meeting('17.09.2026'), meeting('10.12.2026', 'Avlyst'), meeting('11.12.2026', 'Utsatt')]),
  ).toHaveLength(1);
});

test('a planned meeting whose date cannot be read leaves it undecided', () => {
  const meetings = [...spring, meeting('17.09.2026'), meeting('desember', 'Planlagt')];
  expect(judged(meetings.slice(2))).toEqual([]);
  const undecided = findings(judgeNetwork({ meetings })).filter(
    ({ rule, severity }) => /^meeting-frequency/.test(rule) && severity === 'undecided',
  );
  expect(undecided).toMatchObject([{ at: { sheet: 'Møter', cell: 'B5' }, values: { about: '2026-H2' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [...spring, meeting('17.09.2026')], language }), 'meeting-frequency-at-risk')[0]
      ?.message;
  expect(message('nn')).toBe(
    '2. halvår 2026: 1 halde og 0 planlagde av minst 2 møte. Det må planleggjast 1 møte til innan 31.12.2026.',
  );
  expect(message('en')).toBe(
    'Second half of 2026: 1 held and 0 planned of at least 2 meetings. 1 more meeting must be planned by 31.12.2026.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const key = judged([meeting('17.09.2026')])[0]?.key;
  expect(
    findings(judgeNetwork({ meetings: [meeting('17.09.2026'), ...spring] }), 'meeting-frequency-at-risk')[0]?.key,
  ).toBe(key);
  expect(judged([meeting('17.09.2026')], '2026-12-24')[0]?.key).toBe(key);
});
