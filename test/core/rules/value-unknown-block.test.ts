import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[], language: Language = 'nb') =>
  judgeNetwork({ language, request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
const asked = (answer: Answer) => findings(answer, 'value-unknown').map(({ at, message }) => [at?.cell, message]);
/** The region only where each of the four begins. */
const blocks = members().map((row, n) =>
  [0, 4, 6, 8].includes(n) ? row : row.map((cell, c) => (c === 2 ? '' : cell)),
);

test('a region told at the top of each block is asked about once a block', () => {
  expect(asked(judge([memberHeader, ...blocks]))).toEqual([
    ['C3', 'Rad 3–5: Region er ikke ført. Gjelder «Helse Sør-Øst» fra raden over også dem? Skriv det i hver rad.'],
    ['C7', 'Frode Gran: Region er ikke ført.'],
    ['C9', 'Hans Iversen: Region er ikke ført.'],
    ['C11', 'Jon Krogh: Region er ikke ført.'],
  ]);
});

test('the question is the same in nynorsk and English', () => {
  expect(asked(judge([memberHeader, ...blocks], 'nn'))[0]?.[1]).toBe(
    'Rad 3–5: Region er ikkje ført. Gjeld «Helse Sør-Øst» frå rada over dei òg? Skriv det i kvar rad.',
  );
  expect(asked(judge([memberHeader, ...blocks], 'en'))[0]?.[1]).toBe(
    'Rows 3–5: Region is not entered. Does “Helse Sør-Øst” of the row above hold for them too? Write it in every row.',
  );
});

test('a column of regions with nothing in it is one question', () => {
  const empty = members().map((row) => row.map((cell, column) => (column === 2 ? '' : cell)));
  expect(asked(judge([memberHeader, ...empty]))).toEqual([['C2', 'Rad 2–11: Region er ikke ført.']]);
});

test('empty rows do not end a question, a free seat and another region do', () => {
  const [first = [], second = [], third = [], fourth = []] = blocks;
  const cells = [memberHeader, first, second, [], third, ['Vakant'], fourth];
  expect(asked(judge(cells)).map(([cell]) => cell)).toEqual(['C3', 'C7']);
});

test('what is in doubt stays in doubt for every row', () => {
  const doubted = findings(judge([memberHeader, ...blocks]), 'seats-per-region');
  expect(doubted.map(({ severity }) => severity)).toEqual(['undecided', 'undecided', 'undecided', 'undecided']);
});

const headed = (text: string, cells: readonly Scalar[]) =>
  members()
    .map((row, n) => [...row.slice(0, 3), cells[n % cells.length] ?? '', ...row.slice(4)])
    .toSpliced(0, 0, [...memberHeader.slice(0, 3), text, ...memberHeader.slice(4)]);

test('a header that fits two fields, over cells that do not decide, is asked about once, with both readings', () => {
  const cells = headed('Funksjon', ['Leder', 'Overlege', 'Sykepleier', 'Fysioterapeut']);
  expect(asked(judge(cells))).toEqual([
    [
      'D1',
      'Overskriften «Funksjon» kan bety Stilling eller Rolle, og cellene under avgjør det ikke. Skriv det den betyr.',
    ],
  ]);
  expect(asked(judge(cells, 'nn'))[0]?.[1]).toBe(
    'Overskrifta «Funksjon» kan tyde Stilling eller Rolle, og cellene under avgjer det ikkje. Skriv det ho tyder.',
  );
  expect(asked(judge(cells, 'en'))[0]?.[1]).toBe(
    'The header “Funksjon” may mean Position or Role, and the cells below do not decide. Write which it is.',
  );
});

test('neither reading is claimed: no column is missing, and nobody is counted for certain', () => {
  const answer = judge(headed('Funksjon', ['Leder', 'Overlege', 'Sykepleier', 'Fysioterapeut']));
  expect(findings(answer, 'column-missing')).toEqual([]);
  expect(new Set(findings(answer, 'seats-per-region').map(({ severity }) => severity))).toEqual(new Set(['undecided']));
});

test.each([
  ['half rôles', ['Leder', 'Overlege'], 'Overlege'],
  ['mostly rôles', ['Medlem', 'Medlem', 'Kontaktperson'], 'Kontaktperson'],
])('«Funksjon» over %s is the rôle, and what is none is asked about by itself', (_, cells, unknown) => {
  const [first] = asked(judge(headed('Funksjon', cells)));
  expect(first?.[1]).toContain(`«${unknown}» er ikke en kjent verdi for Rolle`);
});

test.each([
  ['Funksjon', ['Overlege', 'Sykepleier']],
  ['Status', ['Aktiv', 'aktiv', '']],
  ['Funksjon', ['', '']],
  ['Status', ['', '']],
])('«%s» over %j is nothing to ask about', (header, cells) => {
  expect(asked(judge(headed(header, cells)))).toEqual([]);
});

test('«Organisasjon» over hospitals and agencies is the employer', () => {
  const cells = members().map((row, n) => [
    row[0] ?? '',
    n === 3 ? 'Sykehusinnkjøp HF' : (row[1] ?? ''),
    ...row.slice(2),
  ]);
  const answer = judge([['Navn', 'Organisasjon', ...memberHeader.slice(2)], ...cells]);
  expect(answer.read[0]?.columns).toMatchObject({ employer: 'B' });
  expect(asked(answer)).toEqual([]);
});

test('«Oppnevnt» over whole terms is the term', () => {
  const cells = members().map((row) => [...row.slice(0, 4), '01.01.2026–31.12.2027', row[6] ?? '']);
  const answer = judge([[...memberHeader.slice(0, 4), 'Oppnevnt', 'Oppnevnt av'], ...cells]);
  expect(answer.read[0]?.columns).toMatchObject({ term: 'E' });
  expect(findings(answer, 'seats-per-region')).toEqual([]);
});
