import { absent } from '../absent.ts';
import type { Appointment } from '../appointment.ts';
import { attendanceGap, names, rowsByPerson } from '../attendees.ts';
import { placeOf, type Committee, type Place } from '../committee.ts';
import { overlap, toIso, type Day, type Interval } from '../day.ts';
import { referred } from '../meeting-reference.ts';
import type { Meeting } from '../meeting.ts';
import { date } from '../phrase.ts';
import { rosterStart } from '../roster.ts';
import { chairedFrom, isChair } from '../project-team.ts';
import type { Attendance } from '../records.ts';
import type { Rule, When } from '../rule.ts';
import { unstarted } from '../unstarted.ts';

export interface Terms {
  /** Bodies whose people attend without being appointed. */
  readonly beside: readonly string[];
}

export interface Values {
  readonly name: string;
  readonly date: string;
}

const covers = ({ days }: Appointment, day: Day) => days !== undefined && day >= days.from && day <= days.to;

const doubtsOf = (row: Appointment): Place[] => [
  ...(row.ofUnknownGroup ? [placeOf(row.row, 'group')] : []),
  ...(row.name === '' ? [placeOf(row.row, 'name')] : []),
  ...row.dateDoubts,
];

/** Whether a person was listed on a day: `[]` certainly not, cells that would decide, or undefined when listed. */
function listed(rows: readonly Appointment[], nameless: readonly Appointment[], day: Day): Place[] | undefined {
  const own = rows.filter((row) => covers(row, day)).map(doubtsOf);
  if (own.some((cells) => cells.length === 0)) return undefined;
  return [...own, ...nameless.filter((row) => covers(row, day)).map(doubtsOf)].flat();
}

/** Somebody present at a meeting of which the day is not known: undefined when they were listed all the time, else the cell that would tell the day. */
function ofUnknownDay(
  rows: readonly Appointment[],
  { row, field }: Attendance,
  { from, to }: Interval,
): Place[] | undefined {
  const isThroughout = rows.some((one) => doubtsOf(one).length === 0 && covers(one, from) && covers(one, to));
  const where = ['meeting', 'day'].find((one) => row.table.columns[one] !== undefined) ?? field;
  return isThroughout ? undefined : [placeOf(row, where)];
}

/** The days to look at: those judged, as far as the member list has begun. */
function judgedDays(committee: Committee, when: When) {
  const days = overlap(when.period, when.valid);
  const start = rosterStart(committee);
  return days === undefined || start === undefined ? undefined : overlap(days, { from: start, to: days.to });
}

/** Named as one of the bodies beside the group, or the chair who comes from one. */
const isBeside = (name: string, meetings: readonly Meeting[], beside: readonly string[]) =>
  names(name, beside) || meetings.some((one) => isChair(name, one) && names(chairedFrom(one), beside));

const wasThere = ({ state, deputyFor }: Attendance) =>
  state === 'present' || (state === 'deputy-met' && deputyFor !== undefined);

export const attendeeNotMember: Rule<Terms, Values> = {
  title: {
    nb: 'Til stede uten å være oppnevnt',
    nn: 'Til stades utan å vere oppnemnd',
    en: 'Present but not appointed',
  },
  severity: 'note',
  sentence: {
    nb: (v) => `${v.name} er ført til stede ${date(v.date)}, men var ikke oppnevnt.`,
    nn: (v) => `${v.name} er ført til stades ${date(v.date)}, men var ikkje oppnemnd.`,
    en: (v) => `${v.name} is entered as present on ${date(v.date)}, but was not appointed.`,
  },
  identity: ({ name, date: day }) => [name, day],
  *check(committee, { beside }, when) {
    const gap = attendanceGap(committee, when);
    if (gap !== undefined) return yield* gap;
    if (rosterStart(committee) === undefined) return yield* unstarted(committee, when);
    const days = judgedDays(committee, when);
    if (days === undefined) return;
    const byPerson = rowsByPerson(committee);
    const rowsOf = (person: number) => (byPerson.get(person) ?? []).filter((row) => !row.proposed || when.proposed);
    const nameless = committee.appointments.filter(({ name }) => name === '');
    const unclear = new Map<string, Place[]>();
    const doubt = (name: string, cells: readonly Place[]) =>
      unclear.set(name, [...(unclear.get(name) ?? []), ...cells]);
    let undated = false;
    for (const attendance of committee.attendance) {
      const { name, person, row, field } = attendance;
      const { day, meetings } = referred(committee, attendance.meeting);
      if (!wasThere(attendance) || (day !== undefined && (day < days.from || day > days.to))) continue;
      const cells =
        day === undefined ? ofUnknownDay(rowsOf(person), attendance, days) : listed(rowsOf(person), nameless, day);
      if (cells === undefined || isBeside(name, meetings, beside)) continue;
      if (day !== undefined && cells.length === 0)
        yield { at: placeOf(row, field), values: { name, date: toIso(day) } };
      else if (day === undefined && committee.tables.meetings === undefined) undated = true;
      else doubt(name, cells);
    }
    if (undated) yield* absent(when, 'meetings');
    for (const [about, cells] of unclear) yield { undecided: { about, cells } };
  },
};
