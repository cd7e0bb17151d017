import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import { dueOf } from '../../../core/report/due.ts';
import { behandlingshjelpemidler } from '../../../mandates/behandlingshjelpemidler.ts';
import { dmpSpesialistBrukergruppe } from '../../../mandates/dmp-spesialist-brukergruppe.ts';
import { factsOf, sampleWorkbook } from './filled.ts';

const dueIn = (year: number, mandate = behandlingshjelpemidler) => {
  const day = dueOf({ mandate, year });
  return day === undefined ? undefined : toIso(day);
};

test('the report on a year is due on 1 April of the next, holiday or not', () => {
  expect(dueIn(2025)).toBe('2026-04-01');
  // 01.04.2029 is Easter Sunday.
  expect(dueIn(2028)).toBe('2029-04-01');
});

test('a mandate in force on the day of the deadline asks for it', () => {
  // The network’s first mandate is of 16.03.2009.
  expect(dueIn(2008)).toBe('2009-04-01');
  expect(dueIn(2007)).toBeUndefined();
});

test('a mandate without a report has no deadline', () => {
  expect(dueIn(2026, dmpSpesialistBrukergruppe)).toBeUndefined();
});

test('a mandate of one’s own has its own day', () => {
  const day = dueOf(factsOf(sampleWorkbook('brukerutvalg'), 2025));
  expect(day === undefined ? undefined : toIso(day)).toBe('2026-03-01');
});

test('of several clauses in force the first day is in time for everybody', () => {
  const [, clause] = behandlingshjelpemidler.clauses['annual-report-due'] ?? [];
  if (clause === undefined) throw new Error('the network reports by a clause of its mandate');
  const clauses = [
    { ...clause, to: '2030-12-31' },
    { ...clause, to: '2030-12-31', due: '03-01' },
    { ...clause, to: '2026-02-01', due: '02-15' },
  ];
  expect(dueIn(2025, { ...behandlingshjelpemidler, clauses: { 'annual-report-due': clauses } })).toBe('2026-03-01');
});
