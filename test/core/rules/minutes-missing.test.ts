import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, findings, judgeNetwork, memberHeader } from '../roster.ts';

const header = ['Møte nr.', 'Dato', 'Type', 'Status', 'Referat godkjent'];
const judge = (
  rows: readonly (readonly Scalar[])[] | undefined,
  language: 'nb' | 'nn' | 'en' = 'nb',
  first = header,
) => {
  const members = { name: 'Medlemmer', cells: [memberHeader, ...baseline] };
  const meetings = rows === undefined ? [] : [{ name: 'Møter', cells: [first, ...rows] }];
  return judgeNetwork({ language, request: { workbook: { sheets: [members, ...meetings] } } });
};
const judged = (...rows: (readonly Scalar[])[]) => findings(judge(rows), 'minutes-missing');
const meeting = (day: string, minutes = '', type = 'Ordinært', status = 'Avholdt') => ['1', day, type, status, minutes];

test('a held meeting without minutes is a warning', () => {
  expect(judged(meeting('12.02.2026'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter', cell: 'E2' },
      values: { meeting: '1', date: '2026-02-12' },
      message: 'Møtet 12.02.2026 mangler referat.',
      source: { document: 'Mandatvakt', section: 'Slik leses arkene' },
      fix: null,
    },
  ]);
});

test.each(['ja', 'x', '12.03.2026', 'P360 26/123', 'godkjent', 'Notat i P360', 'november 2026', '✓'])(
  '«%s» says that there are minutes',
  (minutes) => {
    expect(judged(meeting('12.02.2026', minutes))).toEqual([]);
  },
);

test.each(['nei', 'mangler', 'utkast', '-', 'ikkje godkjent', 'Kommer', 'under arbeid', '0', '?', '#N/A'])(
  '«%s» says that there are none yet',
  (minutes) => {
    expect(judged(meeting('12.02.2026', minutes))).toHaveLength(1);
  },
);

test('an empty box (FALSE) says that there are none, a ticked one that there are', () => {
  expect(judged(['1', '12.02.2026', 'Ordinært', 'Avholdt', false])).toHaveLength(1);
  expect(judged(['1', '12.02.2026', 'Ordinært', 'Avholdt', true])).toEqual([]);
});

test('one held today is told, one held in the future or before the period is not', () => {
  expect(judged(meeting('22.11.2026'))).toHaveLength(1);
  expect(judged(meeting('23.11.2026'))).toEqual([]);
  expect(judged(meeting('01.01.2025'))).toHaveLength(1);
  expect(judged(meeting('31.12.2024'))).toEqual([]);
});

test.each(['Planlagt', 'Avlyst', 'Utsatt'])('a meeting with the status «%s» has none', (status) => {
  expect(judged(meeting('12.02.2026', '', 'Ordinært', status))).toEqual([]);
});

test('a round of e-mail and a seminar have none, a dialogue meeting has', () => {
  expect(judged(meeting('12.02.2026', '', 'E-postsirkulasjon'), meeting('13.02.2026', '', 'Seminar'))).toEqual([]);
  expect(judged(meeting('12.02.2026', '', 'Dialogmøte'))).toHaveLength(1);
});

test('of two rows for one meeting one with minutes is enough, and none is told once', () => {
  expect(judged(meeting('12.02.2026'), meeting('12.02.2026', 'ja'))).toEqual([]);
  expect(judged(meeting('12.02.2026'), meeting('12.02.2026'))).toHaveLength(1);
});

test('whether it was held at all decides where the status or the date cannot be read', () => {
  expect(judged(meeting('12.02.2026', '', 'Ordinært', ''))).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Møter', cell: 'D2' }, values: { about: '1', cells: ['Møter!D2'] } },
  ]);
  expect(judged(meeting('05.06'))).toMatchObject([{ severity: 'undecided', at: { cell: 'B2' } }]);
  expect(judged(meeting('12.02.2026', '', 'Tull'))).toMatchObject([{ severity: 'undecided', at: { cell: 'C2' } }]);
  expect(judged(meeting('05.06', 'ja'), meeting('12.02.2026', 'ja', 'Tull'))).toEqual([]);
});

test('without the column it is undecided, once', () => {
  const rows = [meeting('12.02.2026'), meeting('21.05.2026')];
  const found = findings(judge(rows, 'nb', header.slice(0, 4)), 'minutes-missing');
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'undecided',
      'Referat er ikke vurdert. Kolonnen «Referat godkjent» på arket «Møter» mangler og ville avgjort det.',
    ],
  ]);
});

test('without the column and without a held meeting there is nothing to decide', () => {
  const rows = [meeting('10.12.2026', '', 'Ordinært', 'Planlagt')];
  expect(findings(judge(rows, 'nb', header.slice(0, 4)), 'minutes-missing')).toEqual([]);
});

test('without the list of meetings it is undecided, once', () => {
  const found = findings(judge(undefined), 'minutes-missing');
  expect(found).toMatchObject([{ severity: 'undecided', values: { missing: 'meetings' } }]);
});

test('the sentences are given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    [header, header.slice(0, 4)].map(
      (first) => findings(judge([meeting('12.02.2026')], language, first), 'minutes-missing')[0]?.message,
    );
  expect(said('nn')).toEqual([
    'Møtet 12.02.2026 manglar referat.',
    'Referat er ikkje vurdert. Kolonnen «Referat godkjent» på arket «Møte» manglar og ville ha avgjort det.',
  ]);
  expect(said('en')).toEqual([
    'No minutes are entered for the meeting on 12.02.2026.',
    'Minutes: not judged. The column “Minutes approved” on the sheet “Meetings” is missing and would decide it.',
  ]);
});
