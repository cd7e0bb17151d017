import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Inhabile', 'Habilitet avgjort av'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'habilitet-decided-by');
const judged = (by: Scalar, recused = 'Anne Aas', day = '12.02.2026') =>
  judge({ cases: [header, ['4/26', day, 'Innkjøp', recused, by]] });

test('a question of habilitet of which nobody is said to have decided is a note', () => {
  expect(judged('')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Saker', cell: 'E2' },
      values: { case: '4/26', by: '', provision: 'forvaltningsloven 1967 § 8 annet ledd' },
      message: 'Oppgi hvem som avgjorde habilitetsspørsmålet i sak 4/26.',
      source: { document: 'Forvaltningsloven (lov 10.02.1967)', section: 'forvaltningsloven 1967 § 8 annet ledd' },
      fix: null,
    },
  ]);
});

test.each([
  ...['nettverket', 'Nettverket, uten Anne Aas', 'Nettverket v/leder', 'gruppen', 'Utvalget', 'organet'],
  ...['de øvrige medlemmene', 'de andre', 'dei andre medlemene', 'styret', 'Møtet'],
])('«%s» is the body itself', (by) => expect(judged(by)).toEqual([]));

test.each([
  ...['Anne Aas', 'leder', 'Fagdirektøren', 'Nettverkslederen', 'Leder av utvalget', 'Medlemmet selv'],
  ...['Morgan Lie', 'Andre Moe'],
])('«%s» is not the body', (by) => {
  expect(judged(by)[0]?.message).toBe(
    `Habilitetsspørsmålet i sak 4/26 er ført avgjort av ${by}. Etter forvaltningsloven 1967 § 8 annet ledd avgjør organet selv, uten medlemmet.`,
  );
});

test('a case in which nobody is recused raises no question', () => {
  expect(judged('', '')).toEqual([]);
  expect(judged('', 'ingen')).toEqual([]);
});

test('a case of the period is judged, one before it or of a meeting to come is not', () => {
  const on = (day: string) => judged('', 'Anne Aas', day).length;
  expect([on('31.12.2024'), on('01.01.2025'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('the groups of DMP are judged too', () => {
  const cases = [header, ['1', '', 'Innspill', 'Kari Lie', '']];
  expect(judge({ mandate: 'dmp-spesialist-brukergruppe', members: dmpMembers, cases })).toHaveLength(1);
});

test('without the sheet Saker, or the column, it is undecided, once', () => {
  expect(judge({})).toMatchObject([{ severity: 'undecided', values: { missing: 'cases' } }]);
  const cases = [header.slice(0, 4), ['1', '', 'A', 'Anne Aas'], ['2', '', 'B', 'Anne Aas']];
  expect(judge({ cases }).map(({ message }) => message)).toEqual([
    'Hvem avgjorde habiliteten er ikke vurdert. Kolonnen «Habilitet avgjort av» på arket «Saker» mangler og ville avgjort det.',
  ]);
});

test('the sentences are given in nynorsk and English too', () => {
  const cases = [header, ['4', '', 'A', 'Anne Aas', ''], ['5', '', 'B', 'Anne Aas', 'leder']];
  const said = (language: 'nn' | 'en') => judge({ cases, language }).map(({ message }) => message);
  expect(said('nn')).toEqual([
    'Oppgi kven som avgjorde habilitetsspørsmålet i sak 4.',
    'Habilitetsspørsmålet i sak 5 er ført avgjort av leder. Etter forvaltningsloven 1967 § 8 annet ledd avgjer organet sjølv, utan medlemen.',
  ]);
  expect(said('en')).toEqual([
    'State who decided the question of impartiality in case 4.',
    'The question of impartiality in case 5 is entered as decided by leder. Under forvaltningsloven 1967 § 8 annet ledd the body decides, without the member.',
  ]);
});

test('two cases are two findings, and who is entered makes another', () => {
  const key = (number: string, by: string) => judge({ cases: [header, [number, '', 'A', 'Anne Aas', by]] })[0]?.key;
  const keys = [key('4', ''), key('5', ''), key('4', 'leder')];
  expect(new Set(keys).size).toBe(3);
  expect(keys).not.toContain(undefined);
});
