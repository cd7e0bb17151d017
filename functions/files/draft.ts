import { readPart, type Package } from './archive.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { cursorOver, next } from './xml.ts';
import { decodePart, encodePart, encodingOf, type Encoding } from './xml-text.ts';

/** A package together with what is to change in it. Nothing is written before `writePackage`. */
export interface Draft {
  readonly archive: Package;
  /** By the entry's own name. */
  readonly edits: Map<string, Uint8Array | 'remove'>;
  /** Texts already unpacked and decoded, by lower-case name. */
  readonly texts: Map<string, string>;
  /** How the parts that were read store their characters, by lower-case name. */
  readonly encodings: Map<string, Encoding>;
}

export function newDraft(archive: Package): Draft {
  return { archive, edits: new Map(), texts: new Map(), encodings: new Map() };
}

/** The entry's own spelling of a part's name. */
function spelling({ archive }: Draft, name: string): string {
  return archive.parts.get(name.toLowerCase())?.name ?? name;
}

export function holds(draft: Draft, name: string): boolean {
  const edit = draft.edits.get(spelling(draft, name));
  return edit === undefined ? draft.archive.parts.has(name.toLowerCase()) : edit !== 'remove';
}

/** Names of all parts as the draft stands. */
export function partNames(draft: Draft): readonly string[] {
  const all = new Set([...draft.archive.entries.map((entry) => entry.name), ...draft.edits.keys()]);
  return [...all].filter((name) => draft.edits.get(name) !== 'remove');
}

/** The characters of a part as the draft stands. */
export function textOf(draft: Draft, name: string): string | Unreadable {
  const key = name.toLowerCase();
  const known = draft.texts.get(key);
  if (known !== undefined) return known;
  if (!holds(draft, name)) return unreadable('damaged');
  const bytes = readPart(draft.archive, name);
  if (isUnreadable(bytes)) return bytes;
  const text = decodePart(bytes);
  if (text === undefined) return unreadable('damaged');
  draft.encodings.set(key, encodingOf(bytes));
  draft.texts.set(key, text);
  return text;
}

/** Replaces a part, in the encoding it had, or adds it; the same text as before is no change. */
export function write(draft: Draft, name: string, text: string): void {
  const key = name.toLowerCase();
  if (draft.texts.get(key) === text) return;
  draft.texts.set(key, text);
  draft.edits.set(spelling(draft, name), encodePart(text, draft.encodings.get(key) ?? 'utf-8'));
}

export function remove(draft: Draft, name: string): void {
  draft.texts.delete(name.toLowerCase());
  draft.encodings.delete(name.toLowerCase());
  draft.edits.set(spelling(draft, name), 'remove');
}

/** What a faulty text means for the file it came from. */
export function faultIn(fault: 'doctype' | 'malformed' | undefined): Unreadable | undefined {
  if (fault === undefined) return undefined;
  return unreadable(fault === 'doctype' ? 'unsafe' : 'damaged');
}

/** The local name of a part's first element. */
export function rootOf(text: string): string | undefined {
  const cursor = cursorOver(text);
  while (next(cursor) === 'text');
  return cursor.kind === 'end' ? undefined : text.slice(cursor.nameStart, cursor.nameEnd);
}
