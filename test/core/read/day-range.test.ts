import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import { readDayRange } from '../../../core/read/day-range.ts';

const read = (cell: string) => {
  const range = readDayRange(cell, false);
  return range === undefined ? undefined : `${toIso(range.day)} ${toIso(range.last)}`;
};

test.each([
  ['30.06.2026–01.07.2026', '2026-06-30 2026-07-01'],
  ['30.06–01.07.2026', '2026-06-30 2026-07-01'],
  ['30.06.–01.07.26', '2026-06-30 2026-07-01'],
  ['12.–13. mars 2026', '2026-03-12 2026-03-13'],
  ['12.-13.03.2026', '2026-03-12 2026-03-13'],
  ['30. juni – 1. juli 2026', '2026-06-30 2026-07-01'],
  ['12. og 13. mars 2026', '2026-03-12 2026-03-13'],
  ['28.02.2028–01.03.2028', '2028-02-28 2028-03-01'],
  ['30.06–01.07.1999', '1999-06-30 1999-07-01'],
  ['  12.03.2026   til   13.03.2026 ', '2026-03-12 2026-03-13'],
  ['12. to 13. march 2026', '2026-03-12 2026-03-13'],
])('«%s» is a meeting of some days', (cell, days) => {
  expect(read(cell)).toBe(days);
});

test.each([
  '12.03.2026',
  '12-03-2026',
  '2026-03-12',
  '1/5-2026',
  '13.–12. mars 2026',
  '12.03.2026–12.03.2026',
  '30. juni – 1. juli',
  '12.03.2026 10:00–14:00',
  'mars–april 2026',
])('«%s» is none', (cell) => {
  expect(read(cell)).toBeUndefined();
});

test('two weeks are a meeting’s most; a day more is something else', () => {
  expect(read('01.03.2026–14.03.2026')).toBe('2026-03-01 2026-03-14');
  expect(read('01.03.2026–15.03.2026')).toBeUndefined();
});

test('a long text tells of no days, nor does a cell that is no text', () => {
  const padded = (length: number) => `12.03.2026${' '.repeat(length - 21)}–13.03.2026`;
  expect(read(padded(60))).toBe('2026-03-12 2026-03-13');
  expect(read(padded(61))).toBeUndefined();
  for (const cell of [46093, -5, true, null]) expect(readDayRange(cell, false)).toBeUndefined();
});
