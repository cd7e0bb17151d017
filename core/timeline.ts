import type { Interval } from './day.ts';
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

type Ends = Pick<Span, 'from' | 'to' | 'certain'>;

/** An end of a span as one number, so that thousands sort fast: the day, and beside it who comes or goes. */
const [surelyGoes, perhapsGoes, perhapsComes, surelyComes] = [0, 1, 2, 3];

function endsIn(spans: readonly Ends[], window: Interval): Int32Array {
  const ends = new Int32Array(spans.length * 2);
  let count = 0;
  spans.forEach(({ from, to, certain }) => {
    if (to < window.from || from > window.to) return;
    ends[count++] = Math.max(from, window.from) * 4 + (certain ? surelyComes : perhapsComes);
    if (to < window.to) ends[count++] = (to + 1) * 4 + (certain ? surelyGoes : perhapsGoes);
  });
  return ends.subarray(0, count).sort();
}

/** Sweeps over the ends of the spans, O(n log n): one stretch for every change in the numbers, covering the window without a gap. */
export function sweep(spans: readonly Ends[], window: Interval): Stretch[] {
  if (window.from > window.to) return [];
  const stretches: Stretch[] = [];
  let [from, fewest, most] = [window.from, 0, 0];
  endsIn(spans, window).forEach((end) => {
    const day = end >> 2;
    const who = end & 3;
    if (day > from) {
      close({ from, to: day - 1, fewest, most });
      from = day;
    }
    most += who >= perhapsComes ? 1 : -1;
    if (who === surelyComes) fewest += 1;
    if (who === surelyGoes) fewest -= 1;
  });
  close({ from, to: window.to, fewest, most });
  return stretches;

  function close(stretch: Stretch): void {
    const last = stretches.at(-1);
    const same = last !== undefined && last.fewest === stretch.fewest && last.most === stretch.most;
    if (same) stretches[stretches.length - 1] = { ...last, to: stretch.to };
    else stretches.push(stretch);
  }
}
