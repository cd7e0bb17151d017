import { absent } from '../absent.ts';
import type { Appointment, Role } from '../appointment.ts';
import { untilClosed } from '../closing.ts';
import { placeOf, unread, type Committee, type Place, type Read } from '../committee.ts';
import { lengthOf, overlap, toIso, type Day, type Interval } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { officeRuns } from '../office-runs.ts';
import { count, dates } from '../phrase.ts';
import { currentRows, rosterStart } from '../roster.ts';
import type { Rule, When } from '../rule.ts';
import { unstarted } from '../unstarted.ts';

export interface Values {
  readonly from: string;
  /** The day it began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
}

/** The days of somebody who is, or might be, one, and the cells that would tell. */
interface Representative extends Interval {
  readonly certain: boolean;
  readonly doubts: readonly Place[];
}

const wanted = 'professional-user-representative';
/** Who stands in for one, or looks on, does not take part on every day. */
const beside: readonly Read<Role>[] = ['deputy', 'observer', 'vacant'];
/** Whoever is one of these is known to be something else, whatever the other column says. */
const another: readonly Read<Role>[] = [
  ...beside,
  ...(['specialist', 'patient-association', 'authority', 'secretariat', 'associated'] as const),
];

function representativeIn(row: Appointment, when: When): Representative | undefined {
  const { role, type, days, ofUnknownGroup, name } = row;
  const isOne = role === wanted || type === wanted;
  if (!isOne && role !== unread && type !== unread) return undefined;
  const out = isOne ? beside : another;
  if (out.includes(role) || out.includes(type)) return undefined;
  if (days === undefined || (row.proposed && !when.proposed)) return undefined;
  const unclear = [
    ...(ofUnknownGroup ? ['group'] : []),
    ...(isOne ? [] : [type === unread ? 'type' : 'role']),
    ...(name === '' ? ['name'] : []),
  ];
  const doubts = [...unclear.map((field) => placeOf(row.row, field)), ...row.dateDoubts];
  return { ...days, certain: doubts.length === 0, doubts };
}

/** The first day on which the group is active: that of its founding, or the roster's. */
function startOf(committee: Committee): Day | undefined {
  const { founded } = committee.setup;
  return typeof founded === 'number' ? founded : rosterStart(committee);
}

/** The days on which the group is active, of those that are judged. */
function activeDays(committee: Committee, from: Day, { period, valid }: When): Interval | undefined {
  const days = overlap(period, valid);
  const open = days === undefined ? undefined : untilClosed(committee, days);
  return open === undefined ? undefined : overlap(open, { from, to: open.to });
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
  identity: ({ since }) => [since],
  *check(committee, _terms, when) {
    const table = committee.tables.members;
    const start = startOf(committee);
    if (start === undefined) return yield* unstarted(committee, when);
    const days = activeDays(committee, start, when);
    if (days === undefined || table === undefined) return;
    const found = judgeEach(currentRows(committee, start), (row) => representativeIn(row, when));
    // Without a column for it, and nobody called one, nobody can tell.
    const isTold = found.length > 0 || table.columns.type !== undefined || table.columns.role !== undefined;
    if (!isTold) return yield* absent(when, 'members', 'type');
    const runs = officeRuns(found, start, days, ({ fewest, most }) =>
      most === 0 ? 'yes' : fewest === 0 ? 'maybe' : 'no',
    );
    for (const run of runs) {
      const { from, since, to, holds } = run;
      const cells = found.flatMap((one) => (overlap(one, run) === undefined ? [] : one.doubts));
      if (holds === 'maybe') yield { undecided: { period: run, cells } };
      else
        yield { at: { table }, values: { from: toIso(from), since: toIso(since), to: toIso(to), days: lengthOf(run) } };
    }
  },
};
