import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { baseline, findings, judgeNetwork, memberHeader } from '../roster.ts';

/** The baseline with some columns, filled for everybody but Anne Aas. */
const judged = (columns: readonly string[], language: Language) => {
  const rows = baseline.map((row, index) => [...row, ...columns.map(() => (index === 0 ? '' : 'x'))]);
  const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...columns], ...rows] }];
  return findings(judgeNetwork({ language, request: { workbook: { sheets } } }), 'habilitet-recorded');
};
const both = ['Habilitet avklart', 'Taushetserklæring signert'];

test('the sentences are given in nynorsk and English too', () => {
  const said = (language: Language) => [
    judged([], language)[0]?.message,
    ...judged(['Habilitet (status)'], language).map(({ message }) => message),
    judged(both, language)[0]?.message,
  ];
  expect(said('nn')).toEqual([
    'Habilitet og teieplikt er ikkje registrert for nokon av medlemene.',
    'Teieplikt er ikkje registrert for nokon av medlemene.',
    'Habilitet er ikkje registrert for Anne Aas.',
    'Habilitet og teieplikt er ikkje registrert for Anne Aas.',
  ]);
  expect(said('en')).toEqual([
    'Impartiality and confidentiality are not entered for any of the members.',
    'Confidentiality is not entered for any of the members.',
    'Impartiality is not entered for Anne Aas.',
    'Impartiality and confidentiality are not entered for Anne Aas.',
  ]);
});
