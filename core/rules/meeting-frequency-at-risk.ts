import { toIso } from '../day.ts';
import { meetingCounts, type MeetingFrequency } from '../meeting-count.ts';
import { count, date, halfYearName } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** `2026-H1`, or `2026` where the mandate counts by years. */
  readonly halfYear: string;
  readonly required: number;
  readonly held: number;
  readonly planned: number;
  readonly missing: number;
  readonly to: string;
}

export const meetingFrequencyAtRisk: Rule<MeetingFrequency, Values> = {
  title: { nb: 'Møte må planlegges', nn: 'Møte må planleggjast', en: 'Meeting to be planned' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `${halfYearName(v.halfYear, 'nb')}: ${v.held} avholdt og ${v.planned} planlagt av minst ${count(v.required, 'møte', 'møter')}. Det må planlegges ${count(v.missing, 'møte', 'møter')} til innen ${date(v.to)}.`,
    nn: (v) =>
      `${halfYearName(v.halfYear, 'nn')}: ${v.held} halde og ${v.planned} planlagde av minst ${v.required} møte. Det må planleggjast ${count(v.missing, 'møte', 'møte')} til innan ${date(v.to)}.`,
    en: (v) =>
      `${halfYearName(v.halfYear, 'en')}: ${v.held} held and ${v.planned} planned of at least ${count(v.required, 'meeting', 'meetings')}. ${count(v.missing, 'more meeting', 'more meetings')} must be planned by ${date(v.to)}.`,
  },
  identity: ({ halfYear, held, planned }) => [halfYear, held, planned],
  *check(committee, { meetings: required, per }, when) {
    const table = committee.tables.meetings;
    if (table === undefined) return;
    for (const { halfYear, held, heldMost, planned, plannedMost, standing } of meetingCounts(committee, when, per)) {
      const ongoing = when.on >= halfYear.from && when.on <= halfYear.to;
      if (!ongoing || standing !== 'whole' || heldMost + plannedMost >= required) continue;
      const values = {
        halfYear: halfYear.id,
        required,
        held,
        planned,
        missing: required - held - planned,
        to: toIso(halfYear.to),
      };
      yield { at: { table }, values };
    }
  },
};
