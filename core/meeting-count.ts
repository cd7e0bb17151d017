import { placeOf, unread, type Committee, type Place } from './committee.ts';
import type { Meeting } from './meeting.ts';
import { overlap, type Day } from './day.ts';
import { meetingPeriodsIn, type MeetingPeriod, type Per } from './half-year.ts';
import { rosterStart } from './roster.ts';
import { sameMeeting } from './same-meeting.ts';
import type { When } from './rule.ts';

/** Meetings of one half-year that count towards the mandate's number: certainly, and at most. */
export interface MeetingCount {
  /** The half-year, or the year where the mandate counts by years. */
  readonly halfYear: MeetingPeriod;
  readonly held: number;
  readonly heldMost: number;
  /** Still to come before the half-year ends. */
  readonly planned: number;
  readonly plannedMost: number;
  readonly cancelled: number;
  /** Held joint meetings that are not marked as counting: nobody has said whether they do. */
  readonly unmarked: readonly Meeting[];
  /** Cells that would decide between least and most. */
  readonly doubts: readonly Place[];
  /** Why the half-year is not to be held against the full number. */
  readonly standing: 'whole' | 'incomplete' | 'founded-or-closed';
}

/** Whether a meeting is of a kind and form that counts (domain.md 4.4). */
function counts({ kind, form, counts: ticked }: Meeting): 'yes' | 'no' | 'maybe' {
  if (form === 'written') return 'no';
  const rightKind =
    kind === undefined || kind === 'ordinary' || kind === 'extraordinary' || (kind === 'joint' && ticked);
  if (kind === unread || (rightKind && form === unread)) return 'maybe';
  return rightKind ? 'yes' : 'no';
}

const isUnmarkedJoint = ({ kind, counts: ticked, status, form, day }: Meeting, on: Day) =>
  kind === 'joint' && !ticked && status === 'held' && form !== 'written' && typeof day === 'number' && day <= on;

function doubtsOf({ row, day, kind, form, status }: Meeting): Place[] {
  const fields = [
    ...(day === unread ? ['day'] : []),
    ...(status === unread || status === undefined ? ['status'] : []),
    ...(kind === unread ? ['kind'] : []),
    ...(form === unread ? ['form'] : []),
  ];
  return fields.map((field) => placeOf(row, field));
}

type State = 'held' | 'planned' | 'maybe-held' | 'maybe-planned' | 'none';

function stateOf(meeting: Meeting, on: Day): State {
  const { day, last, status } = meeting;
  const suits = counts(meeting);
  if (suits === 'no' || status === 'cancelled' || status === 'postponed') return 'none';
  if (day === unread) return status === 'planned' ? 'maybe-planned' : 'maybe-held';
  if (day === undefined) return 'none';
  const sure = suits === 'yes';
  if (status === 'planned') return (last ?? day) < on ? 'none' : sure ? 'planned' : 'maybe-planned';
  if (status === 'held') return day > on ? 'none' : sure ? 'held' : 'maybe-held';
  return day > on ? 'maybe-planned' : 'maybe-held';
}

/** From what is sure to what is not: of two rows for one meeting the surer one counts. */
const states: readonly State[] = ['held', 'planned', 'maybe-held', 'maybe-planned'];

/** Two rows of the same day and kind are one meeting until somebody confirms that they are two (domain.md 5, case 20). */
function once(meetings: readonly { meeting: Meeting; state: State }[]): { meeting: Meeting; state: State }[] {
  const seen = new Set<string>();
  const counting = meetings.filter(({ state }) => state !== 'none');
  return counting
    .toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
    .filter(({ meeting }) => {
      const key = sameMeeting(meeting);
      if (key === undefined) return true;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    });
}

function standingOf(committee: Committee, halfYear: MeetingPeriod): MeetingCount['standing'] {
  const { founded, closed } = committee.setup;
  const inside = (day: unknown) => typeof day === 'number' && day > halfYear.from && day <= halfYear.to;
  if (inside(founded) || (typeof closed === 'number' && closed >= halfYear.from && closed < halfYear.to))
    return 'founded-or-closed';
  return typeof founded !== 'number' && inside(rosterStart(committee)) ? 'incomplete' : 'whole';
}

function countOf(committee: Committee, halfYear: MeetingPeriod, on: Day): MeetingCount {
  const mine = committee.meetings.filter(
    ({ day }) => day === unread || (typeof day === 'number' && day >= halfYear.from && day <= halfYear.to),
  );
  const counted = once(mine.map((meeting) => ({ meeting, state: stateOf(meeting, on) })));
  const number = (state: State) => counted.filter((one) => one.state === state).length;
  const [held, planned] = [number('held'), number('planned')];
  return {
    halfYear,
    held,
    heldMost: held + number('maybe-held'),
    planned,
    plannedMost: planned + number('maybe-planned'),
    cancelled: mine.filter(({ status }) => status === 'cancelled').length,
    unmarked: mine.filter((meeting) => isUnmarkedJoint(meeting, on)),
    doubts: counted.flatMap(({ meeting }) => doubtsOf(meeting)),
    standing: standingOf(committee, halfYear),
  };
}

/** What a mandate says of meetings. */
export interface MeetingFrequency {
  readonly meetings: number;
  /** Half-years where nothing else is said. */
  readonly per?: Per;
}

/** The judged half-years (or years): those of the period, while the clause is in force, from the one in which the group or its roster begins. */
export function meetingCounts(committee: Committee, when: When, per: Per = 'half-year'): MeetingCount[] {
  const days = overlap(when.period, when.valid);
  const { founded, closed } = committee.setup;
  const start = typeof founded === 'number' ? founded : rosterStart(committee);
  if (days === undefined || start === undefined) return [];
  const alive = meetingPeriodsIn(days, per).filter(
    ({ from, to }) => to >= start && !(typeof closed === 'number' && closed < from),
  );
  // A half-year belongs to the version of the clause that is in force when it begins.
  return alive.filter(({ from }) => from >= when.valid.from).map((halfYear) => countOf(committee, halfYear, when.on));
}
