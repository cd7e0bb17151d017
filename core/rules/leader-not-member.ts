import { absent } from '../absent.ts';
import { likeness, signatureOf } from '../alike.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, type Committee, type Place } from '../committee.ts';
import { beginningOfTime, endOfTime, lengthOf, overlap, toIso, type Interval } from '../day.ts';
import { union, without } from '../intervals.ts';
import { saidDifferent } from '../namesakes.ts';
import { holders, officeDays } from '../office-runs.ts';
import { officeList, type OfficeRow } from '../offices.ts';
import { count, dates } from '../phrase.ts';
import { fillsSeat } from '../presence.ts';
import { rosterStart } from '../roster.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';
import { unstarted } from '../unstarted.ts';

export interface Values {
  readonly name: string;
  readonly from: string;
  /** The day it began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
}

/** The days on which a row of the member list makes somebody a member, and the cells that leave it open. */
interface Membership {
  readonly row: Appointment;
  readonly days: Interval;
  readonly doubts: readonly Place[];
}

const always = { from: beginningOfTime, to: endOfTime };

function membershipOf(row: Appointment, proposed: boolean): Membership[] {
  const fills = fillsSeat(row);
  if (fills === 'no' || (row.proposed && !proposed)) return [];
  const unclear = [
    ...(fills === 'maybe' ? [row.ofUnknownGroup ? 'group' : 'role'] : []),
    ...(row.name === '' ? ['name'] : []),
    ...(row.days === undefined ? ['to'] : []),
  ];
  const doubts = [...unclear.map((field) => placeOf(row.row, field)), ...row.dateDoubts];
  return [{ row, days: row.days ?? always, doubts }];
}

const possibleOf = (rows: readonly Membership[]) => union(rows.map(({ days }) => days));
const certainOf = (rows: readonly Membership[]) => possibleOf(rows.filter(({ doubts }) => doubts.length === 0));

/** The rows of the leaders themselves, and those that may be theirs: without a name, or with one that is nearly the same. */
function membersOf(committee: Committee, leaders: readonly OfficeRow[], proposed: boolean) {
  // Of each name's signature, so that a leader is held against few; rows without a name share one.
  const seated = new Map<number, Membership[]>(leaders.map(({ name }) => [signatureOf(name), []]));
  const nameless: Membership[] = [];
  for (const row of committee.appointments) {
    const mine = row.name === '' ? nameless : seated.get(row.signature);
    mine?.push(...membershipOf(row, proposed));
  }
  return ({ person, name }: OfficeRow): Membership[] => {
    const named = (seated.get(signatureOf(name)) ?? []).flatMap((one) => {
      const { row, doubts } = one;
      if (row.person === person) return [one];
      const isAlike = likeness(row.name, name) !== undefined && !saidDifferent(committee, row.name, name);
      return isAlike ? [{ ...one, doubts: [placeOf(row.row, 'name'), ...doubts] }] : [];
    });
    return [...named, ...nameless];
  };
}

function* judge(
  rows: readonly OfficeRow[],
  member: readonly Membership[],
  judged: Interval,
  start: number,
): Generator<Finding<Values> | Undecided> {
  const name = rows[0]?.name ?? '';
  const sure = union(rows.filter(({ doubts }) => doubts.length === 0).map(({ days }) => days));
  const outside = without(sure, possibleOf(member));
  for (const run of outside) {
    const days = overlap(run, judged);
    if (days === undefined) continue;
    const since = toIso(Math.max(run.from, start));
    const values = { name, from: toIso(days.from), since, to: toIso(days.to), days: lengthOf(days) };
    const row = rows.find((one) => overlap(one.days, days) !== undefined);
    yield { at: row?.who, values };
  }
  const unclear = without(without(union(rows.map(({ days }) => days)), certainOf(member)), outside);
  for (const run of unclear) {
    const period = overlap(run, judged);
    if (period === undefined) continue;
    const cells: Place[] = [...rows, ...member].flatMap(({ doubts }) => doubts);
    yield { undecided: { about: name, period, cells: [...new Set(cells)] } };
  }
}

export const leaderNotMember: Rule<object, Values> = {
  title: { nb: 'Lederen er medlem', nn: 'Leiaren er medlem', en: 'The leader is a member' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name} er leder, men ikke oppnevnt medlem ${dates(v)} (${count(v.days, 'dag', 'dager')}).`,
    nn: (v) => `${v.name} er leiar, men ikkje oppnemnd medlem ${dates(v)} (${count(v.days, 'dag', 'dagar')}).`,
    en: (v) => `${v.name} is leader, but not an appointed member ${dates(v)} (${count(v.days, 'day', 'days')}).`,
  },
  identity: ({ name, since }) => [name, since],
  *check(committee, _terms, when: When) {
    const list = officeList(committee, 'leader', when.proposed);
    if (list === undefined) return yield* absent(when, 'offices');
    const roster = rosterStart(committee);
    // A leader of the member list is a member by that very row.
    if (list.isOfMembers) return;
    if (roster === undefined) return yield* unstarted(committee, when);
    const start = Math.max(list.start, roster);
    const judged = officeDays(committee, start, when);
    if (judged === undefined) return;
    const memberRows = membersOf(committee, list.rows, when.proposed);
    for (const rows of holders(list)) {
      const [first] = rows;
      if (first !== undefined) yield* judge(rows, memberRows(first), judged, start);
    }
  },
};
