import type { Appointment } from './appointment.ts';
import { unread, type Committee } from './committee.ts';
import { byPerson, type ByPerson } from './by-person.ts';
import { union, without } from './intervals.ts';
import type { Day } from './day.ts';
import { holdersByPerson } from './holders.ts';
import { judgeEach } from './judge-each.ts';
import { kept } from './kept.ts';
import { deputyPresences, eveOf, presenceOf, type Presence } from './presence.ts';
import { currentRows } from './roster.ts';
import type { When } from './rule.ts';
import type { Span } from './timeline.ts';

/** Stands for a region where a mandate gives a number for the whole group, or for its deputies. */
export const everybody = '*';
export const deputies = '*deputies';

/** Who may sit for each region, and when. A region's spans are made when they are first asked for. */
export interface Seated {
  of(region: string): readonly Span[];
}

/** A person is counted once however many rows name them; in two regions on one day it is not known in which. */
function spansOfPerson(rows: readonly Presence[], region: string): Span[] {
  const isHere = (row: Presence) => region === everybody || row.region === region;
  if (rows.every((row) => isHere(row) && row.certain !== undefined))
    return union(rows.map((row) => row.possible)).map(({ from, to }) => ({ from, to, certain: true, rows }));
  const here = rows.filter((row) => isHere(row) || row.region === unread);
  const elsewhere = union(rows.filter((row) => !isHere(row)).map((row) => row.possible));
  const sure = without(union(here.flatMap((row) => row.certain ?? [])), elsewhere);
  const maybe = without(union(here.map((row) => row.possible)), sure);
  return [
    ...sure.map((days) => ({ ...days, certain: true, rows: here })),
    ...maybe.map((days) => ({ ...days, certain: false, rows: here })),
  ];
}

function spanOfRow(row: Presence): Span {
  const { from, to } = row.possible;
  return { from, to, certain: row.certain !== undefined, rows: [row] };
}

interface Rows {
  readonly alone: Presence[];
  readonly several: (readonly Presence[])[];
}

function entryOf(index: Map<string, Rows>, region: string): Rows {
  const known = index.get(region) ?? { alone: [], several: [] };
  if (known.alone.length + known.several.length === 0) index.set(region, known);
  return known;
}

/** Sorts the rows by region once, so that 350 regions cost no more than four. */
function build({ alone, together }: ByPerson<Presence>): Seated {
  const index = new Map<string, Rows>();
  const anywhere: (readonly Presence[])[] = [];
  alone.forEach((row) => {
    if (typeof row.region === 'string') entryOf(index, row.region).alone.push(row);
    else if (row.region === unread) anywhere.push([row]);
  });
  for (const ofPerson of together.values()) {
    if (ofPerson.some(({ region }) => region === unread)) anywhere.push(ofPerson);
    else
      for (const region of new Set(ofPerson.map((row) => row.region)))
        if (typeof region === 'string') entryOf(index, region).several.push(ofPerson);
  }
  const make = (region: string): Span[] => {
    if (region === everybody)
      return alone.map(spanOfRow).concat([...together.values()].flatMap((own) => spansOfPerson(own, region)));
    const here = index.get(region);
    const several = [...(here?.several ?? []), ...anywhere];
    return (here?.alone ?? []).map(spanOfRow).concat(several.flatMap((own) => spansOfPerson(own, region)));
  };
  const made = new Map<string, readonly Span[]>();
  return { of: (region) => made.get(region) ?? keep(made, region, make(region)) };
}

function keep(made: Map<string, readonly Span[]>, region: string, spans: readonly Span[]): readonly Span[] {
  made.set(region, spans);
  return spans;
}

const built = new WeakMap<Committee, Map<string, Seated>>();

const flat = (rows: readonly Appointment[]) => judgeEach(rows, presenceOf);

function members(committee: Committee, since: Day, proposed: boolean): Seated {
  const { alone, together } = holdersByPerson(committee, since, proposed);
  return build({
    alone: flat(alone),
    together: new Map([...together].map(([person, rows]) => [person, flat(rows)])),
  });
}

function others(committee: Committee, since: Day, proposed: boolean): Seated {
  return build(byPerson(deputyPresences(currentRows(committee, since), proposed), (row) => row.appointment.person));
}

/**
 * Who may sit for each region of a committee, for the whole group (`everybody`) and among its `deputies`, from the eve of the period on: those
 * who had gone by then are history. Built once.
 */
export function seatedIn(
  committee: Committee,
  when: Pick<When, 'on' | 'period' | 'proposed'>,
  since: Day = eveOf(when),
): Seated {
  const { proposed } = when;
  const store = (kind: string, make: typeof members) =>
    kept(built, committee, `${kind}|${proposed}|${since}`, () => make(committee, since, proposed));
  return {
    of: (region) => (region === deputies ? store(region, others).of(everybody) : store('', members).of(region)),
  };
}
