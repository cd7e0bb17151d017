import { describe, expect, test } from 'vitest';
import { unread, type Committee } from '../../core/committee.ts';
import { coverageOf } from '../../core/coverage.ts';
import type { Activity, Case } from '../../core/records.ts';
import { cellOf, committeeOf, day, meetingOf, rowOf, tableOf } from './few-facts.ts';

const activity = (changes: Partial<Activity>): Activity => ({
  ...{ row: rowOf(2, tableOf('activities', 'task', 'day', 'status')), task: 'A1', day: day('2026-05-01') },
  ...{ measures: undefined, result: undefined, next: undefined, status: 'delivered', ...changes },
});
const theCase = (changes: Partial<Case>): Case => ({
  ...{ row: rowOf(3, tableOf('cases', 'number', 'task', 'meeting', 'day')), number: '1/26', title: 'Utlån' },
  ...{ meeting: { number: '1', day: undefined }, kind: 'advice', task: 'A2', principle: undefined },
  ...{ forwarded: undefined, conclusion: undefined, recused: [], participants: [], recusedPersons: [] },
  ...{ participantPersons: [], habilitetDecidedBy: undefined, ...changes },
});

/** The tasks done in 2026, and those that may be: `A1: 2 day`. */
const covered = (facts: Partial<Committee>) => {
  const { done, doubts } = coverageOf(committeeOf({ meetings: [meetingOf()], ...facts }), 2026);
  return [
    [...done].join(' '),
    doubts.map(({ task, cells }) => `${task ?? 'any'}: ${cells.map(cellOf).join(', ')}`).join('; '),
  ];
};

describe('an activity', () => {
  test.each<[string, Partial<Activity>, string[]]>([
    ['in the year', {}, ['A1', '']],
    ['on its first day', { day: day('2026-01-01') }, ['A1', '']],
    ['on its last day', { day: day('2026-12-31') }, ['A1', '']],
    ['the day before', { day: day('2025-12-31') }, ['', '']],
    ['the day after', { day: day('2027-01-01') }, ['', '']],
    ['without a day', { day: undefined }, ['', 'A1: 2 day']],
    ['on a day that cannot be read', { day: unread }, ['', 'A1: 2 day']],
    ['of a task that cannot be read', { task: unread }, ['', 'any: 2 task']],
    ['of a task that cannot be read, in another year', { task: unread, day: day('2025-05-01') }, ['', '']],
    ['of no task', { task: undefined, day: unread }, ['', '']],
    ['without a status', { status: undefined }, ['A1', '']],
    ['of a status that cannot be read', { status: unread }, ['', 'A1: 2 status']],
    ['that is not applicable', { status: 'not-applicable' }, ['', '']],
    ['that is not applicable, on a day that cannot be read', { status: 'not-applicable', day: unread }, ['', '']],
    [
      'of which nothing can be read',
      { task: unread, day: unread, status: unread },
      ['', 'any: 2 task, 2 day, 2 status'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(covered({ activities: [activity(changes)] })).toEqual(expected);
  });
});

describe('a case was attended to on the day of its meeting', () => {
  const at = (number: string | undefined, day?: Case['meeting']['day']): Pick<Case, 'meeting'> => ({
    meeting: { number, day },
  });
  test.each<[string, Partial<Case>, string[]]>([
    ['of a meeting in the list', {}, ['A2', '']],
    ['of a day', at(undefined, day('2026-02-12')), ['A2', '']],
    ['of a day without a meeting', at(undefined, day('2026-03-01')), ['A2', '']],
    ['of another year', at(undefined, day('2025-02-12')), ['', '']],
    ['of a meeting that is not in the list', at('7'), ['', 'A2: 3 meeting']],
    ['of no meeting', at(undefined), ['', 'A2: 3 meeting']],
    ['of a day that cannot be read', at(undefined, unread), ['', 'A2: 3 day']],
    ['of a meeting not in the list, on a day that cannot be read', at('7', unread), ['', 'A2: 3 meeting']],
    ['of a task that cannot be read', { task: unread }, ['', 'any: 3 task']],
    ['of no task', { task: undefined, ...at('7') }, ['', '']],
    ['neither task nor meeting', { task: unread, ...at('7') }, ['', 'any: 3 task, 3 meeting']],
  ])('%s', (_, changes, expected) => {
    expect(covered({ cases: [theCase(changes)] })).toEqual(expected);
  });
});

test('activities and cases together', () => {
  expect(covered({ activities: [activity({}), activity({ task: 'A3' })], cases: [theCase({})] })).toEqual([
    'A1 A3 A2',
    '',
  ]);
  expect(covered({})).toEqual(['', '']);
});
