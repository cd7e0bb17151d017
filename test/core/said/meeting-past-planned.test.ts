import { expect, test } from 'vitest';
import { findings, judgeNetwork, type MeetingRow } from '../roster.ts';

const planned = (day: string): MeetingRow => ['', day, 'Ordinært', '', 'Planlagt', ''];

test('a meeting on the last judged day is told, one after it is not, though it has passed', () => {
  const request = { period: { from: '2026-01-01', to: '2026-06-30' } };
  const judged = (day: string) =>
    findings(judgeNetwork({ meetings: [planned(day)], request }), 'meeting-past-planned').length;
  expect([judged('30.06.2026'), judged('01.07.2026')]).toEqual([1, 0]);
});
