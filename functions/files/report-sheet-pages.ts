import type { Block } from './report-sheet-blocks.ts';

/** A4 that lies. In millimetres, margins in inches as Excel has them. */
export const margins = { left: 0.47, right: 0.47, top: 0.75, bottom: 0.65, header: 0.3, footer: 0.3 };
const paper = { width: 297, height: 210 };
const inch = 25.4;
const point = inch / 72;
/** A column is so many pixels wide for each character, and has some beside them; there are 96 to the inch. */
const pixels = { character: 7, padding: 5, inch: 96 };

/** How tall a page is, in the sheet's own points, where the columns are made to fit its width. Somewhat less: programs differ. */
function pageHeight(widths: readonly number[]): number {
  const across = widths.reduce((total, width) => total + width * pixels.character + pixels.padding, 0);
  const room = paper.width - (margins.left + margins.right) * inch;
  const scale = Math.min(1, room / ((across / pixels.inch) * inch));
  return (((paper.height - (margins.top + margins.bottom) * inch) / point) * 0.96) / scale;
}

/** A heading is not left behind with fewer lines of its table than these. */
const fewest = 6;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const heightsOf = ({ lines }: Block) => lines.map(({ height }) => height);

/** What has to have room on the page that a block begins on: all of it and of its pictures if a page can hold that, else all of it, else its beginning. */
function neededOf(block: Block, next: Block | undefined, page: number): number {
  const own = heightsOf(block);
  const pictures = next?.charts === undefined ? 0 : sum(heightsOf(next));
  const [most, whole, least] = [sum(own) + pictures, sum(own), sum(own.slice(0, fewest))];
  if (most <= page) return most;
  return whole <= page ? whole : least;
}

/** Rows, from 0, that end a page. Each new one repeats the sheet's first `repeated` points. */
export function pageBreaks(blocks: readonly Block[], widths: readonly number[], repeated: number): number[] {
  const page = pageHeight(widths);
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  blocks.forEach((block, index) => {
    if (used > repeated && used + neededOf(block, blocks[index + 1], page - repeated) > page) {
      breaks.push(row - 1);
      used = repeated;
    }
    for (const height of heightsOf(block)) used = used + height > page ? repeated + height : used + height;
    row += block.lines.length;
  });
  return breaks;
}
