import { expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import { unread } from '../../core/committee.ts';
import type { Inspected } from '../../core/inspect.ts';
import { keyOf } from '../../core/key.ts';
import type { Mandate } from '../../core/mandate.ts';
import type { Waiver } from '../../core/records.ts';
import type { Scalar } from '../../core/sheet.ts';
import { inspectWithWaivers, waiverOf } from '../../core/waivers.ts';
import { committeeOf, listOfMembers, occasion } from './committee-of.ts';
import { findings, members } from './roster.ts';
import { judgeWaived, oneDayOver } from './waived.ts';

const given = (rule: Scalar, target: Scalar, until: Scalar = '31.12.2026', key: Scalar = '') => [
  [rule, target, 'Vedtak 12/26', 'Fagdirektørene', until, key],
];
const of = (answer: Answer, rule = 'term-one-day-over') => findings(answer, rule);
const waivers = (answer: Answer, rule?: string) => of(answer, rule).map(({ waiver }) => waiver);
const held = [{ reason: 'Vedtak 12/26', until: '2026-12-31' }];

test('a waived finding is shown with reason and end, and counts neither in the numbers nor in the verdict', () => {
  const bare = judgeWaived([], oneDayOver).groups[0];
  expect([bare?.verdict, bare?.counts.warning]).toEqual(['attention', 1]);
  const answer = judgeWaived(given('term-one-day-over', 'Anne Aas'), oneDayOver);
  expect(waivers(answer)).toEqual(held);
  expect(answer.groups[0]?.counts.warning).toBe(0);
  expect(answer.groups[0]?.verdict).not.toBe('attention');
});

test.each([
  ['term-one-day-over', 'Anne Aas'],
  ['Virketid én dag for lang', 'anne  aas'],
  ['Verketid éin dag for lang', 'Aas, Anne'],
  ['term one day too long', 'Medlemmer!F2'],
  ['term-one-day-over', 'F2'],
  ['term-one-day-over', "'Medlemmer'!$F$2"],
])('the rule «%s» and the target «%s» are understood', (rule, target) => {
  expect(waivers(judgeWaived(given(rule, target), oneDayOver))).toEqual(held);
});

test.each([
  ['term-too-long', 'Anne Aas'],
  ['term-one-day-over', 'Bjørn Berg'],
  ['term-one-day-over', 'F3'],
  ['term-one-day-over', 'Møter!F2'],
  ['term-one-day-over', ''],
  ['', 'Anne Aas'],
])('the rule «%s» with the target «%s» is another thing', (rule, target) => {
  expect(waivers(judgeWaived(given(rule, target), oneDayOver))).toEqual([null]);
});

test('a waiver holds on its last day and not on the day after', () => {
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', '21.11.2026'), oneDayOver))).toEqual([null]);
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', '22.11.2026'), oneDayOver))).toEqual([
    { reason: 'Vedtak 12/26', until: '2026-11-22' },
  ]);
});

test('a waiver without an end holds until it is taken away', () => {
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', ''), oneDayOver))).toEqual([
    { reason: 'Vedtak 12/26', until: null },
  ]);
});

test('a region and a half-year are targets too', () => {
  const short = members({ 4: null });
  expect(waivers(judgeWaived(given('seats-per-region', 'Helse Vest'), short), 'seats-per-region')).toEqual(held);
  expect(waivers(judgeWaived(given('seats-per-region', 'Helse Nord'), short), 'seats-per-region')).toEqual([null]);
  const on = '2027-08-01';
  const half = (name: string) =>
    waivers(judgeWaived(given('meeting-frequency', name, ''), members(), { on }), 'meeting-frequency');
  expect(half('1. halvår 2027')).toEqual([{ reason: 'Vedtak 12/26', until: null }]);
  expect(half('2027-H1')).toEqual([{ reason: 'Vedtak 12/26', until: null }]);
  expect(half('2. halvår 2027')).toEqual([null]);
});

test('a waiver with the finding’s key holds, and no longer when the facts are others', () => {
  const key = of(judgeWaived([], oneDayOver))[0]?.key ?? '';
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', '', key), oneDayOver))).toHaveLength(1);
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', '31.12.2026', key), oneDayOver))).toEqual(held);
  expect(waivers(judgeWaived(given('', '', '31.12.2026', key), oneDayOver))).toEqual(held);
  const changed = members({ 0: { 4: '01.02.2026', 5: '01.02.2028' } });
  expect(waivers(judgeWaived(given('term-one-day-over', 'Anne Aas', '31.12.2026', key), changed))).toEqual([null]);
});

test('of several waivers the longest holds, in whatever order they stand', () => {
  const rows = [
    ['term-one-day-over', 'Anne Aas', 'Kort', 'Fagdirektørene', '30.11.2026', ''],
    ['term-one-day-over', 'F2', 'Lang', 'Fagdirektørene', '31.12.2026', ''],
  ];
  const longest = [{ reason: 'Lang', until: '2026-12-31' }];
  expect(waivers(judgeWaived(rows, oneDayOver))).toEqual(longest);
  expect(waivers(judgeWaived(rows.toReversed(), oneDayOver))).toEqual(longest);
});

const finding = {
  ...{ rule: 'term-one-day-over', severity: 'warning', at: undefined, undecided: undefined },
  values: { name: 'Kari Lie', from: '2026-01-01', to: '2028-01-01', expected: '2027-12-31', years: 2 },
} as unknown as Inspected;
const key = keyOf('x', finding);
const waiver = (facts: Partial<Waiver> = {}) =>
  ({ rule: 'term-one-day-over', target: 'Kari Lie', reason: 'A', approvedBy: 'Styret', ...facts }) as Waiver;
/** The reason for which the finding is waived on day 1000. */
const reason = (...waivers: Waiver[]) => waiverOf(finding, committeeOf([], { waivers }), 1000)?.reason;

test('an exception holds when it names the rule and the target, or the key, with a reason and an approval, on no day after its end', () => {
  expect(reason()).toBeUndefined();
  expect(reason(waiver())).toBe('A');
  expect(reason(waiver({ rule: '', target: '', key }))).toBe('A');
  expect(reason(waiver({ key: `${key}-a` }))).toBeUndefined();
  expect(reason(waiver({ target: '' }))).toBeUndefined();
  expect(reason(waiver({ reason: '' }))).toBeUndefined();
  expect(reason(waiver({ approvedBy: undefined }))).toBeUndefined();
  expect([999, 1000, 1001].map((until) => reason(waiver({ until })))).toEqual([undefined, 'A', 'A']);
  expect(reason(waiver({ until: unread }))).toBeUndefined();
});

test.each(['', '-1', '-2', '-12'])('the key may end in the number of the finding among equal ones: «%s»', (number) => {
  expect(reason(waiver({ key: `${key}${number}` }))).toBe('A');
  expect(reason(waiver({ key: `${key.toUpperCase()}${number}` }))).toBe('A');
});

test('in any order the one without an end holds, then the longest, then the first by its reason', () => {
  const inAnyOrder = (...waivers: Waiver[]) => [reason(...waivers), reason(...waivers.toReversed())];
  const [a, b, c] = [waiver({ until: 1200 }), waiver({ reason: 'B', until: 1200 }), waiver({ reason: 'C' })];
  expect(inAnyOrder(a, b)).toEqual(['A', 'A']);
  expect(inAnyOrder(a, b, c)).toEqual(['C', 'C']);
  expect(inAnyOrder(c, waiver({ reason: 'D' }))).toEqual(['C', 'C']);
  expect(inAnyOrder(a, waiver({ reason: 'E', until: 1201 }))).toEqual(['E', 'E']);
});

const idle = (waivers: readonly Waiver[], more = {}) => {
  const row = { table: listOfMembers, number: 2 };
  const committee = committeeOf([], { waivers: waivers.map((one) => ({ ...one, row })), ...more });
  const mandate = { clauses: { 'waiver-without-target': [{ from: '1970-01-01' }] } } as unknown as Mandate;
  return inspectWithWaivers(committee, mandate, occasion()).map(({ values, undecided }) =>
    undecided === undefined && 'why' in values ? values.why : undecided?.missing,
  );
};

test('an exception that settles nothing is told, with why, unless it is not in force', () => {
  const none = [waiver(), waiver({ target: '' }), waiver({ rule: 'Kvote' }), waiver({ rule: 'dates-reversed' })];
  expect(idle(none)).toEqual(['no-finding', 'no-target', 'rule-unknown', 'unwaivable']);
  expect(idle([waiver({ until: 999 }), waiver({ reason: '' })])).toEqual([]);
});

test('exceptions that do not say whose they are are told once, beside those that settle nothing', () => {
  expect(idle([], { ungrouped: ['waivers'] })).toEqual(['waivers']);
  expect(idle([waiver()], { ungrouped: ['waivers'] })).toEqual(['waivers', 'no-finding']);
});
