import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const open = (change: Partial<Record<number, string>> = {}) => members({ 5: { 5: '', ...change } });
const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'term-open-ended');

test('an empty end is an error that proposes the last day of two years', () => {
  expect(judged(open())).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', from: '2026-01-01', expected: '2027-12-31' },
      message: 'Frode Gran: til-dato mangler. Virketiden er 2 år, forventet 31.12.2027.',
      fix: { sheet: 'Medlemmer', cell: 'F7', value: 46752, numberFormat: 'dd.mm.yyyy', label: '31.12.2027' },
    },
  ]);
});

test('a filled end is none, on whatever day', () => {
  for (const to of ['30.12.2027', '31.12.2027', '01.01.2028']) expect(judged(members({ 5: { 5: to } }))).toEqual([]);
});

test('the open term of a leap day start ends on 28 February', () => {
  expect(judged(open({ 4: '29.02.2024' }))).toMatchObject([{ values: { expected: '2026-02-28' } }]);
});

test.each(['-', '–', 'løpende', 'inntil videre'])('«%s» is an open end', (to) => {
  expect(judged(members({ 5: { 5: to } }))).toHaveLength(1);
});

test('an end that cannot be read is not called open', () => {
  expect(judged(members({ 5: { 5: '2027' } }))).toEqual([]);
});

test('who has left needs no other end', () => {
  expect(judged(open({ 7: '31.08.2026' }))).toEqual([]);
});

test('with a day of leaving that cannot be read it is not judged, and the cell is named', () => {
  expect(judged(open({ 7: 'våren' }))).toMatchObject([
    { severity: 'undecided', at: { cell: 'H7' }, values: { about: 'Frode Gran', cells: ['Medlemmer!H7'] } },
  ]);
});

test('an open end still fills the seat', () => {
  expect(findings(judgeNetwork({ members: open() }), 'seats-per-region')).toEqual([]);
});

test('an open end in a single cell for the term points at that cell', () => {
  const cells = [
    ['Navn', 'Region', 'Rolle', 'Periode'],
    ['Eva Foss', 'Helse Vest', 'Medlem', '01.06.26 -'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'term-open-ended')).toMatchObject([
    { at: { cell: 'D2' }, values: { expected: '2028-05-31' } },
  ]);
});

test('a date is not proposed as the value of a cell that holds the whole term', () => {
  const cells = [
    ['Navn', 'Region', 'Rolle', 'Periode'],
    ['Eva Foss', 'Helse Vest', 'Medlem', '01.06.26 -'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  const fix = findings(answer, 'term-open-ended')[0]?.fix;
  // Writing 31.05.2028 alone into «Periode» would lose the start.
  expect(fix === null || typeof fix?.value === 'string').toBe(true);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: open(), language }), 'term-open-ended')[0]?.message;
  expect(message('nn')).toBe('Frode Gran: til-dato manglar. Verketida er 2 år, venta 31.12.2027.');
  expect(message('en')).toBe('Frode Gran: the end of the term is missing. The term is 2 years, expected 31.12.2027.');
});

test('the key is the same when rows move and on another day', () => {
  const key = judged(open())[0]?.key;
  expect(judged(open().toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: open(), on: '2027-05-05' }), 'term-open-ended')[0]?.key).toBe(key);
});
