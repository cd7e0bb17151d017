import { describe, expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import type { Meeting } from '../../core/meeting.ts';
import { numberWords, referred } from '../../core/meeting-reference.ts';
import { committee, meeting } from './bare-facts.ts';

test.each([
  ['Møte 01/26', '1 26'],
  ['1/26', '1 26'],
  ['Meeting no. 3', '3'],
  ['Møte nr. 03', '3'],
  ['nr 3', '3'],
  ['no 3', '3'],
  ['007', '7'],
  ['0', '0'],
  ['100', '100'],
  ['1/01', '1 01'],
  ['Møte', 'møte'],
  ['Møteplan 3', 'møteplan 3'],
  ['Nordmøte 3', 'nordmøte 3'],
  ['Ekstra møte 3', 'ekstra møte 3'],
  ['A nr 3', 'a nr 3'],
])('the number «%s» is %s', (written, words) => {
  expect(numberWords(written)).toBe(words);
});

describe('the meeting that a line is about', () => {
  const [march, june, july] = [isoDay('2026-03-12'), isoDay('2026-06-10'), isoDay('2026-07-01')];
  const rows = [
    meeting({ number: '1', day: march }),
    meeting({ number: '2', day: june }),
    meeting({ number: '2', day: july }),
    meeting({ number: undefined, day: june, kind: 'seminar' }),
    meeting({ number: '4', day: unread }),
    meeting({ number: undefined, day: undefined }),
    meeting({ number: '5', day: march + 1 }),
    meeting({ number: '5', day: march + 1 }),
    meeting({ number: '6', day: march + 2, kind: 'seminar' }),
    meeting({ number: '6', day: march + 2, kind: 'joint' }),
  ];
  const group = committee({ meetings: rows });
  const told = (number: string | undefined, day: Meeting['day']) => {
    const found = referred(group, { number, day });
    return [found.meetings.map((one) => rows.indexOf(one)), found.day, found.isSure];
  };

  test.each<readonly [string, string | undefined, Meeting['day'], readonly unknown[]]>([
    ['by its number', 'Møte 01', undefined, [[0], march, true]],
    ['by its day', undefined, march, [[0], march, true]],
    ['by its number, whatever the day', '1', july, [[0], march, true]],
    ['by its number, with a day that cannot be read', '1', unread, [[0], march, true]],
    ['by its day, with a number that is not in the list', '9', march, [[0], march, true]],
    ['a number used twice: either', '2', undefined, [[1, 2], undefined, false]],
    ['a number used twice, told apart by the day', '2', july, [[2], july, true]],
    ['a number used twice, on the day of another too', '2', june, [[1], june, true]],
    ['a number used twice, and a day of neither', '2', march, [[1, 2], undefined, false]],
    ['two on the day', undefined, june, [[1, 3], june, false]],
    ['one whose day cannot be read', '4', undefined, [[4], undefined, true]],
    ['two rows of one meeting', '5', undefined, [[6, 7], march + 1, true]],
    ['two meetings of one number and day', '6', undefined, [[8, 9], march + 2, false]],
    ['none, on a day', '9', june + 1, [[], june + 1, false]],
    ['none, without a day', '9', undefined, [[], undefined, false]],
    ['none, on a day that cannot be read', undefined, unread, [[], undefined, false]],
    ['none, where the line says nothing', undefined, undefined, [[], undefined, false]],
  ])('%s', (_, number, day, expected) => {
    expect(told(number, day)).toEqual(expected);
  });
});
