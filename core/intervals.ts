import type { Interval } from './day.ts';

/** The days that are in any of the intervals, as sorted intervals that neither overlap nor adjoin. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The days of `intervals` that are in none of `taken`. Both as `union` gives them. */
export function without(intervals: readonly Interval[], taken: readonly Interval[]): Interval[] {
  return intervals.flatMap((whole) => {
    const left: Interval[] = [];
    let { from } = whole;
    for (const hole of taken) {
      if (hole.from > whole.to) break;
      if (hole.from > from) left.push({ from, to: hole.from - 1 });
      from = Math.max(from, hole.to + 1);
    }
    return from <= whole.to ? [...left, { from, to: whole.to }] : left;
  });
}
