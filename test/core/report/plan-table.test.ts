import { describe, expect, test } from 'vitest';
import { planTable } from '../../../core/report/plan-table.ts';
import { meetingHeader, memberHeader, members } from '../roster.ts';
import { cellsIn, filled } from './filled.ts';
import { told } from './network-book.ts';

const meeting = (number: string, day: string, status = 'Planlagt', remark = '') => [
  ...[number, day, 'Ordinært', 'Fysisk', status, remark],
];
const caseHeader = ['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet'];
/** The baseline's terms run to 31.12.2027; here to the end of 2030, but for those that are given. */
const ending = (...ends: readonly string[]) => {
  const rows = members(Object.fromEntries(members().map((_, index) => [index, { 5: ends[index] ?? '31.12.2030' }])));
  return [memberHeader, ...rows];
};

describe('the samples', () => {
  test('the meeting of next year, and who stops then', () => {
    expect(cellsIn(planTable, 'nettverk-feilfri', 2026)).toEqual([
      ['2027-02-11', null, null, null],
      [
        '2027-12-31',
        null,
        null,
        [
          ...['Ragnhild Lund (Helse Sør-Øst)', 'Per Aronsen (Helse Sør-Øst)', 'Nina Sand (Helse Sør-Øst)'],
          ...['Kjell Øverland (Helse Sør-Øst)', 'Eirik Lunde (Helse Vest)', 'Gro Åsheim (Helse Vest)'],
          ...['Jorunn Haug (Helse Midt-Norge)', 'Ola Strand (Helse Midt-Norge)', 'Marit Sara (Helse Nord)'],
          // She is associated, and sits for no region.
          ...['Aslak Hætta (Helse Nord)', 'Hilde Tangen'],
        ].join(', '),
      ],
    ]);
    const { rows, undecided } = filled(planTable, 'nettverk-feilfri', 2026);
    // The column A, «Nr», is no field of the list; O is that of sexes.
    expect(rows.map(({ from }) => from)).toEqual([['Møter!A13:H13'], ['Medlemmer!B15:O25']]);
    expect(undecided).toEqual([]);
  });

  test('meetings that have been held by the time the report is written were planned too', () => {
    // The cases of 1/26 to 4/26: their titles joined, and their activities.
    expect(cellsIn(planTable, 'nettverk-feilfri', 2025)).toEqual([
      ['2026-02-12', 'Like rutiner for opplæring; Anbud på infusjonspumper', 'A1, A2', null],
      ['2026-05-21', 'Brosjyre for helsepersonell; Samarbeid med Sykehusinnkjøp', 'A3, A4', null],
      ['2026-09-17', 'Egenandel for utstyr', 'A5', null],
      ['2026-11-12', 'Utviklingstall', 'A6', null],
    ]);
  });

  test('who has left, and whose term has no end, does not expire', () => {
    // Of the meetings of 2026 that of 24.06. was cancelled. Of those to 31.12.2027 Tor Vik and Ola Strand have left; Mette Brekke and Astrid Moe have no end.
    expect(cellsIn(planTable, 'nettverk-med-feil', 2026)).toEqual([
      [
        '2027-12-31',
        null,
        null,
        'Ragnhild Lund (Helse Sør-Øst), Per Aronsen (Helse Sør-Øst), Jorunn Haug (Helse Midt-Norge)',
      ],
    ]);
    expect(cellsIn(planTable, 'nettverk-med-feil', 2025)).toEqual([
      ['2026-02-12', 'Lik opplæring i regionene; Anbud på infusjonspumper', 'A1, A2', null],
      ['2026-06-30', null, null, 'Lars Nilsen (Helse Nord)'],
      ['2026-09-17', 'Brosjyre for pasienter', 'A3', null],
      ['2026-10-15', null, null, null],
      ['2026-12-10', null, null, null],
    ]);
  });
});

describe('meetings to come', () => {
  test('the remark and the cases tell the theme, and the cases the activities', () => {
    const { cells } = told(planTable, {
      Medlemmer: ending(),
      Møter: [meetingHeader, meeting('1/27', '11.02.2027', 'Planlagt', 'Strategi'), meeting('2/27', '20.05.2027')],
      Saker: [
        caseHeader,
        ['1/27', '1/27', 'Opplæring', 'Drøfting', 'A3'],
        ['2/27', '1/27', 'Anbud', 'Råd', 'A2'],
        ['3/27', '1/27', 'Brosjyre', 'Orientering', 'A3'],
      ],
    });
    expect(cells).toEqual([
      ['2027-02-11', 'Strategi; Opplæring; Anbud; Brosjyre', 'A2, A3', null],
      ['2027-05-20', null, null, null],
    ]);
  });

  test('from the first day of the year to the last; what is cancelled or postponed is none', () => {
    const { cells } = told(planTable, {
      Medlemmer: ending(),
      Møter: [
        meetingHeader,
        meeting('1', '31.12.2026'),
        meeting('2', '01.01.2027'),
        meeting('3', '01.02.2027', 'Avlyst'),
        meeting('4', '02.02.2027', 'Utsatt'),
        meeting('5', '03.02.2027', 'Avholdt'),
        meeting('6', '04.02.2027', ''),
        meeting('7', '31.12.2027'),
        meeting('8', '01.01.2028'),
      ],
    });
    // Number 6 says nothing of its status: next year's meetings are to come.
    expect(cells.map(([day]) => day)).toEqual(['2027-01-01', '2027-02-03', '2027-02-04', '2027-12-31']);
  });

  test('a day, a status or an activity that cannot be read is named', () => {
    const { cells, undecided } = told(planTable, {
      Medlemmer: ending(),
      Møter: [meetingHeader, meeting('1/27', 'i mars'), meeting('2/27', '20.05.2027', 'Kanskje')],
      Saker: [caseHeader, ['1/27', '2/27', 'Opplæring', 'Drøfting', 'B7']],
    });
    expect(cells).toEqual([
      ['2027-05-20', 'Opplæring', null, null],
      [null, null, null, null],
    ]);
    expect(undecided).toEqual([
      'Status for møtet 20.05.2027 (Møter!E3) kan ikke leses.',
      'Aktivitet/Oppgave for sak 1/27 (Saker!E2) kan ikke leses.',
      'Dato for møte 1/27 (Møter!B2) kan ikke leses.',
    ]);
  });
});

describe('appointments that expire', () => {
  test('one row for each day, from the first day of the year to the last, among the meetings', () => {
    const { cells } = told(planTable, {
      Medlemmer: ending('31.12.2026', '01.01.2027', '30.06.2027', '01.01.2028', '30.06.2027', '31.12.2027'),
      Møter: [meetingHeader, meeting('1/27', '30.06.2027', 'Planlagt', 'Valg')],
    });
    expect(cells).toEqual([
      ['2027-01-01', null, null, 'Bjørn Berg (Helse Sør-Øst)'],
      ['2027-06-30', 'Valg', null, null],
      ['2027-06-30', null, null, 'Cecilie Dahl (Helse Sør-Øst), Eva Foss (Helse Vest)'],
      ['2027-12-31', null, null, 'Frode Gran (Helse Vest)'],
    ]);
  });

  test('proposals and free seats do not; deputies do', () => {
    const more = [
      ['Siri Ek', 'Helse Bergen HF', 'Helse Vest', 'Varamedlem', '01.07.2025', '30.06.2027', 'Fagdirektørene'],
      ['Una By', 'Helse Bergen HF', 'Helse Vest', 'Foreslått medlem', '01.07.2025', '30.06.2027', ''],
      ['Vakant', '', 'Helse Vest', 'Medlem', '01.07.2025', '30.06.2027', ''],
    ];
    const { cells } = told(planTable, { Medlemmer: [...ending(), ...more] });
    expect(cells).toEqual([['2027-06-30', null, null, 'Siri Ek (Helse Vest)']]);
  });

  test('an end that cannot be read may be in the year: it stands last, and its cell is named', () => {
    const { cells, undecided } = told(planTable, { Medlemmer: ending('sommeren 2027', '30.06.2027') });
    expect(cells).toEqual([
      ['2027-06-30', null, null, 'Bjørn Berg (Helse Sør-Øst)'],
      [null, null, null, 'Anne Aas (Helse Sør-Øst)'],
    ]);
    expect(undecided).toEqual(['Oppnevnt til for Anne Aas (Medlemmer!F2) kan ikke leses.']);
  });

  test('a group that is closed before has no plan', () => {
    const book = {
      Oppsett: [
        ['Felt', 'Verdi'],
        ['Avsluttet', '31.12.2026'],
      ],
      Medlemmer: ending('30.06.2027'),
    };
    expect(told(planTable, book)).toEqual({ cells: [], undecided: [] });
  });

  test('without meetings and without ends there is no row', () => {
    expect(told(planTable, { Medlemmer: ending() })).toEqual({ cells: [], undecided: [] });
  });
});
