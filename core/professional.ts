import type { Appointment } from './appointment.ts';
import { naming, rowsByPerson, type Answer, type Who } from './attendees.ts';
import { unread, type Committee } from './committee.ts';
import type { Day } from './day.ts';
import { personKey } from './read/person.ts';
import type { When } from './rule.ts';

const wanted = 'professional-user-representative';
/** Who is called one of these in Deltakelse may be meant. */
const called = ['brukerrepresentant', 'brukarrepresentant', 'user representative'];

function rowAnswer(row: Appointment, day: Day | undefined): Answer {
  const isOne = row.role === wanted || row.type === wanted;
  const mayBe = row.role === unread || row.type === unread;
  const { days } = row;
  if ((!isOne && !mayBe) || days === undefined) return 'no';
  if (day !== undefined && (day < days.from || day > days.to)) return 'no';
  return isOne && day !== undefined && row.dateDoubts.length === 0 && !row.ofUnknownGroup ? 'yes' : 'maybe';
}

/** Tells who is a professional user representative by the member list on the day. Who is called one in Deltakelse only, or met for one, may be. */
export function professional(committee: Committee, when: When): Who {
  const byPerson = rowsByPerson(committee);
  const isCalledOne = naming(called);
  const rows = committee.appointments.filter((row) => !row.proposed || when.proposed);
  const standsFor = new Set(
    rows.filter(({ role, type }) => role === wanted || type === wanted).map(({ name }) => personKey(name)),
  );
  return ({ person, name, deputyFor }, day) => {
    const own = byPerson.get(person) ?? [];
    const answers = own.filter((row) => !row.proposed || when.proposed).map((row) => rowAnswer(row, day));
    if (answers.includes('yes')) return 'yes';
    const met = deputyFor !== undefined && standsFor.has(personKey(deputyFor));
    return isCalledOne(name) || met || answers.includes('maybe') ? 'maybe' : 'no';
  };
}
