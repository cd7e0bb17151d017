import type { Appointment } from './appointment.ts';
import { names, naming, rowsByPerson, type Answer, type Who } from './attendees.ts';
import { unread, type Committee } from './committee.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import { personKey } from './read/person.ts';
import type { When } from './rule.ts';

function rowAnswer(row: Appointment, day: Day | undefined, team: readonly string[]): Answer {
  const { days, role, type, employer } = row;
  const isOne = role === 'authority' || type === 'authority' || names(employer, team);
  const mayBe = role === unread || type === unread;
  if ((!isOne && !mayBe) || days === undefined) return 'no';
  if (day !== undefined && (day < days.from || day > days.to)) return 'no';
  return isOne && row.dateDoubts.length === 0 ? 'yes' : 'maybe';
}

/**
 * Tells who is of the project team: who is named as such in Deltakelse («Kari Lie (Sykehusinnkjøp)»), authorities of the member list, and
 * people there whose employer is one of its bodies.
 */
export function projectTeam(committee: Committee, team: readonly string[], when: When): Who {
  const byPerson = rowsByPerson(committee);
  const isNamed = naming(team);
  return ({ person, name }, day) => {
    if (isNamed(name)) return 'yes';
    const rows = (byPerson.get(person) ?? []).filter((row) => !row.proposed || when.proposed);
    const answers = rows.map((row) => rowAnswer(row, day, team));
    return answers.find((answer) => answer === 'yes') ?? answers.find((answer) => answer === 'maybe') ?? 'no';
  };
}

/** Where a meeting's chair comes from: the column for it, or what stands in parentheses after the name. */
export function chairedFrom({ chair, chairOf }: Meeting): string | undefined {
  return chairOf ?? /\((.+)\)/.exec(chair ?? '')?.[1];
}

/** Whether a name is that of the meeting's chair. */
export function isChair(name: string, { chair }: Meeting): boolean {
  return chair !== undefined && personKey(chair.replace(/\(.*\)/, '')) === personKey(name);
}
