import type { Committee } from '../committee.ts';
import { referred } from '../meeting-reference.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingReference } from '../records.ts';
import { sameMeeting } from '../same-meeting.ts';

/** Which meeting a line of Deltakelse or Saker is about. */
export interface Meant {
  /** None when the list of meetings has no such meeting. */
  readonly meetings: readonly Meeting[];
  /** They are rows of one meeting. */
  readonly isOne: boolean;
}

const notHeld: readonly unknown[] = ['planned', 'cancelled', 'postponed'];

/** As `referred`, but of two meetings with one number, one put off and the other held, the one that took place is meant. */
export function meantBy(committee: Committee, reference: MeetingReference): Meant {
  const { meetings: all } = referred(committee, reference);
  const held = all.filter(({ status }) => !notHeld.includes(status));
  const meetings = held.length > 0 ? held : all;
  return { meetings, isOne: new Set(meetings.map((meeting) => sameMeeting(meeting) ?? meeting)).size === 1 };
}

/** The lines about a meeting, and those that may as well be about another. */
export interface Lines<Line> {
  readonly sure: readonly Line[];
  readonly unsure: readonly Line[];
}

interface About {
  readonly meeting: MeetingReference;
}

/** Tells of the rows of a meeting which lines are about it. */
export function linesByMeeting<Line extends About>(
  committee: Committee,
  lines: readonly Line[],
): (rows: readonly Meeting[]) => Lines<Line> {
  const sure = new Map<Meeting, Line[]>();
  const unsure = new Map<Meeting, Line[]>();
  for (const line of lines) {
    const { meetings, isOne } = meantBy(committee, line.meeting);
    const found = isOne ? sure : unsure;
    for (const meeting of meetings) {
      const known = found.get(meeting);
      if (known === undefined) found.set(meeting, [line]);
      else known.push(line);
    }
  }
  const of = (found: typeof sure, rows: readonly Meeting[]) => [
    ...new Set(rows.flatMap((row) => found.get(row) ?? [])),
  ];
  return (rows) => ({ sure: of(sure, rows), unsure: of(unsure, rows) });
}
