import { describe, expect, test } from 'vitest';
import { groupMeetingsTable } from '../../../core/report/group-meetings-table.ts';
import { attendanceHeader, groupCells, meetingHeader, member, memberHeader, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const trust = 'Sykehusinnkjøp HF';
const led = [trust, 'Kristin Wold', trust];
const dialogue = 'dialogmøte med pasientforening';
const seminar = ['4', '2026-12-10', 'anbudsseminar (planlagt)', ...led, null, null, null];

describe('the meetings of a group', () => {
  test('dmp-feilfri 2026: nine on the list, one with forfall at the second and third, and a seminar to come', () => {
    expect(cellsIn(groupMeetingsTable, 'dmp-feilfri', 2026)).toEqual([
      ['1', '2026-03-19', 'gruppemøte', ...led, 'ja', 9, 'ja'],
      ['2', '2026-05-07', dialogue, ...led, 'ja', 8, 'ja'],
      ['3', '2026-09-24', 'gruppemøte', ...led, 'ja', 8, 'ja'],
      seminar,
    ]);
  });

  test('dmp-med-feil 2026: the user representative had forfall twice, and DMP led the third', () => {
    expect(cellsIn(groupMeetingsTable, 'dmp-med-feil', 2026)).toEqual([
      ['1', '2026-03-19', 'gruppemøte', ...led, 'ja', 9, 'ja'],
      ['2', '2026-05-07', dialogue, ...led, 'nei', 8, 'ja'],
      ['3', '2026-09-24', 'gruppemøte', trust, 'Anders Lie', 'DMP', 'nei', 8, 'ja'],
      seminar,
    ]);
  });

  test('a meeting rests on its row and on the lines about it', () => {
    const from = filled(groupMeetingsTable, 'dmp-feilfri', 2026).rows.map((row) => row.from);
    // Both lists begin in the fifth row; nine lines a meeting.
    expect(from[0]).toEqual(['Møter!A5:I5', 'Deltakelse!A5:D13']);
    expect(from[3]).toEqual(['Møter!A8:I8']);
  });

  test('no rows of a year without meetings, nor without the sheet', () => {
    expect(cellsIn(groupMeetingsTable, 'dmp-feilfri', 2025)).toEqual([]);
    expect(groupCells(groupMeetingsTable, {})).toEqual([]);
    expect(groupCells(groupMeetingsTable, { Møter: [meetingHeader] })).toEqual([]);
  });
});

const user = 'Profesjonell brukerrepresentant';
const Medlemmer = [memberHeader, member('Eli Bø', '', '', user), member('Kari Lie', '', '', 'Spesialist')];
const meeting = (kind: string, status: string, day = '12.03.2026') => ['1', day, kind, status, '', '', ''];
const only = (kind: string, status: string, day?: string) => ({ Møter: [meetingHeader, meeting(kind, status, day)] });
const attended = (...lines: readonly (readonly string[])[]) => ({
  ...{ Medlemmer, Møter: [meetingHeader, meeting('Gruppemøte', 'Avholdt')] },
  Deltakelse: [attendanceHeader, ...lines],
});
/** The user representative, how many, and the minutes. */
const presence = (sheets: Parameters<typeof groupCells>[1]) => groupCells(groupMeetingsTable, sheets)[0]?.slice(6);

describe('what a meeting is called', () => {
  test.each([
    ['Gruppemøte', 'Avholdt', 'gruppemøte'],
    ['', 'Avholdt', 'gruppemøte'],
    ['Ekstraordinært møte', 'Avholdt', 'ekstraordinært gruppemøte'],
    ['Leverandørdialog', 'Avholdt', 'leverandørdialog'],
    ['Anbudsseminar', 'Avholdt', 'anbudsseminar'],
    ['Fagseminar', 'Avholdt', 'seminar'],
    ['Gruppemøte', 'Avlyst', 'gruppemøte (avlyst)'],
    ['Gruppemøte', 'Utsatt', 'gruppemøte (utsatt)'],
    // An association may reveal the health of those who came from it.
    ['Dialogmøte med Kreftforeningen', 'Avholdt', dialogue],
  ])('«%s», %s: %s', (kind, status, shown) => {
    expect(groupCells(groupMeetingsTable, only(kind, status))[0]?.[2]).toBe(shown);
  });

  test('a body in parentheses after the chair is the body the chair comes from', () => {
    const row = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', 'DMP', 'Anders Lie (DMP)', ''];
    expect(groupCells(groupMeetingsTable, { Møter: [meetingHeader, row] })[0]?.slice(3, 6)).toEqual([
      ...['DMP', 'Anders Lie', 'DMP'],
    ]);
  });

  test('where a user representative who led or called it comes from is not told', () => {
    const row = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', 'Eli Bø (LHL)', 'Bø, Eli (LHL)', ''];
    expect(groupCells(groupMeetingsTable, { Medlemmer, Møter: [meetingHeader, row] })[0]?.slice(3, 6)).toEqual([
      ...['Eli Bø', 'Bø, Eli', null],
    ]);
  });
});

describe('who was there', () => {
  test('nothing entered is not known', () => {
    expect(presence(only('Gruppemøte', 'Avholdt'))).toEqual([null, null, 'nei']);
    expect(presence(attended())).toEqual([null, null, 'nei']);
  });

  test.each([
    ['til stede', 'ja', 2],
    ['forfall', 'nei', 1],
  ])('the user representative %s: %s, %i present', (state, shown, present) => {
    expect(presence(attended(['1', 'Eli Bø', state], ['1', 'Kari Lie', 'til stede']))).toEqual([shown, present, 'nei']);
  });

  test('who did not come for a meeting that was cancelled is not asked', () => {
    const sheets = { ...attended(['1', 'Eli Bø', 'til stede']), ...only('Gruppemøte', 'Avlyst') };
    expect(presence(sheets)).toEqual([null, null, null]);
  });

  test('an answer that cannot be read leaves both open, and its cell is named', () => {
    const sheets = attended(['1', 'Eli Bø', 'kanskje'], ['1', 'Kari Lie', 'til stede']);
    expect(presence(sheets)).toEqual([null, null, 'nei']);
    expect(openOf(groupMeetingsTable, sheets)).toEqual([
      'Oppmøte for Eli Bø (Deltakelse!C2) kan ikke leses.',
      'Om profesjonell brukerrepresentant var til stede på møtet 12.03.2026, avhenger av Deltakelse!C2.',
    ]);
  });
});

describe('cells that cannot be read', () => {
  test('a meeting whose day cannot be read comes last', () => {
    const Møter = [meetingHeader, meeting('Gruppemøte', 'Avholdt', 'i vår'), ['2', '12.03.2026', '', 'Avholdt']];
    expect(groupCells(groupMeetingsTable, { Møter }).map(([no, day]) => [no, day])).toEqual([
      ...[
        ['2', '2026-03-12'],
        ['1', null],
      ],
    ]);
    expect(openOf(groupMeetingsTable, { Møter })).toEqual(['Dato for møte 1 (Møter!B2) kan ikke leses.']);
  });

  test('a kind, and a status, are named; without a status nobody knows whether it was held', () => {
    expect(groupCells(groupMeetingsTable, only('noe annet', 'Avholdt'))[0]?.[2]).toBeNull();
    expect(openOf(groupMeetingsTable, only('noe annet', 'Avholdt'))).toEqual([
      'Type for møtet 12.03.2026 (Møter!C2) kan ikke leses.',
    ]);
    expect(openOf(groupMeetingsTable, only('Gruppemøte', ''))).toEqual([
      'Status for møtet 12.03.2026 (Møter!D2) mangler.',
    ]);
    expect(presence(only('Gruppemøte', ''))).toEqual([null, null, null]);
  });
});

describe('the year', () => {
  test.each([
    ['31.12.2025', 0],
    ['01.01.2026', 1],
    ['31.12.2026', 1],
    ['01.01.2027', 0],
  ])('2026 has a meeting on %s %i times', (day, times) => {
    expect(groupCells(groupMeetingsTable, only('Gruppemøte', 'Planlagt', day))).toHaveLength(times);
  });

  test('in the language of the report', () => {
    const { rows } = ofGroup(groupMeetingsTable, attended(['1', 'Eli Bø', 'til stede']), 2026, 'en');
    expect(rows[0]?.cells.slice(2)).toEqual(['group meeting', null, null, null, 'yes', 1, 'no']);
  });
});
