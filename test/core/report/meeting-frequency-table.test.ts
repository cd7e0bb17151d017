import { describe, expect, test } from 'vitest';
import { meetingFrequencyTable } from '../../../core/report/meeting-frequency-table.ts';
import { meetingHeader, members, memberHeader } from '../roster.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

const meeting = (number: string, day: string, status = 'Avholdt') => [number, day, 'Ordinært', 'Fysisk', status, ''];
const from2024 = (meetings: readonly (readonly string[])[]) => ({ Møter: [meetingHeader, ...meetings] });

describe('the samples', () => {
  test('two meetings in every half-year are in order', () => {
    expect(cellsIn(meetingFrequencyTable, 'nettverk-feilfri', 2025)).toEqual([
      ['2025-H1', 2, 2, 0, 0, 'ok'],
      ['2025-H2', 2, 2, 0, 0, 'ok'],
    ]);
    expect(cellsIn(meetingFrequencyTable, 'nettverk-feilfri', 2026)).toEqual([
      ['2026-H1', 2, 2, 0, 0, 'ok'],
      ['2026-H2', 2, 2, 0, 0, 'ok'],
    ]);
    expect(filled(meetingFrequencyTable, 'nettverk-feilfri', 2026).rows.map(({ from }) => from)).toEqual([
      ['Møter!A9:H10'],
      ['Møter!A11:H12'],
    ]);
  });

  test('one meeting of two is a breach when the half-year is over, and to be looked at while it runs', () => {
    // First half: 12.02. held, 24.06. cancelled. Second: 17.09. twice is once; 15.10. has passed as planned; 10.12. is still to come.
    expect(cellsIn(meetingFrequencyTable, 'nettverk-med-feil', 2026)).toEqual([
      ['2026-H1', 2, 1, 1, 0, 'breach'],
      ['2026-H2', 2, 1, 0, 0, 'attention'],
    ]);
  });

  test('half-years before the list of members begins are left out', () => {
    expect(cellsIn(meetingFrequencyTable, 'nettverk-med-feil', 2025)).toEqual([]);
  });
});

describe('a running year', () => {
  const book = from2024([
    meeting('1', '12.02.2026'),
    meeting('2', '21.05.2026', 'Planlagt'),
    meeting('3', '17.09.2026', 'Planlagt'),
    meeting('4', '12.11.2026', 'Planlagt'),
  ]);

  test('the half-year to come is not judged, but what is planned in it is counted', () => {
    expect(told(meetingFrequencyTable, book, { on: '2026-06-30' }).cells).toEqual([
      // On 30.06. the half-year still runs: one held, none still to come.
      ['2026-H1', 2, 1, 0, 0, 'attention'],
      ['2026-H2', 2, 0, 0, 2, 'undecided'],
    ]);
  });

  test('on its first day it is judged', () => {
    expect(told(meetingFrequencyTable, book, { on: '2026-07-01' }).cells).toEqual([
      ['2026-H1', 2, 1, 0, 0, 'breach'],
      ['2026-H2', 2, 0, 0, 2, 'ok'],
    ]);
  });
});

describe('what is not known', () => {
  test('a meeting that cannot be dated may be in either half-year', () => {
    const { cells, undecided } = told(
      meetingFrequencyTable,
      from2024([
        meeting('1', '12.02.2026'),
        meeting('2', 'i mai'),
        meeting('3', '17.09.2026'),
        meeting('4', '12.11.2026'),
      ]),
    );
    expect(cells).toEqual([
      ['2026-H1', 2, null, 0, 0, 'undecided'],
      // Two are certain, whatever the third is.
      ['2026-H2', 2, null, 0, 0, 'ok'],
    ]);
    expect(undecided).toEqual([
      '1. halvår 2026: 1–2 avholdt. Det avhenger av Møter!B3, som ikke kan leses sikkert.',
      '2. halvår 2026: 2–3 avholdt. Det avhenger av Møter!B3, som ikke kan leses sikkert.',
    ]);
  });

  test('a cancelled meeting that cannot be dated leaves open how many were', () => {
    const { cells, undecided } = told(meetingFrequencyTable, from2024([meeting('1', 'i mai', 'Avlyst')]));
    expect(cells).toEqual([
      ['2026-H1', 2, 0, null, 0, 'breach'],
      ['2026-H2', 2, 0, null, 0, 'attention'],
    ]);
    expect(undecided).toEqual([
      '1. halvår 2026: uvisst antall avlyst. Det avhenger av Møter!B2, som ikke kan leses sikkert.',
      '2. halvår 2026: uvisst antall avlyst. Det avhenger av Møter!B2, som ikke kan leses sikkert.',
    ]);
  });

  test('a status that cannot be read leaves all of it open: held before the day of judgement, planned after it', () => {
    const book = from2024([
      ...[meeting('1', '12.02.2026'), meeting('2', '21.05.2026', 'Tja'), meeting('3', '17.09.2026')],
      meeting('4', '10.12.2026', 'Tja'),
    ]);
    expect(told(meetingFrequencyTable, book)).toEqual({
      cells: [
        ['2026-H1', 2, null, null, 0, 'undecided'],
        ['2026-H2', 2, 1, null, null, 'undecided'],
      ],
      undecided: [
        '1. halvår 2026: 1–2 avholdt, uvisst antall avlyst. Det avhenger av Møter!E3, som ikke kan leses sikkert.',
        '2. halvår 2026: 0–1 planlagt, uvisst antall avlyst. Det avhenger av Møter!E5, som ikke kan leses sikkert.',
      ],
    });
  });

  test('a list of members that begins inside a half-year says too little of it', () => {
    const later = members().map((row) => row.map((cell) => (cell === '01.01.2026' ? '15.03.2026' : cell)));
    const book = { Medlemmer: [memberHeader, ...later], ...from2024([meeting('1', '12.04.2026')]) };
    expect(told(meetingFrequencyTable, book).cells[0]).toEqual(['2026-H1', 2, 1, 0, 0, 'undecided']);
  });

  test('a group that began inside a half-year is not held against the full number', () => {
    const book = {
      Oppsett: [
        ['Felt', 'Verdi'],
        ['Opprettet', '15.08.2026'],
      ],
      ...from2024([meeting('1', '17.09.2026')]),
    };
    expect(told(meetingFrequencyTable, book).cells).toEqual([['2026-H2', 2, 1, 0, 0, 'ok']]);
  });

  test('a mandate that counts by years has one row for the year', () => {
    const book = {
      Mandat: [
        ['Krav', 'Gjelder', 'Antall', 'Fra', 'Til', 'Kilde'],
        ['Møter per år', '', 4, '', '', ''],
      ],
      ...from2024([meeting('1', '12.02.2026'), meeting('2', '21.05.2026'), meeting('3', '10.12.2026', 'Planlagt')]),
    };
    // Two held and one planned of four.
    expect(told(meetingFrequencyTable, book, { group: { mandate: 'eget' } }).cells).toEqual([
      ['2026', 4, 2, 0, 1, 'attention'],
    ]);
  });

  test('without a list of meetings there is no row; with an empty one, no meeting', () => {
    expect(told(meetingFrequencyTable, {})).toEqual({ cells: [], undecided: [] });
    expect(told(meetingFrequencyTable, from2024([])).cells).toEqual([
      ['2026-H1', 2, 0, 0, 0, 'breach'],
      ['2026-H2', 2, 0, 0, 0, 'attention'],
    ]);
  });
});
