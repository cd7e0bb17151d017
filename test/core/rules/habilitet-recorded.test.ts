import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { baseline, findings, judgeDmp, judgeNetwork, memberHeader, type Member } from '../roster.ts';

const judged = (columns: readonly string[], cells: readonly (readonly Scalar[])[], language: Language = 'nb') => {
  const rows = baseline.map((row, index) => [...row, ...(cells[index] ?? columns.map(() => 'x'))]);
  const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...columns], ...rows] }];
  return findings(judgeNetwork({ language, request: { workbook: { sheets } } }), 'habilitet-recorded');
};
const both = ['Habilitet avklart', 'Taushetserklæring signert'];

test('a list without columns for it is noted once', () => {
  expect(findings(judgeNetwork(), 'habilitet-recorded')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer' },
      message: 'Habilitet og taushetsplikt er ikke registrert for noen av medlemmene.',
    },
  ]);
});

test('whoever has nothing in the columns is noted, by what is missing', () => {
  expect(
    judged(both, [
      ['', ''],
      ['10.01.2026', ''],
      ['', '10.01.2026'],
    ]),
  ).toMatchObject(
    [
      { severity: 'note', at: { cell: 'K2' }, message: 'Habilitet og taushetsplikt er ikke registrert for Anne Aas.' },
      { severity: 'note', at: { cell: 'K4' }, message: 'Habilitet er ikke registrert for Cecilie Dahl.' },
      { severity: 'note', at: { cell: 'L3' }, message: 'Taushetsplikt er ikke registrert for Bjørn Berg.' },
    ].sort((a, b) => a.at.cell.slice(1).localeCompare(b.at.cell.slice(1))),
  );
});

test('anything written is recorded, and is asked about by nobody', () => {
  const answer = judged(['Habilitet (status)', ...both], [['kanskje', '', 'ja']]);
  expect(answer).toEqual([]);
});

test('where one column is missing, that is said once', () => {
  expect(judged(['Habilitet (status)'], [['']])).toMatchObject([
    { message: 'Taushetsplikt er ikke registrert for noen av medlemmene.' },
    { at: { cell: 'K2' }, message: 'Habilitet er ikke registrert for Anne Aas.' },
  ]);
});

test('who has left, deputies and the proposed are not asked', () => {
  const other = (role: string, left: Scalar, remark = ''): Member => [
    ...['Kari Lie', '', 'Helse Vest', role, '01.01.2026', '31.12.2027', 'Fagdirektørene', left, remark, 'K', '', ''],
  ];
  for (const row of [other('Medlem', '21.11.2026'), other('Varamedlem', ''), other('Medlem', '', 'Foreslått')]) {
    const rows = [...baseline.map((one) => [...one, 'x', 'x']), row];
    const sheets = [{ name: 'Medlemmer', cells: [[...memberHeader, ...both], ...rows] }];
    expect(findings(judgeNetwork({ request: { workbook: { sheets } } }), 'habilitet-recorded')).toEqual([]);
  }
});

test('a DMP group is under the stricter rule', () => {
  expect(findings(judgeDmp({ members: [] }), 'habilitet-recorded')).toEqual([]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged([], [], 'nn')[0]?.message).toBe('Habilitet og teieplikt er ikkje registrert for nokon av medlemene.');
  expect(judged(both, [['', '']], 'en')[0]?.message).toBe(
    'Impartiality and confidentiality are not entered for Anne Aas.',
  );
});
