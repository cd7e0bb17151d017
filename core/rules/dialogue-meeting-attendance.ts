import { absent } from '../absent.ts';
import { attendanceGap, names, wasPresent } from '../attendees.ts';
import { placeOf } from '../committee.ts';
import { heldMeetings } from '../held-meetings.ts';
import { list, type Text } from '../language.ts';
import { aboutMeeting, meetingIdentity, meetingValues, type MeetingValues } from '../meeting-values.ts';
import { date } from '../phrase.ts';
import { professional } from '../professional.ts';
import { chairedFrom, projectTeam } from '../project-team.ts';
import type { Rule } from '../rule.ts';

export interface Terms {
  /** Bodies and words by which a member of the project team is known. */
  readonly team: readonly string[];
}

type Needed = 'professional-user-representative' | 'project-team';

export interface Values extends MeetingValues {
  /** Who was not present. */
  readonly absent: readonly Needed[];
  /** Anybody's attendance at the meeting is entered. */
  readonly isEntered: boolean;
}

const called: Readonly<Record<Needed, Text>> = {
  'professional-user-representative': {
    nb: 'profesjonell brukerrepresentant',
    nn: 'profesjonell brukarrepresentant',
    en: 'a professional user representative',
  },
  'project-team': { nb: 'prosjektteamet', nn: 'prosjektteamet', en: 'the project team' },
};
const who = ({ absent: missing }: Values, language: keyof Text) =>
  list(
    missing.map((one) => called[one][language]),
    language,
  );

export const dialogueMeetingAttendance: Rule<Terms, Values> = {
  title: { nb: 'Deltakelse i dialogmøter', nn: 'Deltaking i dialogmøte', en: 'Attendance at dialogue meetings' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `Dialogmøte ${date(v.date)}: ${v.isEntered ? `${who(v, 'nb')} var ikke til stede.` : `det er ikke ført om ${who(v, 'nb')} var til stede.`}`,
    nn: (v) =>
      `Dialogmøte ${date(v.date)}: ${v.isEntered ? `${who(v, 'nn')} var ikkje til stades.` : `det er ikkje ført om ${who(v, 'nn')} var til stades.`}`,
    en: (v) =>
      `Dialogue meeting on ${date(v.date)}: ${v.isEntered ? `${who(v, 'en')} ${v.absent.length === 1 ? 'was' : 'were'} not present.` : `it is not entered whether ${who(v, 'en')} took part.`}`,
  },
  identity: (v) => [...meetingIdentity(v), v.absent.join(' ')],
  *check(committee, { team }, when) {
    if (committee.tables.meetings === undefined) return yield* absent(when, 'meetings');
    const held = heldMeetings(committee, when, (kind) => kind === 'dialogue');
    if (held.length === 0) return;
    const gap = attendanceGap(committee, when);
    if (gap !== undefined) return yield* gap;
    const needed = [
      ['professional-user-representative', professional(committee, when)],
      ['project-team', projectTeam(committee, team, when)],
    ] as const;
    for (const one of held) {
      const led = one.rows.some((row) => names(chairedFrom(row) ?? row.chair, team));
      const found = needed
        .filter(([need]) => need !== 'project-team' || !led)
        .map(([need, isOne]) => ({ need, ...wasPresent(committee, one, isOne) }));
      const missing = found.filter(({ answer }) => answer === 'no');
      const unclear = [...(missing.length > 0 ? one.doubts : []), ...found.flatMap(({ cells }) => cells)];
      if (missing.length > 0 && one.doubts.length === 0) {
        const isEntered = missing.some((one) => one.isEntered);
        const values = { ...meetingValues(one.meeting), absent: missing.map(({ need }) => need), isEntered };
        yield { at: placeOf(one.meeting.row, 'day'), values };
      }
      if (unclear.length > 0) yield { undecided: { about: aboutMeeting(one.meeting) ?? '', cells: unclear } };
    }
  },
};
