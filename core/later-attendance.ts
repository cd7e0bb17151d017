import { rowsByPerson } from './attendees.ts';
import type { Appointment } from './appointment.ts';
import type { Committee } from './committee.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import { referred } from './meeting-reference.ts';

const latest = new WeakMap<Committee, Map<string, ReadonlyMap<number, Day>>>();

/** By person: the last held meeting, on the day of judgement at the latest, at which they are entered as present. */
function lastPresence(committee: Committee, on: Day): ReadonlyMap<number, Day> {
  return kept(latest, committee, String(on), () => {
    const days = new Map<number, Day>();
    committee.attendance.forEach(({ person, state, meeting }) => {
      if (state !== 'present') return;
      const { day, meetings, isSure } = referred(committee, meeting);
      if (day === undefined || day > on || !isSure || meetings.every(({ status }) => status !== 'held')) return;
      if (day > (days.get(person) ?? -Infinity)) days.set(person, day);
    });
    return days;
  });
}

/** The day on which somebody was present after the row's last day, though no other row of theirs, in any rôle, may cover it. */
export function presentAfter(committee: Committee, { person }: Appointment, last: Day, on: Day): Day | undefined {
  const day = lastPresence(committee, on).get(person);
  if (day === undefined || day <= last) return undefined;
  const covers = ({ days }: Appointment) => days !== undefined && days.from <= day && days.to >= day;
  return rowsByPerson(committee).get(person)?.some(covers) === true ? undefined : day;
}
