import { expect, test } from 'vitest';
import type { Answer, AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import { findingLines } from '../../core/finding-lines.ts';

const finding: AnswerFinding = {
  rule: 'term-one-day-over',
  severity: 'warning',
  at: { sheet: 'Medlemmer', cell: 'F7' },
  values: {},
  message: 'Perioden er én dag for lang.',
  source: { document: 'Mandat 2020', section: 'Sammensetning' },
  fix: null,
  waiver: null,
  key: 'k',
};
const group = (name: string, findings: readonly AnswerFinding[]): AnswerGroup => ({
  id: name,
  name,
  verdict: 'attention',
  counts: { error: 0, warning: 1, note: 0, undecided: 0 },
  findings,
  seats: [],
  meetings: [],
  deadlines: [],
});
const answer = (...groups: readonly AnswerGroup[]): Answer => ({
  engine: '1.0.0',
  on: '2026-11-22',
  language: 'nb',
  mandate: { id: 'm', version: '1', title: 'M' },
  groups,
  read: [],
});

test('a finding becomes a mark with its severity as a word and its source in one line', () => {
  expect(findingLines(answer(group('Nettverket', [finding])))).toEqual([
    {
      severity: 'warning',
      rule: 'term-one-day-over',
      sheet: 'Medlemmer',
      cell: 'F7',
      message: 'Perioden er én dag for lang.',
      source: 'Mandat 2020, Sammensetning',
      label: 'Advarsel',
    },
  ]);
});

test('with several groups the message begins with the group’s name', () => {
  const marks = findingLines({ ...answer(group('Nord', [finding]), group('Vest', [finding])), language: 'en' });
  expect(marks.map(({ message, label }) => [message, label])).toEqual([
    ['Nord: Perioden er én dag for lang.', 'Warning'],
    ['Vest: Perioden er én dag for lang.', 'Warning'],
  ]);
});

test('a finding about a whole group has neither sheet nor cell, and a waiver is said', () => {
  const { at, ...rest } = finding;
  expect(at).toBeDefined();
  expect(findingLines(answer(group('A', [{ ...rest, waiver: { reason: 'Vedtak 12/26', until: null } }])))[0]).toEqual({
    severity: 'warning',
    rule: 'term-one-day-over',
    message: 'Perioden er én dag for lang. Unntak: Vedtak 12/26',
    source: 'Mandat 2020, Sammensetning',
    label: 'Advarsel',
  });
});
