import { placeOf } from '../committee.ts';
import { overlap } from '../day.ts';
import { meetingIdentity, meetingValues, type MeetingValues } from '../meeting-values.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = MeetingValues;

export const meetingPastPlanned: Rule<object, Values> = {
  title: {
    nb: 'Passert møte som står som planlagt',
    nn: 'Passert møte som står som planlagt',
    en: 'Past meeting still planned',
  },
  severity: 'warning',
  sentence: {
    nb: (v) => `Møtet ${date(v.date)} er passert, men står som planlagt. Det telles ikke.`,
    nn: (v) => `Møtet ${date(v.date)} er passert, men står som planlagt. Det blir ikkje talt med.`,
    en: (v) => `The meeting on ${date(v.date)} has passed, but is entered as planned. It is not counted.`,
  },
  identity: meetingIdentity,
  *check({ meetings }, _terms, { on, period, valid }) {
    const days = overlap(period, valid);
    if (days === undefined) return;
    for (const meeting of meetings) {
      const { row, day, last, status } = meeting;
      if (status !== 'planned' || typeof day !== 'number' || (last ?? day) >= on) continue;
      if (day < days.from || day > days.to) continue;
      yield { at: placeOf(row, 'status'), values: meetingValues(meeting) };
    }
  },
};
