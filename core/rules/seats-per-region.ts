import { isBrief, isBriefInDoubt, isOneDayOver } from '../brief-runs.ts';
import { lengthOf, toIso } from '../day.ts';
import { count, dates, span } from '../phrase.ts';
import { rosterStart } from '../roster.ts';
import type { Rule } from '../rule.ts';
import { placeOfRun } from '../seat-places.ts';
import { bodyOf, membersOf } from '../seat-words.ts';
import { doubtsIn, seatRuns, type Composition } from '../seats.ts';
import { unstarted } from '../unstarted.ts';

export interface Values {
  readonly region: string;
  readonly required: number;
  /** The number furthest from what is required. */
  readonly seated: number;
  readonly seatedFrom: number;
  readonly seatedTo: number;
  readonly from: string;
  /** The day the shortage or surplus began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
}

export const seatsPerRegion: Rule<Composition, Values> = {
  title: { nb: 'Plasser per region', nn: 'Plassar per region', en: 'Seats per region' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      `${bodyOf(v.region, 'nb')} har ${span(v.seatedFrom, v.seatedTo)} ${membersOf(v.region, v.seatedTo, 'nb')} ${dates(v)} (${count(v.days, 'dag', 'dager')}). Mandatet krever ${v.required}.`,
    nn: (v) =>
      `${bodyOf(v.region, 'nn')} har ${span(v.seatedFrom, v.seatedTo)} ${membersOf(v.region, v.seatedTo, 'nn')} ${dates(v)} (${count(v.days, 'dag', 'dagar')}). Mandatet krev ${v.required}.`,
    en: (v) =>
      `${bodyOf(v.region, 'en')} has ${span(v.seatedFrom, v.seatedTo)} ${membersOf(v.region, v.seatedTo, 'en')} ${dates(v)} (${count(v.days, 'day', 'days')}). The mandate requires ${v.required}.`,
  },
  identity: ({ region, since, seated }) => [region, since, seated],
  *check(committee, terms, when) {
    const [region, ...others] = Object.keys(terms.seats);
    const about = others.length === 0 ? region : undefined;
    if (rosterStart(committee) === undefined) return yield* unstarted(committee, when, about);
    for (const run of seatRuns(committee, terms, when)) {
      const inDoubt = run.verdict === 'unsure' || isBriefInDoubt(run, terms);
      if (inDoubt) yield { undecided: { about: run.region, period: run, cells: doubtsIn(run) } };
      if (inDoubt || run.verdict === 'right') continue;
      if (isBrief(run, terms) || isOneDayOver(run, terms.years)) continue;
      const seated = run.verdict === 'short' ? run.fewest : run.most;
      const [from, to] = [toIso(run.from), toIso(run.to)];
      const numbers = { required: run.required, seated, seatedFrom: run.fewest, seatedTo: run.most };
      const values = { region: run.region, ...numbers, from, to, since: toIso(run.since), days: lengthOf(run) };
      yield { at: placeOfRun(run, committee, when), values };
    }
  },
};
