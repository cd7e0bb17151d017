import { describe, expect, test } from 'vitest';
import { comingReport, owes, reportsDue, sentTo } from '../../core/annual-report.ts';
import { unread, type Committee, type Setup } from '../../core/committee.ts';
import { toIso } from '../../core/day.ts';
import type { Dispatch } from '../../core/records.ts';
import { appointmentOf, cellOf, committeeOf, day, days, rowOf, tableOf, whenOf } from './few-facts.ts';

const terms = { recipients: ['Helse Vest'], due: '04-01' };
const of2025 = { year: 2025, deadline: day('2026-04-01') };
const told = ({ year, deadline }: typeof of2025) => `${year} by ${toIso(deadline)}`;

/** Rows of the sheet of reports, from row 2 on; the report on 2025 to Helse Vest but for what is said. */
const dispatchesOf = (rows: readonly Partial<Dispatch>[]): Dispatch[] =>
  rows.map((changes, index) => ({
    ...{ row: rowOf(index + 2, tableOf('dispatches', 'year', 'recipient', 'sent')), year: 2025 },
    ...{ recipient: 'Helse Vest', recipientText: 'Helse Vest', sent: day('2026-03-01') },
    ...{ channel: undefined, reference: undefined, ...changes },
  }));

test('the day on which a report falls due is in time; on the day after, the next one is coming', () => {
  expect(told(comingReport(day('2026-03-31'), terms))).toBe('2025 by 2026-04-01');
  expect(told(comingReport(day('2026-04-01'), terms))).toBe('2025 by 2026-04-01');
  expect(told(comingReport(day('2026-04-02'), terms))).toBe('2026 by 2027-04-01');
});

describe('whether a group owes the report on 2025, due on 01.04.2026', () => {
  const since = (from: string) => ({ appointments: [appointmentOf({ from: day(from) })] });
  const reports = (...rows: readonly Partial<Dispatch>[]) => ({ dispatches: dispatchesOf(rows) });
  test.each<[string, Partial<Committee>, Partial<Setup>, boolean]>([
    ['nothing is known', {}, {}, false],
    ['the roster begins on the day it is due', since('2026-04-01'), {}, true],
    ['the roster begins the day after', since('2026-04-02'), {}, false],
    ['founded on the last day of the year', since('2026-05-01'), { founded: day('2025-12-31') }, true],
    ['founded the day after', since('2025-01-01'), { founded: day('2026-01-01') }, false],
    ['founded on a day that cannot be read', since('2025-01-01'), { founded: unread }, true],
    ['closed on the last day of the year before', since('2024-01-01'), { closed: day('2024-12-31') }, false],
    ['closed in the year', since('2024-01-01'), { closed: day('2025-01-01') }, true],
    ['closed on a day that cannot be read', since('2024-01-01'), { closed: unread }, true],
    ['the sheet of reports has it', reports({}), {}, true],
    ['the sheet of reports begins the year before', reports({ year: 2026 }, { year: 2024 }), {}, true],
    ['the sheet of reports begins the year after', reports({ year: 2026 }), {}, false],
    ['the years there cannot be read', reports({ year: unread }, { year: undefined }), {}, false],
    ['the sheet begins after, the roster before', { ...since('2025-01-01'), ...reports({ year: 2026 }) }, {}, true],
  ])('%s', (_, facts, setup, expected) => {
    expect(owes(committeeOf(facts, setup), of2025)).toBe(expected);
  });
});

describe('the reports that fell due in the period, and the coming one', () => {
  const committee = committeeOf({}, { founded: day('2000-01-01') });
  test.each<[string, Parameters<typeof whenOf>[0], string[]]>([
    ['two years', {}, ['2024 by 2025-04-01', '2025 by 2026-04-01', '2026 by 2027-04-01']],
    [
      'the period begins on the day it is due',
      { period: days('2026-04-01', '2026-11-22') },
      ['2025 by 2026-04-01', '2026 by 2027-04-01'],
    ],
    ['the period begins the day after', { period: days('2026-04-02', '2026-11-22') }, ['2026 by 2027-04-01']],
    [
      'the period ends on the day it is due',
      { period: days('2026-01-01', '2026-04-01') },
      ['2025 by 2026-04-01', '2026 by 2027-04-01'],
    ],
    ['the period ends the day before', { period: days('2026-01-01', '2026-03-31') }, ['2026 by 2027-04-01']],
    [
      'judged on the day it is due',
      { on: day('2026-04-01'), period: days('2025-01-01', '2026-04-01') },
      ['2024 by 2025-04-01', '2025 by 2026-04-01'],
    ],
    [
      'the clause begins on the day it is due',
      { valid: days('2026-04-01', '2099-12-31') },
      ['2025 by 2026-04-01', '2026 by 2027-04-01'],
    ],
    ['the clause begins the day after', { valid: days('2026-04-02', '2099-12-31') }, ['2026 by 2027-04-01']],
    [
      'the clause ends on the day it is due',
      { valid: days('2020-01-01', '2026-04-01') },
      ['2024 by 2025-04-01', '2025 by 2026-04-01'],
    ],
    ['the clause ends the day before', { valid: days('2020-01-01', '2026-03-31') }, ['2024 by 2025-04-01']],
  ])('%s', (_, when, expected) => {
    expect(reportsDue(committee, terms, whenOf(when)).map(told)).toEqual(expected);
  });

  test('what the group does not owe is left out', () => {
    const young = committeeOf({}, { founded: day('2026-06-01') });
    expect(reportsDue(young, terms, whenOf()).map(told)).toEqual(['2026 by 2027-04-01']);
  });
});

describe('when the report on 2025 was sent to Helse Vest, as known on 22.11.2026', () => {
  const late = { sent: day('2026-05-01') };
  const planned = { sent: day('2026-11-23') };
  test.each<[string, Partial<Dispatch>[], string, string]>([
    ['no row', [], '-', ''],
    ['a row without a day', [{ sent: undefined }], '-', ''],
    ['a plan', [planned], '-', ''],
    ['sent today', [{ sent: day('2026-11-22') }], '2026-11-22', ''],
    ['the earliest of two', [late, {}], '2026-03-01', ''],
    ['to another', [{ recipient: 'Helse Nord' }], '-', ''],
    ['of another year', [{ year: 2024 }], '-', ''],
    ['a day that cannot be read', [{ sent: unread }], '-', '2 sent'],
    ['a day that cannot be read beside one in time', [{ sent: unread }, { sent: day('2026-04-01') }], '2026-04-01', ''],
    ['a day that cannot be read beside a late one', [late, { sent: unread }], '2026-05-01', '3 sent'],
    ['a recipient that cannot be read', [{ recipient: unread }], '-', '2 recipient'],
    ['a recipient that is not told', [{ recipient: undefined }], '-', '2 recipient'],
    ['a year that cannot be read', [{ year: unread }], '-', '2 year'],
    ['nothing of the row is told', [{ year: undefined, recipient: undefined }], '-', '2 year, 2 recipient'],
    ['a recipient unread, and the day', [{ recipient: unread, sent: unread }], '-', '2 recipient, 2 sent'],
    ['a plan to a recipient unread', [{ ...planned, recipient: unread }], '-', ''],
    ['no day to a recipient unread', [{ sent: undefined, recipient: unread }], '-', ''],
    ['today to a recipient unread', [{ sent: day('2026-11-22'), recipient: unread }], '-', '2 recipient'],
    ['late, and earlier to a recipient unread', [late, { recipient: unread }], '2026-05-01', '3 recipient'],
    ['late, and that day to a recipient unread', [late, { ...late, recipient: unread }], '2026-05-01', ''],
    ['late twice', [late, { sent: day('2026-04-02') }], '2026-04-02', ''],
    ['another year, the day unread', [{ year: 2024, sent: unread }], '-', ''],
    ['another recipient, the day unread', [{ recipient: 'Helse Nord', sent: unread }], '-', ''],
  ])('%s', (_, rows, expected, doubts) => {
    const dispatches = dispatchesOf(rows);
    const found = sentTo(committeeOf({ dispatches }), 'Helse Vest', of2025, day('2026-11-22'));
    expect(found.recipient).toBe('Helse Vest');
    expect([found.sent === undefined ? '-' : toIso(found.sent), found.doubts.map(cellOf).join(', ')]).toEqual([
      expected,
      doubts,
    ]);
  });

  test('the row is the first one for it', () => {
    const dispatches = dispatchesOf([{ year: 2024 }, { recipient: unread }, late, {}]);
    expect(sentTo(committeeOf({ dispatches }), 'Helse Vest', of2025, day('2026-11-22')).row).toBe(dispatches[2]);
    expect(sentTo(committeeOf(), 'Helse Vest', of2025, day('2026-11-22')).row).toBeUndefined();
  });
});
