import { toIso } from '../day.ts';
import { meetingCounts, type MeetingFrequency } from '../meeting-count.ts';
import { date, halfYearName } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** `2026-H1`, or `2026` where the mandate counts by years. */
  readonly halfYear: string;
  readonly required: number;
  readonly held: number;
  readonly planned: number;
  readonly to: string;
}

export const meetingFrequencyOnTrack: Rule<MeetingFrequency, Values> = {
  title: { nb: 'Møter i rute', nn: 'Møte i rute', en: 'Meetings on track' },
  severity: 'note',
  sentence: {
    nb: (v) =>
      `${halfYearName(v.halfYear, 'nb')}: i rute. ${v.held} avholdt, ${v.planned} planlagt innen ${date(v.to)}; kravet er minst ${v.required}.`,
    nn: (v) =>
      `${halfYearName(v.halfYear, 'nn')}: i rute. ${v.held} halde, ${v.planned} planlagde innan ${date(v.to)}; kravet er minst ${v.required}.`,
    en: (v) =>
      `${halfYearName(v.halfYear, 'en')}: on track. ${v.held} held, ${v.planned} planned by ${date(v.to)}; at least ${v.required} are required.`,
  },
  identity: ({ halfYear, held, planned }) => [halfYear, held, planned],
  *check(committee, { meetings: required, per }, when) {
    const table = committee.tables.meetings;
    if (table === undefined) return;
    for (const { halfYear, held, planned } of meetingCounts(committee, when, per)) {
      const ongoing = when.on >= halfYear.from && when.on <= halfYear.to;
      if (!ongoing || held >= required || held + planned < required) continue;
      yield { at: { table }, values: { halfYear: halfYear.id, required, held, planned, to: toIso(halfYear.to) } };
    }
  },
};
