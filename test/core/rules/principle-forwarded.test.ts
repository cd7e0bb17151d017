import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { dmpMembers, judgeSheets, type Sheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Prinsipiell', 'Oversendt fagdirektørene'];
const judge = (sheets: Sheets) => findings(judgeSheets(sheets), 'principle-forwarded');
const judged = (principle: Scalar, forwarded: Scalar, day = '12.02.2026') =>
  judge({ cases: [header, ['4/26', day, 'Innkjøp', principle, forwarded]] });

test('a matter of principle that is not entered as forwarded is a warning', () => {
  expect(judged('ja', '')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Saker', cell: 'E2' },
      values: { case: '4/26' },
      message: 'Sak 4/26 er merket prinsipiell, men er ikke registrert oversendt fagdirektørene.',
      source: { section: 'Aktiviteter', version: '2020-04' },
      fix: null,
    },
  ]);
});

test('one that is forwarded, and one that is no matter of principle, are fine', () => {
  expect(judged('ja', '01.03.2026')).toEqual([]);
  expect(judged('nei', '')).toEqual([]);
  expect(judged('', '')).toEqual([]);
});

test('a case of the period is judged, one before it or of a meeting to come is not', () => {
  const on = (day: string) => judged('ja', '', day).length;
  expect([on('31.12.2024'), on('01.01.2025'), on('22.11.2026'), on('23.11.2026')]).toEqual([0, 1, 1, 0]);
});

test('what cannot be read leaves it undecided, but not where the day is there', () => {
  expect(judged('ja', '05.06')).toMatchObject([
    { severity: 'undecided', at: { cell: 'E2' }, values: { about: '4/26' } },
  ]);
  expect(judged('kanskje', '')).toMatchObject([{ severity: 'undecided', at: { cell: 'D2' } }]);
  expect(judged('kanskje', '01.03.2026')).toEqual([]);
  expect(judged('nei', '05.06')).toEqual([]);
});

test('the groups of DMP are not held to it', () => {
  const cases = [header, ['1', '', 'Innspill', 'ja', '']];
  expect(judge({ mandate: 'dmp-spesialist-brukergruppe', members: dmpMembers, cases })).toEqual([]);
});

test('without the sheet Saker, or one of the columns, it is undecided, once', () => {
  expect(judge({}).map(({ message }) => message)).toEqual([
    'Prinsipielle saker er ikke vurdert. Arket «Saker» mangler og ville avgjort det.',
  ]);
  const lacking = (column: number) => {
    const row = ['1', '', 'A', 'ja', ''];
    const cases = [header, row, ['2', ...row.slice(1)]].map((cells) => cells.filter((_, at) => at !== column));
    return judge({ cases }).map(({ severity, values }) => [severity, values.column]);
  };
  expect(lacking(3)).toEqual([['undecided', 'principle']]);
  expect(lacking(4)).toEqual([['undecided', 'forwarded']]);
});

test('the sentence is given in nynorsk and English too', () => {
  const cases = [header, ['4/26', '', 'Innkjøp', 'ja', '']];
  expect(judge({ cases, language: 'nn' })[0]?.message).toBe(
    'Sak 4/26 er merkt prinsipiell, men er ikkje registrert oversend til fagdirektørane.',
  );
  expect(judge({ cases, language: 'en' })[0]?.message).toBe(
    'Case 4/26 is marked as a matter of principle, but not entered as forwarded to the medical directors.',
  );
});
