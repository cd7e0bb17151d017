import { faultIn } from './draft.ts';
import { unreadable, type Unreadable } from './unreadable.ts';
import { cursorOver, isNamed, next, type Cursor } from './xml.ts';

/** Where an element stands. An empty element (`<a/>`) has `openEnd`, `closeStart` and `end` at one place. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface Outline extends Element {
  /** `x:` when the element is written `<x:worksheet>`, else empty. */
  readonly prefix: string;
  readonly children: readonly Element[];
}

/** A sheet's rows are most of its text: jump to their end, unless something in there could only look like it. */
function jump(cursor: Cursor): void {
  const { xml, end } = cursor;
  const close = xml.indexOf(`</${xml.slice(cursor.start + 1, cursor.nameEnd)}>`, end);
  const odd = [xml.indexOf('<!', end), xml.indexOf('<?', end)].some((at) => at >= 0 && at < close);
  if (close >= 0 && !odd) cursor.end = close;
}

const nameOf = ({ xml, nameStart, nameEnd }: Cursor) => xml.slice(nameStart, nameEnd);

function readChildren(cursor: Cursor): readonly Element[] {
  const children: Element[] = [];
  let child: Pick<Element, 'name' | 'start' | 'openEnd'> | undefined;
  while (next(cursor) !== 'end' && cursor.depth > 0) {
    const { kind, depth, start, end } = cursor;
    if (kind === 'empty' && depth === 1)
      children.push({ name: nameOf(cursor), start, openEnd: end, closeStart: end, end });
    else if (kind === 'open' && depth === 2) {
      child = { name: nameOf(cursor), start, openEnd: end };
      if (isNamed(cursor, 'sheetData')) jump(cursor);
    } else if (kind === 'close' && depth === 1 && child !== undefined)
      children.push({ ...child, closeStart: start, end });
  }
  return children;
}

/** An element and its children, with their places in the text; the first element when no place is given. */
export function outlineOf(text: string, from = 0): Outline | Unreadable {
  const cursor = cursorOver(text);
  if (from > 0) cursor.end = from;
  while (next(cursor) === 'text');
  const { kind, start, end: openEnd } = cursor;
  const name = nameOf(cursor);
  const prefix = text.slice(start + 1, cursor.nameStart);
  if (kind === 'empty') return { name, prefix, start, openEnd, closeStart: openEnd, end: openEnd, children: [] };
  const children = readChildren(cursor);
  if (cursor.kind !== 'close') return faultIn(cursor.fault ?? 'malformed') ?? unreadable('damaged');
  return { name, prefix, start, openEnd, closeStart: cursor.start, end: cursor.end, children };
}
