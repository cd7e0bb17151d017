import { expect, test } from 'vitest';
import { dayAndMonth, dayOf, daysUntil, documentName, likelyYear, yearsUntil } from '../../addin/reports.ts';
import { networkReport } from '../functions/files/report-fixture.ts';

test('the running year and the five before it can be chosen', () => {
  expect(yearsUntil('2026-11-22')).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
});

test.each([
  ['2026-01-01', 2025],
  ['2026-04-01', 2025],
  ['2026-04-02', 2026],
  ['2026-11-22', 2026],
  ['2026-12-31', 2026],
])('on %s the year is %i until another is chosen', (on, year) => {
  expect(likelyYear(on)).toBe(year);
});

test('days are counted to the deadline, and past it', () => {
  // Eight days of November, then 31 + 31 + 28 + 31 and the first of April.
  expect(daysUntil('2027-04-01', '2026-11-22')).toBe(130);
  expect(daysUntil('2026-04-01', '2026-04-01')).toBe(0);
  expect(daysUntil('2026-04-01', '2026-04-03')).toBe(-2);
});

test('a deadline is named as people say it', () => {
  expect(dayAndMonth('2027-04-01', 'nb')).toBe('1. april');
  expect(dayAndMonth('2027-04-01', 'nn')).toBe('1. april');
  expect(dayAndMonth('2027-04-01', 'en')).toBe('1 April');
});

test('the day of a moment is the one in Norway', () => {
  expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(dayOf(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
});

test('a document is named by its year and its group, without what no file may be called', () => {
  expect(documentName(networkReport, 'docx')).toBe(
    'Årsmelding 2025 – Nasjonal nettverksgruppe for behandlingshjelpemidler.docx',
  );
  const named = { ...networkReport, group: { id: 'x', name: ' A/B: "C" \n<D>? ' } };
  expect(documentName(named, 'xlsx')).toBe('Årsmelding 2025 – A B C D.xlsx');
});
