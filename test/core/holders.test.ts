import { expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { holders, holdersByPerson, mayHold } from '../../core/holders.ts';
import { appointmentOf, committeeOf, day, days } from './few-facts.ts';

test.each([
  ['a member', {}, true, true],
  ['a proposed member', { proposed: true }, false, true],
  ['a deputy', { role: 'deputy' }, false, false],
  ['a proposed deputy', { role: 'deputy', proposed: true }, false, false],
  ['of a rôle that cannot be read', { role: unread }, true, true],
] as const)('%s holds a seat, or may', (_, changes, now, proposed) => {
  expect([mayHold(appointmentOf(changes), false), mayHold(appointmentOf(changes), true)]).toEqual([now, proposed]);
});

test('who holds a seat on a day or later, by person', () => {
  const appointments = [
    appointmentOf({ name: 'A', days: days('2024-01-01', '2025-12-31') }),
    appointmentOf({ name: 'B', days: days('2026-01-01', '2026-12-31') }),
    appointmentOf({ name: 'C', person: 1, proposed: true, days: days('2027-01-01', '2027-12-31') }),
    appointmentOf({ name: 'D', person: 1, days: days('2026-01-01', '2027-12-31') }),
  ];
  const group = committeeOf({ appointments });
  const names = (since: string, proposed: boolean) =>
    holders(group, day(since), proposed)
      .map(({ name }) => name)
      .join('');
  const several = (since: string, proposed: boolean) => [
    ...holdersByPerson(group, day(since), proposed).together.keys(),
  ];
  expect([names('2025-12-31', false), names('2026-01-01', false)]).toEqual(['ABD', 'BD']);
  expect([names('2025-12-31', true), names('2027-01-01', true)]).toEqual(['ABCD', 'CD']);
  expect([several('2025-12-31', false), several('2026-01-01', false)]).toEqual([[0], []]);
  expect([several('2025-12-31', true), several('2026-01-01', true)]).toEqual([[0, 1], [1]]);
});
