import { describe, expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import { dmpHeader, findings, judgeDmp, meetingHeader, type MeetingRow, type Member } from '../roster.ts';

const row = (type: string, remark = ''): Member => [
  ...[
    `${type} Navn`,
    '',
    '',
    'Helse Vest',
    type,
    '15.01.2026',
    'DMP',
    'H1',
    '10.01.2026',
    '',
    '10.01.2026',
    '',
    remark,
  ],
];
const meeting = (kind: string, status = 'Avholdt', day = '12.03.2026'): MeetingRow => [
  '1',
  day,
  kind,
  'Fysisk',
  status,
  '',
];
const judged = (types: readonly string[], meetings: readonly MeetingRow[] | null = [], language: Language = 'nb') =>
  findings(judgeDmp({ members: types.map((type) => row(type)), meetings, language }), 'patient-association');

test('a group with neither form is noted', () => {
  expect(judged(['Spesialist'], [meeting('Gruppemøte')])).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer' },
      message: 'Ingen pasientforening er ført som involvert (kan involveres direkte eller i dialogmøte).',
    },
  ]);
});

test('a patient association in the list is enough, with or without a sheet of meetings', () => {
  expect(judged(['Spesialist', 'Pasientforening'])).toEqual([]);
  expect(judged(['Spesialist', 'Pasientforening'], null)).toEqual([]);
});

test('a dialogue meeting, held or planned, is enough; one with suppliers or a cancelled one is not', () => {
  expect(judged(['Spesialist'], [meeting('Dialogmøte med pasientforening')])).toEqual([]);
  expect(judged(['Spesialist'], [meeting('Dialogmøte med pasientforening', 'Planlagt', '10.12.2026')])).toEqual([]);
  expect(judged(['Spesialist'], [meeting('Dialogmøte med pasientforening', 'Avlyst')])).toHaveLength(1);
  expect(judged(['Spesialist'], [meeting('Leverandørdialog')])).toMatchObject([{ severity: 'note' }]);
});

test('without a sheet of meetings it is undecided, once', () => {
  expect(judged(['Spesialist'], null)).toMatchObject([{ severity: 'undecided', values: { missing: 'meetings' } }]);
});

test('a type that cannot be read leaves it undecided, in the list or among the meetings', () => {
  expect(judged(['Brukerekspert'])).toMatchObject([{ severity: 'undecided', at: { sheet: 'Medlemmer', cell: 'E2' } }]);
  expect(judged(['Spesialist'], [meeting('Fagdag')])).toMatchObject([
    { severity: 'undecided', at: { sheet: 'Møter' } },
  ]);
});

test('a proposed one is not involved yet', () => {
  const rows = [row('Spesialist'), row('Pasientforening', 'Foreslått')];
  expect(findings(judgeDmp({ members: rows, meetings: [] }), 'patient-association')).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged(['Spesialist'], [], 'nn')[0]?.message).toBe(
    'Inga pasientforeining er ført som involvert (kan involverast direkte eller i dialogmøte).',
  );
  expect(judged(['Spesialist'], [], 'en')[0]?.message).toBe(
    'No patient association is entered as involved (may be, directly or in a dialogue meeting).',
  );
});

describe('in a list with a rôle or several groups', () => {
  const judgedRows = (column: string, ...given: readonly (readonly [type: string, value: string])[]) => {
    const cells = [[...dmpHeader, column], ...given.map(([type, value]) => [...row(type), value])];
    const meetings = { name: 'Møter', cells: [meetingHeader] };
    const answer = judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }, meetings] } } });
    return findings(answer, 'patient-association').map(({ severity, values }) => [severity, values.cells]);
  };

  test('the rôle may say it, and a rôle that cannot be read leaves it undecided', () => {
    expect(judgedRows('Rolle', ['', 'Pasientforening'])).toEqual([]);
    expect(judgedRows('Rolle', ['Pasientforening', 'Medlem'])).toEqual([]);
    expect(judgedRows('Rolle', ['Spesialist', 'Medlem'])).toEqual([['note', undefined]]);
    expect(judgedRows('Rolle', ['Spesialist', 'Kasserer'])).toEqual([['undecided', ['Medlemmer!N2']]]);
    expect(judgedRows('Rolle', ['Spesialist', 'Leder'])).toEqual([['note', undefined]]);
  });

  test('one who may be of either group leaves both undecided; of one who is surely of a group only the other is asked', () => {
    expect(judgedRows('Gruppe', ['Spesialist', 'A'], ['Spesialist', 'B'], ['Pasientforening', ''])).toEqual([
      ['undecided', ['Medlemmer!N4']],
      ['undecided', ['Medlemmer!N4']],
    ]);
    expect(judgedRows('Gruppe', ['Pasientforening', 'A'], ['Spesialist', 'B'])).toEqual([['undecided', []]]);
  });
});

test('a dialogue meeting without a status that can be read leaves it undecided, at the status', () => {
  for (const status of ['', 'kanskje'])
    expect(judged(['Spesialist'], [meeting('Dialogmøte', status)])).toMatchObject([
      { severity: 'undecided', values: { cells: ['Møter!E2'] } },
    ]);
  expect(judged(['Spesialist'], [meeting('Fagdag')])).toMatchObject([{ values: { cells: ['Møter!C2'] } }]);
});

test.each(['Avlyst', 'Utsatt'])('a meeting that is «%s» involves nobody, whatever its type', (status) => {
  expect(judged(['Spesialist'], [meeting('Dialogmøte', status)])).toMatchObject([{ severity: 'note' }]);
  expect(judged(['Spesialist'], [meeting('Fagdag', status)])).toMatchObject([{ severity: 'note' }]);
});

test('it is noted from the first day that the description is taken to hold', () => {
  const early = [row('Spesialist').with(5, '15.06.2015')];
  const noted = (on: string) => findings(judgeDmp({ members: early, meetings: [], on }), 'patient-association').length;
  expect([noted('2015-12-31'), noted('2016-01-01')]).toEqual([0, 1]);
});
