import { describe, expect, test } from 'vitest';
import { involvementTable } from '../../../core/report/involvement-table.ts';
import { attendanceHeader, groupCells, meetingHeader, member, memberHeader, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const direct = ['Pasientforening 1', 'direkte deltaker', '2026-03-02', null, null];

describe('how patient associations took part', () => {
  test('dmp-feilfri 2026: one in the group, and a dialogue meeting that everybody came to', () => {
    expect(cellsIn(involvementTable, 'dmp-feilfri', 2026)).toEqual([
      direct,
      ['Pasientforening', 'dialogmøte', '2026-05-07', 'ja', 'ja'],
    ]);
  });

  test('dmp-med-feil 2026: the user representative had forfall', () => {
    expect(cellsIn(involvementTable, 'dmp-med-feil', 2026)).toEqual([
      direct,
      ['Pasientforening', 'dialogmøte', '2026-05-07', 'nei', 'ja'],
    ]);
  });

  test('a row rests on the list of members, or of meetings', () => {
    expect(filled(involvementTable, 'dmp-med-feil', 2026).rows.map(({ from }) => from)).toEqual([
      ...[['Medlemmer!B12:P12'], ['Møter!A6:I6']],
    ]);
  });

  test('nothing in a year before, nor without any', () => {
    expect(cellsIn(involvementTable, 'dmp-feilfri', 2025)).toEqual([]);
    expect(groupCells(involvementTable, {})).toEqual([]);
    expect(groupCells(involvementTable, { Medlemmer: [memberHeader] })).toEqual([]);
  });
});

describe('which association it is', () => {
  const of = (...bodies: readonly string[]) => ({
    Medlemmer: [memberHeader, ...bodies.map((body, index) => member(`Eli Bø${index}`, body, '', 'Pasientforening'))],
  });

  test('is not told, but two people of one have its number', () => {
    const sheets = of('Kreftforeningen', 'LHL', 'kreftforeningen', '', '');
    expect(groupCells(involvementTable, sheets).map(([name]) => name)).toEqual([
      ...['Pasientforening 1', 'Pasientforening 2', 'Pasientforening 1', 'Pasientforening 3', 'Pasientforening 4'],
    ]);
    expect(JSON.stringify(ofGroup(involvementTable, sheets))).not.toMatch(/kreft|LHL/i);
  });

  test('in the language of the report', () => {
    expect(ofGroup(involvementTable, of('LHL'), 2026, 'nn').rows[0]?.cells.slice(0, 2)).toEqual([
      ...['Pasientforeining 1', 'direkte deltakar'],
    ]);
  });
});

const dialogue = (status: string, kind = 'Dialogmøte', chair = '') => [
  ...['1', '12.03.2026', kind, status, '', chair, ''],
];
const of = (...meetings: readonly (readonly string[])[]) => ({ Møter: [meetingHeader, ...meetings] });

describe('dialogue meetings', () => {
  test.each([
    ['Planlagt', [['Pasientforening', 'dialogmøte (planlagt)', '2026-03-12', null, null]]],
    ['Avholdt', [['Pasientforening', 'dialogmøte', '2026-03-12', null, null]]],
    ['Avlyst', []],
    ['Utsatt', []],
  ])('%s', (status, rows) => {
    expect(groupCells(involvementTable, of(dialogue(status)))).toEqual(rows);
  });

  test('with suppliers are others', () => {
    expect(groupCells(involvementTable, of(dialogue('Avholdt', 'Dialogmøte med leverandør')))).toEqual([]);
  });

  test('led from Sykehusinnkjøp had the project team, whoever else came', () => {
    const sheets = of(dialogue('Avholdt', 'Dialogmøte', 'Kristin Wold (Sykehusinnkjøp)'));
    expect(groupCells(involvementTable, sheets)[0]?.slice(3)).toEqual([null, 'ja']);
  });

  test('the team is not there when only others are', () => {
    const Deltakelse = [attendanceHeader, ['1', 'Kari Lie', 'til stede', '']];
    const sheets = { ...of(dialogue('Avholdt')), Deltakelse };
    expect(groupCells(involvementTable, sheets)[0]?.slice(3)).toEqual(['nei', 'nei']);
  });
});

describe('what leaves it open', () => {
  test('a meeting whose kind cannot be read may be a dialogue meeting', () => {
    const sheets = of(dialogue('Avholdt', 'noe annet'));
    expect(groupCells(involvementTable, sheets)).toEqual([]);
    expect(openOf(involvementTable, sheets)).toEqual(['Type for møtet 12.03.2026 (Møter!C2) kan ikke leses.']);
  });

  test('somebody whose type cannot be read may come from an association', () => {
    const Medlemmer = [memberHeader, member('Eli Bø', '', '', 'noe annet')];
    expect(openOf(involvementTable, { Medlemmer })).toEqual(['Deltakertype for Eli Bø (Medlemmer!D2) kan ikke leses.']);
  });

  test('without a status nobody knows whether it was held', () => {
    expect(openOf(involvementTable, of(dialogue('')))).toEqual(['Status for møtet 12.03.2026 (Møter!D2) mangler.']);
  });

  test('the day of appointment of somebody in the group', () => {
    const Medlemmer = [memberHeader, member('Eli Bø', '', '', 'Pasientforening', 'i vår')];
    expect(groupCells(involvementTable, { Medlemmer })[0]?.[2]).toBeNull();
    expect(openOf(involvementTable, { Medlemmer })).toEqual([
      'Oppnevningsdato for Eli Bø (Medlemmer!E2) kan ikke leses.',
    ]);
  });
});
