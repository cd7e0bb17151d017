import type { CellStyle } from 'hucre';
import { measure, padding } from './report-sheet-widths.ts';

/** A text in a cell. */
export interface Standing {
  readonly text: string;
  /** Of its column, or of all that it is merged over. */
  readonly width: number;
  readonly style: CellStyle;
}

const usualSize = 10;
/** Points between lines, in shares of the letters' size; points above and below them. */
const leading = 1.32;
const around = 4;
/** Excel's own limit. */
const tallest = 405;

function linesOfParagraph(paragraph: string, room: number, wide: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  // Lines break at spaces, and after hyphens.
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const full = wide(word);
    if (used > 0 && used + wide(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(full / room) - 1);
    lines += broken;
    used += full - broken * room;
  }
  return lines;
}

function linesOf({ text, width, style: { font } }: Standing): number {
  const wide = (part: string) => measure(part, font?.size ?? usualSize, font?.bold);
  const paragraphs = text.split('\n').map((paragraph) => linesOfParagraph(paragraph, width - padding, wide));
  return paragraphs.reduce((total, one) => total + one, 0);
}

/** How tall a row is for its texts, in points. */
export function heightFor(texts: readonly Standing[]): number {
  const heights = texts.map((one) => linesOf(one) * (one.style.font?.size ?? usualSize) * leading + around);
  return Math.min(tallest, Math.ceil(Math.max(0, ...heights)));
}
