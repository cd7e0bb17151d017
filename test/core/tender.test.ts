import { expect, test } from 'vitest';
import type { Setup } from '../../core/committee.ts';
import { isFilled, tendersOf } from '../../core/tender.ts';
import { committeeOf, listOfMembers } from './committee-of.ts';

test.each([undefined, '', '-', '–', ' '])('«%s» says nothing', (text) => {
  expect(isFilled(text)).toBe(false);
});

test('a word says something', () => {
  expect(isFilled('LIS 2607')).toBe(true);
});

const row = { table: listOfMembers, number: 2 };
const tenders = (tender: string | undefined, pairs: Record<string, string>) => {
  const found = Object.entries(pairs).map(([field, value]) => [field, { row, field, value }] as const);
  const setup = { tender, pairs: new Map(found) } as unknown as Setup;
  return tendersOf(committeeOf([], { setup }));
};

test('the tender is what Oppsett calls it, and the reference of the procurement', () => {
  expect(tenders('LIS 2607', { 'anskaffelse ref': '2026/44', anbud: 'x' })).toEqual(['LIS 2607', '2026/44']);
  expect(tenders(undefined, { 'procurement reference': '2026/44' })).toEqual(['2026/44']);
  expect(tenders('-', { anskaffingsreferanse: '–', anskaffelsesreferanse: '7' })).toEqual(['7']);
  expect(tenders(undefined, {})).toEqual([]);
});
