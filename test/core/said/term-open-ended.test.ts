import { expect, test } from 'vitest';
import { judgeOwn } from '../own.ts';
import { findings } from '../roster.ts';

test.each([
  ['nb', 'Kari Lie: til-dato mangler. Virketiden er 1 år, forventet 31.12.2026.'],
  ['nn', 'Kari Lie: til-dato manglar. Verketida er 1 år, venta 31.12.2026.'],
  ['en', 'Kari Lie: the end of the term is missing. The term is 1 year, expected 31.12.2026.'],
] as const)('a term of one year is said in the singular (%s)', (language, message) => {
  const roster = [['Kari Lie', '', 'Medlem', '01.01.2026', '']];
  const found = findings(judgeOwn([['Virketid år', '', 1]], roster, [], { language }), 'term-open-ended');
  expect(found.map((finding) => finding.message)).toEqual([message]);
});
