import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../core/own-clauses.ts';
import { deputies, everybody } from '../../core/seated.ts';
import { ownRequirements } from '../../mandates/own-requirements.ts';
import { requirements } from './own-requirement.ts';

type Clause = Readonly<Record<string, unknown>> & { readonly from: string; readonly to: string };
const clauses = (rows: string) =>
  clausesOf(requirements(rows), { requirements: ownRequirements }) as Readonly<Record<string, readonly Clause[]>>;
const ids = (rows: string) => Object.keys(clauses(rows));
const first = (rows: string, rule: string) => clauses(rows)[rule]?.[0];

const seatRules = ['seats-per-region', 'seat-vacant-briefly', 'handover-overlap', 'seat-falls-vacant'];
const termRules = ['term-too-long', 'term-one-day-over', 'term-open-ended', 'term-too-short', 'terms-overlap'];

test('each row is a clause of its own, on its own days, by its own source', () => {
  expect(clauses('secretary - 1 2024-01-01 2024-12-31; secretary - 1 2026-01-01')['no-secretary']).toEqual([
    { from: '2024-01-01', to: '2024-12-31', source: { document: 'rad 2', section: '' } },
    { from: '2026-01-01', to: '2200-12-31', source: { document: 'rad 3', section: '' } },
  ]);
});

test.each([
  ['seats Øst 2', 'seats-per-region', { seats: { Øst: 2 }, vacancyDays: 30, handoverDays: 31 }],
  ['total - 5', 'seats-per-region', { seats: { [everybody]: 5 } }],
  ['deputies - 2', 'seats-per-region', { seats: { [deputies]: 2 } }],
  ['term - 4', 'term-too-long', { years: 4 }],
  ['half-year - 2', 'meeting-frequency', { meetings: 2, per: 'half-year' }],
  ['year - 4', 'meeting-frequency', { meetings: 4, per: 'year' }],
  ['report Styret 401', 'annual-report-due', { recipients: ['Styret'], due: '04-01', warnMonth: 2 }],
  ['report Styret 1231', 'annual-report-due', { due: '12-31' }],
  ['leader - 1', 'two-leaders', { leaderDays: 1 }],
])('what «%s» gives to %s', (row, rule, terms) => {
  expect(first(row, rule)).toMatchObject(terms);
});

test('yes, and a leader, give no number', () => {
  expect(Object.keys(first('leader - 1', 'no-leader') ?? {}).sort()).toEqual(['from', 'source', 'to']);
});

describe('what a row switches on', () => {
  test.each([
    ['seats Øst 2', [...seatRules, 'term-expired', 'term-expiring']],
    ['total - 2', [...seatRules, 'term-expired', 'term-expiring']],
    ['deputies - 2', seatRules],
    ['term - 2', termRules],
    ['user - 1', ['user-representative']],
    ['user - 0', []],
    ['leader - 0', []],
    ['year - 0', []],
    ['seats Øst 0', [...seatRules, 'term-expired', 'term-expiring']],
    ['total - 0', [...seatRules, 'term-expired', 'term-expiring']],
    ['deputies - 0', seatRules],
  ])('%s', (row, expected) => {
    expect(ids(row)).toEqual(expected);
  });

  test('where seats are allotted by name, the total leaves who is appointed to them', () => {
    const made = clauses('total - 5; seats Øst 2');
    expect([made['seats-per-region']?.length, made['term-expired']?.length, made['term-expiring']?.length]).toEqual([
      ...[2, 1, 1],
    ]);
  });

  test('the total says nothing of its own on days when it is just what is allotted', () => {
    const made = clauses('total - 2 2024-01-01 2026-12-31; seats Øst 2 2025-01-01 2025-12-31');
    const days = made['seats-per-region']?.map(({ seats, from, to }) => [seats, from, to]);
    expect(days).toEqual([
      [{ [everybody]: 2 }, '2024-01-01', '2024-12-31'],
      [{ Øst: 2 }, '2025-01-01', '2025-12-31'],
      [{ [everybody]: 2 }, '2026-01-01', '2026-12-31'],
    ]);
  });
});

test('the clauses of a rule stand by the day they begin, then as on the sheet', () => {
  const made = clauses('seats Øst 2 2026-01-01; seats Vest 1; seats Nord 3; seats Midt 4 2024-01-01');
  expect(made['seats-per-region']?.map(({ seats }) => Object.keys(seats as object)[0])).toEqual([
    ...['Vest', 'Nord', 'Midt', 'Øst'],
  ]);
});

describe('the length of a term beside the seats, on the first day of the row', () => {
  const years = (rows: string) => first(rows, 'handover-overlap')?.years;

  test.each([
    ['seats Øst 2; term - 4', 4],
    ['seats Øst 2', undefined],
    ['seats Øst 2 2026-01-01; term - 4 2026-01-01', 4],
    ['seats Øst 2 2026-01-01; term - 4 2026-01-02', undefined],
    ['seats Øst 2 2026-01-01; term - 4 2024-01-01 2026-01-01', 4],
    ['seats Øst 2 2026-01-01; term - 4 2024-01-01 2025-12-31', undefined],
    ['seats Øst 2 2026-01-01; term - 2 2024-01-01 2025-12-31; term - 4 2026-01-01', 4],
  ])('%s: %s', (rows, expected) => {
    expect(years(rows)).toBe(expected);
  });

  test('only of the rules that ask for it', () => {
    expect(first('seats Øst 2; term - 4', 'seat-falls-vacant')).not.toHaveProperty('years');
    expect(first('seats Øst 2; term - 4', 'seats-per-region')).toHaveProperty('years', 4);
    expect(first('seats Øst 2; term - 4', 'seat-vacant-briefly')).toHaveProperty('years', 4);
  });
});
