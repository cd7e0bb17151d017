import { describe, expect, test } from 'vitest';
import { constituting, judgeOffices, officeHeader, secretary, type OfficeRow } from '../office-sheets.ts';
import { findings, fourMeetings } from '../roster.ts';

const rule = 'self-constituted';
const judged = (rows: readonly OfficeRow[], options = {}) => findings(judgeOffices(rows, options), rule);
const elected = (how: string | number, from = '01.01.2026', options = {}) =>
  judged([['Leder', 'Anne Aas', from, '', how], secretary], options);

describe('an office given in a held meeting is linked', () => {
  test.each(['4/25', 'Møte 4/25', 'møte nr. 4/25', '11.12.2025', '2025-12-11', 'Valgt 11. desember 2025'])(
    'by «%s»',
    (how) => expect(elected(how)).toEqual([]),
  );
  test('by a real date', () => expect(elected(46002)).toEqual([]));
  test('by a number among other words', () => expect(elected('Valgt i nettverksmøte 4/25, sak 12')).toEqual([]));
});

test('the meeting is held on the first day of the office or before', () => {
  expect(elected('1', '13.02.2026')).toEqual([]);
  expect(elected('1', '12.02.2026')).toEqual([]);
  expect(elected('1', '11.02.2026')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Verv', cell: 'E2' },
      values: { office: 'Leder', name: 'Anne Aas', why: 'after', day: '2026-02-12', from: '2026-02-11' },
      message:
        'Leder: valget er ikke knyttet til et nettverksmøte. Møtet 12.02.2026 er etter at vervet begynte 11.02.2026.',
    },
  ]);
});

test.each(['', 'Konstituerende møte', 'Nettverket'])('«%s» names no meeting', (how) => {
  expect(elected(how)).toMatchObject([
    { severity: 'warning', at: { cell: 'E2' }, message: 'Leder: valget er ikke knyttet til et nettverksmøte.' },
  ]);
});

test('a meeting that is not in the list, or was not held, is a warning', () => {
  expect(elected('9/25', '13.02.2026')[0]?.message).toBe(
    'Leder: valget er ikke knyttet til et nettverksmøte. «9/25» står ikke i møtelisten.',
  );
  const cancelled = [[...constituting.slice(0, 4), 'Avlyst', ''], ...fourMeetings];
  expect(elected('4/25', '01.01.2026', { meetings: cancelled })[0]?.message).toBe(
    'Leder: valget er ikke knyttet til et nettverksmøte. «4/25» er ikke ført som avholdt.',
  );
});

describe('somebody outside may not choose', () => {
  test.each([
    'Utpekt av Helse Sør-Øst RHF',
    'Fagdirektørene',
    'utpekt av fagdirektøren 11.12.2025',
    'Oppnevnt av Helse Vest',
    'Helse Midt-Norge RHF',
    'Valgt av fagdirektørene 11.12.2025',
    'Valgt av Helse Vest RHF i møte 4/25',
  ])('«%s» is an error', (how) => {
    expect(elected(how)).toMatchObject([
      { severity: 'error', message: `Leder: ført er «${how}». Nettverket konstituerer seg selv.` },
    ]);
  });

  test.each([
    'Møte 4/25 hos Helse Vest',
    'Valgt av nettverket i møte 4/25, Helse Vest',
    'Valgt av medlemmene fra Helse Nord, møte 4/25',
    'Valgt i møte 4/25, Helse Nord',
    'Ikke utpekt av RHF, valgt 4/25',
  ])('«%s» is none of that', (how) => expect(elected(how).filter(({ severity }) => severity === 'error')).toEqual([]));

  test('it is an error without a list of meetings too, and in the name of the office', () => {
    expect(elected('Utpekt av RHF', '01.01.2026', { meetings: null })).toMatchObject([
      { severity: 'error' },
      { severity: 'undecided' },
    ]);
    expect(judged([['Leder utpekt av Helse Sør-Øst RHF', 'Anne Aas', '01.01.2026', '', ''], secretary])).toMatchObject([
      { severity: 'error' },
    ]);
  });
});

describe('what cannot be told is undecided', () => {
  test('a meeting from before the list', () => {
    expect(elected('3/24', '01.01.2025')).toMatchObject([{ severity: 'undecided', values: { about: 'Leder' } }]);
  });
  test('a start, a status or a day that cannot be read', () => {
    expect(elected('4/25', 'i vinter')).toMatchObject([{ severity: 'undecided', values: { cells: ['Verv!C2'] } }]);
    const unclear = (status: string, day: string) => [['4/25', day, 'Ordinært', '', status, ''], ...fourMeetings];
    const leader = (meetings: readonly (readonly string[])[]) =>
      elected('4/25', '01.03.2026', { meetings }).filter(({ values }) => values.about === 'Leder');
    expect(leader(unclear('Bekreftet', '11.12.2025') as never)).toMatchObject([{ values: { cells: ['Møter!E2'] } }]);
    expect(leader(unclear('Avholdt', 'jul') as never)).toMatchObject([{ values: { cells: ['Møter!B2'] } }]);
  });
  test('a number that a meeting without one may have', () => {
    const meetings = [constituting, ...fourMeetings.map((row) => ['', ...row.slice(1)])];
    expect(elected('3/26', '20.11.2026', { meetings })).toMatchObject([{ severity: 'undecided', at: { cell: 'A3' } }]);
  });
  test('a workbook without the sheet Møter, told once', () => {
    expect(elected('4/25', '01.01.2026', { meetings: null })).toMatchObject([{ values: { missing: 'meetings' } }]);
  });
  test('a workbook without the sheet Verv, or a sheet without the column', () => {
    expect(findings(judgeOffices(null), rule)).toMatchObject([{ values: { missing: 'offices' } }]);
    const header = officeHeader.slice(0, 4);
    expect(judged([['Leder', 'Anne Aas', '01.01.2026', '']], { header })).toMatchObject([
      { severity: 'undecided', values: { missing: 'offices', column: 'electedIn' } },
    ]);
  });
});

test('an office that ended before the period is history, one to come is not judged yet', () => {
  const office = (from: string, to: string) => judged([['Leder', 'Anne Aas', from, to, ''], secretary]);
  expect(office('01.01.2023', '31.12.2024')).toEqual([]);
  expect(office('01.01.2023', '01.01.2025')).toHaveLength(1);
  expect(office('22.11.2026', '')).toHaveLength(1);
  expect(office('23.11.2026', '')).toEqual([]);
});

test('other offices are asked too', () => {
  expect(judged([['Arkivansvarlig', 'Ida Juul', '01.01.2026', '', ''], secretary])[0]?.message).toBe(
    'Arkivansvarlig: valget er ikke knyttet til et nettverksmøte.',
  );
});

test('an office is judged once, also on the last day of the first mandate and the first of the second', () => {
  const begun = (day: string) => judged([['Leder', 'Anne Aas', day, '', '']]).map(({ source }) => source.version);
  const days = ['15.03.2009', '16.03.2009', '31.03.2020', '01.04.2020'];
  expect(days.map(begun)).toEqual([[], ['2009-03'], ['2009-03'], ['2020-04']]);
});

test('what the facts do not hold is left empty, and other facts are another finding', () => {
  const [first] = elected('', 'i vinter');
  expect(first?.values).toMatchObject({ why: 'unnamed', elected: '', day: '', from: '' });
  expect(elected('9/25', '13.02.2026')[0]?.values).toMatchObject({ why: 'unknown', day: '', from: '2026-02-13' });
  expect(elected('')[0]?.key).not.toBe(elected('Fagdirektørene')[0]?.key);
});
