import { expect, test } from 'vitest';
import { rules } from '../../core/rules/index.ts';
import { rulesPage } from './rules-page.ts';
import { textOf } from './tree.ts';

test('docs/RULES.md is what the rules, the mandates and the samples say today: node test/house/make-rules.ts', () => {
  expect(textOf('docs/RULES.md')).toBe(rulesPage());
});

test('every rule has its section, with a sentence in every language', () => {
  const page = textOf('docs/RULES.md');
  const sections = new Map(
    page
      .split('\n## ')
      .slice(1)
      .map((text) => [text.split('\n')[0] ?? '', text]),
  );
  expect([...sections.keys()]).toEqual(Object.keys(rules));
  const silent = [...sections].filter(([, text]) => !/^- nb: \S.*\n- nn: \S.*\n- en: \S/m.test(text));
  expect(silent.map(([id]) => id)).toEqual([]);
});
