import { holds, partNames, remove, textOf, write, type Draft } from './draft.ts';
import { relationshipsName, resolveTarget } from './relationships.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { attributeOf } from './xml-attributes.ts';
import { encodeAttribute } from './xml-text.ts';
import { outlineOf, type Element, type Outline } from './xml-outline.ts';
import { cut, highestOf, insert, splice } from './xml-patch.ts';
import { cursorOver, next } from './xml.ts';

const contentTypes = '[Content_Types].xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One child element of a part, so that its attributes can be asked for. */
function attribute(text: string, element: Element, name: string): string | undefined {
  const cursor = cursorOver(text);
  cursor.end = element.start;
  next(cursor);
  return attributeOf(cursor, name);
}

/** Rewrites a part by its outline; what the change answers is the new text. */
export function change(
  draft: Draft,
  part: string,
  make: (text: string, root: Outline) => string | Unreadable,
): Unreadable | undefined {
  const text = textOf(draft, part);
  if (isUnreadable(text)) return text;
  const root = outlineOf(text);
  const made = isUnreadable(root) ? root : make(text, root);
  if (isUnreadable(made)) return made;
  write(draft, part, made);
  return undefined;
}

/** Adds an element last in a part; the prefix of the root goes before its name. */
function append(draft: Draft, part: string, element: (prefix: string) => string): Unreadable | undefined {
  return change(draft, part, (text, { closeStart, openEnd, prefix }) =>
    closeStart === openEnd && text[openEnd - 2] === '/'
      ? unreadable('damaged')
      : splice(text, [insert(closeStart, element(prefix))]),
  );
}

/** Adds a part and its content type. */
export function addPart(draft: Draft, part: string, content: string, contentType: string): Unreadable | undefined {
  write(draft, part, content);
  return append(
    draft,
    contentTypes,
    (prefix) => `<${prefix}Override PartName="/${encodeAttribute(part)}" ContentType="${contentType}"/>`,
  );
}

/** Takes away a part, its relationships and their content types. */
export function removePart(draft: Draft, part: string): Unreadable | undefined {
  const gone = [part, relationshipsName(part)].filter((name) => holds(draft, name));
  for (const name of gone) remove(draft, name);
  const names = new Set(gone.map((name) => `/${name.toLowerCase()}`));
  return change(draft, contentTypes, (text, { children }) => {
    const named = (child: Element) => names.has(attribute(text, child, 'PartName')?.toLowerCase() ?? '');
    return splice(text, children.filter(named).map(cut));
  });
}

/** Adds a relationship from a part and answers its id; the part's relationships are made where it has none. */
export function relate(draft: Draft, source: string, type: string, target: string): string | Unreadable {
  const name = relationshipsName(source);
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  if (!holds(draft, name)) write(draft, name, `${declaration}<Relationships xmlns="${namespace}"></Relationships>`);
  const text = textOf(draft, name);
  if (isUnreadable(text)) return text;
  const numbers = [...text.matchAll(/["']rId(\d{1,9})["']/gi)].map((match) => Number(match[1]));
  const id = `rId${highestOf(numbers) + 1}`;
  const failed = append(
    draft,
    name,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${encodeAttribute(target)}"/>`,
  );
  return failed ?? id;
}

/** Takes away what leads from one part to another. */
export function unrelate(draft: Draft, source: string, part: string): Unreadable | undefined {
  return change(draft, relationshipsName(source), (text, { children }) => {
    const leads = (child: Element) =>
      resolveTarget(source, attribute(text, child, 'Target') ?? '').toLowerCase() === part.toLowerCase();
    return splice(text, children.filter(leads).map(cut));
  });
}

/** A name that no part has: `xl/worksheets/sheet4.xml` after three sheets. */
export function freeName(draft: Draft, folder: string, stem: string): string {
  const pattern = new RegExp(`(?:^|/)${stem}(\\d{1,9})\\.xml$`, 'i');
  const numbers = partNames(draft).map((name) => Number(pattern.exec(name)?.[1] ?? 0));
  return `${folder}${stem}${highestOf(numbers) + 1}.xml`;
}
