import { describe, expect, test } from 'vitest';
import { removedSince, together } from '../../../core/report/past.ts';
import type { Scalar, Workbook } from '../../../core/sheet.ts';
import { factsOf } from './filled.ts';

const header = ['Navn', 'Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'];
const term = ['01.01.2025', '31.12.2026', 'Fagdirektørene'];
const kari = ['Kari Lie', 'Helse Bergen HF', 'Helse Vest', 'Medlem', ...term];
const ola = ['Ola Moe', 'Helse Fonna HF', 'Helse Vest', 'Medlem', ...term];

const workbook = (members: readonly Scalar[][], meetings: readonly Scalar[][] = []): Workbook => ({
  sheets: [
    {
      name: 'Oppsett',
      cells: [
        ['Felt', 'Verdi'],
        ['Mandat', 'behandlingshjelpemidler'],
      ],
    },
    { name: 'Medlemmer', cells: [header, ...members] },
    { name: 'Møter', cells: [['Møte nr.', 'Dato', 'Status'], ...meetings] },
  ],
});

function removed(then: Workbook, now: Workbook, year = 2025) {
  const [past, present] = [factsOf(then, year), factsOf(now, year)];
  return { present, gone: removedSince(past.committee, present.committee, present.days) };
}

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe('rows that have been removed since', () => {
  test('a member who stands in the list no more is one', () => {
    const { gone, present } = removed(workbook([kari, ola]), workbook([kari]));
    expect(names(gone.appointments)).toEqual(['Ola Moe']);
    expect(names(together(present.committee, gone).appointments)).toEqual(['Kari Lie', 'Ola Moe']);
  });

  test('the number of a person is nobody else’s in the present list', () => {
    const { gone, present } = removed(workbook([ola, kari]), workbook([kari]));
    const [kept] = present.committee.appointments;
    expect(gone.appointments.map(({ person }) => person)).not.toContain(kept?.person);
  });

  test('a name that is spelt otherwise now is the same row', () => {
    const corrected = ['Kåri Lie', ...kari.slice(1)];
    expect(removed(workbook([kari, ola]), workbook([corrected, ola])).gone.appointments).toEqual([]);
  });

  test('another name for the same seat and days is the same row corrected', () => {
    const corrected = ['Karen Berg', ...kari.slice(1)];
    expect(removed(workbook([kari, ola]), workbook([corrected, ola])).gone.appointments).toEqual([]);
  });

  test('a last day that has been corrected leaves it the same row', () => {
    const shorter = [...kari.slice(0, 5), '30.06.2026', 'Fagdirektørene'];
    expect(removed(workbook([kari, ola]), workbook([shorter, ola])).gone.appointments).toEqual([]);
  });

  test('who had left before the year is not of it', () => {
    const early = ['Ola Moe', 'Helse Fonna HF', 'Helse Vest', 'Medlem', '01.01.2023', '31.12.2024', 'Fagdirektørene'];
    expect(removed(workbook([kari, early]), workbook([kari])).gone.appointments).toEqual([]);
  });

  test('vacancies and proposals are nobody', () => {
    const vacant = ['Vakant', '', 'Helse Vest', '', '', '', ''];
    const proposed = ['Ola Moe', 'Helse Fonna HF', 'Helse Vest', 'Foreslått medlem', ...term];
    expect(removed(workbook([kari, vacant, proposed]), workbook([kari])).gone.appointments).toEqual([]);
  });

  test('a meeting of the year is known again by its number or its day', () => {
    const then = [
      ['1', '13.02.2025', 'Avholdt'],
      ['2', '22.05.2025', 'Avholdt'],
      ['3', '18.09.2025', 'Avholdt'],
    ];
    const now = [
      ['1', '14.02.2025', 'Avholdt'],
      ['', '22.05.2025', 'Avholdt'],
    ];
    const { gone } = removed(workbook([kari], then), workbook([kari], now));
    expect(gone.meetings.map(({ number }) => number)).toEqual(['3']);
  });

  test('a meeting of another year is not of it', () => {
    const { gone } = removed(workbook([kari], [['1', '13.02.2024', 'Avholdt']]), workbook([kari]));
    expect(gone.meetings).toEqual([]);
  });
});
