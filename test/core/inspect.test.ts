import { expect, test } from 'vitest';
import { unread, type Committee } from '../../core/committee.ts';
import { inspect, type Inspected } from '../../core/inspect.ts';
import type { Clauses, RuleId } from '../../core/mandate.ts';
import { mandateOf, since2020, source } from './few-clauses.ts';
import { appointmentOf, committeeOf, day, rowOf, tableOf, whenOf } from './few-facts.ts';

const inspected = (clauses: Clauses, facts: Partial<Committee> = {}, ids?: readonly RuleId[]) =>
  inspect(committeeOf(facts), mandateOf(clauses), whenOf(), ids);
const told = (findings: readonly Inspected[]) =>
  findings.map(({ rule, severity, undecided }) =>
    [rule, severity, ...(undecided === undefined ? [] : [undecided.missing, undecided.column])].join(' ').trim(),
  );

const elected: Clauses = { 'self-constituted': [{ outsiders: [], ...since2020 }] };
/** A term of three years where two are right. */
const long = { appointments: [appointmentOf({ to: day('2028-12-31') })] };
const length: Clauses = { 'term-too-long': [{ years: 2, ...since2020 }] };

test('only the rules of the mandate are asked, and of them those that are wanted', () => {
  expect(told(inspected({ ...elected, ...length }, long))).toEqual([
    'term-too-long error',
    'self-constituted undecided offices',
  ]);
  expect(told(inspected({ ...elected, ...length }, long, ['self-constituted']))).toEqual([
    'self-constituted undecided offices',
  ]);
  expect(inspected({}, long)).toEqual([]);
});

test('a finding has its rule’s severity, its place, its values and the source of the clause', () => {
  expect(inspected(length, long)).toMatchObject([
    { rule: 'term-too-long', severity: 'error', at: { row: 2, field: 'to' }, values: { years: 2 }, source },
  ]);
});

test('each version of a clause judges its own days', () => {
  const versions = [
    { years: 2, ...since2020, to: '2025-12-31' },
    { years: 4, ...since2020, from: '2026-01-01' },
  ];
  expect(told(inspected({ 'term-too-long': versions }, long))).toEqual([]);
});

test('what is missing is told once, however many versions ask; a sheet without a group is marked', () => {
  const twice = [
    { outsiders: [], ...since2020, to: '2027-12-31' },
    { outsiders: [], ...since2020, to: '2026-12-31' },
  ];
  expect(told(inspected({ 'self-constituted': twice }))).toEqual(['self-constituted undecided offices']);
  expect(inspected(elected)[0]?.undecided?.ungrouped).toBe(false);
  expect(inspected(elected, { ungrouped: ['meetings'] })[0]?.undecided?.ungrouped).toBe(false);
  expect(inspected(elected, { ungrouped: ['offices'] })[0]?.undecided?.ungrouped).toBe(true);
});

test('two columns that are missing are told both', () => {
  const row = rowOf(2, tableOf('members', 'name'));
  const doubts = [{ table: row.table, row: 2, field: 'from' }];
  const without = appointmentOf({ row, from: unread, to: unread, dateDoubts: doubts });
  expect(told(inspected(length, { appointments: [without] }))).toEqual([
    'term-too-long undecided members from',
    'term-too-long undecided members to',
  ]);
});

test('what is undecided points at the first cell that would decide it', () => {
  const row = rowOf(2, tableOf('members', 'name', 'from', 'to'));
  const cells = ['to', 'from'].map((field) => ({ table: row.table, row: 2, field }));
  const unclear = appointmentOf({ row, to: unread, dateDoubts: cells });
  expect(inspected(length, { appointments: [unclear] })).toMatchObject([
    { severity: 'undecided', at: { row: 2, field: 'to' }, values: {}, undecided: { about: 'Kari Nes' }, source },
  ]);
});
