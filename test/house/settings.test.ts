import { expect, test } from 'vitest';
import { mandates } from '../../mandates/index.ts';
import { wordsOf } from '../../core/read/text.ts';
import { codeOf, textOf } from './tree.ts';

const settings = mandates.flatMap((mandate) => mandate.settings.map((setting) => ({ mandate, setting })));

test('every number of a rule marked [P] is a setting of every mandate that uses the rule', () => {
  const marked = codeOf('core').flatMap((path) =>
    [...textOf(path).matchAll(/\[P\]\. \*\/\n\s+readonly (\w+)\??: number;/g)].map(
      ([, term]) => `${path}: ${term ?? ''}`,
    ),
  );
  const known = new Set(settings.flatMap(({ setting }) => setting.terms.map(({ term }) => term as string)));
  expect(marked.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([]);
});

test.each(settings.map(({ mandate, setting }) => [mandate.id, setting.label.nb, mandate, setting] as const))(
  '%s: «%s» stands for a number that the mandate has, within its bounds',
  (_id, _label, mandate, { terms, least, most }) => {
    for (const { rule, term } of terms) {
      const versions: readonly object[] = mandate.clauses[rule] ?? [];
      expect(versions).not.toEqual([]);
      for (const clause of versions) {
        const number = Number(new Map(Object.entries(clause)).get(term));
        expect([number >= least, number <= most]).toEqual([true, true]);
      }
    }
  },
);

test.each(mandates.map((mandate) => [mandate.id, mandate] as const))(
  'no two settings of %s share a label',
  (_, mandate) => {
    const labels = mandate.settings.flatMap(({ label }) => [...new Set(Object.values(label).map(wordsOf))]);
    expect(labels).toEqual([...new Set(labels)]);
  },
);
