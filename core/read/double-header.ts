import type { Part } from '../sheet.ts';
import { readTexts, type Header, type HeaderTexts } from './header.ts';

const none: readonly string[] = [];

/** «Oppnevnt» over «fra» is «oppnevnt fra»; a word over itself (a cell merged downwards) is one word. */
function joined(over: readonly string[], below: readonly string[]): readonly string[] {
  if (over[0] === below[0]) return below;
  return over.flatMap((upper) => below.map((lower) => `${upper} ${lower}`));
}

/** The two rows as one: a text of the upper row stands over every column to its right until the next text, or until both rows are empty. */
function together(upper: HeaderTexts, lower: HeaderTexts): HeaderTexts {
  const texts: (readonly string[] | undefined)[] = [];
  let over = none;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const [own, below] = [upper[column], lower[column]];
    if (own !== undefined) over = own;
    else if (below === undefined) over = none;
    texts.push(below === undefined ? own : joined(over, below));
  }
  return texts;
}

const score = ({ columns, traps }: Header) => Object.keys(columns).length + traps.length;

/**
 * Reads two rows as one header («Oppnevnt» over «fra» and «til»), when that says more than either row alone. Undefined when it does not, or
 * when the lower row holds anything that is mostly no header.
 */
export function readDouble(upper: HeaderTexts, lower: HeaderTexts, part: Part): Header | undefined {
  const filled = lower.filter((ways) => ways !== undefined);
  if (filled.length < 2 || filled.some((ways) => ways.length === 0)) return undefined;
  const alone = readTexts(lower, part);
  const header = readTexts(together(upper, lower), part, lower);
  const claimed = new Set([...Object.values(header.columns), ...header.traps.map(({ column }) => column)]);
  const known = lower.filter((ways, column) => ways !== undefined && claimed.has(column)).length;
  if (known < 2 || known * 2 < filled.length) return undefined;
  const best = Math.max(score(alone), score(readTexts(upper, part)));
  // Headers merged downwards stand on the lower row too, which then says as much alone.
  const isGrouped = score(header) === best && joinedWords(upper, lower, part) > 0;
  return score(header) > best || isGrouped ? header : undefined;
}

/** In how many columns two different texts make one header that we know. */
function joinedWords(upper: HeaderTexts, lower: HeaderTexts, part: Part): number {
  const both = together(upper, lower).map((ways, column) => (lower[column]?.[0] === ways?.[0] ? undefined : ways));
  const { columns } = readTexts(both, part);
  return Object.values(columns).filter((column) => lower[column] !== undefined).length;
}
