import { absent } from '../absent.ts';
import { placeOf } from '../committee.ts';
import { heldMeetings } from '../held-meetings.ts';
import { aboutMeeting, meetingIdentity, meetingValues, type MeetingValues } from '../meeting-values.ts';
import type { MeetingKind } from '../meeting.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Terms {
  /** Kinds of which no minutes are expected. */
  readonly without: readonly MeetingKind[];
}

export type Values = MeetingValues;

export const minutesMissing: Rule<Terms, Values> = {
  title: { nb: 'Referat', nn: 'Referat', en: 'Minutes' },
  severity: 'warning',
  sentence: {
    nb: (v) => `Møtet ${date(v.date)} mangler referat.`,
    nn: (v) => `Møtet ${date(v.date)} manglar referat.`,
    en: (v) => `No minutes are entered for the meeting on ${date(v.date)}.`,
  },
  identity: meetingIdentity,
  *check(committee, { without }, when) {
    if (committee.tables.meetings === undefined) return yield* absent(when, 'meetings');
    const held = heldMeetings(committee, when, (kind) => !without.includes(kind));
    const told = held.filter(({ rows }) => rows.some(({ row }) => row.table.columns.minutes !== undefined));
    if (told.length < held.length) yield* absent(when, 'meetings', 'minutes');
    for (const { rows, meeting, doubts } of told) {
      if (rows.some(({ minutes }) => minutes)) continue;
      if (doubts.length > 0) yield { undecided: { about: aboutMeeting(meeting) ?? '', cells: doubts } };
      else yield { at: placeOf(meeting.row, 'minutes'), values: meetingValues(meeting) };
    }
  },
};
