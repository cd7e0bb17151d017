import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Committee } from '../committee.ts';
import { lengthOf, overlap, toIso, type Interval } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { count, dates } from '../phrase.ts';
import { type Presence } from '../presence.ts';
import { currentRows, rosterStart } from '../roster.ts';
import type { Rule, When } from '../rule.ts';
import { sweep, type Span } from '../timeline.ts';

export interface Values {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const wanted = 'professional-user-representative';

/** The days of a professional user representative, or of somebody whose rôle cannot be read and who might be one. */
function spanOf(row: Appointment, when: When): Span | undefined {
  const isOne = row.role === wanted || row.type === wanted;
  const mayBe = row.role === unread || row.type === unread;
  const found = (isOne || mayBe) && (!row.proposed || when.proposed) ? row.days : undefined;
  if (found === undefined) return undefined;
  const unclear = isOne ? [] : [placeOf(row.row, row.type === unread ? 'type' : 'role')];
  const doubts = [...unclear, ...row.dateDoubts];
  const certain = doubts.length === 0;
  const presence: Presence = {
    appointment: row,
    region: row.region,
    certain: certain ? found : undefined,
    possible: found,
    doubts,
  };
  return { ...found, certain, rows: [presence] };
}

/** The days on which the group is active: from its founding, or the roster's first day, to its closing. */
function activeDays(committee: Committee, when: When): Interval | undefined {
  const { founded, closed } = committee.setup;
  const from = typeof founded === 'number' ? founded : rosterStart(committee);
  const days = overlap(when.period, when.valid);
  if (from === undefined || days === undefined) return undefined;
  return overlap(days, { from, to: typeof closed === 'number' ? closed : days.to });
}

export const userRepresentative: Rule<object, Values> = {
  title: {
    nb: 'Profesjonell brukerrepresentant',
    nn: 'Profesjonell brukarrepresentant',
    en: 'Professional user representative',
  },
  severity: 'error',
  sentence: {
    nb: (v) =>
      `Gruppen har ingen profesjonell brukerrepresentant ${dates(v)} (${count(v.days, 'dag', 'dager')}). En slik skal delta.`,
    nn: (v) =>
      `Gruppa har ingen profesjonell brukarrepresentant ${dates(v)} (${count(v.days, 'dag', 'dagar')}). Ein slik skal delta.`,
    en: (v) =>
      `The group has no professional user representative ${dates(v)} (${count(v.days, 'day', 'days')}). One is to take part.`,
  },
  identity: ({ from }) => [from],
  *check(committee, _terms, when) {
    const table = committee.tables.members;
    const days = activeDays(committee, when);
    if (days === undefined || table === undefined) return;
    const spans = judgeEach(currentRows(committee, days.from), (row) => spanOf(row, when));
    for (const stretch of sweep(spans, days)) {
      if (stretch.fewest > 0) continue;
      const possible = spans.filter((span) => overlap(span, stretch) !== undefined);
      const cells = possible.flatMap(({ rows }) => rows.flatMap(({ doubts }) => doubts));
      const values = { from: toIso(stretch.from), to: toIso(stretch.to), days: lengthOf(stretch) };
      if (stretch.most > 0) yield { undecided: { period: stretch, cells } };
      else yield { at: { table }, values };
    }
  },
};
