import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const term = (from: string, to: string, remark = '') => members({ 5: { 4: from, 5: to, 8: remark } });
const judged = (rows: readonly Member[], on = '2026-11-22') =>
  findings(judgeNetwork({ members: rows, on }), 'term-too-short');

test('one day short of two years is a warning that asks whether it is supplementary', () => {
  expect(judged(term('01.01.2026', '30.12.2027'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'F7' },
      values: { name: 'Frode Gran', from: '2026-01-01', to: '2027-12-30', expected: '2027-12-31' },
      message:
        'Frode Gran: perioden 01.01.2026–30.12.2027 er kortere enn 2 år (ventet til-dato 31.12.2027). Er dette en suppleringsoppnevning?',
    },
  ]);
});

test('exactly two years and a day more are not short', () => {
  expect(judged(term('01.01.2026', '31.12.2027'))).toEqual([]);
  expect(judged(term('01.01.2026', '01.01.2028'))).toEqual([]);
});

test.each([
  ['29.02.2024', '27.02.2026', '2026-02-28'],
  ['01.03.2024', '27.02.2026', '2026-02-28'],
])('a term from %s to %s is one day short (cases 3 and 4)', (from, to, expected) => {
  expect(judged(term(from, to))).toMatchObject([{ values: { expected } }]);
});

test('a term into a leap year is one day short when the leap day is left out (case 4 b)', () => {
  expect(judged(term('01.03.2022', '28.02.2024'), '2024-02-15')).toMatchObject([
    { values: { expected: '2024-02-29' } },
  ]);
});

test('a supplementary appointment that says so is only a note', () => {
  expect(judged(term('01.06.2026', '31.12.2027', 'Supplering etter Kari'))).toMatchObject([{ severity: 'note' }]);
});

test('a short term of somebody who left is only a note', () => {
  expect(judged(members({ 5: { 5: '31.08.2026', 7: '31.08.2026' } }))).toMatchObject([{ severity: 'note' }]);
});

test('a full term that was left early is not short at all (case 14 b)', () => {
  expect(judged(members({ 5: { 7: '31.08.2026' } }))).toEqual([]);
});

test('a full term from the middle of the year has its own clock (case 14 a)', () => {
  expect(judged(term('15.08.2026', '14.08.2028'))).toEqual([]);
});

test('a start that cannot be read is not called short', () => {
  expect(judged(term('05.06', '31.12.2026'))).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: term('01.01.2026', '30.12.2027'), language }), 'term-too-short')[0]?.message;
  expect(message('nn')).toBe(
    'Frode Gran: perioden 01.01.2026–30.12.2027 er kortare enn 2 år (venta til-dato 31.12.2027). Er dette ei suppleringsoppnemning?',
  );
  expect(message('en')).toBe(
    'Frode Gran: the term 01.01.2026–30.12.2027 is shorter than 2 years (expected end 31.12.2027). Is this a supplementary appointment?',
  );
});

test('the key is the same when rows move and on another day', () => {
  const rows = term('01.01.2026', '30.12.2027');
  const key = judged(rows)[0]?.key;
  expect(judged(rows.toReversed())[0]?.key).toBe(key);
  expect(judged(rows, '2027-05-05')[0]?.key).toBe(key);
});

test('who sat until the group was closed did not sit too short; a day less or more is told', () => {
  const said = (closed: string) =>
    findings(
      judgeNetwork({ members: term('01.01.2026', '30.06.2026'), setup: [['Avsluttet', closed]], on: '2026-11-22' }),
      'term-too-short',
    ).length;
  expect([said('29.06.2026'), said('30.06.2026'), said('01.07.2026')]).toEqual([1, 0, 1]);
});

test('what explains a short term is said in three languages', () => {
  const message = (language: 'nb' | 'nn' | 'en') =>
    findings(
      judgeNetwork({ members: term('01.06.2026', '31.12.2027', 'Supplering etter Kari'), language }),
      'term-too-short',
    )[0]?.message;
  expect(message('nb')).toBe(
    'Frode Gran: perioden 01.06.2026–31.12.2027 er kortere enn 2 år (ventet til-dato 31.05.2028). Perioden er merket som supplering eller fratreden.',
  );
  expect(message('nn')).toBe(
    'Frode Gran: perioden 01.06.2026–31.12.2027 er kortare enn 2 år (venta til-dato 31.05.2028). Perioden er merkt som supplering eller fråtreding.',
  );
  expect(message('en')).toBe(
    'Frode Gran: the term 01.06.2026–31.12.2027 is shorter than 2 years (expected end 31.05.2028). It is marked as supplementary or as left.',
  );
});

test('one year is said in the singular', () => {
  const roster = [['Kari Lie', '', 'Medlem', '01.01.2026', '30.12.2026']];
  const answer = judgeOwn([['Virketid', '', '1']], roster, [], { language: 'en' });
  expect(findings(answer, 'term-too-short')[0]?.message).toBe(
    'Kari Lie: the term 01.01.2026–30.12.2026 is shorter than 1 year (expected end 31.12.2026). Is this a supplementary appointment?',
  );
});
