import { isQuote, isSpace, tagEnd } from './xml-tag.ts';

/**
 * A small forward reader of XML that knows where in the text each token stands, so that parts can be patched without touching the rest.
 * It checks that tags match, expands no entities but the five of XML itself, and refuses any DOCTYPE.
 */
export type Kind = 'open' | 'empty' | 'close' | 'text' | 'end';

/** One token at a time, in place: `next` overwrites it. Offsets are in UTF-16 units of `xml`. */
export interface Cursor {
  readonly xml: string;
  kind: Kind;
  start: number;
  end: number;
  /** The local name, without prefix; of a text token its content, without CDATA's brackets. */
  nameStart: number;
  nameEnd: number;
  /** Elements open after this token; an empty element does not count itself. */
  depth: number;
  /** Why reading stopped before the end, if it did. */
  fault: 'doctype' | 'malformed' | undefined;
  /** Start and end of the qualified names of open elements, two by two. */
  readonly open: number[];
  rooted: boolean;
}

export function cursorOver(xml: string): Cursor {
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  return {
    xml,
    kind: 'text',
    start,
    end: start,
    nameStart: start,
    nameEnd: start,
    depth: 0,
    fault: undefined,
    open: [],
    rooted: false,
  };
}

const less = 60;
const greater = 62;
const slash = 47;
const colon = 58;

function stop(cursor: Cursor, fault: Cursor['fault']): Kind {
  cursor.fault = fault;
  cursor.start = cursor.end = cursor.xml.length;
  return (cursor.kind = 'end');
}

function afterText(cursor: Cursor, mark: string, from: number): number {
  const at = cursor.xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Moves to the next token and says which kind it is; at the end, or at a fault, always `end`. Comments and instructions are passed over. */
export function next(cursor: Cursor): Kind {
  const { xml } = cursor;
  let at = cursor.end;
  while (at >= 0 && at < xml.length) {
    if (xml.charCodeAt(at) !== less) return readCharacters(cursor, at, beforeTag(xml, at), 0);
    const code = xml.charCodeAt(at + 1);
    if (code === slash) return readClose(cursor, at);
    if (code === 63) at = afterText(cursor, '?>', at + 2);
    else if (code !== 33) return readOpen(cursor, at);
    else if (xml.startsWith('<!--', at)) at = afterText(cursor, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) return readCharacters(cursor, at, afterText(cursor, ']]>', at + 9), 9);
    else return stop(cursor, xml.startsWith('<!DOCTYPE', at) ? 'doctype' : 'malformed');
  }
  return stop(cursor, cursor.fault ?? (at < 0 || cursor.depth > 0 || !cursor.rooted ? 'malformed' : undefined));
}

function beforeTag(xml: string, from: number): number {
  const at = xml.indexOf('<', from);
  return at < 0 ? xml.length : at;
}

function token(cursor: Cursor, kind: Kind, start: number, end: number): Kind {
  cursor.start = start;
  cursor.end = end;
  return (cursor.kind = kind);
}

/** A text, or with `margin` 9 a CDATA section, which may not stand outside the first element. */
function readCharacters(cursor: Cursor, at: number, end: number, margin: 0 | 9): Kind {
  const outside = cursor.depth === 0 && (margin > 0 || cursor.xml.slice(at, end).trim() !== '');
  if (end < 0 || outside) return stop(cursor, 'malformed');
  cursor.nameStart = at + margin;
  cursor.nameEnd = margin === 0 ? end : end - 3;
  return token(cursor, 'text', at, end);
}

function readOpen(cursor: Cursor, at: number): Kind {
  const { xml } = cursor;
  let from = at + 1;
  let end = from;
  for (let code = xml.charCodeAt(end); code > 32 && code !== slash && code !== greater; code = xml.charCodeAt(++end)) {
    if (code === colon) from = end + 1;
    if (isQuote(code) || code === less) return stop(cursor, 'malformed');
  }
  const close = tagEnd(xml, end);
  if (close < 0 || end === from || (cursor.depth === 0 && cursor.rooted)) return stop(cursor, 'malformed');
  cursor.nameStart = from;
  cursor.nameEnd = end;
  cursor.rooted = true;
  if (xml.charCodeAt(close - 1) === slash) return token(cursor, 'empty', at, close + 1);
  cursor.open.push(at + 1, end);
  cursor.depth += 1;
  return token(cursor, 'open', at, close + 1);
}

function readClose(cursor: Cursor, at: number): Kind {
  const { xml, open } = cursor;
  const nameEnd = open.pop() ?? 0;
  const nameStart = open.pop() ?? 0;
  const length = nameEnd - nameStart;
  if (length === 0) return stop(cursor, 'malformed');
  cursor.nameStart = at + 2;
  for (let index = 0; index < length; index += 1) {
    const code = xml.charCodeAt(at + 2 + index);
    if (code !== xml.charCodeAt(nameStart + index)) return stop(cursor, 'malformed');
    if (code === colon) cursor.nameStart = at + 3 + index;
  }
  let end = (cursor.nameEnd = at + 2 + length);
  while (isSpace(xml.charCodeAt(end))) end += 1;
  if (xml.charCodeAt(end) !== greater) return stop(cursor, 'malformed');
  cursor.depth -= 1;
  return token(cursor, 'close', at, end + 1);
}

/** Is this the tag, opening or closing, of an element called `name`, whatever its prefix? */
export function isNamed(cursor: Cursor, name: string): boolean {
  return (
    cursor.kind !== 'text' &&
    cursor.nameEnd - cursor.nameStart === name.length &&
    cursor.xml.startsWith(name, cursor.nameStart)
  );
}
