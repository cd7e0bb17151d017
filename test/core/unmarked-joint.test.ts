import { expect, test } from 'vitest';
import { unread, type Table } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { halfYear } from '../../core/half-year.ts';
import type { MeetingCount } from '../../core/meeting-count.ts';
import type { Meeting } from '../../core/meeting.ts';
import { jointSentence, unmarkedJoint } from '../../core/unmarked-joint.ts';

const table: Table = { sheet: 'Møter', part: 'meetings', columns: { day: 1, kind: 2 } };
const joint = (number: number, day: Meeting['day']) => ({ row: { table, number }, day }) as Meeting;
const told = (...unmarked: Meeting[]) => {
  const count = { unmarked, halfYear: halfYear(2026, 1), held: 1, planned: 2 } as unknown as MeetingCount;
  return [...unmarkedJoint(count, 3)];
};

test('a joint meeting that nobody has marked is noted at its kind, with the half-year’s numbers', () => {
  expect(told(joint(4, isoDay('2026-03-12')))).toEqual([
    {
      at: { table, row: 4, field: 'kind' },
      values: {
        halfYear: '2026-H1',
        required: 3,
        held: 1,
        planned: 2,
        to: '2026-06-30',
        partial: false,
        joint: '2026-03-12',
      },
      severity: 'note',
    },
  ]);
});

test('each is noted; one without a day that can be read is not', () => {
  const rows = told(
    joint(4, unread),
    joint(5, isoDay('2026-03-12')),
    joint(6, undefined),
    joint(7, isoDay('2026-04-01')),
  );
  expect(rows.map(({ at }) => at?.row)).toEqual([5, 7]);
});

test('it is said in three languages', () => {
  const { nb, nn, en } = jointSentence;
  expect([nb('2026-03-12'), nn('2026-03-12'), en('2026-03-12')]).toEqual([
    'Fellesmøtet 12.03.2026 er ikke merket «teller», og telles ikke med.',
    'Fellesmøtet 12.03.2026 er ikkje merkt «teller», og blir ikkje talt med.',
    'The joint meeting on 12.03.2026 is not marked “teller” (counts), and is not counted.',
  ]);
});
