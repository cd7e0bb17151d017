import { describe, expect, test } from 'vitest';
import { attendanceGap, names, naming, rowsByPerson, wasPresent, type Answer } from '../../core/attendees.ts';
import { unread, type Read } from '../../core/committee.ts';
import type { Attendance } from '../../core/records.ts';
import { appointmentOf, cellOf, committeeOf, day, days, meetingOf, rowOf, tableOf, whenOf } from './few-facts.ts';

describe('what the sheet Deltakelse lacks', () => {
  const gap = (fields?: readonly string[], when = whenOf()) => {
    const tables = fields === undefined ? {} : { attendance: tableOf('attendance', ...fields) };
    return attendanceGap(committeeOf({ tables }), when);
  };
  test.each<[string[] | undefined, string | undefined]>([
    [undefined, ''],
    [['name'], 'state'],
    [['name', 'state'], 'meeting'],
    [['name', 'state', 'meeting'], undefined],
    [['name', 'state', 'day'], undefined],
    [['name', 'state', 'meeting', 'day'], undefined],
    [['name', 'meeting'], 'state'],
    [['name', 'meeting-0'], undefined],
  ])('with the columns %j: %s', (fields, column) => {
    const lacking = column === '' ? { missing: 'attendance' } : { missing: 'attendance', column };
    expect(gap(fields)).toEqual(column === undefined ? undefined : [{ undecided: lacking }]);
  });

  test('it is told under the clause that is in force on the day of judgement', () => {
    expect(gap(undefined, whenOf({ valid: days('2020-01-01', '2026-11-21') }))).toEqual([]);
    expect(gap(['name', 'state'], whenOf({ valid: days('2020-01-01', '2026-11-21') }))).toEqual([]);
  });
});

test.each([
  ['Kari Lie (DMP)', ['DMP'], true],
  ['Sykehusinnkjøp HF', ['DMP', 'Sykehusinnkjøp'], true],
  ['sykehusinnkjøp-hf', ['Sykehusinnkjøp HF'], true],
  ['DMPen', ['DMP'], false],
  ['Kari Lie', ['DMP'], false],
  ['', ['DMP'], false],
  ['Kari Lie', [], false],
  [undefined, ['DMP'], false],
])('«%s» names one of %j: %s', (text, bodies, expected) => {
  expect(names(text, bodies)).toBe(expected);
  if (text === undefined) return;
  const isNamed = naming(bodies);
  expect([isNamed(text), isNamed('Ola Moe'), isNamed(text)]).toEqual([expected, false, expected]);
});

test('the rows of the member list by person, in order', () => {
  const rows = [0, 1, 0, 0].map((person) => appointmentOf({ person }));
  const found = rowsByPerson(committeeOf({ appointments: rows }));
  expect([...found].map(([person, own]) => [person, own.map((row) => rows.indexOf(row))])).toEqual([
    [0, [0, 2, 3]],
    [1, [1]],
  ]);
});

describe('whether somebody was present at meeting 1 of 12.02.2026', () => {
  const first = meetingOf();
  const second = meetingOf({ number: '2', day: day('2026-05-21'), row: rowOf(3, tableOf('meetings', 'day')) });
  const unnumbered = meetingOf({ number: undefined });
  const table = tableOf('attendance', 'name', 'meeting', 'state');
  const lineOf = (changes: Partial<Attendance>, index = 0): Attendance => ({
    ...{ row: rowOf(index + 2, table), field: 'state', meeting: { number: '1', day: undefined }, name: 'Kari Nes' },
    ...{ person: index, state: 'present', deputyFor: undefined, ...changes },
  });
  /** Whom the first, second, … line is about: `yes` of who is looked for. */
  const found = (
    lines: readonly Partial<Attendance>[],
    who: readonly Answer[],
    meetings = [first],
    others = [second],
  ) => {
    const attendance = lines.map(lineOf);
    const committee = committeeOf({ meetings: [...meetings, ...others], attendance });
    const [meeting = first] = meetings;
    const { answer, cells, isEntered } = wasPresent(
      committee,
      { rows: meetings, meeting, doubts: [] },
      (line) => who[attendance.indexOf(line)] ?? 'no',
    );
    return [answer, cells.map(cellOf).join(', '), isEntered];
  };
  const at = (number: string | undefined, day: Read<number>): Pick<Attendance, 'meeting'> => ({
    meeting: { number, day },
  });
  const [elsewhere, nowhere, unknownNumber] = [at('2', undefined), at(undefined, unread), at('7', undefined)];

  test.each<[string, Partial<Attendance>[], Answer[], unknown[]]>([
    ['nothing is entered', [], [], ['no', '', false]],
    ['present', [{}], ['yes'], ['yes', '', true]],
    ['present, by the day', [at(undefined, day('2026-02-12'))], ['yes'], ['yes', '', true]],
    ['present, perhaps of the kind', [{}], ['maybe'], ['maybe', '2 state', true]],
    ['another was present', [{}], ['no'], ['no', '', true]],
    ['absent', [{ state: 'absent' }], ['yes'], ['no', '', true]],
    ['absent, perhaps of the kind', [{ state: 'absent' }], ['maybe'], ['no', '', true]],
    ['the deputy met', [{ state: 'deputy-met' }], ['yes'], ['maybe', '2 state', true]],
    ['a state that cannot be read', [{ state: unread }], ['yes'], ['maybe', '2 state', true]],
    ['a state that cannot be read, of another', [{ state: unread }], ['no'], ['no', '', true]],
    ['one in doubt and one present', [{ state: unread }, {}], ['yes', 'yes'], ['yes', '', true]],
    ['two in doubt', [{ state: unread }, { state: unread }], ['yes', 'yes'], ['maybe', '2 state, 3 state', true]],
    ['present at another meeting', [elsewhere], ['yes'], ['no', '', false]],
    ['present at a meeting that is not told', [nowhere], ['yes'], ['maybe', '2 state', false]],
    ['absent from a meeting that is not told', [{ ...nowhere, state: 'absent' }], ['yes'], ['no', '', false]],
    ['present at a meeting not in the list', [unknownNumber], ['yes'], ['no', '', false]],
    ['on a day without a meeting', [at(undefined, day('2026-03-01'))], ['yes'], ['no', '', false]],
    ['twice at a meeting not told', [nowhere, { ...nowhere, person: 0 }], ['no', 'yes'], ['maybe', '3 state', false]],
    ['two at meetings not told', [nowhere, nowhere], ['yes', 'yes'], ['maybe', '2 state, 3 state', false]],
  ])('%s', (_, lines, who, expected) => {
    expect(found(lines, who)).toEqual(expected);
  });

  test('a meeting without a number may be any that a line numbers otherwise', () => {
    expect(found([unknownNumber], ['yes'], [unnumbered])).toEqual(['maybe', '2 state', false]);
    expect(found([unknownNumber], ['yes'], [first, meetingOf({ number: undefined })])).toEqual([
      'maybe',
      '2 state',
      false,
    ]);
    expect(found([elsewhere], ['yes'], [unnumbered])).toEqual(['no', '', false]);
  });

  test('of somebody who surely came, it is the day of the meeting that is not known', () => {
    const dayless = meetingOf({ day: unread });
    expect(found([{}], ['maybe'], [dayless])).toEqual(['maybe', '2 day', true]);
    expect(found([{ state: unread }], ['yes'], [dayless])).toEqual(['maybe', '2 state', true]);
  });

  test('who it was is asked on the day of the meeting, where it can be read', () => {
    const asked: unknown[] = [];
    for (const meeting of [first, meetingOf({ day: unread })]) {
      const committee = committeeOf({ meetings: [meeting], attendance: [lineOf({})] });
      wasPresent(committee, { rows: [meeting], meeting, doubts: [] }, (_, on) => {
        asked.push(on);
        return 'no';
      });
    }
    expect(asked).toEqual([day('2026-02-12'), undefined]);
  });

  test('a number that two meetings have leaves it open which', () => {
    const again = meetingOf({ day: day('2026-09-17') });
    expect(found([{}], ['yes'], [first], [again])).toEqual(['maybe', '2 state', true]);
  });
});
