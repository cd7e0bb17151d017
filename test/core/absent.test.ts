import { describe, expect, test } from 'vitest';
import { absent, absentFromList, isInSomeList } from '../../core/absent.ts';
import { committeeOf, days, tableOf, whenOf } from './few-facts.ts';

test('a sheet that is not there, or a column of it', () => {
  expect(absent(whenOf(), 'attendance')).toEqual([{ undecided: { missing: 'attendance' } }]);
  expect(absent(whenOf(), 'attendance', 'state')).toEqual([{ undecided: { missing: 'attendance', column: 'state' } }]);
});

test.each([
  ['2026-11-22', '2026-12-31', 1],
  ['2026-11-23', '2026-12-31', 0],
  ['2026-01-01', '2026-11-22', 1],
  ['2026-01-01', '2026-11-21', 0],
])('on 22.11.2026 it is told by a clause in force from %s to %s: %i', (from, to, count) => {
  expect(absent(whenOf({ valid: days(from, to) }), 'attendance')).toHaveLength(count);
});

describe('columns of the lists of members', () => {
  const [narrow, wide] = [tableOf('members', 'name', 'role'), tableOf('members', 'name', 'gender')];
  const meetings = tableOf('meetings', 'day');
  const of = (...tables: (typeof narrow)[]) => {
    const [members, ...furtherTables] = tables;
    return committeeOf({ tables: members === undefined ? {} : { members }, furtherTables });
  };
  const lacks = (committee: ReturnType<typeof of>, column: string) =>
    absentFromList(committee, whenOf(), column).length === 1;

  test('a column that some list does not hold is told once', () => {
    expect(lacks(of(narrow), 'gender')).toBe(true);
    expect(lacks(of(wide), 'gender')).toBe(false);
    expect(lacks(of(wide, narrow), 'gender')).toBe(true);
    expect(lacks(of(narrow, narrow), 'gender')).toBe(true);
    expect(lacks(of(wide, wide), 'gender')).toBe(false);
    expect(absentFromList(of(narrow), whenOf(), 'gender')).toEqual([
      { undecided: { missing: 'members', column: 'gender' } },
    ]);
  });

  test('further tables of other parts are no lists of members, and where there is no list none lacks it', () => {
    expect(lacks(of(wide, meetings), 'gender')).toBe(false);
    expect(isInSomeList(of(narrow, meetings), 'day')).toBe(false);
    expect(lacks(of(), 'gender')).toBe(false);
    expect(isInSomeList(of(), 'name')).toBe(false);
  });

  test('one of the columns in one of the lists', () => {
    expect(isInSomeList(of(narrow), 'gender')).toBe(false);
    expect(isInSomeList(of(narrow), 'gender', 'role')).toBe(true);
    expect(isInSomeList(of(narrow, wide), 'gender')).toBe(true);
    expect(isInSomeList(of(wide, narrow), 'gender')).toBe(true);
    expect(isInSomeList(of(narrow, wide), 'email', 'from')).toBe(false);
  });
});
