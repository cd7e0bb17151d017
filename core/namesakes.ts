import type { Appointment } from './appointment.ts';
import { likeness, signatureOf } from './alike.ts';
import type { Committee } from './committee.ts';
import { byPerson } from './by-person.ts';
import { overlap, type Day } from './day.ts';
import { kept } from './kept.ts';
import { employerKey } from './read/namesakes.ts';
import { identityOf } from './read/person.ts';

type Rows = readonly Appointment[];

/** Two persons of the list, by number, whose names are the same or near-identical. */
export interface Pair {
  readonly likeness: 'same' | 'written' | 'spelt';
  /** In the order of the names, of the employers where they are the same. */
  readonly rows: readonly [Rows, Rows];
}

/** A name is compared with so many of those that share its signature: a list of thousands of one name stays cheap. */
const mostCompared = 8;

/** The first row of every person whose name's signature somebody else's shares, by that signature. */
function candidates({ appointments }: Committee): Appointment[][] {
  const seen: boolean[] = [];
  const first = new Map<number, Appointment>();
  const several = new Map<number, Appointment[]>();
  for (const row of appointments) {
    if (row.name === '' || seen[row.person] === true) continue;
    seen[row.person] = true;
    const signature = signatureOf(row.name);
    const known = first.get(signature);
    const group = several.get(signature);
    if (known === undefined) first.set(signature, row);
    else if (group === undefined) several.set(signature, [known, row]);
    else group.push(row);
  }
  return [...several.values()];
}

const order = (row: Appointment) => `${row.name}\n${employerKey(row) ?? ''}\n${row.email ?? ''}`;

function pairsOf(committee: Committee): Pair[] {
  const groups = candidates(committee);
  if (groups.length === 0) return [];
  const { alone, together } = byPerson(committee.appointments, ({ person }) => person);
  const rowsOf = new Map<number, Rows>([...alone.map((row) => [row.person, [row]] as const), ...together]);
  return groups.flatMap((group) => {
    const sorted = group.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    return sorted.flatMap((one, index) =>
      sorted.slice(index + 1, index + 1 + mostCompared).flatMap((other): Pair[] => {
        const kind = identityOf(one.name) === identityOf(other.name) ? 'same' : likeness(one.name, other.name);
        const rows = [rowsOf.get(one.person) ?? [], rowsOf.get(other.person) ?? []] as const;
        return kind === undefined ? [] : [{ likeness: kind, rows }];
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
