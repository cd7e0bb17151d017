import { toIso } from '../day.ts';
import { meetingCounts, type MeetingCount, type MeetingFrequency } from '../meeting-count.ts';
import { count, date, halfYearName } from '../phrase.ts';
import type { Rule, Undecided } from '../rule.ts';
import { jointSentence, unmarkedJoint } from '../unmarked-joint.ts';

export interface Values {
  /** `2026-H1`, or `2026` where the mandate counts by years. */
  readonly halfYear: string;
  readonly required: number;
  readonly held: number;
  readonly planned: number;
  readonly to: string;
  /** The group was founded or closed inside the half-year, and the mandate has no rule for that. */
  readonly partial: boolean;
  /** The day of a joint meeting that is held but not marked as counting, where the finding is about that. */
  readonly joint?: string;
}

function doubt(counted: MeetingCount, required: number, ended: boolean): Undecided | undefined {
  const { halfYear, held, heldMost, planned, plannedMost, doubts } = counted;
  const about = halfYear.id;
  const [least, most] = ended ? [held, heldMost] : [held + planned, heldMost + plannedMost];
  if (counted.standing === 'incomplete' && least < required) return { undecided: { about, incomplete: true } };
  return least < required && most >= required ? { undecided: { about, cells: doubts } } : undefined;
}

const isYear = ({ halfYear }: Values) => /^\d{4}$/.test(halfYear);

export const meetingFrequency: Rule<MeetingFrequency, Values> = {
  title: { nb: 'Møter per halvår', nn: 'Møte per halvår', en: 'Meetings per half-year' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      v.joint !== undefined
        ? jointSentence.nb(v.joint)
        : `${halfYearName(v.halfYear, 'nb')}: ${v.held} av minst ${count(v.required, 'møte', 'møter')} er avholdt innen ${date(v.to)}.${v.partial ? ` Gruppen virket bare en del av ${isYear(v) ? 'året' : 'halvåret'}.` : ''}`,
    nn: (v) =>
      v.joint !== undefined
        ? jointSentence.nn(v.joint)
        : `${halfYearName(v.halfYear, 'nn')}: ${v.held} av minst ${v.required} møte er haldne innan ${date(v.to)}.${v.partial ? ` Gruppa verka berre ein del av ${isYear(v) ? 'året' : 'halvåret'}.` : ''}`,
    en: (v) =>
      v.joint !== undefined
        ? jointSentence.en(v.joint)
        : `${halfYearName(v.halfYear, 'en')}: ${v.held} of at least ${count(v.required, 'meeting', 'meetings')} were held by ${date(v.to)}.${v.partial ? ` The group existed for part of the ${isYear(v) ? 'year' : 'half-year'} only.` : ''}`,
  },
  identity: ({ halfYear, held, joint }) => (joint === undefined ? [halfYear, held] : [halfYear, 'joint', joint]),
  *check(committee, { meetings: required, per }, when) {
    const table = committee.tables.meetings;
    if (table === undefined) {
      if (when.on >= when.valid.from && when.on <= when.valid.to) yield { undecided: { missing: 'meetings' } };
      return;
    }
    for (const counted of meetingCounts(committee, when, per)) {
      yield* unmarkedJoint(counted, required);
      const { halfYear, held, heldMost, planned, plannedMost, standing } = counted;
      const ended = when.on > halfYear.to;
      const unclear = doubt(counted, required, ended);
      if (unclear !== undefined) yield unclear;
      const partial = standing === 'founded-or-closed';
      const coming = ended ? 0 : plannedMost;
      if (unclear !== undefined || (!ended && !partial) || heldMost + coming >= required) continue;
      const values = { halfYear: halfYear.id, required, held, planned, to: toIso(halfYear.to), partial };
      yield { at: { table }, values, severity: partial ? 'note' : 'error' };
    }
  },
};
