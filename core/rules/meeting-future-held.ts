import { placeOf } from '../committee.ts';
import { meetingIdentity, meetingValues, type MeetingValues } from '../meeting-values.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = MeetingValues;

export const meetingFutureHeld: Rule<object, Values> = {
  title: { nb: 'Avholdt møte fram i tid', nn: 'Halde møte fram i tid', en: 'Held meeting in the future' },
  severity: 'error',
  sentence: {
    nb: (v) => `Møtet ${date(v.date)} står som avholdt, men datoen er fram i tid.`,
    nn: (v) => `Møtet ${date(v.date)} står som halde, men datoen er fram i tid.`,
    en: (v) => `The meeting on ${date(v.date)} is entered as held, but the date is in the future.`,
  },
  identity: meetingIdentity,
  *check({ meetings }, _terms, { on, valid }) {
    for (const meeting of meetings) {
      const { row, day, status } = meeting;
      if (status !== 'held' || typeof day !== 'number' || day <= on || day < valid.from || day > valid.to) continue;
      yield { at: placeOf(row, 'day'), values: meetingValues(meeting) };
    }
  },
};
