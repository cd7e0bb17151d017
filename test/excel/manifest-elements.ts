import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEntities } from '../../functions/files/xml-text.ts';
import { cursorOver, next } from '../../functions/files/xml.ts';

export const manifestFile = join(import.meta.dirname, '../../manifest.xml');
export const manifestText = readFileSync(manifestFile, 'utf8');

/** An element of the manifest. Namespace prefixes are left out of names. */
export interface Element {
  readonly name: string;
  /** From the root, without it: `VersionOverrides/Hosts/Host`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(/([\w:]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decodeEntities(value)]));
}

function read(xml: string): Element {
  const cursor = cursorOver(xml);
  const top: Element = { name: '', path: '', attributes: {}, children: [], text: '' };
  const open = [top];
  while (next(cursor) !== 'end') {
    const { kind, start, end, nameStart, nameEnd } = cursor;
    const parent = open.at(-1) ?? top;
    const name = xml.slice(nameStart, nameEnd);
    if (kind === 'text') parent.text += name.trim();
    else if (kind === 'close') open.pop();
    else {
      const path = open.length < 3 ? name : `${parent.path}/${name}`;
      const element = { name, path, attributes: attributesOf(xml.slice(start, end)), children: [], text: '' };
      parent.children.push(element);
      if (kind === 'open') open.push(element);
    }
  }
  const [root] = top.children;
  if (cursor.fault !== undefined || root === undefined) throw new Error(`The manifest is ${cursor.fault ?? 'empty'}`);
  return root;
}

const withAll = (element: Element): readonly Element[] => [element, ...element.children.flatMap(withAll)];

/** Every element of the manifest in the order of the file. */
export const elements = withAll(read(manifestText));

export const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
