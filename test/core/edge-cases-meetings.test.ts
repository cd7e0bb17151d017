/** The edge cases of the domain that concern meetings, by number: 18, 20, 24 b and c; literal expected values. */
import { describe, expect, test } from 'vitest';
import { dmpMeetingHeader, dmpMembers, judgeSheets, type Row } from './meeting-sheets.ts';
import { findings, fourMeetings, judgeNetwork, type MeetingRow } from './roster.ts';

const meeting = (day: string, type = 'Ordinært', form = '', status = 'Avholdt', remark = ''): MeetingRow => [
  ...['9', day, type, form, status, remark],
];
const ofMeetings = /^meeting-|^user-representative-present$/;
const told = (answer: ReturnType<typeof judgeNetwork>) =>
  findings(answer)
    .filter(({ rule, values }) => ofMeetings.test(rule) && values.missing === undefined)
    .map(({ rule, severity }) => `${rule} ${severity}`);
const firstHalf = (answer: ReturnType<typeof judgeNetwork>) => answer.groups[0]?.meetings[0];

describe('18: which meetings count', () => {
  const beside = (...more: MeetingRow[]) =>
    judgeNetwork({ meetings: [meeting('12.02.2026'), ...more, ...fourMeetings.slice(2)] });
  test('a: one on Teams does', () => {
    const answer = beside(meeting('20.03.2026', 'Ordinært', 'Teams'));
    expect([firstHalf(answer)?.held, told(answer)]).toEqual([2, []]);
  });
  test('b: a round of e-mail does not', () => {
    const answer = beside(meeting('20.03.2026', 'E-postsirkulasjon'));
    expect([firstHalf(answer)?.held, told(answer)]).toEqual([1, ['meeting-frequency error']]);
  });
  test('c: an unmarked joint meeting does not, and that is a note', () => {
    const answer = beside(meeting('20.03.2026', 'Fellesmøte med annet nettverk'));
    expect([firstHalf(answer)?.held, told(answer)]).toEqual([1, ['meeting-frequency error', 'meeting-frequency note']]);
  });
  test('c: one marked «teller» does', () => {
    const answer = beside(meeting('20.03.2026', 'Fellesmøte med Sykehusinnkjøp', '', 'Avholdt', 'teller'));
    expect([firstHalf(answer)?.held, told(answer)]).toEqual([2, []]);
  });
  test('d: the arbeidsutvalg does not', () => {
    const answer = beside(meeting('20.03.2026', 'Arbeidsutvalg'));
    expect([firstHalf(answer)?.held, told(answer)]).toEqual([1, ['meeting-frequency error']]);
  });
});

describe('20: meetings that contradict the calendar', () => {
  const beside = (...more: MeetingRow[]) => judgeNetwork({ meetings: [...fourMeetings, ...more] });
  test('a: 15.06.2026 still planned has passed, and is not counted', () => {
    const answer = beside(meeting('15.06.2026', 'Ordinært', '', 'Planlagt'));
    expect(told(answer)).toEqual(['meeting-past-planned warning']);
    expect(firstHalf(answer)).toMatchObject({ held: 2, planned: 0 });
  });
  test('b: 10.12.2026 entered as held is an error, and is not counted', () => {
    const answer = beside(meeting('10.12.2026'));
    expect(told(answer)).toEqual(['meeting-future-held error']);
    expect(answer.groups[0]?.meetings[1]).toMatchObject({ held: 2, planned: 0 });
  });
  test('c: two rows for 12.03.2026 are one until it is confirmed', () => {
    const answer = beside(meeting('12.03.2026'), meeting('12.03.2026'));
    expect(told(answer)).toEqual(['meeting-duplicated warning']);
    expect(firstHalf(answer)).toMatchObject({ held: 3 });
  });
});

describe('24: the meetings of a DMP group', () => {
  const judge = (row: Row, attendance: readonly Row[]) =>
    judgeSheets({
      mandate: 'dmp-spesialist-brukergruppe',
      members: dmpMembers,
      meetings: [dmpMeetingHeader, row],
      attendance: [['Møte nr.', 'Navn', 'Oppmøte'], ...attendance],
    });
  test('b: one chaired by somebody of DMP is an error', () => {
    const row = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', 'Sykehusinnkjøp HF', 'Tor Vik', 'DMP'];
    expect(told(judge(row, [['1', 'Eli Bø', 'ja']]))).toEqual(['meeting-convener error']);
  });
  test('c: a supplier dialogue called by Sykehusinnkjøp is another kind of meeting', () => {
    const row = ['1', '12.03.2026', 'Leverandørdialog', 'Avholdt', 'Sykehusinnkjøp HF', 'Tor Vik', 'DMP'];
    expect(told(judge(row, [['1', 'Kari Lie', 'ja']]))).toEqual([]);
  });
  test('d: one meeting all year is fine', () => {
    const row = ['1', '12.03.2026', 'Gruppemøte', 'Avholdt', 'Sykehusinnkjøp HF', 'Ida Dahl', 'Sykehusinnkjøp HF'];
    expect(told(judge(row, [['1', 'Eli Bø', 'ja']]))).toEqual([]);
  });
});
