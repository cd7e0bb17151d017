import { describe, expect, test } from 'vitest';
import { deliverablesTable } from '../../../core/report/deliverables-table.ts';
import { groupCells, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const o1 = 'O1 Faglige innspill til konkurransegrunnlaget';
const o2 = 'O2 Innspill til hvilke legemidler';
const o3 = 'O3 Anbefalinger til klinisk miljø';
const o4 = 'O4 Program for anbudsseminar';
const nothing = [null, null, null];
const empty = [
  [o1, ...nothing],
  [o2, ...nothing],
  [o3, ...nothing],
  [o4, ...nothing],
];

describe('what a group delivered', () => {
  test('dmp-feilfri 2026: two delivered, two under way, one of them undated', () => {
    expect(cellsIn(deliverablesTable, 'dmp-feilfri', 2026)).toEqual([
      [o1, 'Notat om krav', '2026-04-16', 'levert'],
      [o2, 'Liste med vilkår', '2026-05-21', 'levert'],
      [o3, 'Anbefaling', null, 'pågår'],
      [o4, 'Program', '2026-12-10', 'pågår'],
    ]);
  });

  test('dmp-med-feil 2026 has no such sheet: every task has its row, empty, resting on nothing', () => {
    const { rows, undecided } = filled(deliverablesTable, 'dmp-med-feil', 2026);
    expect(rows).toEqual(empty.map((cells) => ({ cells, from: [] })));
    expect(undecided).toEqual([]);
  });

  test('a row rests on its own row of the sheet, whose header is the fourth', () => {
    expect(filled(deliverablesTable, 'dmp-feilfri', 2026).rows[3]?.from).toEqual(['Aktiviteter!A8:D8']);
  });

  test('of the year before, what is dated in 2026 is not', () => {
    expect(cellsIn(deliverablesTable, 'dmp-feilfri', 2025)).toEqual([
      [o1, ...nothing],
      [o2, ...nothing],
      [o3, 'Anbefaling', null, 'pågår'],
      [o4, ...nothing],
    ]);
  });
});

const header = ['Oppgave', 'Leveranse', 'Dato', 'Resultat', 'Status'];
const of = (...rows: readonly (readonly string[])[]) => ({ Aktiviteter: [header, ...rows] });

describe('which rows are the year’s', () => {
  test.each([
    ['31.12.2025', '2025-12-31'],
    ['01.01.2026', '2026-01-01'],
    ['31.12.2026', '2026-12-31'],
    ['01.01.2027', null],
  ])('the only row of a task, dated %s', (day, shown) => {
    expect(groupCells(deliverablesTable, of(['O1', 'Notat', day, '', 'Levert']))[0]?.[2]).toBe(shown);
  });

  test('an earlier row gives way to one of the year', () => {
    const sheets = of(['O1', 'Utkast', '01.10.2025', '', 'Pågår'], ['O1', 'Notat', '01.02.2026', '', 'Levert']);
    expect(groupCells(deliverablesTable, sheets)).toEqual([[o1, 'Notat', '2026-02-01', 'levert'], ...empty.slice(1)]);
  });

  test('an empty sheet is as none', () => {
    expect(groupCells(deliverablesTable, of())).toEqual(empty);
  });
});

describe('the cells of a row', () => {
  test('where no deliverable is entered, the result says what it was', () => {
    expect(groupCells(deliverablesTable, of(['O1', '', '', 'Notat sendt', 'Ikke aktuelt']))[0]).toEqual([
      ...[o1, 'Notat sendt', null, 'ikke aktuelt'],
    ]);
  });

  test('those that cannot be read are left open and named', () => {
    const sheets = of(['O2', 'Liste', 'i vår', '', 'nesten']);
    expect(groupCells(deliverablesTable, sheets)[1]).toEqual([o2, 'Liste', null, null]);
    expect(openOf(deliverablesTable, sheets)).toEqual([
      'Dato for O2 (Aktiviteter!C2) kan ikke leses.',
      'Status for O2 (Aktiviteter!E2) kan ikke leses.',
    ]);
  });

  test('a row of no known task stands below the tasks', () => {
    const sheets = of(['noe annet', 'Notat', '', '', 'Levert'], ['', 'Brev', '', '', 'Levert']);
    expect(groupCells(deliverablesTable, sheets).slice(4)).toEqual([
      [null, 'Notat', null, 'levert'],
      [null, 'Brev', null, 'levert'],
    ]);
    expect(openOf(deliverablesTable, sheets)).toEqual([
      'Aktivitet/Oppgave for «Notat» (Aktiviteter!A2) kan ikke leses.',
      'Aktivitet/Oppgave for «Brev» (Aktiviteter!A3) mangler.',
    ]);
  });

  test('in the language of the report', () => {
    expect(ofGroup(deliverablesTable, of(['O4', '', '', '', 'Pågår']), 2026, 'en').rows[3]?.cells).toEqual([
      ...['O4 Programme of the tender seminar', null, null, 'under way'],
    ]);
  });
});
