import { expect, test } from 'vitest';
import { wordsOf } from '../../core/read/text.ts';
import type { RuleTerm } from '../../core/setting.ts';
import { mandates } from '../../mandates/index.ts';
import { codeOf, textOf } from './tree.ts';

const settings = mandates.flatMap((mandate) => mandate.settings.map((setting) => ({ mandate, setting })));

test('every number of a rule marked [P] is a setting', () => {
  const marked = codeOf('core').flatMap((path) =>
    [...textOf(path).matchAll(/\[P\]\. \*\/\n\s+readonly (\w+)\??: number;/g)].map(([, term]) => {
      const rule = /^core\/rules\/(.*)\.ts$/.exec(path)?.[1];
      return `${rule === undefined ? '' : `${rule} `}${term ?? ''}`;
    }),
  );
  const known = new Set(
    settings.flatMap(({ setting }) => setting.terms.flatMap(({ rule, term }) => [`${rule} ${term}`, term])),
  );
  expect(marked).not.toEqual([]);
  expect(marked.filter((line) => !known.has(line))).toEqual([]);
});

/** What a mandate gives for a term of a rule, in every version. */
function numbersOf({ clauses, own }: (typeof mandates)[number], { rule, term }: RuleTerm): number[] {
  const asked = Object.values(own?.requirements ?? {}).flatMap(({ rules }) => rules[rule] ?? []);
  const versions: readonly object[] = [...(clauses[rule] ?? []), ...asked];
  return versions.map((clause) => Number(new Map(Object.entries(clause)).get(term)));
}

test.each(settings.map(({ mandate, setting }) => [mandate.id, setting.label.nb, mandate, setting] as const))(
  '%s: «%s» stands for one number that the mandate has, within its bounds',
  (_id, _label, mandate, { terms, least, most }) => {
    const numbers = [...new Set(terms.flatMap((term) => numbersOf(mandate, term)))];
    expect(numbers).toHaveLength(1);
    expect([Number(numbers[0]) >= least, Number(numbers[0]) <= most]).toEqual([true, true]);
  },
);

test.each(mandates.map((mandate) => [mandate.id, mandate] as const))(
  'no two settings of %s share a label',
  (_, mandate) => {
    const labels = mandate.settings.flatMap(({ label }) => [...new Set(Object.values(label).map(wordsOf))]);
    expect(labels).toEqual([...new Set(labels)]);
  },
);
