import { unread, type Committee } from './committee.ts';
import type { Day, Interval } from './day.ts';
import { union, without } from './intervals.ts';
import { holdersByPerson } from './holders.ts';
import { kept } from './kept.ts';
import { eveOf, presenceOf, type Presence } from './presence.ts';
import type { When } from './rule.ts';

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
  const plain = rows.every((row) => row.region === region && row.certain !== undefined);
  if (plain) return union(rows.map((row) => row.possible)).map(({ from, to }) => ({ from, to, certain: true, rows }));
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

function build(committee: Committee, regions: readonly string[], proposed: boolean, since: Day): Timeline {
  const timeline = new Map<string, Span[]>(regions.map((region) => [region, []]));
  const { alone, together } = holdersByPerson(committee, since, proposed);
  const several = [...together.values()].map((rows) => rows.flatMap((row) => presenceOf(row) ?? []));
  for (const appointment of alone) {
    const row = presenceOf(appointment);
    if (row === undefined) continue;
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

/** Who may sit for each region from the eve of the period on, and when: those who had gone by then are history. Built once for a committee. */
export function timelineOf(
  committee: Committee,
  regions: readonly string[],
  when: Pick<When, 'on' | 'period' | 'proposed'>,
  since: Day = eveOf(when),
): Timeline {
  const key = `${when.proposed}|${since}|${regions.join('|')}`;
  return kept(built, committee, key, () => build(committee, regions, when.proposed, since));
}

/** An end of a span as one number, so that thousands sort fast: the day, and beside it who comes or goes. */
const [surelyGoes, perhapsGoes, perhapsComes, surelyComes] = [0, 1, 2, 3];

function endsIn(spans: readonly Span[], window: Interval): Int32Array {
  const ends = new Int32Array(spans.length * 2);
  let count = 0;
  for (const { from, to, certain } of spans) {
    if (to < window.from || from > window.to) continue;
    ends[count++] = Math.max(from, window.from) * 4 + (certain ? surelyComes : perhapsComes);
    if (to < window.to) ends[count++] = (to + 1) * 4 + (certain ? surelyGoes : perhapsGoes);
  }
  return ends.subarray(0, count).sort();
}

/** Sweeps over the ends of the spans, O(n log n): one stretch for every change in the numbers, covering the window without a gap. */
export function sweep(spans: readonly Span[], window: Interval): Stretch[] {
  if (window.from > window.to) return [];
  const stretches: Stretch[] = [];
  let [from, fewest, most] = [window.from, 0, 0];
  for (const end of endsIn(spans, window)) {
    const day = end >> 2;
    const who = end & 3;
    if (day > from) {
      close({ from, to: day - 1, fewest, most });
      from = day;
    }
    most += who >= perhapsComes ? 1 : -1;
    if (who === surelyComes) fewest += 1;
    if (who === surelyGoes) fewest -= 1;
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
