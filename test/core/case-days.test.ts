import { expect, test } from 'vitest';
import { caseName, judgedCases } from '../../core/case-days.ts';
import { unread } from '../../core/committee.ts';
import type { Case } from '../../core/records.ts';
import { committeeOf, day, days, meetingOf, rowOf, tableOf, whenOf } from './few-facts.ts';

const theCase = (number: string, meeting: Case['meeting']): Case => ({
  ...{ row: rowOf(2, tableOf('cases', 'number', 'meeting', 'day')), number, meeting, title: 'Utlån', kind: 'advice' },
  ...{ task: undefined, principle: undefined, forwarded: undefined, conclusion: undefined, recused: [] },
  ...{ participants: [], recusedPersons: [], participantPersons: [], habilitetDecidedBy: undefined },
});

/** Judged on 22.11.2026, from 01.01.2025, under a clause in force on some days. */
const judged = (meeting: Case['meeting'], from: string, to: string) => {
  const committee = committeeOf({ meetings: [meetingOf()], cases: [theCase('1/26', meeting)] });
  return judgedCases(committee, whenOf({ valid: days(from, to) })).length === 1;
};

test.each([
  ['2026-02-12', '2026-12-31', true],
  ['2026-02-13', '2026-12-31', false],
  ['2020-01-01', '2026-02-12', true],
  ['2020-01-01', '2026-02-11', false],
  ['2027-01-01', '2027-12-31', false],
])('a case of 12.02.2026 under a clause in force from %s to %s: %s', (from, to, expected) => {
  expect(judged({ number: '1', day: undefined }, from, to)).toBe(expected);
  expect(judged({ number: undefined, day: day('2026-02-12') }, from, to)).toBe(expected);
});

test.each([
  ['2026-11-22', '2026-12-31', true],
  ['2026-01-01', '2026-11-22', true],
  ['2026-01-01', '2026-11-21', false],
  ['2026-11-23', '2027-12-31', false],
])('a case whose meeting is not told, under a clause in force from %s to %s: %s', (from, to, expected) => {
  expect(judged({ number: undefined, day: unread }, from, to)).toBe(expected);
  expect(judged({ number: '7', day: undefined }, from, to)).toBe(expected);
});

test('what was decided before the period, or is to come, is not judged', () => {
  const on = (iso: string) => judged({ number: undefined, day: day(iso) }, '2020-01-01', '2099-12-31');
  expect(['2024-12-31', '2025-01-01', '2026-11-22', '2026-11-23'].map(on)).toEqual([false, true, true, false]);
});

test('where the period ended before the day of judgement, an older clause judges no case whose meeting is not told', () => {
  const committee = committeeOf({ cases: [theCase('1/26', { number: undefined, day: unread })] });
  const period = days('2025-01-01', '2025-12-31');
  expect(judgedCases(committee, whenOf({ period, valid: days('2020-01-01', '2026-11-21') }))).toEqual([]);
  expect(judgedCases(committee, whenOf({ period, valid: days('2025-06-01', '2026-11-22') }))).toHaveLength(1);
});

test('a case is called by its number, else by its title', () => {
  const meeting = { number: '1', day: undefined };
  expect(caseName(theCase('1/26', meeting))).toBe('1/26');
  expect(caseName(theCase('', meeting))).toBe('«Utlån»');
});
