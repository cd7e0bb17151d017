import { unread, type Read, type Unread } from '../committee.ts';
import type { Meeting, MeetingStatus } from '../meeting.ts';
import { asOne } from '../same-meeting.ts';
import type { YearFacts } from './table.ts';

/** The rows of one meeting. */
export type MeetingRows = readonly [Meeting, ...Meeting[]];

const hasFallen = ({ status }: Meeting) => status === 'cancelled' || status === 'postponed';

/** The meetings of the year by day, then those whose day is not known, as the sheet has them. One that fell through is none of those that did not. */
export function yearMeetings({ committee: { meetings }, days }: YearFacts): MeetingRows[] {
  const all = [...asOne(meetings.filter((one) => !hasFallen(one))), ...asOne(meetings.filter(hasFallen))];
  const dated = all.flatMap((rows) => {
    const [{ day, row }] = rows;
    return typeof day === 'number' && day >= days.from && day <= days.to ? [{ rows, day, row }] : [];
  });
  const inOrder = dated.toSorted((a, b) => (a.day === b.day ? a.row.number - b.row.number : a.day - b.day));
  return [...inOrder.map(({ rows }) => rows), ...all.filter(([{ day }]) => typeof day !== 'number')];
}

/** What some row of the meeting tells; unread where none does and one cannot be read. */
export function toldBy<T>(rows: MeetingRows, read: (meeting: Meeting) => Read<T>): T | Unread | undefined {
  const values = rows.map(read);
  const [known] = values.flatMap((value) => (value === undefined || value === unread ? [] : [value]));
  return known ?? (values.includes(unread) ? unread : undefined);
}

/** From what tells most of a meeting to what tells least: a meeting that is held on one row was held. */
const statuses: readonly MeetingStatus[] = ['held', 'planned', 'postponed', 'cancelled'];

/** The status of the rows together. */
export function statusOf(rows: MeetingRows): MeetingStatus | Unread | undefined {
  const found = statuses.find((status) => rows.some((row) => row.status === status));
  return found ?? toldBy(rows, ({ status }) => status);
}

/** Whether the meeting was not held, and is not going to be. */
export function fellThrough(rows: MeetingRows): boolean {
  const status = statusOf(rows);
  return status === 'cancelled' || status === 'postponed';
}
