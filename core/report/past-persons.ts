import type { Committee } from '../committee.ts';
import { personKey } from '../read/person.ts';

/** Gives a row of an earlier reading the number that its person has in the present one. */
export type Renumber = <Row extends { readonly person: number }>(row: Row) => Row;

type Named = { readonly name: string; readonly person: number };

const namesIn = ({ appointments, offices, attendance }: Committee): Named[] => [
  ...appointments,
  ...offices,
  ...attendance,
];

/** Numbers are of one reading: a person is known again by the name, and who is known no more gets a number nobody has. */
export function personOf(past: Committee, now: Committee): Renumber {
  const known = new Map<string, number>();
  for (const { name, person } of namesIn(now)) {
    const key = personKey(name);
    if (!known.has(key)) known.set(key, person);
  }
  let next = Math.max(-1, ...known.values(), ...casePersons(now)) + 1;
  const numbers = new Map<number, number>();
  const give = (number: number, name: string) => {
    const own = known.get(personKey(name)) ?? next;
    if (own === next) next += 1;
    numbers.set(number, own);
    return own;
  };
  for (const { name, person } of namesIn(past)) if (!numbers.has(person)) give(person, name);
  return (row) => ({ ...row, person: numbers.get(row.person) ?? give(row.person, '') });
}

function casePersons({ cases }: Committee): number[] {
  return cases.flatMap(({ recusedPersons, participantPersons }) => [...recusedPersons, ...participantPersons]);
}
