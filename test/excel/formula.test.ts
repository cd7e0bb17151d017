import { expect, test } from 'vitest';
import { compile } from './formula.ts';
import type { Value } from './model.ts';

/** A1 a text, B1 a number, C1 a truth, D1 empty; and the row below. */
const cells: readonly (readonly Value[])[] = [
  ['Kari "K" Nordmann', 46143, true, ''],
  ['ola', 0, false, ''],
];
const look = (row: number, column: number): Value => cells[row]?.[column] ?? '';
const valueOf = (formula: string, down = 0, right = 0) => compile(formula)(look, down, right);

test('texts are equal whatever their case, unless they are to be exact', () => {
  expect(valueOf('=A1="KARI ""k"" nordmann"')).toBe(true);
  expect(valueOf('=EXACT(A1,"KARI ""k"" nordmann")')).toBe(false);
  expect(valueOf('=EXACT(B1,"46143")')).toBe(true);
});

test('a number is no text, and a text is more than any number', () => {
  expect(valueOf('=B1="46143"')).toBe(false);
  expect(valueOf('=B1=46143')).toBe(true);
  expect(valueOf('=A1>B1')).toBe(true);
  expect(valueOf('=C1>A1')).toBe(true);
  expect(valueOf('=B1>-1.5')).toBe(true);
});

test('an empty cell is nothing, zero and false', () => {
  expect(valueOf('=AND(D1="",D1=0,D1=FALSE,ISBLANK(D1),LEN(D1)=0)')).toBe(true);
  expect(valueOf('=D1=A1')).toBe(false);
});

test('references without a sign of the dollar move with the cell', () => {
  expect(valueOf('=$A1', 1)).toBe('ola');
  expect(valueOf('=A$1', 1, 1)).toBe(46143);
  expect(valueOf('=$C$2', 1, 1)).toBe(false);
});

test('a text is no truth, and an error anywhere is an error of the whole', () => {
  expect(() => valueOf('=OR(TRUE,A1)')).toThrow('#VALUE!');
  expect(() => valueOf('=OR(TRUE,#REF!="x")')).toThrow('#REF!');
});

test('an error is something else where IFERROR says so', () => {
  expect(valueOf('=OR(IFERROR(AND(#REF!="x"),FALSE),A1="x")')).toBe(false);
  expect(valueOf('=IFERROR(B1,0)')).toBe(46143);
});

test('a formula of anything else is not guessed at', () => {
  expect(() => compile('=SUM(A1)')).toThrow('SUM');
  expect(() => compile('=A1&"x"')).toThrow('&');
  expect(() => compile('=AND(A1')).toThrow('Not read');
  expect(() => compile('=A1<2')).toThrow('<');
});
