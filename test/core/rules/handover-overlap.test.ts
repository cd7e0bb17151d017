import { describe, expect, test } from 'vitest';
import { brief, findings, judgeNetwork, members, type Member } from '../roster.ts';

const newcomer = (from: string, to: string): Member => [
  'Nils Nes',
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const rows = (leaves: string) => members({ 5: { 7: leaves } }, [newcomer('15.06.2026', '14.06.2028')]);
const judged = (list: readonly Member[]) => findings(judgeNetwork({ members: list }), 'handover-overlap');

test('predecessor and successor together for fourteen days are a warning, not an error (case 8 a)', () => {
  expect(judged(rows('28.06.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'E12' },
      values: {
        region: 'Helse Vest',
        required: 2,
        seated: 3,
        from: '2026-06-15',
        to: '2026-06-28',
        days: 14,
        predecessor: 'Frode Gran',
        successor: 'Nils Nes',
      },
      message:
        'Helse Vest har ett medlem for mye i 14 dager ved skifte (Frode Gran → Nils Nes, 15.06.2026–28.06.2026). Mandatet krever 2.',
      fix: null,
    },
  ]);
  expect(brief(judgeNetwork({ members: rows('28.06.2026') }))).toEqual(['handover-overlap warning Medlemmer!E12']);
});

test('who leaves the day before the successor begins overlaps with nobody', () => {
  expect(judged(rows('14.06.2026'))).toEqual([]);
});

test('one day together is one day over', () => {
  expect(judged(rows('15.06.2026'))).toMatchObject([{ values: { from: '2026-06-15', to: '2026-06-15', days: 1 } }]);
});

test('thirty-one days are a handover, thirty-two are too many members', () => {
  expect(judged(rows('15.07.2026'))).toMatchObject([{ values: { days: 31 } }]);
  expect(judged(rows('16.07.2026'))).toEqual([]);
  expect(brief(judgeNetwork({ members: rows('16.07.2026') }))).toEqual(['seats-per-region error Medlemmer!E12']);
});

test('two successors at once are no handover', () => {
  const both = [
    ...rows('28.06.2026'),
    ['Per Pil', 'Helse Bergen HF', 'Helse Vest', 'Medlem', '15.06.2026', '14.06.2028', 'Fagdirektørene'],
  ];
  expect(judged(both)).toEqual([]);
  expect(findings(judgeNetwork({ members: both }), 'seats-per-region')).toMatchObject([
    { severity: 'error', values: { seated: 4 } },
  ]);
});

test('a guest who came and went while both members stayed is no handover', () => {
  const guest = members({}, [newcomer('15.06.2026', '28.06.2026')]);
  expect(judged(guest)).toEqual([]);
  expect(findings(judgeNetwork({ members: guest }), 'seats-per-region')).toMatchObject([
    { severity: 'error', values: { seated: 3, days: 14 } },
  ]);
});

test('the day that a term is written too long is left to that rule (case 2)', () => {
  const list = members({ 5: { 4: '01.05.2024', 5: '01.05.2026' } }, [newcomer('01.05.2026', '30.04.2028')]);
  expect(judged(list)).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: rows('28.06.2026'), language }), 'handover-overlap')[0]?.message;
  expect(message('nn')).toBe(
    'Helse Vest har éin medlem for mykje i 14 dagar ved skifte (Frode Gran → Nils Nes, 15.06.2026–28.06.2026). Mandatet krev 2.',
  );
  expect(message('en')).toBe(
    'Helse Vest has one member too many for 14 days at a handover (Frode Gran → Nils Nes, 15.06.2026–28.06.2026). The mandate requires 2.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const key = judged(rows('28.06.2026'))[0]?.key;
  expect(judged(rows('28.06.2026').toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows('28.06.2026'), on: '2026-12-01' }), 'handover-overlap')[0]?.key).toBe(
    key,
  );
});

describe('a handover that is not over yet', () => {
  const on = (day: string, leaves: string) => brief(judgeNetwork({ members: rows(leaves), on: day, meetings: [] }));
  const seats = (day: string, leaves: string) => on(day, leaves).filter((line) => /^(seat|handover)/.test(line));

  test('is one when the predecessor is known to leave in time', () => {
    const [finding] = findings(judgeNetwork({ members: rows('28.06.2026'), on: '2026-06-20' }), 'handover-overlap');
    expect(finding).toMatchObject({
      severity: 'warning',
      at: { cell: 'E12' },
      values: { from: '2026-06-15', to: '2026-06-20', days: 6, predecessor: 'Frode Gran', successor: 'Nils Nes' },
    });
    expect(judged(rows('28.06.2026'))[0]?.key).toBe(finding?.key);
  });

  test('is one from its first day to its last, and after', () => {
    for (const day of ['2026-06-15', '2026-06-27', '2026-06-28', '2026-06-29'])
      expect(seats(day, '28.06.2026')).toEqual(['handover-overlap warning Medlemmer!E12']);
  });

  test('is too many members when it will have lasted thirty-two days, or nobody is known to leave', () => {
    expect(seats('2026-06-20', '15.07.2026')).toEqual(['handover-overlap warning Medlemmer!E12']);
    expect(seats('2026-06-20', '16.07.2026')).toEqual(['seats-per-region error Medlemmer!E12']);
    expect(seats('2026-06-20', '')).toEqual(['seats-per-region error Medlemmer!E12']);
  });

  test('is none when the one who came is the one who leaves, or when both others leave', () => {
    const guest = members({}, [newcomer('15.06.2026', '28.06.2026')]);
    const both = members({ 4: { 7: '28.06.2026' }, 5: { 7: '28.06.2026' } }, [newcomer('15.06.2026', '14.06.2028')]);
    for (const list of [guest, both])
      expect(findings(judgeNetwork({ members: list, on: '2026-06-20' }), 'seats-per-region')).toMatchObject([
        { severity: 'error', values: { seated: 3 } },
      ]);
  });
});

test('a handover over New Year is a handover still when the period begins in the middle of it', () => {
  const older = (leaves: string) => [
    ...members().map((row, index) =>
      [...row]
        .with(4, '01.01.2024')
        .with(5, '')
        .with(7, index === 5 ? leaves : ''),
    ),
    newcomer('20.12.2024', '19.12.2026'),
  ];
  expect(judged(older('10.01.2025'))).toMatchObject([
    { at: { cell: 'E12' }, values: { from: '2025-01-01', since: '2024-12-20', to: '2025-01-10', days: 10 } },
  ]);
  expect(judged(older('19.01.2025'))).toHaveLength(1);
  expect(judged(older('20.01.2025'))).toEqual([]);
  expect(findings(judgeNetwork({ members: older('20.01.2025') }), 'seats-per-region')).toMatchObject([
    { values: { from: '2025-01-01', to: '2025-01-20' } },
  ]);
});
