import type { Appointment } from '../appointment.ts';
import { unread, type Committee, type Place } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import type { Text } from '../language.ts';
import { date } from '../phrase.ts';
import { seatDoubts } from '../presence.ts';
import { isSurelyRenewed, lastKnownDay, renewalDoubts, type Repeated } from '../renewal.ts';
import type { Rule, When } from '../rule.ts';
import { seatedIn } from '../seated.ts';
import { judgedRowsOf, repeatedTerms, termCell } from '../terms.ts';
import { sweep, type Span } from '../timeline.ts';

export interface Terms {
  readonly seats: Readonly<Record<string, number>>;
  /** How many days before the end of a term the reminder comes [P]. */
  readonly days: number;
  /** To whom a proposal goes, where the mandate says so. */
  readonly proposalTo?: 'medical-directors';
}

export interface Values {
  readonly name: string;
  readonly region: string;
  readonly to: string;
  readonly daysLeft: number;
  readonly proposalTo?: 'medical-directors';
}

/** The cells of those who may sit on a day. */
function doubtsOn(spans: readonly Span[], day: Day): Place[] {
  const possible = spans.filter(({ certain, from, to }) => !certain && from <= day && day <= to);
  return possible.flatMap(({ rows }) => rows.flatMap(({ doubts }) => doubts));
}

/** The last day of a running term that ends within so many days, before the group is closed, and is not surely renewed. */
function endSoon(
  { setup: { closed } }: Committee,
  repeated: Repeated,
  row: Appointment,
  { on }: When,
  days: number,
): Day | undefined {
  const to = lastKnownDay(row);
  if (to === undefined || to < on || to > on + days || row.left !== undefined) return undefined;
  if (typeof row.from !== 'number' || row.from > on) return undefined;
  if (typeof closed === 'number' && closed <= to) return undefined;
  return isSurelyRenewed(repeated, row, to) ? undefined : to;
}

const proposal: Readonly<Record<'nobody' | 'medical-directors', Text>> = {
  nobody: {
    nb: 'Ny oppnevning bør forberedes.',
    nn: 'Ny oppnemning bør førebuast.',
    en: 'A new appointment should be prepared.',
  },
  'medical-directors': {
    nb: 'Forslag til fagdirektørene bør sendes.',
    nn: 'Framlegg til fagdirektørane bør sendast.',
    en: 'A proposal to the medical directors should be sent.',
  },
};

export const termExpiring: Rule<Terms, Values> = {
  title: { nb: 'Oppnevning utløper', nn: 'Oppnemning går ut', en: 'Appointment expiring' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${v.name}: oppnevningen utløper ${date(v.to)}. ${proposal[v.proposalTo ?? 'nobody'].nb}`,
    nn: (v) => `${v.name}: oppnemninga går ut ${date(v.to)}. ${proposal[v.proposalTo ?? 'nobody'].nn}`,
    en: (v) => `${v.name}: the appointment expires on ${date(v.to)}. ${proposal[v.proposalTo ?? 'nobody'].en}`,
  },
  identity: ({ name, region, to }) => [name, region, to],
  *check(committee, { seats, days, proposalTo }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const repeated = repeatedTerms(committee, when);
    for (const [region, required] of Object.entries(seats)) {
      const spans = seatedIn(committee, when).of(region);
      const stretches = sweep(spans, { from: when.on + 1, to: when.on + days + 1 });
      yield* judgeEach(judgedRowsOf(committee, region, when), (row) => {
        const to = endSoon(committee, repeated, row, when, days);
        if (to === undefined || row.region === unread) return undefined;
        // A successor already entered closes the matter: the region stays full on the day after.
        const after = stretches.find((stretch) => stretch.to > to);
        if (after === undefined || after.fewest >= required) return undefined;
        const own = [...seatDoubts(row), ...renewalDoubts(repeated, row, to)];
        if (own.length > 0 || after.most >= required) {
          const cells = own.length > 0 ? own : doubtsOn(spans, to + 1);
          return { undecided: { ...(row.name === '' ? {} : { about: row.name }), cells } };
        }
        const values = { name: row.name, region, to: toIso(to), daysLeft: to - when.on };
        return { at: termCell(row, 'to'), values: proposalTo === undefined ? values : { ...values, proposalTo } };
      });
    }
  },
};
