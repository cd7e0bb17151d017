import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import type { DateReading } from '../../../core/read/date.ts';
import { readTerm } from '../../../core/read/term.ts';
import type { Scalar } from '../../../core/sheet.ts';

const end = (reading: DateReading) =>
  reading.kind === 'day'
    ? toIso(reading.day)
    : reading.kind === 'month'
      ? `${toIso(reading.month.from)}/${toIso(reading.month.to)}`
      : reading.kind;
const read = (cell: Scalar) => {
  const { from, to } = readTerm(cell, false);
  return [end(from), end(to)];
};

test.each([
  '01.05.2024–30.04.2026',
  '01.05.2024-30.04.2026',
  '01.05.2024 - 30.04.2026',
  '01.05.2024 – 30.04.2026',
  '01.05.2024 — 30.04.2026',
  '01.05.2024 til 30.04.2026',
  '01.05.24 - 30.04.26',
  '2024-05-01 – 2026-04-30',
  '2024-05-01–2026-04-30',
  '2024-05-01 - 2026-04-30',
  '2024-05-01 til 2026-04-30',
  '1. mai 2024 til 30. april 2026',
  '1. mai 2024–30. april 2026',
  '1/5-2024–30/4-2026',
  '1/5-2024 - 30/4-2026',
  '01.05.2024\u00a0–\u00a030.04.2026',
  'fra 01.05.2024 til 30.04.2026',
])('«%s» is from 1 May 2024 to 30 April 2026', (cell) => {
  expect(read(cell)).toEqual(['2024-05-01', '2026-04-30']);
});

test.each(['01.06.21 -', '01.06.21 –', '01.06.21-', '(01.06.21 -', '(01.06.21 -)'])('«%s» has an open end', (cell) => {
  expect(read(cell)).toEqual(['2021-06-01', 'blank']);
});

test('«(09.23 -» begins in a month and has an open end', () => {
  expect(read('(09.23 -')).toEqual(['2023-09-01/2023-09-30', 'blank']);
});

test('months are months at both ends', () => {
  expect(read('mai 2024–april 2026')).toEqual(['2024-05-01/2024-05-31', '2026-04-01/2026-04-30']);
  expect(read('09.23 - 08.25')).toEqual(['2023-09-01/2023-09-30', '2025-08-01/2025-08-31']);
});

test.each([
  '2024–2026',
  '2023-2025',
  '2024 til 2026',
  'januar til januar 2 år etter',
  '2 år',
  '01.05.2024',
  '1/5-2024',
  '05.06–07.08',
  '01.05–30.04.2026',
  '#N/A',
  45413,
  true,
  '– 30.04.2026',
  'i fjor – 30.04.2026',
  '01.05.2024 – i fjor',
  '01.05.2024 – (30.04.2026',
  '01.05.2024) – 30.04.2026',
])('«%s» is not guessed', (cell) => {
  expect(read(cell)).toEqual(['unreadable', 'unreadable']);
});

test('an empty cell is empty at both ends', () => {
  expect(read('')).toEqual(['blank', 'blank']);
  expect(read(null)).toEqual(['blank', 'blank']);
});
