import type { Appointment } from '../appointment.ts';
import type { Setup } from '../committee.ts';
import { identityOf, type Persons } from './person.ts';
import { wordsOf } from './text.ts';

/** An employer for comparison: the trust it was read as, else its words. */
export function employerKey({ workplace, employer }: Appointment): string | undefined {
  if (typeof workplace === 'object' && workplace.kind !== 'outside') return workplace.name;
  return employer === undefined ? undefined : wordsOf(employer);
}

type Rows = readonly Appointment[];

/** What tells a row's person from a namesake: both employer and e-mail, or, when it is said that they are two, the one there is. */
function marksOf(row: Appointment, isSaid: boolean): readonly string[] {
  const employer = employerKey(row);
  if (isSaid) return [row.email ?? employer ?? ''].filter((mark) => mark !== '');
  return employer === undefined || row.email === undefined ? [] : [row.email, employer];
}

/** Rows that share a mark, directly or through others, are of one person: the smallest mark of each such set, by mark. */
function setsOf(rows: Rows, isSaid: boolean): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (mark: string): string => {
    let at = mark;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const row of rows) {
    const [first, ...others] = marksOf(row, isSaid).map(root);
    if (first === undefined) continue;
    const least = others.reduce((a, b) => (a < b ? a : b), first);
    for (const mark of [first, ...others]) parent.set(mark, least);
  }
  return new Map([...parent.keys()].map((mark) => [mark, root(mark)]));
}

/** The numbers of the rows of one name: the first set of marks keeps the name's own; a row that tells too little goes where one of its marks is, else with the first. */
function numbersOf(rows: Rows, isSaid: boolean, persons: Persons): ReadonlyMap<Appointment, number> {
  const sets = setsOf(rows, isSaid);
  const roots = [...new Set(sets.values())].sort();
  const numbers = new Map(roots.map((root, index) => [root, index === 0 ? rows[0]?.person : persons.another()]));
  return new Map(
    rows.map((row) => {
      const marks = [row.email, employerKey(row)].flatMap((mark) => (mark === undefined ? [] : (sets.get(mark) ?? [])));
      return [row, numbers.get(marks[0] ?? roots[0] ?? '') ?? row.person];
    }),
  );
}

/** Names of two persons or more, as Oppsett says: the same name on both sides of «≠». */
function saidApart({ differentPersons }: Setup): ReadonlySet<string> {
  const names = differentPersons.map((line) => [...new Set(line.map(identityOf))]);
  return new Set(names.flatMap((several) => (several.length === 1 ? several : [])));
}

interface OfOneName {
  readonly rows: Appointment[];
  readonly isSaid: boolean;
}

/** The rows of every name that has several e-mails, or is said to be of several persons. */
function severalOf(rows: Rows, setup: Setup): ReadonlyMap<number, OfOneName> {
  const said = saidApart(setup);
  const one = new Set(setup.samePersons.flat().map(identityOf));
  const emails = new Map<number, string>();
  const several = new Map<number, OfOneName>();
  for (const { name, email, person } of rows) {
    if (name === '' || (email === undefined && said.size === 0) || several.has(person)) continue;
    const isSaid = said.size > 0 && said.has(identityOf(name));
    const known = emails.get(person);
    if (known === undefined && email !== undefined) emails.set(person, email);
    const differ = known !== undefined && email !== undefined && known !== email;
    if (isSaid || (differ && !one.has(identityOf(name)))) several.set(person, { rows: [], isSaid });
  }
  if (several.size > 0) for (const row of rows) several.get(row.person)?.rows.push(row);
  return several;
}

/**
 * Two who share a name, and neither employer nor e-mail, are two persons: gives the rows of all but one a number of their own. Nothing for
 * rows that keep theirs.
 */
export function namesakeNumbers(rows: Rows, setup: Setup, persons: Persons): ReadonlyMap<Appointment, number> {
  const changed = new Map<Appointment, number>();
  for (const { rows: ofName, isSaid } of severalOf(rows, setup).values()) {
    for (const [row, number] of numbersOf(ofName, isSaid, persons)) if (number !== row.person) changed.set(row, number);
  }
  return changed;
}
