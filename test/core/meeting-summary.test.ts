import { expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import type { Meeting } from '../../core/meeting.ts';
import { meetingSummary } from '../../core/meeting-summary.ts';
import { ownMandate } from '../../mandates/own.ts';
import { appointment, committee, days, meeting, table } from './bare-facts.ts';

const source = { document: 'Mandat', section: '' };
const clauses = { 'meeting-frequency': [{ meetings: 2, from: '2020-01-01', source }] };
const meetings = table('meetings');

/** What is said on a day of the half-year that ends on 30.06.2026, of some meetings. */
function verdict(on: string, rows: readonly Partial<Meeting>[], start = '2025-01-01', founded?: string) {
  const facts = {
    tables: { meetings },
    appointments: [appointment({ from: isoDay(start) })],
    meetings: rows.map((part) => meeting(part)),
  };
  const group = committee(facts, founded === undefined ? {} : { founded: isoDay(founded) });
  const occasion = { on: isoDay(on), period: days('2026-01-01', on), proposed: false };
  return meetingSummary(group, { ...ownMandate, clauses }, occasion)[0];
}

const day = (month: number, part: Partial<Meeting> = {}): Partial<Meeting> => ({
  day: isoDay(`2026-0${month}-10`),
  ...part,
});
const held = day(2);
const planned = day(6, { status: 'planned' });
const perhaps = day(3, { status: unread });
const perhapsPlanned = day(6, { status: 'planned', kind: unread });
const [may, last, after] = ['2026-05-15', '2026-06-30', '2026-07-01'];
const early = day(1);

test.each([
  ['two held, under way', may, [held, day(4)], 'ok'],
  ['two held, ended', after, [held, day(4)], 'ok'],
  ['one held, ended', after, [held], 'breach'],
  ['none held, ended', after, [], 'breach'],
  ['one held, on the last day', last, [held], 'attention'],
  ['one held and one that may be, ended', after, [held, perhaps], 'undecided'],
  ['one held and one planned, under way', may, [held, planned], 'ok'],
  ['one held and one planned, on the last day', last, [held, day(6, { ...planned, day: isoDay(last) })], 'ok'],
  ['two planned, under way', may, [planned, day(6, { status: 'planned', kind: 'extraordinary' })], 'ok'],
  ['one held and one that may be, under way', may, [held, perhaps], 'undecided'],
  ['one held and one that may be planned', may, [held, perhapsPlanned], 'undecided'],
  ['one that may be held and one planned', may, [perhaps, planned], 'undecided'],
  ['two held and one planned, all in doubt', may, [perhaps, day(4, { status: unread }), perhapsPlanned], 'undecided'],
  ['one planned only', may, [planned], 'attention'],
  ['none', may, [], 'attention'],
])('%s', (_, on, rows, expected) => {
  expect(verdict(on, rows)?.verdict).toBe(expected);
});

test('a half-year in which the list begins is not judged, unless there were meetings enough', () => {
  expect(verdict(after, [held], '2026-02-01')?.verdict).toBe('undecided');
  expect(verdict(may, [planned], '2026-02-01')?.verdict).toBe('undecided');
  expect(verdict(after, [held, day(4)], '2026-02-01')?.verdict).toBe('ok');
});

test('of a group founded in the half-year no number is required (domain.md 4.4)', () => {
  expect(verdict(after, [held], '2026-02-01', '2026-02-01')?.verdict).toBe('ok');
  expect(verdict(may, [held], '2026-02-01', '2026-02-01')?.verdict).toBe('ok');
});

test('the numbers are told beside it', () => {
  const rows = [held, early, planned, day(5, { status: 'cancelled' })];
  expect(verdict(may, rows)).toEqual({
    ...{ halfYear: '2026-H1', required: 2, held: 2, planned: 1, cancelled: 1 },
    verdict: 'ok',
  });
});

test('without a list of meetings there is nothing to tell', () => {
  const group = committee({ appointments: [appointment({ from: isoDay('2025-01-01') })] });
  const occasion = { on: isoDay(may), period: days('2026-01-01', may), proposed: false };
  expect(meetingSummary(group, { ...ownMandate, clauses }, occasion)).toEqual([]);
});
