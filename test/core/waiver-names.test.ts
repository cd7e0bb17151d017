import { describe, expect, test } from 'vitest';
import type { Inspected } from '../../core/inspect.ts';
import type { Scalar } from '../../core/sheet.ts';
import { namesOf, rulesNamed, targetOf } from '../../core/waiver-names.ts';
import { listOfMembers } from './committee-of.ts';
import { findings, judgeNetwork } from './roster.ts';
import { waiverHeader } from './waived.ts';

/** What a finding is known by, each name once. */
const names = (values: object, more: Partial<Inspected> = {}) => [
  ...new Set(namesOf({ values, at: undefined, undecided: undefined, ...more } as Inspected)),
];

describe('a finding is known by', () => {
  test('the persons and the regions in it', () => {
    expect(names({ name: 'Aas, Anne', region: 'Helse Vest' })).toEqual(['anne aas', 'helse vest']);
    expect(names({ names: ['Kari Lie', 'Dr. Ola Moe'] })).toEqual(['kari lie', 'ola moe']);
  });

  test('no empty text, and nothing that is no text', () => {
    expect(names({ name: '', partial: true, since: undefined, list: ['', 3] })).toEqual([]);
  });

  test('a number where it is a name', () => {
    expect(names({ year: 2025, meeting: 3, case: 14 })).toEqual(['2025', '3', '14']);
    expect(names({ days: 45, years: 2, lastyear: 2024, row: 7 })).toEqual([]);
  });

  test('the whole group and the deputies, in every language', () => {
    expect(names({ region: '*' })).toEqual(['hele gruppen', 'heile gruppa', 'the whole group']);
    expect(names({ region: '*deputies' })).toEqual(['varamedlemmer', 'varamedlemer', 'deputies']);
  });

  test('a half-year as people write it', () => {
    expect(names({ halfYear: '2026-H1' })).toEqual([
      ...['2026 h1', '1 halvår 2026', 'first half of 2026', 'h1 2026', '1 halvår 26'],
      ...['første halvår 2026', 'fyrste halvår 2026'],
    ]);
    expect(names({ halfYear: '2026-H2' })).toEqual([
      ...['2026 h2', '2 halvår 2026', 'second half of 2026', 'h2 2026', '2 halvår 26', 'andre halvår 2026'],
    ]);
  });

  test.each([
    ['2026-H3', '2026 h3'],
    ['2026-H12', '2026 h12'],
    ['møte 2026-H1', 'møte 2026 h1'],
    ['2026-3-12', '2026 3 12'],
  ])('«%s» is neither a half-year nor a day', (text, only) => {
    expect(names({ text })).toEqual([only]);
  });

  test('a day as it is written here', () => {
    expect(names({ date: '2026-03-12' })).toEqual(['2026 03 12', '12 03 2026']);
  });

  test('what it is undecided about', () => {
    expect(names({}, { undecided: { about: 'Helse Vest' } })).toEqual(['helse vest']);
    expect(names({}, { undecided: {} })).toEqual([]);
  });

  test('its cell, with the sheet and without; or the sheet, when it is about all of it', () => {
    const at = { table: listOfMembers, row: 2, field: 'to' };
    expect(names({}, { at })).toEqual(['!E2', 'medlemmer!E2']);
    expect(names({}, { at: { table: listOfMembers } })).toEqual(['medlemmer']);
  });
});

test.each([
  ['F7', '!F7'],
  [' f7 ', '!F7'],
  ['$F$7', '!F7'],
  ['aa12', '!AA12'],
  ['XFD1048576', '!XFD1048576'],
  ['Medlemmer!F7', 'medlemmer!F7'],
  ["'Møter i 2026'!$F$7", 'møter i 2026!F7'],
  ['Aas, Anne', 'anne aas'],
  ['Helse Vest', 'helse vest'],
  ['F0', 'f0'],
  ['ABCD1', 'abcd1'],
  ['F12345678', 'f12345678'],
  ['F7 og F8', 'f7 og f8'],
  ['12. mars 2026', '12 03 2026'],
  ['12.3.26', '12 03 2026'],
  ['2026-03-12', '12 03 2026'],
  ['mars 2026', 'mars 2026'],
])('the target «%s» is compared as «%s»', (text, target) => {
  expect(targetOf(text)).toBe(target);
});

test('a rule is named by its id, or its title in any language', () => {
  for (const name of [
    'term-one-day-over',
    'Virketid én dag for lang',
    'verketid  éin dag for lang',
    'TERM ONE DAY TOO LONG',
  ])
    expect(rulesNamed(name)).toEqual(['term-one-day-over']);
  expect(rulesNamed('Kjønnskvote')).toEqual([]);
  expect(rulesNamed('')).toEqual([]);
});

const autumn = [
  ['1', '17.09.2026', 'Ordinært', '', 'Planlagt', ''],
  ['2', '12.11.2026', 'Ordinært', '', 'Avholdt', ''],
];
const held = [{ reason: 'Vedtak 12/26', until: null }];
const waived = (rule: string, target: Scalar) => {
  const cells = [waiverHeader, [rule, target, 'Vedtak 12/26', 'Fagdirektørene', '', '']];
  const answer = judgeNetwork({ meetings: autumn, sheets: [{ name: 'Unntak', cells }] });
  return findings(answer, rule).map(({ waiver }) => waiver);
};

test.each(['17.09.2026', '17.9.26', '17. september 2026', '2026-09-17', 46_282])(
  'a meeting is named by its date, however it is written: «%s»',
  (target) => {
    expect(waived('meeting-past-planned', target)).toEqual(held);
  },
);

test('the day before and the day after are other meetings', () => {
  expect(waived('meeting-past-planned', '16.09.2026')).toEqual([null]);
  expect(waived('meeting-past-planned', '18.09.2026')).toEqual([null]);
});

test.each(['2. halvår 2026', 'H2 2026', 'andre halvår 2026', '2. halvår 26', '2026-H2'])(
  'a half-year is named as people write it: «%s»',
  (target) => {
    expect(waived('meeting-frequency-at-risk', target)).toEqual(held);
  },
);
