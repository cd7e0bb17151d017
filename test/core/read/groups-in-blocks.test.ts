import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (
  groups: readonly string[],
  change: (row: readonly Scalar[], n: number) => readonly Scalar[] = (row) => row,
) => {
  const rows = members().map((row, n) => [groups[n] ?? '', ...change(row, n)]);
  const cells = [['Gruppe', ...memberHeader], ...rows];
  return judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
};
const asked = (answer: Answer) =>
  answer.groups.map(({ name, findings: all }) => [
    name,
    ...all.filter(({ rule }) => rule === 'value-unknown').map(({ at, message }) => `${at?.cell ?? ''} ${message}`),
  ]);

test('a group told at the top of each block is asked about once a block', () => {
  expect(asked(judge(['Øst', '', '', '', 'Vest', '', '', 'Vest', '', 'Øst']))).toEqual([
    [
      'Øst',
      'A3 Rad 3–5: Gruppe er ikke ført. Gjelder «Øst» fra raden over også dem? Skriv det i hver rad.',
      'A7 Rad 7–8: Gruppe er ikke ført. Gjelder «Vest» fra raden over også dem? Skriv det i hver rad.',
      'A10 Rad 10: Gruppe er ikke ført.',
    ],
    ['Vest'],
  ]);
});

test('empty regions of two groups below one another are two questions, each to its own group', () => {
  const groups = Array.from({ length: 10 }, (_, n) => (n < 5 ? 'Øst' : 'Vest'));
  const answer = judge(groups, (row, n) => (n > 2 && n < 7 ? row.with(2, '') : row));
  expect(asked(answer)).toEqual([
    ['Øst', 'D5 Rad 5–6: Region er ikke ført. Gjelder «Helse Sør-Øst» fra raden over også dem? Skriv det i hver rad.'],
    ['Vest', 'D7 Rad 7–8: Region er ikke ført.'],
  ]);
  expect(findings(answer, 'column-missing')).toEqual([]);
});
