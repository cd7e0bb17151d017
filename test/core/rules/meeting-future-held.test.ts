import { expect, test } from 'vitest';
import { findings, judgeDmp, judgeNetwork, type MeetingRow } from '../roster.ts';

const meeting = (day: string, status = 'Avholdt', number = ''): MeetingRow => [number, day, 'Ordinært', '', status, ''];
const judged = (...meetings: MeetingRow[]) => findings(judgeNetwork({ meetings }), 'meeting-future-held');

test('a meeting entered as held on a day to come is an error', () => {
  expect(judged(meeting('10.12.2026', 'Avholdt', '4/26'))).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Møter', cell: 'B2' },
      values: { meeting: '4/26', date: '2026-12-10' },
      message: 'Møtet 10.12.2026 står som avholdt, men datoen er fram i tid.',
      source: { document: 'Mandatvakt', section: 'Slik leses arkene' },
      fix: null,
    },
  ]);
});

test('one held yesterday or today may be; tomorrow it cannot', () => {
  expect(judged(meeting('21.11.2026'))).toEqual([]);
  expect(judged(meeting('22.11.2026'))).toEqual([]);
  expect(judged(meeting('23.11.2026'))).toHaveLength(1);
});

test.each(['Planlagt', 'Avlyst', 'Utsatt', '', 'kanskje'])('the status «%s» says no such thing', (status) => {
  expect(judged(meeting('10.12.2026', status))).toEqual([]);
});

test('a date that cannot be read is never claimed to be in the future', () => {
  expect(judged(meeting('12.2026'), meeting('05.06'))).toEqual([]);
});

test('every kind of meeting is told, in the groups of DMP too', () => {
  const seminar: MeetingRow = ['', '10.12.2026', 'Anbudsseminar', '', 'Avholdt', ''];
  const answer = judgeDmp({ members: [], meetings: [seminar] });
  expect(findings(answer, 'meeting-future-held')).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [meeting('10.12.2026')], language }), 'meeting-future-held')[0]?.message;
  expect(said('nn')).toBe('Møtet 10.12.2026 står som halde, men datoen er fram i tid.');
  expect(said('en')).toBe('The meeting on 10.12.2026 is entered as held, but the date is in the future.');
});
