import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../core/language.ts';
import { rules } from '../../core/rules/index.ts';
import { mandates } from '../../mandates/index.ts';
import { root } from './tool.ts';
import { codeOf } from './tree.ts';

/** The public rule ids, as the contract lists them. They never change meaning. */
const published = `
  column-missing date-unreadable date-imprecise value-unknown rows-skipped dates-reversed
  region-mismatch region-underivable similar-names same-name terms-overlap
  seats-per-region seat-vacant-briefly handover-overlap seat-falls-vacant associated-expertise
  term-too-long term-one-day-over term-open-ended term-too-short term-expired term-expiring consecutive-terms
  appointing-authority proposal-before-appointment retroactive-appointment tender-recorded recruitment-recorded competence-recorded
  two-leaders leader-not-member no-leader no-secretary self-constituted
  meeting-frequency meeting-frequency-at-risk meeting-frequency-on-track meeting-past-planned meeting-future-held
  meeting-duplicated minutes-missing attendee-not-member meeting-convener user-representative-present dialogue-meeting-attendance
  gender-balance gender-balance-deputies geographic-spread user-representative patient-association
  habilitet-clarified habilitet-same-day habilitet-outdated taushetsplikt-clarified taushetsplikt-same-day habilitet-recorded
  inhabil-participated habilitet-decided-by
  activity-coverage principle-forwarded advisory-only usage-statistics annual-report-due deliverables mandate-assessed
  waiver-expired waiver-without-target
`
  .trim()
  .split(/\s+/);

const register = Object.entries(rules);
const fileIds = codeOf('core')
  .filter((path) => path.startsWith('core/rules/') && !path.endsWith('/index.ts'))
  .map((path) => basename(path, '.ts'));
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('every file of core/rules is a rule of the register, and every rule a file', () => {
  expect(register.map(([id]) => id).sort()).toEqual([...fileIds].sort());
});

describe.each(register)('the rule %s', (id, rule) => {
  test('is published', () => {
    expect(published).toContain(id);
  });

  test('is exported by its own file under its own name', async () => {
    const file: unknown = await import(join(root, 'core/rules', `${id}.ts`));
    expect(file).toHaveProperty(camelCase(id), rule);
  });

  test('has a title and a sentence in every language', () => {
    expect(languages).toEqual(['nb', 'nn', 'en']);
    expect(Object.keys(rule.title)).toEqual(['nb', 'nn', 'en']);
    expect(Object.values(rule.title)).not.toContain('');
    expect(Object.entries(rule.sentence).map(([language, say]) => [language, typeof say])).toEqual([
      ['nb', 'function'],
      ['nn', 'function'],
      ['en', 'function'],
    ]);
  });

  test('is switched on by some mandate', () => {
    expect(mandates.filter(({ clauses }) => Object.hasOwn(clauses, id))).not.toEqual([]);
  });

  test('has a test of its own', () => {
    expect(existsSync(join(root, 'test/core/rules', `${id}.test.ts`))).toBe(true);
  });
});
