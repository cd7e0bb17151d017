import type { Appointment } from './appointment.ts';
import { likeness } from './alike.ts';
import { byPerson } from './by-person.ts';
import type { Committee } from './committee.ts';
import { overlap, type Day } from './day.ts';
import { kept } from './kept.ts';
import { employerKey } from './read/namesakes.ts';
import { identityOf } from './read/person.ts';
import { allRowsOf, firstRows } from './roster.ts';

type Rows = readonly Appointment[];

/** Two persons of the list, by number, whose names are the same or near-identical. */
export interface Pair {
  readonly likeness: 'same' | 'written' | 'spelt';
  /** In the order of the names, of the employers where they are the same. */
  readonly rows: readonly [Rows, Rows];
}

/** A name is compared with so many of those that share its signature: a list of thousands of one name stays cheap. */
const mostCompared = 8;

/** How many names have a signature that ends in the same bits: 0, 1, or 2 for more. Where it is 1 nobody's is shared. */
function tally(signatures: Int32Array): (signature: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(signatures.length + 1) + 3) - 1;
  const counts = new Uint8Array(mask + 1);
  signatures.forEach((signature) => {
    const place = signature & mask;
    counts[place] = Math.min(2, (counts[place] ?? 0) + 1);
  });
  return (signature) => counts[signature & mask] ?? 0;
}

/** The first row of every person whose name's signature somebody else's shares, by that signature. */
function candidates(committee: Committee): Appointment[][] {
  const { positions, signatures } = firstRows(committee);
  const countOf = tally(signatures);
  const groups = new Map<number, Appointment[]>();
  signatures.forEach((signature, index) => {
    if (countOf(signature) < 2) return;
    const row = committee.appointments[positions[index] ?? 0];
    if (row === undefined) return;
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [row]);
    else group.push(row);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

const order = (row: Appointment) => `${row.name}\n${employerKey(row) ?? ''}\n${row.email ?? ''}`;

const byOrder = (a: Appointment, b: Appointment) => {
  const [one, other] = [order(a), order(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

function pairsOf(committee: Committee): Pair[] {
  const groups = candidates(committee);
  if (groups.length === 0) return [];
  const several = byPerson(allRowsOf(committee, groups.flat()), ({ person }) => person).together;
  // In whatever order they stand on the sheet.
  const personOf = (row: Appointment) => {
    const rows = (several.get(row.person) ?? [row]).toSorted(byOrder);
    return { first: rows[0] ?? row, rows };
  };
  return groups.flatMap((group) => {
    const persons = group.map(personOf).sort((a, b) => byOrder(a.first, b.first));
    return persons.flatMap(({ first: one, rows }, index) =>
      persons.slice(index + 1, index + 1 + mostCompared).flatMap((other): Pair[] => {
        const isSame = identityOf(one.name) === identityOf(other.first.name);
        const kind = isSame ? 'same' : likeness(one.name, other.first.name);
        return kind === undefined ? [] : [{ likeness: kind, rows: [rows, other.rows] }];
      }),
    );
  });
}

const known = new WeakMap<Committee, Map<string, readonly Pair[]>>();

/** Every two persons with the same name, or near-identical names. Found once, O(n) but for those that are alike. */
export function alikePairs(committee: Committee): readonly Pair[] {
  return kept(known, committee, '', () => pairsOf(committee));
}

/** Whether one of the rows had not ended when the period began. */
export const isCurrent = (rows: Rows, from: Day) => rows.some(({ days }) => days !== undefined && days.to >= from);

/** Whether both were appointed on some day of the period or after it. */
export function areTogether([a, b]: Pair['rows'], from: Day): boolean {
  return a.some((one) =>
    b.some((other) => {
      if (one.days === undefined || other.days === undefined) return false;
      const shared = overlap(one.days, other.days);
      return shared !== undefined && shared.to >= from;
    }),
  );
}

/** Whether both have, or had, the same employer. */
export function shareEmployer([a, b]: Pair['rows']): boolean {
  const employers = new Set(a.flatMap((row) => employerKey(row) ?? []));
  return b.some((row) => employers.has(employerKey(row) ?? ''));
}

/** Whether Oppsett says that two names, or the two who share one, are not one person. */
export function saidDifferent({ setup }: Committee, one: string, other: string): boolean {
  const [a, b] = [identityOf(one), identityOf(other)];
  return setup.differentPersons.some((line) => {
    const names = line.map(identityOf);
    return names.includes(a) && names.includes(b) && (a !== b || names.every((name) => name === a));
  });
}
