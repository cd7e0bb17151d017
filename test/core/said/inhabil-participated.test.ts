import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeSheets } from '../meeting-sheets.ts';
import { findings, memberHeader, members } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Inhabile', 'Deltok'];
const judged = (...rows: readonly (readonly [recused: Scalar, participants: Scalar])[]) => {
  const cases = rows.map(([recused, participants], index) => [
    `${index + 1}/26`,
    '12.02.2026',
    'Innkjøp',
    recused,
    participants,
  ]);
  return findings(judgeSheets({ cases: [header, ...cases] }), 'inhabil-participated');
};
const severities = (recused: Scalar, participants: Scalar) =>
  judged([recused, participants]).map(({ severity }) => severity);

test('when one case is put right, what is said of the next keeps its key', () => {
  const two = judged(['Anne Aas', 'Anne Aas'], ['Anne Aas', 'Anne Aas']);
  const one = judged(['Anne Aas', ''], ['Anne Aas', 'Anne Aas']);
  expect(two.map(({ values }) => values.case)).toEqual(['1/26', '2/26']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('who is named twice as recused is told once', () => {
  expect(severities('Anne Aas, Anne Aas', 'Anne Aas')).toEqual(['error']);
});

test('those named before «alle unntatt» took part, also where they are excepted after it', () => {
  expect(severities('Bjørn Berg', 'Anne Aas, alle unntatt Bjørn Berg')).toEqual([]);
  expect(severities('Anne Aas', 'Anne Aas, alle unntatt Bjørn Berg')).toEqual(['error']);
});

test('«alle unntatt» and several words after it except each of them, and the recused when they are meant', () => {
  expect(severities('Anne Aas', 'alle unntatt Bjørn Berg og de inhabile')).toEqual([]);
  expect(severities('Anne Aas', 'alle unntatt Bjørn Berg, Cecilie Dahl og Anne Aas')).toEqual([]);
  expect(severities('Anne Aas', 'alle unntatt Bjørn Berg og Cecilie Dahl')).toEqual(['undecided']);
});

test('a case without anybody recused says nothing, even where the column Deltok is missing', () => {
  const cases = (recused: string) => [header.slice(0, 4), ['1/26', '12.02.2026', 'Innkjøp', recused]];
  expect(findings(judgeSheets({ cases: cases('') }), 'inhabil-participated')).toEqual([]);
  expect(findings(judgeSheets({ cases: cases('Anne Aas') }), 'inhabil-participated')).toMatchObject([
    { severity: 'undecided', values: { column: 'participants' } },
  ]);
});

test('of two names that are only alike it is clear who is meant', () => {
  const rows = members({ 0: { 0: 'Kari Lie' }, 4: { 0: 'Kari Lia' } });
  const cases = [header, ['1/26', '12.02.2026', 'Innkjøp', 'Kari Lie', 'Kari Lie']];
  expect(findings(judgeSheets({ members: [memberHeader, ...rows], cases }), 'inhabil-participated')).toMatchObject([
    { severity: 'error', values: { name: 'Kari Lie' } },
  ]);
});
