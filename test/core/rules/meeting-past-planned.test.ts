import { expect, test } from 'vitest';
import { findings, judgeDmp, judgeNetwork, type MeetingRow } from '../roster.ts';

const meeting = (day: string, status = 'Planlagt', number = ''): MeetingRow => [
  number,
  day,
  'Ordinært',
  '',
  status,
  '',
];
const judged = (...meetings: MeetingRow[]) => findings(judgeNetwork({ meetings }), 'meeting-past-planned');

test('a meeting that has passed and is still planned is a warning', () => {
  expect(judged(meeting('15.06.2026', 'Planlagt', '2/26'))).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Møter', cell: 'E2' },
      values: { meeting: '2/26', date: '2026-06-15' },
      message: 'Møtet 15.06.2026 er passert, men står som planlagt. Det telles ikke.',
      source: { document: 'Mandatvakt', section: 'Slik leses arkene' },
      fix: null,
    },
  ]);
});

test('one planned for yesterday has passed; for today or tomorrow it has not', () => {
  expect(judged(meeting('21.11.2026'))).toHaveLength(1);
  expect(judged(meeting('22.11.2026'))).toEqual([]);
  expect(judged(meeting('23.11.2026'))).toEqual([]);
});

test('a meeting of two days has passed when its last day has', () => {
  expect(judged(meeting('21.–22.11.2026'))).toEqual([]);
  expect(judged(meeting('20.–21.11.2026')).map(({ values }) => values.date)).toEqual(['2026-11-20']);
});

test('one before the period says nothing new', () => {
  expect(judged(meeting('31.12.2024'))).toEqual([]);
  expect(judged(meeting('01.01.2025'))).toHaveLength(1);
});

test.each(['Avholdt', 'Avlyst', 'Utsatt', ''])('a meeting with the status «%s» is not one of these', (status) => {
  expect(judged(meeting('15.06.2026', status))).toEqual([]);
});

test('a date or a status that cannot be read is never claimed to be one', () => {
  expect(judged(meeting('05.06'), meeting('15.06.2026', 'kanskje'))).toEqual([]);
});

test('the groups of DMP are told too', () => {
  const answer = judgeDmp({ members: [], meetings: [meeting('15.06.2026')] });
  expect(findings(answer, 'meeting-past-planned')).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ meetings: [meeting('15.06.2026')], language }), 'meeting-past-planned')[0]?.message;
  expect(said('nn')).toBe('Møtet 15.06.2026 er passert, men står som planlagt. Det blir ikkje talt med.');
  expect(said('en')).toBe('The meeting on 15.06.2026 has passed, but is entered as planned. It is not counted.');
});

test('the key is the same when rows move and on another day', () => {
  const key = judged(meeting('15.06.2026'))[0]?.key;
  const moved = judgeNetwork({ meetings: [meeting('01.12.2026'), meeting('15.06.2026')], on: '2026-11-30' });
  expect(findings(moved, 'meeting-past-planned')[0]?.key).toBe(key);
});
