import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings } from '../roster.ts';

/** Two seats, and a third member from the last day of the first. */
const judged = (language: 'nb' | 'nn' | 'en', successor = 'Siv Ek') => {
  const rows = [
    ['Kari Lie', '', 'Medlem', '01.01.2026', '15.06.2026'],
    ['Ola Moe', '', 'Medlem', '01.01.2026', '31.12.2027'],
    [successor, '', 'Medlem', '15.06.2026', '14.06.2028'],
  ];
  return findings(judgeOwn([['Plasser i alt', '', 2]], rows, [], { language }), 'handover-overlap');
};

test('one day together in the whole group is said in three languages', () => {
  expect(judged('nb')[0]?.message).toBe(
    'Gruppen har ett medlem for mye i 1 dag ved skifte (Kari Lie → Siv Ek, 15.06.2026). Mandatet krever 2.',
  );
  expect(judged('nn')[0]?.message).toBe(
    'Gruppa har éin medlem for mykje i 1 dag ved skifte (Kari Lie → Siv Ek, 15.06.2026). Mandatet krev 2.',
  );
  expect(judged('en')[0]?.message).toBe(
    'The group has one member too many for 1 day at a handover (Kari Lie → Siv Ek, 15.06.2026). The mandate requires 2.',
  );
});

test('another successor is another finding', () => {
  expect(judged('en')[0]?.key).toBe(judged('nb')[0]?.key);
  expect(judged('nb', 'Per Ås')[0]?.key).not.toBe(judged('nb')[0]?.key);
});
