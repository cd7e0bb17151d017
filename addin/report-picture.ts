import type { SeatState } from '../core/report/report.ts';

/** What a chart is drawn with. `series` counts from 0 and tells one look from another. Pixels. */
export type ChartShape =
  | {
      readonly kind: 'bar';
      readonly series: number;
      readonly x: number;
      readonly y: number;
      width: number;
      height: number;
    }
  | { readonly kind: 'point'; readonly series: number; readonly x: number; readonly y: number }
  | { readonly kind: 'line'; readonly series: number; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'axis'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'tick'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'band';
      readonly state: SeatState;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

export interface ChartWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: 'name' | 'value' | 'scale' | 'mark';
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface ChartPicture {
  readonly height: number;
  readonly shapes: readonly ChartShape[];
  readonly words: readonly ChartWord[];
}

/** What the drawing depends on besides the numbers. */
export interface ChartLook {
  readonly width: number;
  /** A number as it is read; `null` is what could not be told. */
  readonly say: (value: number | null) => string;
  readonly measure: (text: string) => number;
  /** Of the report: bands lie over it. */
  readonly year: number;
}
