import { describe, expect, test } from 'vitest';
import type { Inspected } from '../../core/inspect.ts';
import { keyOf } from '../../core/key.ts';
import { source } from './few-clauses.ts';
import { days } from './few-facts.ts';

const values = {
  ...{ region: 'Helse Vest', required: 2, seated: 1, seatedFrom: 1, seatedTo: 1, days: 334 },
  ...{ from: '2026-01-01', to: '2026-11-30', since: '2026-01-01' },
};
const facts = { severity: 'error', at: undefined, fix: undefined, source } as const;

/** That Helse Vest had one member from 01.01.2026, but for what is changed. */
const found = (changes: Partial<typeof values> = {}, group = 'nbi') =>
  keyOf(group, { rule: 'seats-per-region', ...facts, values: { ...values, ...changes }, undecided: undefined });
const open = (undecided: Inspected['undecided'], group = 'nbh') =>
  keyOf(group, { rule: 'seats-per-region', ...facts, values: {}, undecided });

describe('keys stand in workbooks, so they last from one version to the next', () => {
  const period = days('2026-01-01', '2026-06-30');
  test('of what was found', () => {
    expect(found()).toBe('seats-per-region:0074a12769e64c');
    expect(found({}, 'nbh')).toBe('seats-per-region:1abc2013818c8e');
  });

  test('of what could not be judged', () => {
    const all = { about: 'Helse Vest', period, missing: 'meetings', column: 'status' } as const;
    expect(open(all)).toBe('seats-per-region:01a7ab46ea07f6');
    expect(open({})).toBe('seats-per-region:17f5a89f9fbad4');
    expect(open({}, 'nbi')).toBe('seats-per-region:0c7bbe87cf926e');
  });
});

test('a key does not change with what the day of judgement changes, nor with letters', () => {
  expect(found({ to: '2026-12-31', days: 365 })).toBe(found());
  expect(found({ region: 'HELSE VEST' })).toBe(found());
});

test('it changes with the region, the number, since when, the group, and when it could not be judged', () => {
  expect(found({ region: 'Helse Nord' })).not.toBe(found());
  expect(found({ seated: 3 })).not.toBe(found());
  expect(found({ since: '2026-01-02' })).not.toBe(found());
  expect(found({}, 'nbh')).not.toBe(found());
  expect(open({ about: 'Helse Vest' }, 'nbi')).not.toBe(found());
});

test('of what could not be judged it changes with whom, since when, and what would decide it', () => {
  const about = { about: 'Helse Vest' };
  const keys = [
    ...[open(about), open({ about: 'Helse Nord' }), open({ ...about, missing: 'meetings' })],
    ...[open({ ...about, missing: 'cases' }), open({ ...about, missing: 'meetings', column: 'status' })],
    ...[open({ ...about, missing: 'meetings', column: 'kind' }), open({ ...about, missing: 'cases', column: 'kind' })],
    ...[open({ ...about, period: days('2026-01-01', '2026-06-30') })],
    ...[open({ ...about, period: days('2026-01-02', '2026-06-30') })],
  ];
  expect(new Set(keys).size).toBe(9);
  expect(open({ ...about, period: days('2026-01-02', '2026-07-01') })).toBe(keys[8]);
  expect(open({ ...about, cells: [] })).toBe(keys[0]);
});
