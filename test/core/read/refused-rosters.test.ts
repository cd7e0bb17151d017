import { expect, test } from 'vitest';
import type { Refusal } from '../../../core/answer.ts';
import type { Language } from '../../../core/language.ts';
import type { Sheet } from '../../../core/sheet.ts';
import { validate } from '../../../core/validate.ts';
import { mandates } from '../../../mandates/index.ts';
import { memberHeader, members } from '../roster.ts';

const roster: Sheet = { name: 'Medlemmer', cells: [memberHeader, ...members()] };
const refused = (sheets: readonly Sheet[], language: Language = 'nb') =>
  validate({ on: '2026-11-22', workbook: { sheets }, language }, mandates) as Refusal; // only for workbooks that are refused; the test would fail on an answer

test('no sheet at all, and no list among the sheets, are refused with what was seen', () => {
  expect(refused([])).toMatchObject({ reason: 'no-roster', sheets: [] });
  const refusal = refused([
    {
      name: 'Handleliste',
      cells: [
        ['Vare', 'Antall'],
        ['Melk', 2],
      ],
    },
  ]);
  expect(refusal).toMatchObject({
    reason: 'no-roster',
    sheets: [{ name: 'Handleliste', headers: ['Vare', 'Antall'] }],
  });
  expect(refusal.detail).toContain('«Handleliste»');
});

test('two lists of members without the column Gruppe are refused by name', () => {
  const refusal = refused([roster, { ...roster, name: 'Medlemmer 2' }]);
  expect(refusal.reason).toBe('several-rosters');
  expect(refusal.detail).toContain('«Medlemmer» og «Medlemmer 2»');
});

test('refusals are given in the language asked for', () => {
  expect(refused([roster], 'nn').detail).toContain('Det er ikkje sagt kva mandat');
  expect(refused([roster], 'en').detail).toContain('It is not said which mandate');
});
