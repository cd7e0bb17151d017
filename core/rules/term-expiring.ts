import { placeOf, type Place } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { date } from '../phrase.ts';
import { fillsSeat } from '../presence.ts';
import { isRenewed, lastKnownDay } from '../renewal.ts';
import type { Rule } from '../rule.ts';
import { judgedRows, repeatedTerms, termCell } from '../terms.ts';
import { sweep, timelineOf, type Span } from '../timeline.ts';

export interface Terms {
  readonly seats: Readonly<Record<string, number>>;
  /** How many days before the end of a term the reminder comes [P]. */
  readonly days: number;
}

export interface Values {
  readonly name: string;
  readonly region: string;
  readonly to: string;
  readonly daysLeft: number;
}

/** The cells of those who may sit on a day. */
function doubtsOn(spans: readonly Span[], day: Day): Place[] {
  const possible = spans.filter(({ certain, from, to }) => !certain && from <= day && day <= to);
  return possible.flatMap(({ rows }) => rows.flatMap(({ doubts }) => doubts));
}

export const termExpiring: Rule<Terms, Values> = {
  title: { nb: 'Oppnevning utløper', nn: 'Oppnemning går ut', en: 'Appointment expiring' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${v.name}: oppnevningen utløper ${date(v.to)}. Forslag til fagdirektørene bør sendes.`,
    nn: (v) => `${v.name}: oppnemninga går ut ${date(v.to)}. Framlegg til fagdirektørane bør sendast.`,
    en: (v) =>
      `${v.name}: the appointment expires on ${date(v.to)}. A proposal to the medical directors should be sent.`,
  },
  identity: ({ name, region, to }) => [name, region, to],
  *check(committee, { seats, days }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const timeline = timelineOf(committee, Object.keys(seats), when);
    const terms = repeatedTerms(committee, when);
    const ahead = { from: when.on + 1, to: when.on + days + 1 };
    const stretches = new Map(Object.keys(seats).map((region) => [region, sweep(timeline.get(region) ?? [], ahead)]));
    for (const row of judgedRows(committee, when)) {
      const to = lastKnownDay(row);
      if (to === undefined || typeof row.from !== 'number' || row.from > when.on || row.left !== undefined) continue;
      if (to < when.on || to > when.on + days || typeof row.region !== 'string' || isRenewed(terms, row, to)) continue;
      // A successor already entered closes the matter: the region stays full on the day after.
      const after = stretches.get(row.region)?.find((stretch) => stretch.to > to);
      const required = seats[row.region] ?? 0;
      if (after === undefined || after.fewest >= required) continue;
      const sure = fillsSeat(row) === 'yes';
      if (!sure || after.most >= required) {
        const cells = sure ? doubtsOn(timeline.get(row.region) ?? [], to + 1) : [placeOf(row.row, 'role')];
        yield { undecided: { about: row.name, cells } };
        continue;
      }
      yield {
        at: termCell(row, 'to'),
        values: { name: row.name, region: row.region, to: toIso(to), daysLeft: to - when.on },
      };
    }
  },
};
