import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Type'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'advisory-only');
const judged = (kind: Scalar, day = '12.02.2026') => judge({ cases: [header, ['4/26', day, 'Innkjøp', kind]] });

test('a case entered as a decision is a note', () => {
  expect(judged('Vedtak')).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Saker', cell: 'D2' },
      values: { case: '4/26' },
      message: 'Sak 4/26 er registrert som vedtak. Nettverket er rådgivende.',
      source: { section: 'Ledelse og organisering', version: '2020-04' },
      fix: null,
    },
  ]);
});

test.each(['Råd', 'Drøfting', 'Orientering', 'Innspill', ''])('«%s» is none', (kind) => {
  expect(judged(kind)).toEqual([]);
});

test('a case of the period is judged, one before it or of a meeting to come is not', () => {
  const on = (day: string) => judged('Vedtak', day).length;
  expect([on('31.12.2024'), on('01.01.2025'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('kinds that cannot be read leave it undecided, once', () => {
  const cases = [header, ['1', '', 'A', 'Tull'], ['2', '', 'B', 'Tøys'], ['3', '', 'C', 'Vedtak']];
  expect(judge({ cases })).toMatchObject([
    { severity: 'note', values: { case: '3' } },
    { severity: 'undecided', values: { cells: ['Saker!D2', 'Saker!D3'] } },
  ]);
});

test('the groups of DMP are not held to it', () => {
  const cases = [header, ['1', '', 'Innspill', 'Vedtak']];
  expect(judge({ mandate: 'dmp-spesialist-brukergruppe', members: dmpMembers, cases })).toEqual([]);
});

test('without the sheet Saker, or the column Type, it is undecided, once', () => {
  expect(judge({}).map(({ message }) => message)).toEqual([
    'Rådgivende funksjon er ikke vurdert. Arket «Saker» mangler og ville avgjort det.',
  ]);
  const cases = [
    ['Saksnr.', 'Tittel'],
    ['1', 'A'],
    ['2', 'B'],
  ];
  expect(judge({ cases })).toMatchObject([{ severity: 'undecided', values: { column: 'kind' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  const cases = [header, ['4/26', '', 'Innkjøp', 'Vedtak']];
  expect(judge({ cases, language: 'nn' })[0]?.message).toBe(
    'Sak 4/26 er registrert som vedtak. Nettverket er rådgjevande.',
  );
  expect(judge({ cases, language: 'en' })[0]?.message).toBe(
    'Case 4/26 is entered as a decision. The network is advisory.',
  );
});

test('each case is a finding of its own', () => {
  const cases = [header, ['4/26', '', 'Innkjøp', 'Vedtak'], ['5/26', '', 'Innkjøp', 'Vedtak']];
  expect(new Set(judge({ cases }).map(({ key }) => key.replace(/-\d+$/, ''))).size).toBe(2);
});
