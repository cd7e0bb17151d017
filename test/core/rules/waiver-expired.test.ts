import { expect, test } from 'vitest';
import { findings } from '../roster.ts';
import { judgeWaived, oneDayOver } from '../waived.ts';

const row = (until: string, target = 'Anne Aas') => [
  'term-one-day-over',
  target,
  'Vedtak',
  'Fagdirektørene',
  until,
  '',
];
const expired = (rows: readonly (readonly string[])[], language: 'nb' | 'nn' | 'en' = 'nb') =>
  findings(judgeWaived(rows, oneDayOver, { language }), 'waiver-expired');

test('a waiver has expired the day after its last day, and not before', () => {
  expect(expired([row('23.11.2026')])).toEqual([]);
  expect(expired([row('22.11.2026')])).toEqual([]);
  expect(expired([row('21.11.2026')])).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Unntak', cell: 'E2' },
      values: { rule: 'term-one-day-over', target: 'Anne Aas', until: '2026-11-21' },
      message: 'Unntaket fra «term-one-day-over» for Anne Aas gikk ut 21.11.2026.',
    },
  ]);
});

test('it is said in nynorsk and English', () => {
  expect(expired([row('21.11.2026')], 'nn')[0]?.message).toBe(
    'Unntaket frå «term-one-day-over» for Anne Aas gjekk ut 21.11.2026.',
  );
  expect(expired([row('21.11.2026', '')], 'en')[0]?.message).toBe(
    'The exception from “term-one-day-over” expired on 21.11.2026.',
  );
});

test('a waiver that a later one takes over from is history, also when the later cannot be read', () => {
  expect(expired([row('21.11.2026'), row('31.12.2026')])).toEqual([]);
  expect(expired([row('31.12.2026'), row('21.11.2026', 'anne aas')])).toEqual([]);
  expect(expired([row('21.11.2026'), row('')])).toEqual([]);
  expect(expired([row('21.11.2026'), row('våren')])).toEqual([]);
  expect(expired([row('21.11.2026'), row('31.12.2026', 'Bjørn Berg')])).toHaveLength(1);
});

test('a waiver that expired before the period is history', () => {
  expect(expired([row('31.12.2024')])).toEqual([]);
  expect(expired([row('01.01.2025')])).toHaveLength(1);
});

test('a later row for the same person is one, however the name is turned', () => {
  expect(expired([row('01.11.2026'), row('31.12.2026', 'Aas, Anne')])).toEqual([]);
  expect(expired([row('01.11.2026'), row('31.12.2026', 'Bjørn Berg')])).toHaveLength(1);
});
