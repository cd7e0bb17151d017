import { describe, expect, test } from 'vitest';
import { recusalsTable } from '../../../core/report/recusals-table.ts';
import { attendanceHeader, groupCells, meetingHeader, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

describe('recusals in cases', () => {
  test('Siri Hauge stepped aside, and nobody is entered as coming for her', () => {
    expect(cellsIn(recusalsTable, 'dmp-feilfri', 2026)).toEqual([['2 Legemidler i konkurransen', 1, 'nei']]);
  });

  test('Tone Brun was recused but took part all the same: nobody stepped aside', () => {
    expect(cellsIn(recusalsTable, 'dmp-med-feil', 2026)).toEqual([['2 Legemidler i konkurransen', 0, null]]);
  });

  test('rest on the case’s row, and name nobody', () => {
    const { rows, undecided } = filled(recusalsTable, 'dmp-feilfri', 2026);
    expect(rows.map(({ from }) => from)).toEqual([['Saker!A6:H6']]);
    expect(JSON.stringify([rows, undecided])).not.toContain('Hauge');
  });

  test('none of another year, of a group without cases, or of an empty sheet', () => {
    expect(cellsIn(recusalsTable, 'dmp-feilfri', 2025)).toEqual([]);
    expect(groupCells(recusalsTable, {})).toEqual([]);
    expect(groupCells(recusalsTable, { Saker: [['Saksnr.', 'Møte nr.', 'Tittel', 'Inhabile']] })).toEqual([]);
  });
});

type Line = readonly string[];
const meetings = [meetingHeader, ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', '', '', 'ja']];
const of = (recused: string, lines: readonly Line[] | undefined, meeting = '1') => ({
  Møter: meetings,
  Saker: [
    ['Saksnr.', 'Møte nr.', 'Tittel', 'Inhabile'],
    ['7', meeting, 'Legemidler', recused],
  ],
  ...(lines === undefined ? {} : { Deltakelse: [attendanceHeader, ...lines] }),
});
const row = (...args: Parameters<typeof of>) => groupCells(recusalsTable, of(...args))[0]?.slice(1);

describe('how many were recused, and whether somebody came for them', () => {
  const kari = ['1', 'Kari Lie', 'til stede', ''];
  test.each<readonly [string, string, readonly Line[] | undefined, readonly [number, string | null]]>([
    ['no attendance', 'Kari Lie', undefined, [1, null]],
    ['nobody’s attendance entered', 'Kari Lie', [], [1, null]],
    ['no substitute', 'Kari Lie', [kari], [1, 'nei']],
    ['a substitute', 'Kari Lie', [kari, ['1', 'Per Ås', 'til stede', 'Lie, Kari']], [1, 'ja']],
    ['«vara møtte»', 'Kari Lie', [['1', 'Kari Lie', 'vara møtte', '']], [1, 'ja']],
    ['a substitute who did not come', 'Kari Lie', [kari, ['1', 'Per Ås', 'forfall', 'Kari Lie']], [1, 'nei']],
    ['a substitute for another', 'Kari Lie', [kari, ['1', 'Per Ås', 'til stede', 'Eli Bø']], [1, 'nei']],
    ['one of two', 'Kari Lie; Eli Bø', [kari, ['1', 'Per Ås', 'til stede', 'Kari Lie']], [2, '1 av 2']],
    ['one person named twice', 'Kari Lie; Lie, Kari', [kari], [1, 'nei']],
    ['a line that cannot be read', 'Kari Lie', [['1', 'Kari Lie', 'kanskje', '']], [1, null]],
  ])('%s', (_, recused, lines, expected) => {
    expect(row(recused, lines)).toEqual(expected);
  });

  test('a sheet without a column for it does not tell', () => {
    const Deltakelse = [
      ['Møte nr.', 'Navn', 'Oppmøte'],
      ['1', 'Kari Lie', 'til stede'],
    ];
    expect(groupCells(recusalsTable, { ...of('Kari Lie', undefined), Deltakelse })[0]?.[2]).toBeNull();
  });

  test('a case in which nobody was has no row', () => expect(row('ingen', [kari])).toBeUndefined());

  test('in the language of the report', () => {
    const lines = [kari, ['1', 'Per Ås', 'til stede', 'Kari Lie']];
    const { rows } = ofGroup(recusalsTable, of('Kari Lie; Eli Bø', lines), 2026, 'en');
    expect(rows[0]?.cells).toEqual(['7 Legemidler', 2, '1 of 2']);
  });
});

describe('a case whose meeting is not known', () => {
  test.each([
    ['9', 'Møtet for sak 7 (Saker!B2) er ikke avklart.'],
    ['', 'Møtet for sak 7 (Saker!B2) er ikke avklart.'],
  ])('«%s» stands there, and its cell is named', (meeting, said) => {
    expect(row('Kari Lie', [], meeting)).toEqual([1, null]);
    expect(openOf(recusalsTable, of('Kari Lie', [], meeting))).toEqual([said]);
  });
});
