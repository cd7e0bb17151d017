import { unread, type Committee } from './committee.ts';
import { byPerson } from './by-person.ts';
import { union, without } from './intervals.ts';
import { kept } from './kept.ts';
import { deputyPresences, presences, type Presence } from './presence.ts';
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

function push(index: Map<string, Rows>, region: string, kind: keyof Rows, rows: readonly Presence[]): void {
  const known = index.get(region) ?? { alone: [], several: [] };
  if (known.alone.length + known.several.length === 0) index.set(region, known);
  if (kind === 'several') known.several.push(rows);
  else known.alone.push(...rows);
}

/** Sorts the rows by region once, so that 350 regions cost no more than four. */
function build(rows: readonly Presence[]): Seated {
  const { alone, together } = byPerson(rows, ({ appointment }) => appointment.person);
  const index = new Map<string, Rows>();
  const anywhere: (readonly Presence[])[] = [];
  for (const row of alone) {
    if (typeof row.region === 'string') push(index, row.region, 'alone', [row]);
    else if (row.region === unread) anywhere.push([row]);
  }
  for (const ofPerson of together.values()) {
    if (ofPerson.some(({ region }) => region === unread)) anywhere.push(ofPerson);
    else
      for (const region of new Set(ofPerson.map((row) => row.region)))
        if (typeof region === 'string') push(index, region, 'several', ofPerson);
  }
  const make = (region: string): Span[] => {
    if (region === everybody)
      return [...alone.map(spanOfRow), ...[...together.values()].flatMap((own) => spansOfPerson(own, region))];
    const here = index.get(region);
    const several = [...(here?.several ?? []), ...anywhere];
    return [...(here?.alone ?? []).map(spanOfRow), ...several.flatMap((own) => spansOfPerson(own, region))];
  };
  const made = new Map<string, readonly Span[]>();
  return { of: (region) => made.get(region) ?? keep(made, region, make(region)) };
}

function keep(made: Map<string, readonly Span[]>, region: string, spans: readonly Span[]): readonly Span[] {
  made.set(region, spans);
  return spans;
}

const built = new WeakMap<Committee, Map<string, Seated>>();

/** Who may sit for each region of a committee, for the whole group (`everybody`) and among its `deputies`. Built once. */
export function seatedIn(committee: Committee, proposed: boolean): Seated {
  return kept(built, committee, String(proposed), () => {
    const members = build(presences(committee, proposed));
    const others = build(deputyPresences(committee, proposed));
    return { of: (region) => (region === deputies ? others.of(everybody) : members.of(region)) };
  });
}
