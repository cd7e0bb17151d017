import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings } from '../roster.ts';
import { judgeWaived, oneDayOver } from '../waived.ts';

const row = (until: string, target = 'Anne Aas', key = '') => [
  ...['term-one-day-over', target, 'Vedtak', 'Fagdirektørene', until, key],
];
const expired = (rows: readonly (readonly string[])[], language: Language = 'nb') =>
  findings(judgeWaived(rows, oneDayOver, { language }), 'waiver-expired');

test.each([
  [
    'nb',
    'Unntaket fra «term-one-day-over» for Anne Aas gikk ut 21.11.2026.',
    'Unntaket fra «term-one-day-over» gikk ut 21.11.2026.',
  ],
  [
    'nn',
    'Unntaket frå «term-one-day-over» for Anne Aas gjekk ut 21.11.2026.',
    'Unntaket frå «term-one-day-over» gjekk ut 21.11.2026.',
  ],
  [
    'en',
    'The exception from “term-one-day-over” for Anne Aas expired on 21.11.2026.',
    'The exception from “term-one-day-over” expired on 21.11.2026.',
  ],
] as const)('with somebody it was given for and without (%s)', (language, named, unnamed) => {
  expect(expired([row('21.11.2026')], language)[0]?.message).toBe(named);
  expect(expired([row('21.11.2026', '')], language)[0]?.message).toBe(unnamed);
});

test('when one is renewed, what is said of the other keeps its key', () => {
  const [first, second] = [row('21.11.2026'), row('21.11.2026', 'Bjørn Berg')];
  const two = expired([first, second]);
  const one = expired([first, row('31.12.2026'), second]);
  expect(two.map(({ values }) => values.target)).toEqual(['Anne Aas', 'Bjørn Berg']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('exceptions from two findings by their keys are two, each with its own end', () => {
  const rows = [row('21.11.2026', '', 'term-one-day-over:1'), row('31.12.2026', '', 'term-one-day-over:2')];
  expect(expired(rows)).toMatchObject([{ at: { cell: 'E2' } }]);
  expect(expired([...rows, row('31.12.2026', '', 'term-one-day-over:1')])).toEqual([]);
});
