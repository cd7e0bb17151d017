import { absent } from '../absent.ts';
import { attendanceGap, wasPresent } from '../attendees.ts';
import { placeOf } from '../committee.ts';
import { heldMeetings } from '../held-meetings.ts';
import { aboutMeeting, meetingIdentity, meetingName, meetingValues, type MeetingValues } from '../meeting-values.ts';
import type { MeetingKind } from '../meeting.ts';
import { professional } from '../professional.ts';
import type { Rule } from '../rule.ts';

export interface Terms {
  /** Kinds of meeting at which one is to be present. */
  readonly at: readonly MeetingKind[];
}

export interface Values extends MeetingValues {
  /** Anybody's attendance at the meeting is entered. */
  readonly isEntered: boolean;
}

export const userRepresentativePresent: Rule<Terms, Values> = {
  title: {
    nb: 'Profesjonell brukerrepresentant til stede',
    nn: 'Profesjonell brukarrepresentant til stades',
    en: 'Professional user representative present',
  },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `${meetingName(v, 'nb')}: ${v.isEntered ? 'profesjonell brukerrepresentant var ikke til stede.' : 'det er ikke ført om profesjonell brukerrepresentant var til stede.'}`,
    nn: (v) =>
      `${meetingName(v, 'nn')}: ${v.isEntered ? 'profesjonell brukarrepresentant var ikkje til stades.' : 'det er ikkje ført om profesjonell brukarrepresentant var til stades.'}`,
    en: (v) =>
      `${meetingName(v, 'en')}: ${v.isEntered ? 'no professional user representative was present.' : 'it is not entered whether a professional user representative was present.'}`,
  },
  identity: meetingIdentity,
  *check(committee, { at }, when) {
    if (committee.tables.meetings === undefined) return yield* absent(when, 'meetings');
    const held = heldMeetings(committee, when, (kind) => at.includes(kind));
    if (held.length === 0) return;
    const gap = attendanceGap(committee, when);
    if (gap !== undefined) return yield* gap;
    const isOne = professional(committee, when);
    for (const one of held) {
      const { answer, cells, isEntered } = wasPresent(committee, one, isOne);
      if (answer === 'yes') continue;
      const depends = [...one.doubts, ...cells];
      if (depends.length > 0) yield { undecided: { about: aboutMeeting(one.meeting) ?? '', cells: depends } };
      else yield { at: placeOf(one.meeting.row, 'number'), values: { ...meetingValues(one.meeting), isEntered } };
    }
  },
};
