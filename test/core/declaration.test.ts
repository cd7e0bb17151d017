import { describe, expect, test } from 'vitest';
import type { Appointment, HabilitetStatus } from '../../core/appointment.ts';
import { unread, type Read, type Setup } from '../../core/committee.ts';
import { beside, isUnsettled, statusOf, whyNot } from '../../core/declaration.ts';
import { appointmentOf, committeeOf, day, rowOf, tableOf } from './few-facts.ts';

const table = tableOf('members', 'name', 'habilitet', 'habilitetDate', 'habilitetFor');

/** Appointed on 15.01.2026 and found habil on 10.01.2026, but for what is changed. */
const person = (changes: Partial<Appointment> = {}) =>
  appointmentOf({
    ...{ row: rowOf(2, table), appointed: day('2026-01-15') },
    ...{ habilitet: 'H1', habilitetDate: day('2026-01-10'), ...changes },
  });

/** Why the declaration of the first of some rows does not do. */
function why(row: Appointment, setup: Partial<Setup> = {}, others: readonly Appointment[] = []) {
  return whyNot(row, beside(committeeOf({ appointments: [row, ...others] }, setup)));
}

describe('the status', () => {
  test.each<[Read<HabilitetStatus>, string | undefined]>([
    ['H0', 'H0'],
    ['H1', undefined],
    ['H2', 'H2'],
    ['H3', undefined],
    ['H4', undefined],
    ['H5', 'H5'],
    ['H9', 'H9'],
    ['H1-or-H3', undefined],
    [unread, undefined],
  ])('%s settles it, or does not', (habilitet, expected) => {
    expect(why(person({ habilitet }))).toBe(expected);
    expect(isUnsettled(habilitet)).toBe(expected !== undefined);
  });

  test('left empty in its column says that nothing was obtained; without a column nothing is said', () => {
    const empty = person({ habilitet: undefined });
    expect([statusOf(empty), why(empty)]).toEqual(['H0', 'no-status']);
    const untold = person({ habilitet: undefined, row: rowOf(2, tableOf('members', 'name', 'habilitetDate')) });
    expect([statusOf(untold), why(untold)]).toEqual([undefined, undefined]);
  });
});

describe('a declaration for a tender', () => {
  const setup = { tender: 'LIS 2601 biologiske' };
  test.each<[string | undefined, Partial<Setup>, string | undefined, string | undefined]>([
    ['LIS 2601 biologiske', setup, undefined, undefined],
    ['lis-2601', setup, undefined, undefined],
    ['LIS 2601 biologiske legemidler', setup, undefined, undefined],
    ['LIS 2502', setup, undefined, 'other-tender'],
    ['LIS 2502', setup, 'LIS 2502', undefined],
    ['LIS 2502', setup, 'LIS 2403', 'other-tender'],
    ['–', setup, undefined, undefined],
    [undefined, setup, undefined, undefined],
    ['LIS 2502', {}, undefined, undefined],
    ['LIS 2502', {}, 'LIS 2601', undefined],
  ])('for %j, beside %j and the group %j: %s', (habilitetFor, own, group, expected) => {
    expect(why(person({ habilitetFor, group }), own)).toBe(expected);
  });

  test('is held against the reference of the procurement too', () => {
    const line = { row: rowOf(2), field: 'Anskaffelsesreferanse', value: '2026/77' };
    const both = { ...setup, pairs: new Map([['anskaffelsesreferanse', line]]) };
    expect(why(person({ habilitetFor: '2026/77' }), both)).toBeUndefined();
    expect(why(person({ habilitetFor: '2025/12' }), both)).toBe('other-tender');
  });
});

describe('a declaration of 01.03.2025, of somebody appointed on 15.01.2026', () => {
  const declared = day('2025-03-01');
  const row = person({ habilitetDate: declared });
  const other = (appointed: Appointment['appointed'], changes: Partial<Appointment> = {}) =>
    person({ row: rowOf(3, table), appointed, ...changes });
  test.each<[string, Appointment, string | undefined]>([
    ['and on the day of the declaration', other(declared), undefined],
    ['and the day after it', other(declared + 1), 'earlier-appointment'],
    ['and the day before the last time', other(day('2026-01-14')), 'earlier-appointment'],
    ['twice on that day', other(day('2026-01-15')), undefined],
    ['and before the declaration', other(declared - 1), undefined],
    ['and on a day that cannot be read', other(unread), undefined],
    ['and, it is proposed, between', other(declared + 1, { proposed: true }), undefined],
    ['as was somebody else between', other(declared + 1, { person: 1 }), undefined],
  ])('%s', (_, another, expected) => {
    expect(why(row, {}, [another])).toBe(expected);
  });

  test('only once, or on days that cannot be read', () => {
    const between = other(day('2025-06-01'));
    expect(why(row)).toBeUndefined();
    expect(why(person({ habilitetDate: unread }), {}, [between])).toBeUndefined();
    expect(why(person({ habilitetDate: declared, appointed: unread }), {}, [between])).toBeUndefined();
  });
});
