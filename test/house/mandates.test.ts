import { describe, expect, test } from 'vitest';
import { fromIso } from '../../core/day.ts';
import { rules } from '../../core/rules/index.ts';
import { mandates } from '../../mandates/index.ts';

test('no two mandates share an id', () => {
  expect(mandates.map(({ id }) => id)).toEqual([...new Set(mandates.map(({ id }) => id))]);
});

describe.each(mandates.map((mandate) => [mandate.id, mandate] as const))('the mandate %s', (_, mandate) => {
  const clauses = Object.entries(mandate.clauses);

  test('is data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(mandate))).toStrictEqual(mandate);
  });

  test('speaks of known rules only', () => {
    expect(clauses.map(([id]) => id).filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });

  test.each(clauses)('dates its clauses of %s by days of the calendar, oldest first, none twice', (_id, versions) => {
    const days = versions.map(({ from }) => fromIso(from));
    expect(days).not.toContain(undefined);
    expect(days).not.toEqual([]);
    expect(days).toEqual([...new Set(days)].sort((a, b) => Number(a) - Number(b)));
  });

  test.each(clauses)('names the document and section each clause of %s rests on', (_id, versions) => {
    for (const { source } of versions) {
      expect(source.document).toMatch(/\S/);
      expect(source.section).toMatch(/\S/);
    }
  });
});
