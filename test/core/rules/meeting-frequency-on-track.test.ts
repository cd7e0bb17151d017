import { expect, test } from 'vitest';
import { findings, fourMeetings, judgeNetwork, type MeetingRow } from '../roster.ts';

const meeting = (day: string, status = 'Avholdt'): MeetingRow => ['', day, 'Ordinært', 'Fysisk', status, ''];
const spring = fourMeetings.slice(0, 2);
const planned = [meeting('17.09.2026'), meeting('10.12.2026', 'Planlagt')];
const judged = (autumn: readonly MeetingRow[], on = '2026-11-22') =>
  findings(judgeNetwork({ meetings: [...spring, ...autumn], on }), 'meeting-frequency-on-track');

test('one held and one planned is a note that all goes as it should (case 19 a)', () => {
  expect(judged(planned)).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Møter' },
      values: { halfYear: '2026-H2', required: 2, held: 1, planned: 1 },
      message: '2. halvår 2026: i rute. 1 avholdt, 1 planlagt innen 31.12.2026; kravet er minst 2.',
    },
  ]);
});

test('none held and two planned is on track (case 19 c)', () => {
  expect(judged([meeting('09.12.2026', 'Planlagt'), meeting('10.12.2026', 'Planlagt')])).toMatchObject([
    { severity: 'note', values: { held: 0, planned: 2 } },
  ]);
});

test('two held need no note, and one in all is not on track', () => {
  expect(judged([meeting('17.09.2026'), meeting('10.10.2026'), meeting('10.12.2026', 'Planlagt')])).toEqual([]);
  expect(judged([meeting('10.12.2026', 'Planlagt')])).toEqual([]);
});

test('on the day of a planned meeting it is on track, the day after it is not', () => {
  expect(judged(planned, '2026-12-10')).toHaveLength(1);
  expect(judged(planned, '2026-12-11')).toEqual([]);
});

test('a half-year that is over is not on track any more', () => {
  expect(judged(planned, '2027-01-01').map(({ values }) => values.halfYear)).toEqual([]);
});

test('a planned meeting of a kind that does not count is no help', () => {
  expect(judged([meeting('17.09.2026'), ['', '10.12.2026', 'Seminar', 'Fysisk', 'Planlagt', '']])).toEqual([]);
});

test('a planned meeting of an unknown kind is not enough to be on track', () => {
  expect(judged([meeting('17.09.2026'), ['', '10.12.2026', 'Fagdag', 'Fysisk', 'Planlagt', '']])).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [...spring, ...planned], language }), 'meeting-frequency-on-track')[0]?.message;
  expect(message('nn')).toBe('2. halvår 2026: i rute. 1 halde, 1 planlagde innan 31.12.2026; kravet er minst 2.');
  expect(message('en')).toBe(
    'Second half of 2026: on track. 1 held, 1 planned by 31.12.2026; at least 2 are required.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const key = judged(planned)[0]?.key;
  expect(judged(planned.toReversed())[0]?.key).toBe(key);
  expect(judged(planned, '2026-12-01')[0]?.key).toBe(key);
});

test('it is told from the first day of the half-year to the last', () => {
  const rows = [meeting('30.12.2026', 'Planlagt'), meeting('31.12.2026', 'Planlagt')];
  const told = (on: string) => judged(rows, on).map(({ values }) => values.halfYear);
  expect(told('2026-07-01')).toEqual(['2026-H2']);
  expect(told('2026-06-30')).toEqual([]);
  expect(judged([meeting('17.09.2026'), meeting('31.12.2026', 'Planlagt')], '2026-12-31')).toHaveLength(1);
});

test('without a list of meetings nothing is on track', () => {
  expect(findings(judgeNetwork({ meetings: null }), 'meeting-frequency-on-track')).toEqual([]);
});

test('the key is another when the half-year, or what is held and planned, is another', () => {
  const key = (rows: readonly MeetingRow[], on = '2026-11-22') => judged(rows, on)[0]?.key;
  const both = [meeting('09.12.2026', 'Planlagt'), meeting('10.12.2026', 'Planlagt')];
  const next = [meeting('17.02.2027'), meeting('10.06.2027', 'Planlagt')];
  const keys = [key(planned), key(both), key(next, '2027-03-01')];
  expect(new Set(keys).size).toBe(3);
  expect(keys).not.toContain(undefined);
});
