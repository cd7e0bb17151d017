import { describe, expect, test } from 'vitest';
import { casesTable } from '../../../core/report/cases-table.ts';
import { fourMeetings, meetingHeader } from '../roster.ts';
import { cellsIn, filled } from './filled.ts';
import { filledFrom, told } from './network-book.ts';

const header = ['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet', 'Oversendt fagdirektørene', 'Konklusjon'];
const meetings = [meetingHeader, ...fourMeetings];
const item = (number: string, meeting: string, more: Partial<Record<'kind' | 'task' | 'sent', string>> = {}) => [
  ...[number, meeting, `Sak nummer ${number}`, more.kind ?? 'Råd', more.task ?? 'A1', more.sent ?? '', ''],
];
const numbersAndDays = (...given: Parameters<typeof told>) => told(...given).cells.map(([no, day]) => [no, day]);

describe('the samples', () => {
  test('the cases of each year, on the day of their meeting', () => {
    expect(cellsIn(casesTable, 'nettverk-feilfri', 2025)).toEqual([
      ['1/25', '2025-02-13', 'Like tilbud av CPAP i regionene', 'drøfting', 'A1', 'Følges opp', null],
      ['2/25', '2025-02-13', 'Logistikk for forbruksmateriell', 'råd', 'A2', 'Felles lager anbefales', null],
      ['3/25', '2025-05-22', 'Nettsidene for pasienter', 'orientering', 'A3', 'Tatt til orientering', null],
      ['4/25', '2025-09-18', 'Samarbeid med kommunene', 'drøfting', 'A4', 'Følges opp', null],
      ['5/25', '2025-09-18', 'Hjemmebehandling av barn', 'råd', 'A5', 'Oversendt', '2025-10-01'],
      ['6/25', '2025-11-20', 'Utviklingstall', 'orientering', 'A6', 'Tatt til orientering', null],
    ]);
    expect(cellsIn(casesTable, 'nettverk-feilfri', 2026)).toEqual([
      ['1/26', '2026-02-12', 'Like rutiner for opplæring', 'drøfting', 'A1', 'Følges opp', null],
      ['2/26', '2026-02-12', 'Anbud på infusjonspumper', 'råd', 'A2', 'Krav anbefalt', null],
      ['3/26', '2026-05-21', 'Brosjyre for helsepersonell', 'orientering', 'A3', 'Tatt til orientering', null],
      ['4/26', '2026-05-21', 'Samarbeid med Sykehusinnkjøp', 'drøfting', 'A4', 'Følges opp', null],
      ['5/26', '2026-09-17', 'Egenandel for utstyr', 'råd', 'A5', 'Oversendt', '2026-09-28'],
      ['6/26', '2026-11-12', 'Utviklingstall', 'orientering', 'A6', 'Tatt til orientering', null],
    ]);
    expect(filled(casesTable, 'nettverk-feilfri', 2026).undecided).toEqual([]);
    expect(filled(casesTable, 'nettverk-feilfri', 2026).rows[0]?.from).toEqual(['Saker!A11:K11']);
  });

  test('who was recused is never in it', () => {
    expect(cellsIn(casesTable, 'nettverk-med-feil', 2026)).toEqual([
      ['1/26', '2026-02-12', 'Lik opplæring i regionene', 'drøfting', 'A1', 'Følges opp', null],
      ['2/26', '2026-02-12', 'Anbud på infusjonspumper', 'vedtak', 'A2', 'Leverandør valgt', null],
      ['3/26', '2026-09-17', 'Brosjyre for pasienter', 'orientering', 'A3', 'Tatt til orientering', null],
    ]);
    expect(cellsIn(casesTable, 'nettverk-med-feil', 2025)).toEqual([]);
  });
});

describe('the day of a case', () => {
  test('cases stand by the day of their meeting, in the order of the sheet within a day', () => {
    const book = { Møter: meetings, Saker: [header, item('3', '2'), item('2', '1'), item('1', '1')] };
    expect(numbersAndDays(casesTable, book)).toEqual([
      ['2', '2026-02-12'],
      ['1', '2026-02-12'],
      ['3', '2026-05-21'],
    ]);
  });

  test('a case without a meeting on the list has its own day, on the first and the last of the year', () => {
    const own = ['Saksnr.', 'Dato', 'Tittel', 'Type', 'Aktivitet'];
    const on = (number: string, day: string) => [number, day, 'Tilbud', 'Råd', 'A1'];
    const cases = [on('1', '31.12.2025'), on('2', '01.01.2026'), on('3', '31.12.2026'), on('4', '01.01.2027')];
    expect(numbersAndDays(casesTable, { Møter: meetings, Saker: [own, ...cases] })).toEqual([
      ['2', '2026-01-01'],
      ['3', '2026-12-31'],
    ]);
  });

  test('of no day at all it stands last, and what stands in the way is said', () => {
    const { cells, undecided } = told(casesTable, {
      Møter: [...meetings, ['5', 'i desember', 'Ordinært', 'Fysisk', 'Planlagt', '']],
      Saker: [header, item('1', '7/26'), item('2', ''), item('3', '5'), item('4', '4')],
    });
    expect(cells.map(([no, day]) => [no, day])).toEqual([
      ['4', '2026-11-12'],
      ['1', null],
      ['2', null],
      ['3', null],
    ]);
    expect(undecided).toEqual([
      'Møtet for sak 1 (Saker!B2) står ikke på møtelisten.',
      'Møte nr. for sak 2 (Saker!B3) mangler.',
      'Dato for sak 3 (Møter!B6) kan ikke leses.',
    ]);
  });

  test('a day of its own that cannot be read is named', () => {
    const book = {
      Møter: meetings,
      Saker: [
        ['Saksnr.', 'Dato', 'Tittel', 'Type', 'Aktivitet'],
        ['1', 'i vår', 'Tilbud', 'Råd', 'A1'],
      ],
    };
    expect(told(casesTable, book)).toEqual({
      cells: [['1', null, 'Tilbud', 'råd', 'A1', null, null]],
      undecided: ['Dato for sak 1 (Saker!B2) kan ikke leses.'],
    });
  });

  test('a number that meetings of two years have may mean either; one of other years only is none of this year', () => {
    const held = (number: string, day: string) => [number, day, 'Ordinært', 'Fysisk', 'Avholdt', ''];
    const twice = [held('1', '13.02.2025'), held('1', '12.02.2026'), held('2', '22.05.2024'), held('2', '22.05.2025')];
    const book = { Møter: [meetingHeader, ...twice], Saker: [header, item('1', '1'), item('2', '2')] };
    expect(numbersAndDays(casesTable, book)).toEqual([['1', null]]);
    expect(told(casesTable, book).undecided).toEqual(['Sak 1 (Saker!B2) kan gjelde flere møter.']);
  });
});

describe('edges', () => {
  test('what cannot be read is null and named', () => {
    const odd = item('1', '1', { kind: 'Prat', task: 'B7', sent: 'snart' });
    const { cells, undecided } = told(casesTable, { Møter: meetings, Saker: [header, odd] });
    expect(cells).toEqual([['1', '2026-02-12', 'Sak nummer 1', null, null, null, null]]);
    expect(undecided).toEqual([
      'Type for sak 1 (Saker!D2) kan ikke leses.',
      'Aktivitet/Oppgave for sak 1 (Saker!E2) kan ikke leses.',
      'Oversendt fagdirektørene for sak 1 (Saker!F2) kan ikke leses.',
    ]);
  });

  test('what is not entered is null, and nothing to say', () => {
    const bare = ['', '1', 'Tilbud', '', '', '', ''];
    expect(told(casesTable, { Møter: meetings, Saker: [header, bare] })).toEqual({
      cells: [[null, '2026-02-12', 'Tilbud', null, null, null, null]],
      undecided: [],
    });
  });

  test('without a list of cases, or with an empty one, there is no row', () => {
    expect(told(casesTable, { Møter: meetings })).toEqual({ cells: [], undecided: [] });
    expect(told(casesTable, { Møter: meetings, Saker: [header] })).toEqual({ cells: [], undecided: [] });
  });

  test('words and sentences follow the language', () => {
    const book = { Møter: meetings, Saker: [header, item('1', '1', { kind: 'Drøfting' }), item('2', '9')] };
    const { rows, undecided } = filledFrom(casesTable, book, { language: 'en' });
    expect(rows[0]?.cells[3]).toBe('discussion');
    expect(undecided).toEqual([
      {
        nb: 'Møtet for sak 2 (Saker!B3) står ikke på møtelisten.',
        nn: 'Møtet for sak 2 (Saker!B3) står ikkje på møtelista.',
        en: 'The meeting of case 2 (Saker!B3) is not on the list of meetings.',
      },
    ]);
  });
});
