import { expect, test } from 'vitest';
import { constituting, judgeOffices, officeHeader, secretary, type OfficeRow } from '../office-sheets.ts';
import { findings, fourMeetings, judgeNetwork } from '../roster.ts';

const rule = 'self-constituted';
const judged = (rows: readonly OfficeRow[], options = {}) => findings(judgeOffices(rows, options), rule);
const elected = (how: string, from = '01.01.2026', options = {}) =>
  judged([['Leder', 'Anne Aas', from, '', how], secretary], options);

test('the sentences are given in nynorsk and English too', () => {
  const cancelled = [[...constituting.slice(0, 4), 'Avlyst', ''], ...fourMeetings];
  const said = (language: 'nn' | 'en') => [
    elected('', '01.01.2026', { language })[0]?.message,
    elected('Fagdirektørene', '01.01.2026', { language })[0]?.message,
    elected('9/25', '13.02.2026', { language })[0]?.message,
    elected('4/25', '01.01.2026', { language, meetings: cancelled })[0]?.message,
    elected('1', '11.02.2026', { language })[0]?.message,
  ];
  expect(said('nn')).toEqual([
    'Leder: valet er ikkje knytt til eit nettverksmøte.',
    'Leder: ført er «Fagdirektørene». Nettverket konstituerer seg sjølv.',
    'Leder: valet er ikkje knytt til eit nettverksmøte. «9/25» står ikkje i møtelista.',
    'Leder: valet er ikkje knytt til eit nettverksmøte. «4/25» er ikkje ført som halde.',
    'Leder: valet er ikkje knytt til eit nettverksmøte. Møtet 12.02.2026 er etter at vervet tok til 11.02.2026.',
  ]);
  expect(said('en')).toEqual([
    'Leder: the election is not tied to a meeting of the network.',
    'Leder: “Fagdirektørene” is entered. The network constitutes itself.',
    'Leder: the election is not tied to a meeting of the network. “9/25” is not in the list of meetings.',
    'Leder: the election is not tied to a meeting of the network. “4/25” is not entered as held.',
    'Leder: the election is not tied to a meeting of the network. The meeting on 12.02.2026 is after the office began on 11.02.2026.',
  ]);
});

test('a title that names who chose is quoted, at its own cell where there is no column for the election', () => {
  const title = 'Leder utpekt av Helse Vest RHF';
  const message = `${title}: ført er «${title}». Nettverket konstituerer seg selv.`;
  expect(judged([[title, 'Anne Aas', '01.01.2026', '', '']])).toMatchObject([{ at: { cell: 'E2' }, message }]);
  const found = judged([[title, 'Anne Aas', '01.01.2026', '']], { header: officeHeader.slice(0, 4) });
  expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([{ at: { cell: 'A2' }, message }]);
});

test('an office from before the list of meetings names its own cell', () => {
  expect(elected('3/24', '01.01.2025')).toMatchObject([
    {
      at: { sheet: 'Verv', cell: 'E2' },
      message:
        'Nettverket konstituerer seg selv (Leder) er ikke vurdert: ufullstendig datagrunnlag. Listene begynner midt i tidsrommet.',
    },
  ]);
});

test('a list of meetings without numbers is asked for them, once', () => {
  const meetings = [['Dato', 'Status'], ...[constituting, ...fourMeetings].map((row) => [row[1] ?? '', row[4] ?? ''])];
  const sheets = [
    { name: 'Møter', cells: meetings },
    { name: 'Verv', cells: [officeHeader, ['Leder', 'Anne Aas', '20.11.2026', '', 'Møte 3/26'], secretary] },
  ];
  expect(findings(judgeNetwork({ meetings: null, sheets }), rule)).toMatchObject([
    { severity: 'undecided', values: { missing: 'meetings', column: 'number' } },
  ]);
});
