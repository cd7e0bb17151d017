import { expect, test } from 'vitest';
import { findings } from '../roster.ts';
import { halves, header, judge } from './meeting-list.ts';

test('held, planned and cancelled meetings are counted by half-year', () => {
  expect(
    halves([
      ['1', '12.02.2026', '', 'Ordinært', 'Fysisk', 'Avholdt'],
      ['2', '12.03.2026', '', 'Ordinært', 'Teams', 'Gjennomført'],
      ['3', '12.04.2026', '', 'Ordinært', 'Fysisk', 'Avlyst'],
      ['4', '12.12.2026', '', 'Ordinært', 'Fysisk', 'Planlagt'],
    ]),
  ).toEqual([
    ['2026-H1', 2, 0, 1],
    ['2026-H2', 0, 1, 0],
  ]);
});

test('a meeting over two days is one meeting, on its first day (case 17 c)', () => {
  expect(halves([['1', '30.06.2026', '01.07.2026', 'Ordinært', 'Fysisk', 'Avholdt']])).toEqual([
    ['2026-H1', 1, 0, 0],
    ['2026-H2', 0, 0, 0],
  ]);
});

test('two days in one cell are one meeting, on its first day (case 17 c)', () => {
  const row = (day: string) => ['1', day, '', 'Ordinært', 'Fysisk', 'Avholdt', '', ''];
  expect(halves([row('30.06–01.07.2026')])).toEqual([
    ['2026-H1', 1, 0, 0],
    ['2026-H2', 0, 0, 0],
  ]);
});

test('a planned meeting of two days is still to come on its last', () => {
  const row = (day: string, until: string) => ['1', day, until, 'Ordinært', 'Fysisk', 'Planlagt', '', ''];
  expect(halves([row('21.11.2026', '22.11.2026')])?.[1]).toEqual(['2026-H2', 0, 1, 0]);
  expect(halves([row('20.11.2026', '21.11.2026')])?.[1]).toEqual(['2026-H2', 0, 0, 0]);
});

test('titles of years between the rows are passed over', () => {
  const answer = judge([
    ['Møter i nettverket'],
    header,
    ['2026'],
    ['1', '12.02.2026', '', 'Ordinært', 'Fysisk', 'Avholdt'],
    ['Høsten 2026'],
    ['2', '12.03.2026', '', 'Ordinært', 'Fysisk', 'Avholdt'],
  ]);
  expect(answer.groups[0]?.meetings[0]).toMatchObject({ halfYear: '2026-H1', held: 2 });
  expect(findings(answer, 'date-unreadable')).toEqual([]);
});

test('a meeting row without a date is told, not dropped', () => {
  const answer = judge([header, ['1', '', '', 'Ordinært', 'Fysisk', 'Avholdt']]);
  expect(findings(answer, 'date-unreadable')).toMatchObject([
    { at: { sheet: 'Møter', cell: 'B2' }, message: 'Rad 2: «Dato» er tom. Skriv dd.mm.åååå.' },
  ]);
});

test('serials of the 1904 system are read as their own days', () => {
  const answer = judge([header, ['1', 44741.98, '', 'Ordinært', 'Fysisk', 'Avholdt']], true);
  expect(answer.groups[0]?.meetings[0]).toMatchObject({ halfYear: '2026-H1', held: 1 });
});

test('a list headed in nynorsk is read', () => {
  const answer = judge([
    ['Møtedato', 'Type møte', 'Møtestatus'],
    ['12.02.2026', 'Ordinært', 'Halde'],
    ['12.03.2026', 'Ordinært', 'Avlyst'],
  ]);
  expect(answer.groups[0]?.meetings[0]).toMatchObject({ held: 1, cancelled: 1 });
});
