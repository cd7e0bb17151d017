import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';

const term = (from: string, to: string) => members({ 5: { 4: from, 5: to } });
const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'term-too-long');

test('two years and two days is longer than two years', () => {
  expect(judged(term('01.01.2026', '02.01.2028'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', from: '2026-01-01', to: '2028-01-02', expected: '2027-12-31' },
      message: 'Frode Gran: perioden 01.01.2026–02.01.2028 er lengre enn 2 år. Ventet til-dato er 31.12.2027.',
    },
  ]);
});

test('two years and one day, and exactly two years, are not too long', () => {
  expect(judged(term('01.01.2026', '01.01.2028'))).toEqual([]);
  expect(judged(term('01.01.2026', '31.12.2027'))).toEqual([]);
});

test('a leap day start is too long from 2 March', () => {
  expect(judged(term('29.02.2024', '02.03.2026'))).toMatchObject([{ values: { expected: '2026-02-28' } }]);
});

test('a term of one cell points at that cell', () => {
  const cells = [
    ['Navn', 'Region', 'Rolle', 'Periode'],
    ['Eva Foss', 'Helse Vest', 'Medlem', '01.01.2026–31.12.2029'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'term-too-long')).toMatchObject([
    { severity: 'error', at: { sheet: 'Medlemmer', cell: 'D2' } },
  ]);
});

test('a term with an end that cannot be read is not judged, and the cell is named', () => {
  const found = judged(term('01.01.2026', '05.06'));
  expect(found).toMatchObject([
    { severity: 'undecided', at: { cell: 'F7' }, values: { about: 'Frode Gran', cells: ['Medlemmer!F7'] } },
  ]);
  expect(found[0]?.message).toBe(
    'Virketid (Frode Gran) er ikke vurdert. Det avhenger av Medlemmer!F7, som ikke kan leses sikkert.',
  );
});

test('a long term of somebody whose rôle is unknown is not judged, and the rôle is named', () => {
  const found = judged(members({ 5: { 3: 'Superbruker', 4: '01.01.2026', 5: '31.12.2029' } }));
  expect(found).toMatchObject([{ severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'D7' } }]);
});

test('a long term of a row without a name or a group is not judged, and that cell is named', () => {
  expect(judged(members({ 5: { 0: '', 5: '31.12.2029' } }))).toMatchObject([
    { severity: 'undecided', at: { cell: 'A7' }, values: { cells: ['Medlemmer!A7'] } },
  ]);
  const rows = members({ 5: { 5: '31.12.2029' } }).map((row, at) => [at < 5 ? 'A' : at === 5 ? '' : 'B', ...row]);
  const sheets = [{ name: 'Medlemmer', cells: [['Gruppe', ...memberHeader], ...rows] }];
  const found = findings(judgeNetwork({ request: { workbook: { sheets } } }), 'term-too-long');
  expect(found.map(({ severity, at }) => [severity, at?.cell])).toEqual([
    ['undecided', 'A7'],
    ['undecided', 'A7'],
  ]);
});

test.each([
  [5, 'to'],
  [4, 'from'],
] as const)('a list without the column %i is asked for it, once', (column, field) => {
  const cells = [memberHeader, ...members()].map((row) => row.filter((_, at) => at !== column));
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'term-too-long')).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: field } },
  ]);
});

test('a list without either column is asked for both, the start first', () => {
  const cells = [
    ['Navn', 'Region', 'Rolle'],
    ['Eva Foss', 'Helse Vest', 'Medlem'],
    ['Ola Moe', 'Helse Nord', 'Medlem'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'term-too-long').map(({ values }) => values.column)).toEqual(['from', 'to']);
});

test('of a row without a name the cell of the end is named, and nobody', () => {
  const [found] = judged(members({ 5: { 0: '', 5: 'våren' } }));
  expect(found?.values).toMatchObject({ cells: ['Medlemmer!F7'] });
  expect(found?.message).toBe('Virketid er ikke vurdert. Det avhenger av Medlemmer!F7, som ikke kan leses sikkert.');
});

test('who left while the end cannot be read has a term that is not judged', () => {
  expect(judged(members({ 5: { 5: 'våren', 7: '31.08.2026' } }))).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!F7'] } },
  ]);
});

test('one year is one year in English', () => {
  const answer = judgeOwn([['Virketid', '', 1]], [['Kari Lie', '', 'Medlem', '01.01.2026', '02.01.2027']], [], {
    language: 'en',
  });
  expect(findings(answer, 'term-too-long')[0]?.message).toBe(
    'Kari Lie: the term 01.01.2026–02.01.2027 is longer than 1 year. The expected end is 31.12.2026.',
  );
});

test('the long term of a varamedlem is no matter of the mandate', () => {
  expect(judged(members({ 5: { 3: 'Varamedlem', 4: '01.01.2026', 5: '31.12.2029' } }))).toEqual([]);
});

test('a long term in another region than any known is still too long', () => {
  expect(judged(members({ 5: { 2: 'Ukjent', 4: '01.01.2026', 5: '31.12.2029' } }))).toMatchObject([
    { severity: 'error' },
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: term('01.01.2026', '31.12.2029'), language }), 'term-too-long')[0]?.message;
  expect(message('nn')).toBe(
    'Frode Gran: perioden 01.01.2026–31.12.2029 er lengre enn 2 år. Venta til-dato er 31.12.2027.',
  );
  expect(message('en')).toBe(
    'Frode Gran: the term 01.01.2026–31.12.2029 is longer than 2 years. The expected end is 31.12.2027.',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = term('01.01.2026', '31.12.2029');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(findings(judgeNetwork({ members: rows, on: '2027-05-05' }), 'term-too-long')[0]?.key).toBe(key);
});
