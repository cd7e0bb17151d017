import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { brief, findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[], sheet: Partial<Sheet> = {}, language: Language = 'nb') =>
  judgeNetwork({
    language,
    request: { workbook: { sheets: [{ name: 'Medlemmer', cells: [memberHeader, ...cells], ...sheet }] } },
  });
const judged = (...given: Parameters<typeof judge>) => findings(judge(...given), 'rows-skipped');
const sum: Scalar[] = ['Sum', '', '', '', '', '', '10 medlemmer', '', ''];

test('a total row and a note below the list are passed over, and that is noted', () => {
  const found = judged([...members(), sum, ['Listen er sist oppdatert av sekretariatet i mars 2026.']]);
  expect(found).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer' },
      values: { rows: ['12', '13'], count: 2 },
      message: '2 rader er hoppet over: 12, 13.',
      fix: null,
    },
  ]);
});

test('one row is said in the singular', () => {
  expect(judged([...members(), sum])[0]?.message).toBe('1 rad er hoppet over: 12.');
});

test('a list of nothing but members skips nothing', () => {
  expect(judged(members())).toEqual([]);
});

test('hidden rows are read, and that is said', () => {
  const found = judged(members(), { hiddenRows: [3, 7] });
  expect(found).toMatchObject([
    { severity: 'note', values: { rows: ['3', '7'], count: 2 }, message: '2 skjulte rader er lest: 3, 7.' },
  ]);
  expect(findings(judge(members(), { hiddenRows: [3, 7] }), 'seats-per-region')).toEqual([]);
});

test('hidden rows above the list and below it are nobody’s business', () => {
  expect(judged(members(), { hiddenRows: [1, 40] })).toEqual([]);
});

test('a hidden sheet is read, and that is said', () => {
  expect(judged(members(), { hidden: true })).toMatchObject([
    { severity: 'note', message: 'Arket er skjult, men er lest.' },
  ]);
});

test('a header repeated on the next page is passed over', () => {
  const cells = [...members().slice(0, 5), memberHeader, ...members().slice(5)];
  expect(judged(cells)).toMatchObject([{ values: { rows: ['7'] } }]);
  expect(brief(judge(cells)).filter((line) => !line.startsWith('meeting'))).toEqual(['rows-skipped note Medlemmer']);
});

test('an empty row is nothing to tell', () => {
  expect(judged([[], ...members(), ['', '', null], ['  ']])).toEqual([]);
});

test('rows of a list that starts further down are named as Excel names them', () => {
  expect(judged([...members(), sum], { origin: 'C5' })[0]?.message).toBe('1 rad er hoppet over: 16.');
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged([...members(), sum], {}, 'nn')[0]?.message).toBe('1 rad er hoppa over: 12.');
  expect(judged([...members(), sum], {}, 'en')[0]?.message).toBe('1 row was skipped: 12.');
});

test.each([
  ['nb', '2 rader er hoppet over: 12, 13.', '1 skjult rad er lest: 3.', '2 skjulte rader er lest: 3, 7.'],
  ['nn', '2 rader er hoppa over: 12, 13.', '1 skjult rad er lesen: 3.', '2 skjulte rader er lesne: 3, 7.'],
  ['en', '2 rows were skipped: 12, 13.', '1 hidden row was read: 3.', '2 hidden rows were read: 3, 7.'],
] as const)('rows passed over, and hidden rows, are counted in %s', (language, two, one, several) => {
  expect(judged([...members(), sum, sum], {}, language)[0]?.message).toBe(two);
  expect(judged(members(), { hiddenRows: [3] }, language)[0]?.message).toBe(one);
  expect(judged(members(), { hiddenRows: [3, 7] }, language)[0]?.message).toBe(several);
});

test('of a hidden sheet, and of a list that was not chosen, it is said in nynorsk and English too', () => {
  const other = { name: 'Gammel liste', cells: [memberHeader, ...members()] };
  const said = (language: Language) => {
    const chosen = { name: 'Medlemmer', part: 'members', cells: [memberHeader, ...members()] } as const;
    const request = { workbook: { sheets: [chosen, other] } };
    return [
      judged(members(), { hidden: true }, language)[0]?.message,
      findings(judgeNetwork({ language, request }), 'rows-skipped')[0]?.message,
    ];
  };
  expect(said('nn')).toEqual([
    'Arket er skjult, men er lese.',
    'Arket ser ut som ei medlemsliste til. Det er ikkje lese; eit anna ark er valt.',
  ]);
  expect(said('en')).toEqual([
    'The sheet is hidden, but was read.',
    'The sheet looks like another list of members. It was not read; another sheet was chosen.',
  ]);
});

test('twenty rows are named, and that there are more is shown', () => {
  const upTo = (last: number) => Array.from({ length: last - 11 }, (_, index) => String(index + 12)).join(', ');
  const many = (count: number) => judged([...members(), ...Array<Scalar[]>(count).fill(sum)])[0]?.message;
  expect(many(20)).toBe(`20 rader er hoppet over: ${upTo(31)}.`);
  expect(many(21)).toBe(`21 rader er hoppet over: ${upTo(31)} ….`);
});

test('one row passed over is another finding than two, and than one hidden', () => {
  const [one, two] = [judged([...members(), sum]), judged([...members(), sum, sum])];
  expect(new Set([one, two, judged(members(), { hiddenRows: [3] })].map(([found]) => found?.key)).size).toBe(3);
});

test('the key is the same when rows move', () => {
  const key = judged([...members(), sum])[0]?.key;
  expect(judged([...members().toReversed(), [], sum])[0]?.key).toBe(key);
});
