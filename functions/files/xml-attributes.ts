import { isSpace } from './xml-tag.ts';
import type { Cursor } from './xml.ts';
import { decodeEntities } from './xml-text.ts';

/** Where one attribute stands; reused from call to call, since sheets have millions of them. */
export interface Attribute {
  /** Where the next search begins. */
  at: number;
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

export const newAttribute = (): Attribute => ({ at: 0, nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 });

/** Sets out from the start of the tag under the cursor. */
export function beginAttributes({ nameEnd }: Cursor, attribute: Attribute): void {
  attribute.at = nameEnd;
}

/** Steps to the next attribute of the tag under the cursor; false when there is none left. */
export function nextAttribute({ xml, end }: Cursor, attribute: Attribute): boolean {
  let at = attribute.at;
  while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
  attribute.nameStart = at;
  for (let code = xml.charCodeAt(at); at < end && code !== 61 && code > 32 && code !== 47 && code !== 62;)
    code = xml.charCodeAt(++at);
  attribute.nameEnd = at;
  while (at < end && xml.charCodeAt(at) !== 61) at += 1;
  at += 1;
  while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
  const quote = xml.charCodeAt(at);
  if (at >= end || (quote !== 34 && quote !== 39)) return false;
  attribute.valueStart = at + 1;
  attribute.valueEnd = xml.indexOf(quote === 34 ? '"' : "'", at + 1);
  attribute.at = attribute.valueEnd + 1;
  return attribute.valueEnd >= 0 && attribute.valueEnd < end;
}

function find(cursor: Cursor, fits: (name: string) => boolean): string | undefined {
  const attribute = newAttribute();
  beginAttributes(cursor, attribute);
  while (nextAttribute(cursor, attribute)) {
    if (!fits(cursor.xml.slice(attribute.nameStart, attribute.nameEnd))) continue;
    return decodeEntities(cursor.xml.slice(attribute.valueStart, attribute.valueEnd));
  }
  return undefined;
}

/** The value of an attribute without prefix. */
export function attributeOf(cursor: Cursor, name: string): string | undefined {
  return find(cursor, (candidate) => candidate === name);
}

/** The relationship an element names: `r:id`, whatever the prefix. */
export function relationshipOf(cursor: Cursor): string | undefined {
  return find(cursor, (candidate) => candidate.endsWith(':id'));
}

/** `1`, `true` and `on` are true in a spreadsheet's attributes; left out is `fallback`. */
export function flagOf(cursor: Cursor, name: string, fallback = false): boolean {
  const value = attributeOf(cursor, name);
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** A whole number from 0 up; undefined when left out or something else. */
export function countOf(cursor: Cursor, name: string): number | undefined {
  const value = attributeOf(cursor, name);
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
