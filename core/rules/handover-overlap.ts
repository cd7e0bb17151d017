import { handover, isBrief, isBriefInDoubt, isOneDayOver } from '../brief-runs.ts';
import { lengthOf, toIso } from '../day.ts';
import { count, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { namesOf, placeOfRun } from '../seat-places.ts';
import { bodyOf, membersOf } from '../seat-words.ts';
import { seatRuns, type Composition } from '../seats.ts';

export interface Values {
  readonly region: string;
  readonly required: number;
  readonly seated: number;
  readonly from: string;
  /** The day it began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
  readonly predecessor: string;
  readonly successor: string;
}

export const handoverOverlap: Rule<Composition, Values> = {
  title: { nb: 'Overlapp ved skifte', nn: 'Overlapp ved skifte', en: 'Overlap at a handover' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `${bodyOf(v.region, 'nb')} har ett ${membersOf(v.region, 1, 'nb')} for mye i ${count(v.days, 'dag', 'dager')} ved skifte (${v.predecessor} → ${v.successor}, ${dates(v)}). Mandatet krever ${v.required}.`,
    nn: (v) =>
      `${bodyOf(v.region, 'nn')} har éin ${membersOf(v.region, 1, 'nn')} for mykje i ${count(v.days, 'dag', 'dagar')} ved skifte (${v.predecessor} → ${v.successor}, ${dates(v)}). Mandatet krev ${v.required}.`,
    en: (v) =>
      `${bodyOf(v.region, 'en')} has one ${membersOf(v.region, 1, 'en')} too many for ${count(v.days, 'day', 'days')} at a handover (${v.predecessor} → ${v.successor}, ${dates(v)}). The mandate requires ${v.required}.`,
  },
  identity: ({ region, since, predecessor, successor }) => [region, since, predecessor, successor],
  *check(committee, terms, when) {
    for (const run of seatRuns(committee, terms, when)) {
      const change = run.verdict === 'over' && isBrief(run, terms) ? handover(run, terms) : undefined;
      if (change === undefined || isBriefInDoubt(run, terms) || isOneDayOver(run, terms.years)) continue;
      const [predecessor = '', successor = ''] = namesOf([change.predecessor, change.successor]);
      const { region, required, most: seated } = run;
      const days = { from: toIso(run.from), since: toIso(run.since), to: toIso(run.to), days: lengthOf(run) };
      yield {
        at: placeOfRun(run, committee, when),
        values: { region, required, seated, ...days, predecessor, successor },
      };
    }
  },
};
