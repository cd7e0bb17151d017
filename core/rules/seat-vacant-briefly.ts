import { isBrief } from '../brief-runs.ts';
import { lengthOf, toIso } from '../day.ts';
import { count, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { placeOfRun } from '../seat-places.ts';
import { bodyWithin, seatOf } from '../seat-words.ts';
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
}

export const seatVacantBriefly: Rule<Composition, Values> = {
  title: { nb: 'Kortvarig ledig plass', nn: 'Kortvarig ledig plass', en: 'Seat vacant for a short time' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `Vakant ${seatOf(v.region, 'nb')} for ${bodyWithin(v.region, 'nb')} i ${count(v.days, 'dag', 'dager')} (${dates(v)}): ${v.seated} av ${v.required} er ført.`,
    nn: (v) =>
      `Ledig ${seatOf(v.region, 'nn')} for ${bodyWithin(v.region, 'nn')} i ${count(v.days, 'dag', 'dagar')} (${dates(v)}): ${v.seated} av ${v.required} er førte.`,
    en: (v) =>
      `Vacant ${seatOf(v.region, 'en')} for ${bodyWithin(v.region, 'en')} for ${count(v.days, 'day', 'days')} (${dates(v)}): ${v.seated} of ${v.required} are entered.`,
  },
  identity: ({ region, since, seated }) => [region, since, seated],
  *check(committee, terms, when) {
    for (const run of seatRuns(committee, terms, when)) {
      if (run.verdict !== 'short' || !isBrief(run, terms)) continue;
      const { region, required, fewest: seated } = run;
      const [from, since, to] = [toIso(run.from), toIso(run.since), toIso(run.to)];
      const values = { region, required, seated, from, since, to, days: lengthOf(run) };
      yield { at: placeOfRun(run, committee, when), values };
    }
  },
};
