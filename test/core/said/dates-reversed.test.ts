import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const judged = (rows: readonly Member[], language: Language = 'nb') =>
  findings(judgeNetwork({ members: rows, language }), 'dates-reversed');

test.each([
  [
    'nb',
    'Frode Gran: fratrådt er før fra-dato (01.01.2026–31.12.2025).',
    'Rad 7: til-dato er før fra-dato (01.01.2026–31.12.2025).',
  ],
  [
    'nn',
    'Frode Gran: fråtredd er før frå-dato (01.01.2026–31.12.2025).',
    'Rad 7: til-dato er før frå-dato (01.01.2026–31.12.2025).',
  ],
  [
    'en',
    'Frode Gran: the day of leaving is before the start (01.01.2026–31.12.2025).',
    'Row 7: the end is before the start (01.01.2026–31.12.2025).',
  ],
] as const)('leaving before the start, and a row without a name, are told as that (%s)', (language, left, nameless) => {
  expect(judged(members({ 5: { 7: '31.12.2025' } }), language)[0]?.message).toBe(left);
  expect(judged(members({ 5: { 0: '', 5: '31.12.2025' } }), language)[0]?.message).toBe(nameless);
});

test('when one is put right, what is said of the other keeps its key, whether named or not', () => {
  for (const name of [{}, { 0: '' }]) {
    const two = judged(members({ 4: { ...name, 5: '31.12.2025' }, 5: { ...name, 5: '31.12.2025' } }));
    const one = judged(members({ 5: { ...name, 5: '31.12.2025' } }));
    expect(two).toHaveLength(2);
    expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
  }
});

test('a named row keeps its key when another is added above it', () => {
  const rows = members({ 5: { 5: '31.12.2025' } });
  const moved = [['Nils Nes', '', '', 'Observatør', '01.01.2026', '31.12.2026', ''], ...rows];
  expect(judged(moved)[0]?.key).toBe(judged(rows)[0]?.key);
});
