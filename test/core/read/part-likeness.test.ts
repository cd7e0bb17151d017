import { expect, test } from 'vitest';
import type { Header } from '../../../core/read/header.ts';
import { hasName, resembles } from '../../../core/read/part-likeness.ts';
import type { Part } from '../../../core/sheet.ts';

/** A header with these fields, `?a/b` where a column fits several. */
function headerOf(text: string): Header {
  const words = text.split(' ').filter((word) => word !== '');
  const sure = words.filter((word) => !word.startsWith('?'));
  const traps = words.filter((word) => word.startsWith('?'));
  return {
    columns: Object.fromEntries(sure.map((field, column) => [field, column])),
    twice: [],
    traps: traps.map((trap, n) => ({ column: sure.length + n, fields: trap.slice(1).split('/') })),
  };
}

test.each([
  ['name', true],
  ['firstName lastName', true],
  ['firstName', false],
  ['lastName', false],
  ['region', false],
])('whether a header with %s has a name: %s', (fields, has) => {
  expect(hasName(headerOf(fields))).toBe(has);
});

test.each<[Part, string, 'never' | 'named' | 'always']>([
  ['members', 'name', 'never'],
  ['members', 'name phone email', 'never'],
  ['members', 'name region', 'named'],
  ['members', 'name region role', 'always'],
  ['members', 'region role', 'never'],
  ['members', 'name ?from/decided', 'always'],
  ['members', 'name ?role/title', 'named'],
  ['meetings', 'day', 'named'],
  ['meetings', 'day status', 'named'],
  ['meetings', 'day status form', 'always'],
  ['meetings', 'number status form', 'never'],
  ['setup', 'field value', 'always'],
  ['setup', 'field', 'never'],
  ['offices', 'title name', 'named'],
  ['offices', 'title name electedIn', 'always'],
  ['offices', 'title electedIn', 'never'],
  ['attendance', 'name', 'never'],
  ['attendance', 'name meeting', 'named'],
  ['attendance', 'name meeting state', 'always'],
  ['usage', 'year patients loans', 'always'],
  ['mandate', 'requirement number', 'named'],
])('a table of %s with %s is recognised %s', (part, fields, when) => {
  expect(resembles(headerOf(fields), part, false)).toBe(when === 'always');
  expect(resembles(headerOf(fields), part, true)).toBe(when !== 'never');
});
