import { describe, expect, test } from 'vitest';
import type { AnswerGroup, Severity } from '../../core/answer.ts';
import type { Committee, Place } from '../../core/committee.ts';
import { groupAnswer, type Form } from '../../core/group-answer.ts';
import type { Inspected } from '../../core/inspect.ts';
import type { Waiver } from '../../core/records.ts';
import { deputies, everybody } from '../../core/seated.ts';
import { mandateOf, source } from './few-clauses.ts';
import { committeeOf, day, days, rowOf, tableOf, whenOf } from './few-facts.ts';

const members = { ...tableOf('members', 'name', 'region', 'to', 'term'), sheet: 'Medlemmer' };
const meetings = { ...tableOf('meetings', 'meeting', 'day'), sheet: 'Møter' };
const values = {
  ...{ region: 'Helse Vest', required: 2, seated: 1, seatedFrom: 1, seatedTo: 1, days: 334 },
  ...{ from: '2026-01-01', to: '2026-11-30', since: '2026-01-01' },
};

/** That Helse Vest had one member, but for what is changed. */
const findingOf = (changes: Partial<Inspected> = {}): Inspected => ({
  ...{
    rule: 'seats-per-region',
    severity: 'error',
    at: undefined,
    values,
    undecided: undefined,
    fix: undefined,
    source,
  },
  ...changes,
});

const answer = (found: readonly Inspected[], facts: Partial<Committee> = {}, form: Partial<Form> = {}): AnswerGroup =>
  groupAnswer(committeeOf(facts), mandateOf({}), found, whenOf(), {
    ...{ language: 'nb', date1904: false, sheets: ['Medlemmer', 'Møter'], unknown: [], ...form },
  });
const first = (...given: Parameters<typeof answer>) => answer(...given).findings[0];

test.each<[Severity[], string]>([
  [['undecided', 'note', 'warning', 'error'], 'breach'],
  [['undecided', 'note', 'warning'], 'attention'],
  [['undecided', 'note'], 'undecided'],
  [['note'], 'ok'],
  [[], 'ok'],
])('of %j the verdict is %s', (severities, verdict) => {
  expect(answer(severities.map((severity) => findingOf({ severity }))).verdict).toBe(verdict);
});

test('each severity is counted', () => {
  const some: Severity[] = ['error', 'warning', 'warning', 'note', 'note', 'note'];
  expect(answer(some.map((severity) => findingOf({ severity }))).counts).toEqual({
    ...{ error: 1, warning: 2, note: 3, undecided: 0 },
  });
  expect(answer([findingOf({ severity: 'undecided', undecided: {} })]).counts.undecided).toBe(1);
});

describe('a waiver', () => {
  const waiver: Waiver = {
    ...{ row: rowOf(2), rule: 'seats-per-region', target: 'Helse Vest', reason: 'Avtalt', approvedBy: 'Fagdirektør' },
    ...{ until: day('2026-12-31'), key: undefined },
  };

  test('is told with its reason and its end, and what it settles is not counted', () => {
    const group = answer([findingOf()], { waivers: [waiver] });
    expect(group.findings[0]?.waiver).toEqual({ reason: 'Avtalt', until: '2026-12-31' });
    expect([group.counts.error, group.verdict]).toEqual([0, 'ok']);
  });

  test('may have no end, and is null where there is none', () => {
    expect(first([findingOf()], { waivers: [{ ...waiver, until: undefined }] })?.waiver?.until).toBeNull();
    expect(first([findingOf()])?.waiver).toBeNull();
  });
});

describe('the order', () => {
  const at = (row?: number, field?: string, table = members): Place => ({
    table,
    ...(row === undefined ? {} : { row }),
    ...(field === undefined ? {} : { field }),
  });
  const order = (...places: readonly (Place | undefined)[]) =>
    answer(places.map((place) => findingOf({ at: place }))).findings.map(({ at: found }) =>
      found === undefined ? '-' : [found.sheet, ...(found.cell === undefined ? [] : [found.cell])].join('!'),
    );

  test('is the group, then sheet by sheet its own, its rows and their columns', () => {
    const shuffled = [at(12, 'name'), at(2, 'day', meetings), at(3, 'to'), at(), at(1, 'name'), undefined];
    const more = [at(3, 'region'), at(undefined, undefined, meetings), at(2, 'to'), at(3, 'name')];
    expect(order(...shuffled, ...more)).toEqual([
      ...['-', 'Medlemmer', 'Medlemmer!A1', 'Medlemmer!C2', 'Medlemmer!A3', 'Medlemmer!B3', 'Medlemmer!C3'],
      ...['Medlemmer!A12', 'Møter', 'Møter!B2'],
    ]);
  });

  test('is by severity before all else', () => {
    const some: Severity[] = ['note', 'undecided', 'error', 'warning'];
    const found = some.map((severity, index) => findingOf({ severity, at: at(index + 2, 'name') }));
    expect(answer(found).findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note', 'undecided']);
  });
});

test('of findings with the same facts each has a key of its own', () => {
  const another = findingOf({ values: { ...values, region: 'Helse Nord' } });
  const [nord, vest] = [another, findingOf()].map((found) => first([found])?.key);
  const keys = answer([findingOf(), another, findingOf(), findingOf()]).findings.map(({ key }) => key);
  expect(keys).toEqual([vest, nord, `${vest}-2`, `${vest}-3`]);
});

test.each([
  [{ region: everybody }, { region: 'Hele gruppen' }],
  [{ region: deputies }, { region: 'Varamedlemmer' }],
  [{ about: everybody }, { about: 'Hele gruppen' }],
  [{ about: deputies }, { about: 'Varamedlemmer' }],
  [{ region: 'Helse Vest' }, { region: 'Helse Vest' }],
  [
    { region: 'Helse Vest', about: everybody },
    { region: 'Helse Vest', about: 'Hele gruppen' },
  ],
  [{ name: everybody }, { name: everybody }],
])('the seats of %j are told as %j', (facts, expected) => {
  const told = (changes: object) => ({ ...values, region: '', ...changes });
  expect(first([findingOf({ values: told(facts) })])?.values).toEqual(told(expected));
});

test('a fix is a date as Excel counts, with what the cell will show; none where one date would not do, or there is no cell', () => {
  const fixed = (place: Place, date1904 = false) =>
    first([findingOf({ fix: { at: place, day: day('2026-04-30') } })], {}, { date1904 })?.fix;
  const fix = { sheet: 'Medlemmer', cell: 'C7', numberFormat: 'dd.mm.yyyy', label: '30.04.2026' };
  expect(fixed({ table: members, row: 7, field: 'to' })).toEqual({ ...fix, value: 46142 });
  expect(fixed({ table: members, row: 7, field: 'to' }, true)).toEqual({ ...fix, value: 44680 });
  expect(fixed({ table: members, row: 7, field: 'term' })).toBeNull();
  expect(fixed({ table: members })).toBeNull();
});

test('what is undecided tells whom, when, and what would decide it', () => {
  const undecided = (facts: Inspected['undecided']) =>
    first([findingOf({ severity: 'undecided', values: {}, undecided: facts })])?.values;
  const cell = { table: members, row: 3, field: 'to' };
  expect(undecided({})).toEqual({ cells: [] });
  expect(undecided({ cells: [cell, { table: meetings }, cell] })).toEqual({ cells: ['Medlemmer!C3', 'Møter'] });
  expect(undecided({ about: deputies, period: days('2026-01-01', '2026-06-30') })).toEqual({
    ...{ about: 'Varamedlemmer', from: '2026-01-01', to: '2026-06-30', cells: [] },
  });
  expect(undecided({ missing: 'meetings' })).toEqual({ missing: 'meetings', cells: [] });
  expect(undecided({ missing: 'members', column: 'to' })).toEqual({ missing: 'members', column: 'to', cells: [] });
});

test('the group has its own name, else the title of its mandate', () => {
  expect(answer([], { name: 'Gruppe A', id: 'a' })).toMatchObject({ name: 'Gruppe A', id: 'a' });
  expect(answer([], { name: '' }, { language: 'en' }).name).toBe('The network');
});
