import { expect, test } from 'vitest';
import { isBlank, isErrorText, looksLikeName, textOf, wordsOf } from '../../../core/read/text.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, members } from '../roster.ts';

test.each<[Scalar | undefined, string]>([
  [undefined, ''],
  [null, ''],
  [0, '0'],
  [1.5, '1.5'],
  [true, 'true'],
  ['Kari Lie', 'Kari Lie'],
  [' Kari  Lie ', 'Kari Lie'],
  ['Kari\u00a0Lie\u200b', 'Kari Lie'],
  ['Kari\nLie', 'Kari Lie'],
  ['A\u030ase', 'Åse'],
])('the text of %j is «%s»', (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

test('words are compared in lower case, without punctuation', () => {
  expect(wordsOf(' Møte-nr.: 1/26 ')).toBe('møte nr 1 26');
  expect(wordsOf('!?')).toBe('');
});

test.each<Scalar | undefined>([undefined, null, '', ' ', '\u00a0', '\u200b', '.', '-', '–', '—', '---', ' – '])(
  '%j is blank',
  (cell) => {
    expect(isBlank(cell)).toBe(true);
  },
);
test.each<Scalar>([0, false, 'x', '- x', 'x -', '?', '0'])('%j is not blank', (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test('a cell of many spaces or dashes is blank too, and no date to ask about', () => {
  for (const many of [' '.repeat(40), '-'.repeat(40)]) {
    expect(isBlank(many)).toBe(true);
    expect(findings(judgeNetwork({ members: members({ 0: { 7: many } }) }), 'date-unreadable')).toEqual([]);
  }
});

test.each(['#REF!', '#N/A', '#NAVN?', '#DIV/0!'])('%s is a failed formula', (text) => {
  expect(isErrorText(text)).toBe(true);
});
test.each(['', 'REF!', '#ref!', '#1', '#', '#1 #REF!', '#REF! i møtet', 'se #REF!', 'møte #'])(
  '«%s» is none',
  (text) => {
    expect(isErrorText(text)).toBe(false);
  },
);

test.each(['Kari Nordmann', 'Nils von der Lippe', 'Lie, Kari', 'Åse Marie Berg Lie Nes'])(
  '«%s» looks like a name',
  (text) => {
    expect(looksLikeName(text)).toBe(true);
  },
);
test.each([
  'Kari',
  'Godkjent av fagdirektørene',
  'Kari nordMann',
  'Åse Marie Berg Lie Nes Vik',
  'Møte 12',
  'Kari Lie2',
  'Kari vonlie',
])('«%s» does not', (text) => {
  expect(looksLikeName(text)).toBe(false);
});
