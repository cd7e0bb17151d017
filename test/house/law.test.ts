import { expect, test } from 'vitest';
import type { Source } from '../../core/answer.ts';
import { mandates } from '../../mandates/index.ts';
import { codeOf, textOf } from './tree.ts';

const year = /\b(?:18|19|20)\d\d\b/;

/** Every object and text below a piece of data. */
function within(data: unknown): unknown[] {
  const below = typeof data === 'object' && data !== null ? Object.values(data).flatMap(within) : [];
  return [data, ...below];
}

const isSource = (data: unknown): data is Source =>
  typeof data === 'object' && data !== null && 'document' in data && 'section' in data;

test('no source cites a § without the year of its act', () => {
  const cited = within(mandates)
    .filter(isSource)
    .map(({ document, section }) => `${document}, ${section}`);
  const sections = cited.filter((text) => text.includes('§'));
  expect(sections).not.toEqual([]);
  expect(sections.filter((text) => !year.test(text))).toEqual([]);
});

test('no other text of a mandate names a § without the year of its act', () => {
  const sources = new Set(
    within(mandates)
      .filter(isSource)
      .flatMap((source) => Object.values(source)),
  );
  const texts = within(mandates).filter((data) => typeof data === 'string' && !sources.has(data));
  expect(texts.filter((text) => String(text).includes('§') && !year.test(String(text)))).toEqual([]);
});

test('no sentence in core or in the pane names a § without the year of its act', () => {
  const literals = codeOf('core', 'addin').flatMap((path) =>
    [
      ...textOf(path)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .matchAll(/(['"`])[^'"`]*§[^'"`]*\1/g),
    ].map(([literal]) => `${path}: ${literal}`),
  );
  expect(literals.filter((literal) => !year.test(literal))).toEqual([]);
});
