import { describe, expect, test } from 'vitest';
import { handover, isBrief, isBriefInDoubt, isOneDayOver } from '../../core/brief-runs.ts';
import { unread } from '../../core/committee.ts';
import type { SeatRun } from '../../core/seats.ts';
import type { Span } from '../../core/timeline.ts';
import { appointmentOf, day, days } from './few-facts.ts';

const terms = { seats: {}, vacancyDays: 30, handoverDays: 31 };

/** Somebody who sits, for certain unless it is said. */
const sits = (from: string, to: string, certain = true): Span => ({ ...days(from, to), certain, rows: [] });
const old = sits('2024-07-01', '2026-06-28');
const young = sits('2026-06-15', '2028-06-14');
const other = sits('2026-01-01', '2027-12-31');

/** One too many from 15.06.2026 to 28.06.2026, of the two that Helse Vest is to have (domain.md 5, case 8). */
const surplus = (changes: Partial<SeatRun> = {}): SeatRun => ({
  ...{ region: 'Helse Vest', required: 2, verdict: 'over', fewest: 3, most: 3, isOpen: false },
  ...{ since: day('2026-06-15'), ...days('2026-06-15', '2026-06-28'), spans: [old, young, other] },
  ...changes,
});

describe('one predecessor and one successor', () => {
  test('the surplus begins with the one and ends with the other', () => {
    expect(handover(surplus(), terms)).toEqual({ predecessor: old, successor: young });
    expect(handover(surplus({ ...days('2026-06-20', '2026-06-28') }), terms)?.successor).toBe(young);
  });

  test.each<[string, Partial<SeatRun>]>([
    ['two too many', { fewest: 4, most: 4 }],
    ['two too many on some day', { most: 4 }],
    ['not too many on some day', { fewest: 2 }],
    ['nobody came', { spans: [old, other] }],
    ['two came', { spans: [old, young, young, other] }],
    ['who came may not be there', { spans: [old, { ...young, certain: false }, other] }],
    ['nobody left', { spans: [young, other] }],
    ['two left', { spans: [old, old, young, other] }],
    ['who left may not have been there', { spans: [{ ...old, certain: false }, young, other] }],
    ['who came left', { spans: [{ ...young, to: old.to }, other] }],
  ])('%s: no handover', (_, changes) => {
    expect(handover(surplus(changes), terms)).toBeUndefined();
  });
});

describe('while the surplus lasts, on 20.06.2026, the predecessor is who is known to leave in time', () => {
  const lasting = (...spans: Span[]) => surplus({ to: day('2026-06-20'), isOpen: true, spans });
  const leaving = (to: string) => sits('2024-07-01', to);

  // Thirty-one days from 15.06.2026 are over on 15.07.2026.
  test.each([
    ['2026-06-21', true],
    ['2026-07-15', true],
    ['2026-07-16', false],
  ])('who leaves on %s: %s', (to, isOne) => {
    const gone = leaving(to);
    const expected = isOne ? { predecessor: gone, successor: young } : undefined;
    expect(handover(lasting(other, gone, young), terms)).toEqual(expected);
  });

  test('the first to leave, of several', () => {
    const [first, second] = [leaving('2026-06-30'), leaving('2026-07-10')];
    expect(handover(lasting(second, first, young), terms)?.predecessor).toBe(first);
    expect(handover(lasting(first, { ...first }, young), terms)).toBeUndefined();
  });

  test('not who came on that day, nor who may not be there, nor who had gone', () => {
    const shortStay = sits('2026-06-15', '2026-06-30');
    expect(handover(lasting(other, shortStay), terms)).toBeUndefined();
    expect(handover(lasting(other, young, { ...leaving('2026-06-30'), certain: false }), terms)).toBeUndefined();
    expect(handover(lasting(other, young, leaving('2026-06-14')), terms)).toBeUndefined();
    expect(handover(lasting(other, young, sits('2026-06-18', '2026-06-30')), terms)).toBeUndefined();
  });

  test('who leaves on the day itself is the predecessor, and of a surplus that is over nobody is looked for', () => {
    const today = leaving('2026-06-20');
    expect(handover(lasting(today, leaving('2026-06-30'), young), terms)?.predecessor).toBe(today);
    expect(handover({ ...lasting(other, leaving('2026-06-30'), young), isOpen: false }, terms)).toBeUndefined();
  });
});

describe('a surplus of one day that a term one day too long explains (domain.md 5, case 2)', () => {
  const term = (from: string | undefined, to: string): Span => {
    const appointment = appointmentOf({ from: from === undefined ? unread : day(from), to: day(to) });
    const presence = { appointment, region: 'Helse Vest', certain: undefined, possible: days(to, to), doubts: [] };
    return { ...sits(from ?? '2024-05-01', to), rows: [presence] };
  };
  const tooLong = term('2024-05-01', '2026-05-01');
  const exact = term('2024-05-02', '2026-05-01');
  const oneDay = (changes: Partial<SeatRun> = {}) =>
    surplus({ since: day('2026-05-01'), ...days('2026-05-01', '2026-05-01'), spans: [tooLong, other], ...changes });

  test.each<[string, Partial<SeatRun>, boolean]>([
    ['01.05.2024–01.05.2026', {}, true],
    ['02.05.2024–01.05.2026', { spans: [exact, other] }, false],
    ['a beginning that cannot be read', { spans: [term(undefined, '2026-05-01'), other] }, false],
    ['a term that is longer still', { spans: [term('2024-04-30', '2026-05-01'), other] }, false],
    ['somebody who may not be there', { spans: [{ ...tooLong, certain: false }, other] }, false],
    ['one of two rows', { spans: [{ ...tooLong, rows: [...exact.rows, ...tooLong.rows] }, other] }, true],
    ['a row that ended earlier', { spans: [{ ...tooLong, rows: term('2023-05-01', '2025-05-01').rows }] }, false],
    ['who leaves another day', { spans: [term('2024-05-02', '2026-05-02'), other] }, false],
    ['nobody who leaves', { spans: [other] }, false],
    ['two too many, one too long', { fewest: 4, most: 4 }, false],
    ['two too many, both too long', { fewest: 4, most: 4, spans: [tooLong, { ...tooLong }, other] }, true],
    ['a surplus that began earlier', { since: day('2026-04-30') }, false],
    ['a shortage', { verdict: 'short', fewest: 1, most: 1 }, false],
  ])('%s', (_, changes, expected) => {
    expect(isOneDayOver(oneDay(changes), 2)).toBe(expected);
  });

  test('a mandate without a length of terms has none that is too long', () => {
    expect(isOneDayOver(oneDay(), undefined)).toBe(false);
  });
});

describe('short enough to be a warning only', () => {
  const short = (since: string, to: string) =>
    surplus({ verdict: 'short', fewest: 1, most: 1, since: day(since), ...days('2026-06-15', to), spans: [] });
  const over = (to: string, ...more: Span[]) =>
    surplus({ to: day(to), spans: [sits('2024-07-01', to), young, other, ...more] });

  test('a shortage of thirty days is, one of thirty-one is not, from the day it began', () => {
    expect(isBrief(short('2026-06-01', '2026-06-30'), terms)).toBe(true);
    expect(isBrief(short('2026-05-31', '2026-06-30'), terms)).toBe(false);
  });

  test('a surplus of thirty-one days at one handover is, one of thirty-two is not, nor one without a handover', () => {
    expect(isBrief(over('2026-07-15'), terms)).toBe(true);
    expect(isBrief(over('2026-07-16'), terms)).toBe(false);
    expect(isBrief(surplus({ spans: [other, young] }), terms)).toBe(false);
  });

  test('it is in doubt where somebody who may not be there sits in it, or on the day before or after', () => {
    const perhaps = (from: string, to: string) => sits(from, to, false);
    expect(isBriefInDoubt(over('2026-07-15', perhaps('2024-01-01', '2026-06-14')), terms)).toBe(true);
    expect(isBriefInDoubt(over('2026-07-15', perhaps('2024-01-01', '2026-06-13')), terms)).toBe(false);
    expect(isBriefInDoubt(over('2026-07-15', perhaps('2026-07-16', '2027-01-01')), terms)).toBe(true);
    expect(isBriefInDoubt(over('2026-07-15', perhaps('2026-07-17', '2027-01-01')), terms)).toBe(false);
    expect(isBriefInDoubt(over('2026-07-15', sits('2026-06-20', '2026-06-25')), terms)).toBe(false);
    expect(isBriefInDoubt(over('2026-07-16', perhaps('2026-06-20', '2026-06-25')), terms)).toBe(false);
    expect(
      isBriefInDoubt({ ...over('2026-07-15', perhaps('2026-06-20', '2026-06-25')), verdict: 'short' }, terms),
    ).toBe(false);
  });
});
