import { expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import type { Scalar } from '../../core/sheet.ts';
import { findings, judgeNetwork, members } from './roster.ts';
import { judgeWaived, oneDayOver, waiverHeader } from './waived.ts';

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

test.each([
  ['Vedtak 12/26', '', 'Anne Aas: Godkjent av er ikke ført.', 'Unntak!D2'],
  ['', 'Fagdirektørene', 'Anne Aas: Begrunnelse er ikke ført.', 'Unntak!C2'],
])('a waiver without a reason or an approval does not hold, and is asked about', (reason, approvedBy, message, at) => {
  const answer = judgeWaived([['term-one-day-over', 'Anne Aas', reason, approvedBy, '', '']], oneDayOver);
  expect(waivers(answer)).toEqual([null]);
  const asked = findings(answer, 'value-unknown');
  expect(asked.map((finding) => finding.message)).toEqual([message]);
  expect(asked.map((finding) => `${finding.at?.sheet ?? ''}!${finding.at?.cell ?? ''}`)).toEqual([at]);
});

test('a waiver whose end cannot be read does not hold', () => {
  const answer = judgeWaived(given('term-one-day-over', 'Anne Aas', 'våren'), oneDayOver);
  expect(waivers(answer)).toEqual([null]);
  expect(findings(answer, 'date-unreadable')).toHaveLength(1);
});

test('what cannot be read, and what is undecided for it, is not settled by a waiver', () => {
  const unreadable = members({ 0: { 5: 'våren' } });
  const answer = judgeWaived(
    [
      ['date-unreadable', 'Anne Aas', 'Vedtak', 'Fagdirektørene', '', ''],
      ['seats-per-region', 'Helse Sør-Øst', 'Vedtak', 'Fagdirektørene', '', ''],
    ],
    unreadable,
  );
  expect(waivers(answer, 'date-unreadable')).toEqual([null]);
  expect(of(answer, 'seats-per-region').map(({ severity, waiver }) => [severity, waiver])).toEqual([
    ['undecided', null],
  ]);
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

const autumn = [
  ['1', '17.09.2026', 'Ordinært', '', 'Planlagt', ''],
  ['2', '12.11.2026', 'Ordinært', '', 'Avholdt', ''],
];
const past = (target: Scalar) => {
  const sheets = [{ name: 'Unntak', cells: [waiverHeader, ...given('meeting-past-planned', target)] }];
  return waivers(judgeNetwork({ meetings: autumn, sheets }), 'meeting-past-planned');
};

test.each(['17.09.2026', '17.9.26', '17. september 2026', '2026-09-17', 46_282])(
  'a meeting is named by its date, however it is written: «%s»',
  (target) => {
    expect(past(target)).toEqual(held);
  },
);

test('the day before and the day after are other meetings', () => {
  expect([past('16.09.2026'), past('18.09.2026')]).toEqual([[null], [null]]);
});

test.each(['2. halvår 2026', 'H2 2026', 'andre halvår 2026', '2. halvår 26', '2026-H2'])(
  'a half-year is named as people write it: «%s»',
  (target) => {
    const sheets = [{ name: 'Unntak', cells: [waiverHeader, ...given('meeting-frequency-at-risk', target)] }];
    expect(waivers(judgeNetwork({ meetings: autumn, sheets }), 'meeting-frequency-at-risk')).toEqual(held);
  },
);
