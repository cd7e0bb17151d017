import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { balanceOf, leastOfEach, sittingOn, type Kind } from '../../core/balance.ts';
import { unread } from '../../core/committee.ts';
import { appointmentOf, cellOf, committeeOf, days, rowOf, whenOf } from './few-facts.ts';

/** Likestillings- og diskrimineringsloven § 28 (domain.md 3.6). */
const law = { least: [0, 0, 1, 1, 2, 2, 3, 3, 3, 4], percent: 40 };

test.each([
  [0, 0],
  [3, 1],
  [9, 4],
  [10, 4],
  [35, 14],
])('of %i at least %i of each sex', (size, least) => {
  expect(leastOfEach(law, size)).toBe(least);
});

/** «2 women, 1 man, 0 untold» for certain and possibly. */
const sat = (rows: readonly Partial<Appointment>[], kind: Kind = 'member', region?: string) => {
  const appointments = rows.map((row, index) => appointmentOf({ person: index, row: rowOf(index + 2), ...row }));
  const { certain, possible, doubts } = sittingOn(committeeOf({ appointments }), kind, whenOf(), region);
  const told = ({ women, men, unknown }: typeof certain) => `${women} ${men} ${unknown}`;
  return [told(certain), told(possible), doubts.map(cellOf).join(', ')];
};
const nobody = ['0 0 0', '0 0 0', ''];
const surely = ['1 0 0', '0 0 0', ''];
const perhaps = (cell: string) => ['0 0 0', '1 0 0', cell];

describe('who is a member, and who a deputy', () => {
  test.each<[string, Partial<Appointment>, string[], string[]]>([
    ['a member', {}, surely, nobody],
    ['somebody without a rôle', { role: undefined }, surely, nobody],
    ['an observer', { role: 'observer' }, nobody, nobody],
    ['an associated expert, by type', { type: 'associated' }, nobody, nobody],
    ['a vacancy', { role: 'vacant' }, nobody, nobody],
    ['an observer whose type cannot be read', { role: 'observer', type: unread }, nobody, nobody],
    ['a deputy', { role: 'deputy' }, nobody, surely],
    ['a deputy, by type', { role: undefined, type: 'deputy' }, nobody, surely],
    ['a deputy whose type cannot be read', { role: 'deputy', type: unread }, nobody, surely],
    ['a deputy by type whose rôle cannot be read', { role: unread, type: 'deputy' }, nobody, surely],
    ['an unread rôle', { role: unread }, perhaps('2 role'), perhaps('2 role')],
    ['an unread type', { type: unread }, perhaps('2 type'), perhaps('2 type')],
    ['neither rôle nor type read', { role: unread, type: unread }, perhaps('2 role'), perhaps('2 role')],
    ['a secretary somebody appointed', { role: 'secretary' }, surely, nobody],
    ['a secretary nobody appointed', { role: 'secretary', appointedBy: undefined }, perhaps('2 role'), nobody],
    ['a member nobody is entered as having appointed', { appointedBy: undefined }, surely, nobody],
    ['a member of some group', { ofUnknownGroup: true }, perhaps('2 group'), nobody],
    ['a deputy of some group', { role: 'deputy', ofUnknownGroup: true }, nobody, perhaps('2 group')],
    [
      'a deputy of some group, type unread',
      { role: 'deputy', type: unread, ofUnknownGroup: true },
      nobody,
      perhaps('2 group'),
    ],
  ])('%s', (_, row, asMember, asDeputy) => {
    expect(sat([row])).toEqual(asMember);
    expect(sat([row], 'deputy')).toEqual(asDeputy);
  });
});

describe.each<Kind>(['member', 'deputy'])('who sits on 22.11.2026 as %s', (kind) => {
  test.each<[string, Partial<Appointment>, string[]]>([
    ['begins that day', { days: days('2026-11-22', '2027-12-31') }, surely],
    ['begins the day after', { days: days('2026-11-23', '2027-12-31') }, nobody],
    ['ends that day', { days: days('2026-01-01', '2026-11-22') }, surely],
    ['ended the day before', { days: days('2026-01-01', '2026-11-21') }, nobody],
    ['has no day', { days: undefined }, nobody],
    ['is proposed', { proposed: true }, nobody],
    ['has a date that cannot be read', { dateDoubts: [{ ...rowOf(2), row: 2, field: 'to' }] }, perhaps('2 to')],
  ])('who %s', (_, row, expected) => {
    expect(sat([{ role: kind, ...row }], kind)).toEqual(expected);
  });

  test('a proposal sits in a what-if', () => {
    const committee = committeeOf({ appointments: [appointmentOf({ role: kind, proposed: true })] });
    expect(sittingOn(committee, kind, whenOf({ proposed: true })).certain.women).toBe(1);
  });
});

test('each sex is counted, and of an untold one the cell is asked for', () => {
  const rows: Partial<Appointment>[] = [{}, { gender: 'man' }, { gender: 'man' }, { gender: undefined }];
  expect(sat(rows)).toEqual(['1 2 1', '0 0 0', '5 gender']);
  expect(sat([{ gender: unread }])).toEqual(['0 0 1', '0 0 0', '2 gender']);
  expect(sat([{ gender: 'man', role: unread }])).toEqual(['0 0 0', '0 1 0', '2 role']);
  expect(sat([{ gender: undefined, role: unread }])).toEqual(['0 0 0', '0 0 1', '2 role, 2 gender']);
});

test('a person with two rows is counted once, by the surest', () => {
  expect(sat([{}, { person: 0 }])).toEqual(surely);
  expect(sat([{ role: unread }, { person: 0 }])).toEqual(surely);
  expect(sat([{ gender: undefined }, { person: 0 }])).toEqual(surely);
});

test('of one region those count who are of it; whose region cannot be read may be', () => {
  const rows: Partial<Appointment>[] = [{}, { region: 'Helse Nord' }, { region: unread }, { region: undefined }];
  expect(sat(rows, 'member', 'Helse Vest')).toEqual(['1 0 0', '1 0 0', '4 region']);
  expect(sat(rows)).toEqual(['4 0 0', '0 0 0', '']);
});

describe('balance', () => {
  const sexes = (told: string) => {
    const [women = 0, men = 0, unknown = 0] = told.split(' ').map(Number);
    return { women, men, unknown };
  };
  test.each([
    ['2 2 0', '0 0 0', 'right'],
    ['3 1 0', '0 0 0', 'wrong'],
    ['1 3 0', '0 0 0', 'wrong'],
    // One more who is there for certain, of a sex that is not told.
    ['1 1 1', '0 0 0', 'right'],
    ['2 0 1', '0 0 0', 'unsure'],
    ['0 2 1', '0 0 0', 'unsure'],
    ['3 0 1', '0 0 0', 'wrong'],
    ['0 3 1', '0 0 0', 'wrong'],
    // One more who may be there, of a sex that is told.
    ['2 2 0', '1 0 0', 'right'],
    ['2 1 0', '1 0 0', 'unsure'],
    ['2 1 0', '0 1 0', 'right'],
    ['1 2 0', '1 0 0', 'right'],
    ['1 2 0', '0 1 0', 'unsure'],
    ['4 1 0', '0 1 0', 'wrong'],
    ['4 1 0', '1 0 0', 'wrong'],
    ['4 2 0', '0 1 0', 'unsure'],
    // One more who may be there, of a sex that is not told.
    ['2 2 0', '0 0 1', 'right'],
    ['2 1 0', '0 0 1', 'unsure'],
    ['4 1 0', '0 0 1', 'wrong'],
    ['4 1 0', '0 0 2', 'unsure'],
    ['1 4 0', '1 0 1', 'unsure'],
    ['1 4 1', '1 0 0', 'unsure'],
    ['4 0 1', '0 1 0', 'wrong'],
    ['3 0 1', '0 1 0', 'unsure'],
    ['5 0 1', '0 1 0', 'wrong'],
  ])('certain %s, possible %s (women, men, untold): %s', (certain, possible, verdict) => {
    expect(balanceOf(law, { certain: sexes(certain), possible: sexes(possible), doubts: [] })).toBe(verdict);
  });

  test('who sits for certain counts, whatever their sex', () => {
    const onlyOneIsWrong = { least: [0, 1, 0, 0], percent: 0 };
    const judge = (certain: string, possible = '0 0 0') =>
      balanceOf(onlyOneIsWrong, { certain: sexes(certain), possible: sexes(possible), doubts: [] });
    expect(judge('1 0 1')).toBe('right');
    expect(judge('0 0 2')).toBe('right');
    expect(judge('1 0 0', '0 0 1')).toBe('unsure');
    expect(judge('1 0 0', '1 1 0')).toBe('unsure');
  });
});
