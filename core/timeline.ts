import type { Day, Interval } from './day.ts';
import type { Presence } from './presence.ts';

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
