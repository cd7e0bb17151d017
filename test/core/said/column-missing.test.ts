import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { dmpHeader, findings, fourMeetings, judgeNetwork, meetingHeader, memberHeader, members } from '../roster.ts';

type Cells = readonly (readonly Scalar[])[];

const judge = (sheets: readonly Sheet[], language: Language = 'nb', mandate = 'behandlingshjelpemidler') =>
  findings(judgeNetwork({ language, request: { group: { mandate }, workbook: { sheets } } }), 'column-missing');
const list = (cells: Cells): Sheet => ({ name: 'Medlemmer', cells: cells.map((row) => [...row]) });
const without = (...headers: readonly string[]): Sheet => {
  const isLeft = (column: number) => !headers.includes(memberHeader[column] ?? '');
  return list([memberHeader, ...members()].map((row) => row.filter((_, column) => isLeft(column))));
};

test.each([
  ['nb', 'To kolonner har overskrift for «Virksomhet». Bare den første er lest. Behold én av dem.'],
  ['nn', 'To kolonnar har overskrift for «Verksemd». Berre den første er lesen. Behald éi av dei.'],
  ['en', 'Two columns are headed for “Employer”. Only the first was read. Keep one of them.'],
] as const)('two columns for one field are told (%s)', (language, message) => {
  const cells = [memberHeader, ...members()].map((row, index) => [...row, index === 0 ? 'Helseforetak' : 'Ahus']);
  expect(judge([list(cells)], language)).toMatchObject([{ message, values: { field: 'employer', kind: 'twice' } }]);
});

test('when one column is put right, what is said of the other keeps its key', () => {
  const both = judge([without('Region', 'Rolle')]);
  expect(both.map(({ values }) => values.field)).toEqual(['region', 'role']);
  expect(judge([without('Rolle')])[0]?.key).toBe(both[1]?.key);
  expect(judge([without('Region')])[0]?.key).toBe(both[0]?.key);
});

test('rôles and regions that stand as headings for some rows only are not called missing', () => {
  const [first = [], ...others] = members();
  for (const [column, heading] of [
    [2, 'Helse Nord RHF'],
    [3, 'Leder'],
  ] as const) {
    const cells = [memberHeader, ...others, [heading], first].map((row) =>
      row.length === 1 ? row : row.filter((_, index) => index !== column),
    );
    expect(judge([list(cells)])).toEqual([]);
  }
});

const specialist = ['Kari Nes', '', '', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP', 'H1', '10.01.2026', ''];
const tender = [dmpHeader, [...specialist, '10.01.2026', '', '']];

test('a second list of a DMP group cannot do without its day of appointment, but without the rest', () => {
  const found = (header: string, cell: Scalar) => {
    const second = [[], ['Brukerrepresentanter'], ['Navn', 'Virksomhet', 'Region', header], ['Eli Bø', '', '', cell]];
    return judge([list([...tender, ...second])], 'nb', 'dmp-spesialist-brukergruppe');
  };
  expect(found('Merknad', 'ny')).toMatchObject([
    { at: { sheet: 'Medlemmer' }, message: 'Kolonnen «Oppnevningsdato» mangler.' },
  ]);
  expect(found('Oppnevningsdato', '15.01.2026')).toEqual([]);
});

test('a second list of meetings is not asked for the days of members', () => {
  const cells = [meetingHeader, ...fourMeetings, [], ['Møter i fjor'], meetingHeader, ...fourMeetings];
  expect(judge([list([memberHeader, ...members()]), { name: 'Møter', cells }])).toEqual([]);
});
