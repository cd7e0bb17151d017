import { expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import { findings, members } from './roster.ts';
import { judgeWaived, oneDayOver } from './waived.ts';

const waivers = (answer: Answer, rule = 'term-one-day-over') => findings(answer, rule).map(({ waiver }) => waiver);

test.each([
  ['Vedtak 12/26', '', 'Anne Aas: Godkjent av er ikke ført.', 'Unntak!D2'],
  ['', 'Fagdirektørene', 'Anne Aas: Begrunnelse er ikke ført.', 'Unntak!C2'],
])('a waiver without a reason or an approval does not hold, and is asked about', (reason, approvedBy, message, at) => {
  const answer = judgeWaived([['term-one-day-over', 'Anne Aas', reason, approvedBy, '', '']], oneDayOver);
  expect(waivers(answer)).toEqual([null]);
  const asked = findings(answer, 'value-unknown');
  expect(asked.map((finding) => finding.message)).toEqual([message]);
  expect(asked.map((finding) => `${finding.at?.sheet ?? ''}!${finding.at?.cell ?? ''}`)).toEqual([at]);
});

test('a waiver whose end cannot be read does not hold', () => {
  const answer = judgeWaived([['term-one-day-over', 'Anne Aas', 'Vedtak', 'Fagdirektørene', 'våren', '']], oneDayOver);
  expect(waivers(answer)).toEqual([null]);
  expect(findings(answer, 'date-unreadable')).toHaveLength(1);
});

test('what cannot be read, and what is undecided for it, is not settled by a waiver', () => {
  const unreadable = members({ 0: { 5: 'våren' } });
  const answer = judgeWaived(
    [
      ['date-unreadable', 'Anne Aas', 'Vedtak', 'Fagdirektørene', '', ''],
      ['seats-per-region', 'Helse Sør-Øst', 'Vedtak', 'Fagdirektørene', '', ''],
    ],
    unreadable,
  );
  expect(waivers(answer, 'date-unreadable')).toEqual([null]);
  expect(findings(answer, 'seats-per-region').map(({ severity, waiver }) => [severity, waiver])).toEqual([
    ['undecided', null],
  ]);
});
