import { expect, test } from 'vitest';
import { day } from '../few-facts.ts';
import { findings, judgeNetwork } from '../roster.ts';
import { readPart } from '../read-part.ts';
import type { Scalar } from '../../../core/sheet.ts';

const header = ['Aktivitet', 'Tiltak', 'Dato', 'Resultat', 'Videre arbeid', 'Status'];
const sheet = (row: readonly Scalar[]) => ({ name: 'Aktiviteter', cells: [header, row] });

test('every column of the sheet is read', () => {
  const { cells } = sheet(['A3', 'Kurs', '12.03.2026', 'Godt besøkt', 'Gjentas i 2027', 'Levert']);
  expect(readPart('activities', 'Aktiviteter', cells).facts).toMatchObject([
    {
      ...{ row: { number: 2 }, task: 'A3', measures: 'Kurs', day: day('2026-03-12') },
      ...{ result: 'Godt besøkt', next: 'Gjentas i 2027', status: 'delivered' },
    },
  ]);
});

test('a month is its last day, and the row is told of by its number', () => {
  const row = ['A3', 'Kurs', 'mars 2026', '', '', ''];
  expect(readPart('activities', 'Aktiviteter', sheet(row).cells).facts[0]?.day).toBe(day('2026-03-31'));
  expect(findings(judgeNetwork({ sheets: [sheet(row)] }), 'date-imprecise')).toMatchObject([
    { at: { cell: 'C2' }, message: 'Rad 2: bare måned er ført (mars 2026). Lest som 31.03.2026.' },
  ]);
});
