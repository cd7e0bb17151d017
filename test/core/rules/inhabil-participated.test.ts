import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Inhabile', 'Deltok'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'inhabil-participated');
const judged = (recused: Scalar, participants: Scalar, day = '12.02.2026', number = '4/26') =>
  judge({ cases: [header, [number, day, 'Innkjøp', recused, participants]] });

test('who is recused in a case and took part in it is an error', () => {
  expect(judged('Anne Aas', 'Bjørn Berg; Anne Aas')).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Saker', cell: 'E2' },
      values: { name: 'Anne Aas', case: '4/26' },
      message: 'Anne Aas er ført som inhabil i sak 4/26, men deltok i behandlingen.',
      source: { document: 'Forvaltningsloven (lov 10.02.1967)', section: 'forvaltningsloven 1967 § 6 første ledd' },
      fix: null,
    },
  ]);
});

test('who is recused and did not take part is fine, and so is a case without either', () => {
  expect(judged('Anne Aas', 'Bjørn Berg, Cecilie Dahl')).toEqual([]);
  expect(judged('Anne Aas', '')).toEqual([]);
  expect(judged('', 'Anne Aas')).toEqual([]);
  expect(judged('ingen', 'ingen')).toEqual([]);
});

test('spelling in capitals, spacing and titles make no other person; a name that is only like it does', () => {
  expect(judged('Anne Aas', 'ANNE  AAS')).toHaveLength(1);
  expect(judged('dr. Anne Aas', 'Anne Aas')).toHaveLength(1);
  expect(judged('Anne Aas', 'Anne Ås')).toEqual([]);
});

test('who Oppsett says is the same person is, and who it says is another is another', () => {
  const rows = members({ 1: { 0: 'Kari-Anne Østby' } }, [
    ['Kari Anne Østby', 'Helse Bergen HF', 'Helse Vest', 'Varamedlem', '01.01.2026', '31.12.2027', '', '', '', ''],
  ]);
  const found = (recused: string, participant: string, said: readonly (readonly [string, string])[]) =>
    findings(
      judgeNetwork({
        members: rows,
        setup: said,
        sheets: [{ name: 'Saker', cells: [header, ['4/26', '12.02.2026', 'Innkjøp', recused, participant]] }],
      }),
      'inhabil-participated',
    ).map(({ severity, values }) => [severity, values.name]);
  expect(found('Kari-Anne Østby', 'Kari Anne Østby', [])).toEqual([]);
  expect(
    found('Kari-Anne Østby', 'Kari Anne Østby', [['Ulike personer', 'Kari-Anne Østby ≠ Kari Anne Østby']]),
  ).toEqual([]);
  expect(found('Kari-Anne Østby', 'Kari Anne Østby', [['Samme person', 'Kari-Anne Østby = Kari Anne Østby']])).toEqual([
    ['error', 'Kari-Anne Østby'],
  ]);
  expect(found('Anne Aas', 'A. Aas', [['Samme person', 'Anne Aas = A. Aas']])).toEqual([['error', 'Anne Aas']]);
});

test('of two members with one name nobody can say which was recused and which took part', () => {
  const header2 = [...memberHeader, 'E-post'];
  const rows = members({ 0: { 0: 'Kari Lie' }, 4: { 0: 'Kari Lie' } }).map((row, at) => [...row, `${at}@helse.no`]);
  const cases = [header, ['4/26', '12.02.2026', 'Innkjøp', 'Kari Lie', 'Kari Lie']];
  expect(judge({ members: [header2, ...rows], cases })).toMatchObject([{ severity: 'undecided', at: { cell: 'E2' } }]);
});

test('those named after «alle unntatt» did not take part, everybody else did', () => {
  const kinds = (recused: string, participants: string) =>
    judged(recused, participants).map(({ severity }) => severity);
  expect(kinds('Anne Aas og Bjørn Berg', 'alle unntatt Anne Aas og Bjørn Berg')).toEqual([]);
  expect(kinds('Anne Aas', 'Alle bortsett fra Anne Aas')).toEqual([]);
  expect(kinds('Anne Aas', 'Alle unntatt den inhabile')).toEqual([]);
  expect(kinds('Anne Aas', 'alle unntatt Bjørn Berg')).toEqual(['undecided']);
});

test.each(['ingen', 'Ingen meldte seg inhabile', 'nei', 0, '0', '-'])('«%s» recuses nobody', (recused) => {
  expect(judged(recused, 'alle')).toEqual([]);
});

test('two who did are two errors', () => {
  const found = judged('Anne Aas og Bjørn Berg', 'Bjørn Berg\nAnne Aas\nEva Foss');
  expect(found.map(({ values }) => values.name)).toEqual(['Anne Aas', 'Bjørn Berg']);
});

test('«alle» leaves it undecided, «alle unntatt» does not', () => {
  expect(judged('Anne Aas', 'alle')).toMatchObject([{ severity: 'undecided', at: { cell: 'E2' } }]);
  expect(judged('Anne Aas', 'alle unntatt de inhabile')).toEqual([]);
  expect(judged('', 'alle')).toEqual([]);
});

test('a case of the period is judged, one before it or of a meeting to come is not', () => {
  const on = (day: string) => judged('Anne Aas', 'Anne Aas', day).length;
  expect([on('31.12.2024'), on('01.01.2025'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('a case of which the day is not told is judged, once', () => {
  expect(judged('Anne Aas', 'Anne Aas', '')).toHaveLength(1);
});

test('a case without a number is called by its title', () => {
  expect(judged('Anne Aas', 'Anne Aas', '12.02.2026', '')[0]?.values.case).toBe('«Innkjøp»');
});

test('the groups of DMP are judged too', () => {
  const cases = [header, ['1', '12.03.2026', 'Innspill', 'Kari Lie', 'Kari Lie']];
  expect(judge({ mandate: 'dmp-spesialist-brukergruppe', members: dmpMembers, cases })).toHaveLength(1);
});

test('without the sheet Saker, or the column Deltok, it is undecided, once', () => {
  expect(judge({}).map(({ message }) => message)).toEqual([
    'Inhabil som deltok er ikke vurdert. Arket «Saker» mangler og ville avgjort det.',
  ]);
  const cases = [header.slice(0, 4), ['1', '', 'A', 'Anne Aas'], ['2', '', 'B', 'Anne Aas']];
  expect(judge({ cases })).toMatchObject([{ severity: 'undecided', values: { column: 'participants' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const cases = [header, ['4/26', '', 'Innkjøp', 'Anne Aas', 'Anne Aas']];
  expect(judge({ cases, language: 'nn' })[0]?.message).toBe(
    'Anne Aas er ført som inhabil i sak 4/26, men deltok i behandlinga.',
  );
  expect(judge({ cases, language: 'en' })[0]?.message).toBe(
    'Anne Aas is entered as recused in case 4/26, but took part in it.',
  );
});
