import type { Interval } from '../../core/day.ts';
import { formatCount } from '../format.ts';
import { daysOf, seatsOf } from '../texts/timeline.ts';
import { bandOf, lacksOf, seatsIn, type Lack, type RegionSeats } from './spans.ts';
import { lineHeight, textsUnder, type Scale, type Shape, type Strip } from './strip.ts';

/** One region: a band a seat, the gaps in them, and under them how long each gap was. */
export function seatStrip(region: RegionSeats, scale: Scale): Strip {
  const seats = seatsIn(region);
  // Ten seats of a region are as easy to see as four; forty are thin lines, and still to be seen.
  const step = Math.max(3, Math.min(10, Math.floor(80 / Math.max(1, seats))));
  const lacks = lacksOf(region);
  const bars = Array.from({ length: seats }, (_, index) => seatBars(region, index + 1, lacks, scale))
    .map((band, index) => band.map((bar) => ({ ...bar, y: lineHeight + 4 + index * step, height: step - 2 })))
    .flat();
  const captions = captionsOf(lacks, scale);
  const top = lineHeight + 4 + seats * step;
  const words = captions.words.map((word) => ({ ...word, y: top + word.y }));
  const now = region.runs.at(-1)?.seated ?? 0;
  const name = `${region.region} · ${seatsOf[scale.language]({ seated: now, required: region.required })}`;
  return {
    height: top + captions.height + 10,
    shapes: bars,
    words: [{ x: 0, y: lineHeight - 3, text: name, kind: 'name' }, ...words],
  };
}

type Bar = Extract<Shape, { kind: 'seated' | 'surplus' | 'gap' }>;

function seatBars(region: RegionSeats, seat: number, lacks: readonly Lack[], { x }: Scale): Bar[] {
  const box = ({ from, to }: Interval) => ({ x: x(from), y: 0, width: Math.max(1, x(to + 1) - x(from)), height: 0 });
  const bars = bandOf(region, seat).map((span): Bar => ({
    kind: seat > region.required ? 'surplus' : 'seated',
    ...box(span),
  }));
  const gaps = lacks
    .filter(({ seated }) => seated < seat && seat <= region.required)
    .map((lack): Bar => ({ kind: 'gap', lack, ...box(lack) }));
  return [...bars, ...gaps];
}

function captionsOf(lacks: readonly Lack[], scale: Scale) {
  const { x, measure, language } = scale;
  const labels = lacks.map((lack) => {
    const { from, to } = lack;
    const count = to - from + 1;
    const text = daysOf(lack)[language]({ days: formatCount(count), count });
    const kind = lack.unsure ? 'doubt' : 'lack';
    return { text, center: (x(from) + x(to + 1)) / 2, width: measure(text), kind } as const;
  });
  return textsUnder(labels, scale, 'lack');
}
