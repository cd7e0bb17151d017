import type { Day, Interval } from '../../core/day.ts';
import type { Language } from '../../core/language.ts';
import { lanesOf, placeLabels, type Label } from './labels.ts';
import type { Lack } from './spans.ts';

/** A text of the picture, its baseline's left end at x, y. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: 'axis' | 'name' | 'lack' | 'doubt' | 'plain' | 'today';
}

export type Shape =
  | {
      readonly kind: 'seated' | 'surplus';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'gap';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly lack: Lack;
    }
  | { readonly kind: 'held' | 'planned' | 'missing' | 'deadline'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'year' | 'half' | 'line' | 'today';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
}

/** What drawing needs to know: the width to fill, the language, and how wide a text is. Pixels. */
export interface Canvas {
  readonly width: number;
  readonly language: Language;
  readonly measure: (text: string) => number;
  /** What the line of the day of judgement is called: «i dag», or the day. */
  readonly dayWord: string;
}

/** One horizontal part of the picture, drawn from its own top. */
export interface Strip {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
}

export interface Scale extends Canvas {
  readonly x: (day: Day) => number;
  readonly range: Interval;
  readonly today: Day;
}

/** Height of one line of text. Pixels. */
export const lineHeight = 15;

/** Texts under a row, each near its point, on as many lines as they need. */
export function textsUnder(
  labels: readonly (Label & { readonly text: string; readonly kind?: Words['kind'] })[],
  { width, x, today }: Scale,
  kind: Words['kind'],
) {
  const placed = placeLabels(labels, width, x(today));
  const words = labels.map(({ text, kind: own = kind }, index): Words => {
    const { left, lane } = placed[index] ?? { left: 0, lane: 0 };
    return { x: left, y: (lane + 1) * lineHeight - 3, text, kind: own };
  });
  return { words, height: lanesOf(placed) * lineHeight };
}
