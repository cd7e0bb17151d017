import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const without = (header: string) => {
  const column = memberHeader.indexOf(header);
  return [memberHeader, ...members()].map((row) => row.filter((_, index) => index !== column));
};
const judge = (cells: readonly (readonly Scalar[])[], language: Language = 'nb', mandate = 'behandlingshjelpemidler') =>
  findings(
    judgeNetwork({ language, request: { group: { mandate }, workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }),
    'column-missing',
  );

test('a required column that is missing is an error about the whole sheet', () => {
  expect(judge(without('Region'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer' },
      values: { field: 'region' },
      message: 'Kolonnen «Region» mangler.',
    },
  ]);
  expect(judge(without('Region'))[0]?.at).not.toHaveProperty('cell');
});

test.each(['Virksomhet', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'])(
  'the network needs the column %s',
  (header) => {
    expect(judge(without(header)).map(({ message }) => message)).toEqual([`Kolonnen «${header}» mangler.`]);
  },
);

test.each(['Fratrådt', 'Merknad'])('the column %s may be left out', (header) => {
  expect(judge(without(header))).toEqual([]);
});

test('a column «Periode» stands for both ends', () => {
  const cells = without('Oppnevnt til').map((row, index) =>
    row.map((cell, column) => (column === 4 ? (index === 0 ? 'Periode' : '01.01.2026–31.12.2027') : cell)),
  );
  expect(judge(cells)).toEqual([]);
});

test('first name and last name stand for a name', () => {
  const cells = [memberHeader, ...members()].map(([name, ...rest], index) => [
    ...(index === 0 ? ['Fornavn', 'Etternavn'] : String(name).split(' ')),
    ...rest,
  ]);
  expect(judge(cells)).toEqual([]);
});

test('without a column for the region every region is undecided, not empty', () => {
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells: without('Region') }] } } });
  const seats = findings(answer, 'seats-per-region');
  expect(seats.map(({ severity }) => severity)).toEqual(['undecided', 'undecided', 'undecided', 'undecided']);
});

test('two columns headed for the same field are an error, and the first is read', () => {
  const cells = [memberHeader, ...members()].map((row, index) => [...row, index === 0 ? 'Helseregion' : 'Helse Nord']);
  expect(judge(cells)).toMatchObject([{ severity: 'error', at: { sheet: 'Medlemmer' }, values: { field: 'region' } }]);
});

test('regions that stand as headings over their blocks need no column of their own', () => {
  const rows = members().map((row) => row.filter((_, column) => column !== 2));
  const header = memberHeader.filter((name) => name !== 'Region');
  const blocks = [
    ['Helse Sør-Øst RHF'],
    ...rows.slice(0, 4),
    ['Helse Vest RHF'],
    ...rows.slice(4, 6),
    ['Helse Midt-Norge RHF'],
    ...rows.slice(6, 8),
    ['Helse Nord RHF'],
    ...rows.slice(8),
  ];
  expect(judge([header, ...blocks])).toEqual([]);
});

test.each(['Deltakertype', 'Habilitet (status)', 'Habilitet avklart', 'Taushetserklæring signert'])(
  'a DMP group needs the column %s',
  (header) => {
    const row = [
      'Kari Nes',
      'Overlege',
      'Helse Bergen HF',
      'Helse Vest',
      'Spesialist',
      '15.01.2026',
      'DMP',
      'H1',
      '10.01.2026',
      '',
      '10.01.2026',
      '',
      '',
    ];
    const column = dmpHeader.indexOf(header);
    const cells = [dmpHeader, row].map((cellsOfRow) => cellsOfRow.filter((_, index) => index !== column));
    expect(judge(cells, 'nb', 'dmp-spesialist-brukergruppe').map(({ message }) => message)).toEqual([
      `Kolonnen «${header}» mangler.`,
    ]);
  },
);

test('a list of meetings needs a date and a status', () => {
  const answer = judgeNetwork({
    request: {
      workbook: {
        sheets: [
          { name: 'Medlemmer', cells: [memberHeader, ...members()] },
          {
            name: 'Møter',
            cells: [
              ['Dato', 'Type'],
              ['12.02.2026', 'Ordinært'],
            ],
          },
        ],
      },
    },
  });
  expect(findings(answer, 'column-missing')).toMatchObject([
    { severity: 'error', at: { sheet: 'Møter' }, message: 'Kolonnen «Status» mangler.' },
  ]);
});

test('the sentence is given in nynorsk and English too, and the key is the same in all', () => {
  const [nb, nn, en] = [
    judge(without('Virksomhet'))[0],
    judge(without('Virksomhet'), 'nn')[0],
    judge(without('Virksomhet'), 'en')[0],
  ];
  expect(nn?.message).toBe('Kolonnen «Verksemd» manglar.');
  expect(en?.message).toBe('The column “Employer” is missing.');
  expect([nn?.key, en?.key]).toEqual([nb?.key, nb?.key]);
});
