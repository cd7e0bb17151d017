import { unread, type Committee } from './committee.ts';
import type { Day, Interval } from './day.ts';
import { union, without } from './intervals.ts';
import { byPerson } from './by-person.ts';
import { kept } from './kept.ts';
import { presences, type Presence } from './presence.ts';

/** Days on which one person holds a seat of one region, certainly or possibly. Spans of one person in one region never overlap. */
export interface Span extends Interval {
  readonly certain: boolean;
  /** The appointments it was made from; of one person. */
  readonly rows: readonly Presence[];
}

/** Days with the same number of seated persons: at least `fewest`, at most `most`. */
export interface Stretch extends Interval {
  readonly fewest: number;
  readonly most: number;
}

type Timeline = ReadonlyMap<string, readonly Span[]>;

/** A person is counted once however many rows name them; in two regions on one day it is not known in which. */
function spansOfPerson(rows: readonly Presence[], region: string): Span[] {
  const here = rows.filter((row) => row.region === region || row.region === unread);
  const elsewhere = union(rows.filter((row) => row.region !== region).map((row) => row.possible));
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

function build(committee: Committee, regions: readonly string[], proposed: boolean): Timeline {
  const timeline = new Map<string, Span[]>(regions.map((region) => [region, []]));
  const { alone, together } = byPerson(presences(committee, proposed), ({ appointment }) => appointment.person);
  const several = [...together.values()];
  for (const row of alone) {
    if (typeof row.region === 'string') timeline.get(row.region)?.push(spanOfRow(row));
    else several.push([row]);
  }
  for (const rows of several) {
    const places = rows.some((row) => row.region === unread) ? regions : new Set(rows.map((row) => row.region));
    for (const region of places) {
      if (typeof region === 'string') timeline.get(region)?.push(...spansOfPerson(rows, region));
    }
  }
  return timeline;
}

const built = new WeakMap<Committee, Map<string, Timeline>>();

/** Who may sit for each region, and when. Built once for a committee. */
export function timelineOf(committee: Committee, regions: readonly string[], proposed: boolean): Timeline {
  return kept(built, committee, `${proposed}|${regions.join('|')}`, () => build(committee, regions, proposed));
}

/** Sweeps over the ends of the spans, O(n log n): one stretch for every change in the numbers, covering the window without a gap. */
export function sweep(spans: readonly Pick<Span, 'from' | 'to' | 'certain'>[], window: Interval): Stretch[] {
  if (window.from > window.to) return [];
  const events: { day: Day; fewest: number; most: number }[] = [];
  for (const { from, to, certain } of spans) {
    if (to < window.from || from > window.to) continue;
    const sure = certain ? 1 : 0;
    events.push({ day: Math.max(from, window.from), fewest: sure, most: 1 });
    if (to < window.to) events.push({ day: to + 1, fewest: -sure, most: -1 });
  }
  events.sort((a, b) => a.day - b.day);
  const stretches: Stretch[] = [];
  let [from, fewest, most] = [window.from, 0, 0];
  for (const event of events) {
    if (event.day > from) {
      close({ from, to: event.day - 1, fewest, most });
      from = event.day;
    }
    fewest += event.fewest;
    most += event.most;
  }
  close({ from, to: window.to, fewest, most });
  return stretches;

  function close(stretch: Stretch): void {
    const last = stretches.at(-1);
    const same = last !== undefined && last.fewest === stretch.fewest && last.most === stretch.most;
    if (same) stretches[stretches.length - 1] = { ...last, to: stretch.to };
    else stretches.push(stretch);
  }
}
