import { placeOf, unread, type Committee, type Place } from './committee.ts';
import { overlap, type Interval } from './day.ts';
import type { Meeting, MeetingKind } from './meeting.ts';
import type { When } from './rule.ts';
import { asOne } from './same-meeting.ts';

/** A meeting that was held in the judged days, or may have been. */
export interface HeldMeeting {
  /** Two rows of the same day and kind are one meeting. */
  readonly rows: readonly Meeting[];
  /** The row to name it by. */
  readonly meeting: Meeting;
  /** The cells that would decide whether it was held on those days and is of the kinds asked for. */
  readonly doubts: readonly Place[];
}

const never: readonly unknown[] = ['planned', 'cancelled', 'postponed'];

/** The cells on which it depends, or undefined when the meeting certainly is none of those asked for. */
function doubtsOf({ row, day, status, kind }: Meeting, of: Kinds, days: Interval, on: boolean): Place[] | undefined {
  if (never.includes(status) || (kind !== unread && !of(kind ?? 'ordinary'))) return undefined;
  if (typeof day === 'number' ? day < days.from || day > days.to : !on) return undefined;
  return [
    ...(typeof day === 'number' ? [] : [placeOf(row, 'day')]),
    ...(status === 'held' ? [] : [placeOf(row, 'status')]),
    ...(kind === unread ? [placeOf(row, 'kind')] : []),
  ];
}

type Kinds = (kind: MeetingKind) => boolean;

/** Every meeting of some kinds that was, or may have been, held in the period while the clause is in force. An empty kind is an ordinary one. */
export function heldMeetings(committee: Committee, when: When, of: Kinds): HeldMeeting[] {
  const days = overlap(when.period, when.valid);
  if (days === undefined) return [];
  // The period ends on the day of judgement or before: a clause that begins later has none of its days.
  const on = when.on <= when.valid.to;
  const doubts = new Map<Meeting, readonly Place[]>();
  for (const meeting of committee.meetings) {
    const found = doubtsOf(meeting, of, days, on);
    if (found !== undefined) doubts.set(meeting, found);
  }
  return asOne([...doubts.keys()]).map((rows) => {
    const cells = rows.map((row) => doubts.get(row) ?? []);
    return { rows, meeting: rows[0], doubts: cells.some(({ length }) => length === 0) ? [] : cells.flat() };
  });
}
