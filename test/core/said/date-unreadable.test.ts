import { expect, test } from 'vitest';
import { findings, judgeNetwork, members } from '../roster.ts';

test.each([
  ['nb', 'Rad 7: «Oppnevnt fra» er tom. Skriv dd.mm.åååå.', 'Rad 7: datoen «05.06» kan ikke tolkes. Skriv dd.mm.åååå.'],
  [
    'nn',
    'Rad 7: «Oppnemnd frå» er tom. Skriv dd.mm.åååå.',
    'Rad 7: datoen «05.06» kan ikkje tolkast. Skriv dd.mm.åååå.',
  ],
  [
    'en',
    'Row 7: “Appointed from” is empty. Write dd.mm.yyyy.',
    'Row 7: the date “05.06” cannot be interpreted. Write dd.mm.yyyy.',
  ],
] as const)('an empty date is not called unreadable (%s)', (language, empty, unreadable) => {
  const said = (cell: string) =>
    findings(judgeNetwork({ members: members({ 5: { 4: cell } }), language }), 'date-unreadable')[0]?.message;
  expect(said('')).toBe(empty);
  expect(said('05.06')).toBe(unreadable);
});
