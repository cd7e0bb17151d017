import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp, judgeNetwork } from '../roster.ts';
import { specialist } from '../specialist.ts';

type Row = readonly [task: string, status: string, day?: Scalar];
const all: readonly Row[] = [
  ['O1', 'Levert', '01.04.2026'],
  ['O2', 'Pågår'],
  ['O3', 'Ikke aktuelt'],
  ['O4 Anbudsseminar', 'Levert', '10.10.2026'],
];
const judged = (rows: readonly Row[] | undefined, closed = '', language: Language = 'nb') => {
  const activities = rows?.map(([task, status, day = '']): Scalar[] => [task, 'Notat', day, status]);
  const sheets = [
    { name: 'Medlemmer', cells: [dmpHeader, specialist] },
    ...(activities === undefined
      ? []
      : [{ name: 'Aktiviteter', cells: [['Oppgave', 'Leveranse', 'Dato', 'Status'], ...activities] }]),
    ...(closed === ''
      ? []
      : [
          {
            name: 'Oppsett',
            cells: [
              ['Felt', 'Verdi'],
              ['Avsluttet', closed],
            ],
          },
        ]),
  ];
  return findings(judgeDmp({ language, request: { workbook: { sheets } } }), 'deliverables');
};

test('every task with a status is fine', () => {
  expect(judged(all)).toEqual([]);
});

test('a task without a row is noted', () => {
  expect(judged(all.slice(1))).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Aktiviteter' },
      values: { task: 'O1', state: 'none', closed: false },
      message: 'Oppgave O1 faglige innspill til konkurransegrunnlaget: ingen leveranse er registrert.',
      source: { section: 'Mandat' },
    },
  ]);
  expect(judged([])).toHaveLength(4);
});

test('a row without a status is noted at its cell', () => {
  expect(judged(all.with(1, ['O2', '', '01.05.2026']))).toMatchObject([
    { severity: 'note', at: { cell: 'D3' }, values: { task: 'O2', state: 'no-status' } },
  ]);
});

test('when the group is closed, what is under way or missing is a warning', () => {
  expect(judged(all, '23.11.2026')).toEqual([]);
  for (const day of ['22.11.2026', '21.11.2026']) {
    expect(judged(all, day)).toMatchObject([
      {
        severity: 'warning',
        at: { cell: 'D3' },
        values: { task: 'O2', state: 'under-way' },
        message: 'Oppgave O2 innspill til hvilke legemidler er ført som pågående. Gruppen er avsluttet.',
      },
    ]);
  }
  expect(judged(all.slice(0, 3).with(1, ['O2', 'Levert']), '01.11.2026')).toMatchObject([
    { severity: 'warning', values: { task: 'O4', state: 'none' } },
  ]);
});

test('a task that cannot be read may be the missing one', () => {
  expect(judged(all.with(0, ['Annet', 'Levert']))).toMatchObject([{ severity: 'undecided', at: { cell: 'A2' } }]);
});

test('a status that cannot be read matters only at the close', () => {
  expect(judged(all.with(1, ['O2', 'Kanskje']))).toEqual([]);
  expect(judged(all.with(1, ['O2', 'Kanskje']), '01.11.2026')).toMatchObject([
    { severity: 'undecided', at: { cell: 'D3' } },
  ]);
});

test('without the sheet it is undecided, once', () => {
  expect(judged(undefined)).toMatchObject([{ severity: 'undecided', values: { missing: 'activities' } }]);
});

test('the network has other tasks', () => {
  expect(findings(judgeNetwork(), 'deliverables')).toEqual([]);
});

test('the sentences are given in nynorsk and English too', () => {
  expect(judged(all.slice(0, 3), '', 'nn')[0]?.message).toBe(
    'Oppgåve O4 program for anbodsseminar: ingen leveranse er registrert.',
  );
  expect(judged(all.with(1, ['O2', '']), '', 'nn')[0]?.message).toBe(
    'Oppgåve O2 innspel til kva legemiddel: status er ikkje ført.',
  );
  expect(judged(all, '01.11.2026', 'en')[0]?.message).toBe(
    'Task O2 input on which medicines is entered as under way. The group is closed.',
  );
});

test('without the column Status it is undecided, once, and a task without a row is noted all the same', () => {
  const judgedSheet = (rows: readonly Scalar[][]) => {
    const sheets = [
      { name: 'Medlemmer', cells: [dmpHeader, specialist] },
      { name: 'Aktiviteter', cells: [['Oppgave', 'Leveranse', 'Dato'], ...rows] },
    ];
    return findings(judgeDmp({ request: { workbook: { sheets } } }), 'deliverables');
  };
  const four = ['O1', 'O2', 'O3', 'O4'].map((task): Scalar[] => [task, 'Notat', '01.04.2026']);
  expect(judgedSheet(four)).toMatchObject([{ severity: 'undecided', values: { column: 'status' } }]);
  expect(judgedSheet(four.slice(1))).toMatchObject([
    { severity: 'note', values: { task: 'O1', state: 'none' } },
    { severity: 'undecided', values: { column: 'status' } },
  ]);
});
