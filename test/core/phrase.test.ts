import { expect, test } from 'vitest';
import { count, date, dates, halfYearName, span } from '../../core/phrase.ts';

test('a day is written as Norwegians write it; anything else as it is', () => {
  expect([date('2026-11-22'), date('2026-02-30'), date('')]).toEqual(['22.11.2026', '2026-02-30', '']);
  expect(dates({ from: '2026-05-01', to: '2026-06-14' })).toBe('01.05.2026–14.06.2026');
  expect(dates({ from: '2026-05-01', to: '2026-05-01' })).toBe('01.05.2026');
});

test('one is singular, and a number that did not change stands once', () => {
  expect([0, 1, 2].map((n) => count(n, 'dag', 'dager'))).toEqual(['0 dager', '1 dag', '2 dager']);
  expect([span(3, 3), span(2, 3)]).toEqual(['3', '2–3']);
});

test.each([
  ['2026-H1', '1. halvår 2026', '1. halvår 2026', 'First half of 2026'],
  ['2026-H2', '2. halvår 2026', '2. halvår 2026', 'Second half of 2026'],
  ['2026', '2026', '2026', '2026'],
])('%s is called %s, %s, %s', (id, nb, nn, en) => {
  expect((['nb', 'nn', 'en'] as const).map((language) => halfYearName(id, language))).toEqual([nb, nn, en]);
});
