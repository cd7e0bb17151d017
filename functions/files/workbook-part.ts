import { faultIn, holds, rootOf, textOf, type Draft } from './draft.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { attributeOf, flagOf, relationshipOf } from './xml-attributes.ts';
import { decodeEscapes } from './xml-text.ts';
import { cursorOver, isNamed, next, type Cursor } from './xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
  readonly sheetId: string;
  /** `worksheet`, or what else a tab can be: `chartsheet`, `dialogsheet`. */
  readonly type: string;
  readonly part: string;
  /** Its place among the tabs, from 0. */
  readonly index: number;
}

/** The heart of a package: which sheets, where their parts are, and what is shared between them. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly string[];
  readonly relationships: readonly Relationship[];
}

/** The main part, found the way the standard says: through the package's own relationships. */
function findMainPart(draft: Draft): string | Unreadable {
  if (holds(draft, 'mimetype') && holds(draft, 'content.xml')) return unreadable('open-document');
  const relationships = relationshipsOf(draft, '');
  if (isUnreadable(relationships)) return relationships;
  const main = relationships.find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined) return unreadable('not-a-workbook');
  if (main.toLowerCase().endsWith('.bin')) return unreadable('binary');
  return main;
}

const starts = (cursor: Cursor, name: string) =>
  (cursor.kind === 'open' || cursor.kind === 'empty') && isNamed(cursor, name);

function readSheetEntry(
  cursor: Cursor,
  targets: ReadonlyMap<string, Relationship>,
  index: number,
): SheetEntry | undefined {
  const id = relationshipOf(cursor);
  const target = targets.get(id ?? '');
  if (id === undefined || target?.part === undefined) return undefined;
  return {
    name: decodeEscapes(attributeOf(cursor, 'name') ?? ''),
    hidden: (attributeOf(cursor, 'state') ?? 'visible') !== 'visible',
    sheetId: attributeOf(cursor, 'sheetId') ?? '',
    id,
    type: target.type,
    part: target.part,
    index,
  };
}

/** Reads the workbook's own part; says what the file is when it is none. */
export function readWorkbookPart(draft: Draft): WorkbookPart | Unreadable {
  const part = findMainPart(draft);
  if (isUnreadable(part)) return part;
  const text = textOf(draft, part);
  if (isUnreadable(text)) return text;
  const root = rootOf(text);
  if (root !== 'workbook') return notAWorkbook(text, root);
  const relationships = relationshipsOf(draft, part);
  if (isUnreadable(relationships)) return relationships;
  return readContent(part, text, relationships);
}

function notAWorkbook(text: string, root: string | undefined): Unreadable {
  if (root === 'document') return unreadable('document');
  if (root !== undefined) return unreadable('not-a-workbook');
  const cursor = cursorOver(text);
  while (next(cursor) !== 'end');
  return faultIn(cursor.fault) ?? unreadable('damaged');
}

function readContent(part: string, text: string, relationships: readonly Relationship[]): WorkbookPart | Unreadable {
  const cursor = cursorOver(text);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  const sheets: SheetEntry[] = [];
  const definedNames: string[] = [];
  let date1904 = false;
  let index = 0;
  while (next(cursor) !== 'end') {
    if (starts(cursor, 'workbookPr')) date1904 = flagOf(cursor, 'date1904');
    else if (starts(cursor, 'definedName')) definedNames.push(attributeOf(cursor, 'name') ?? '');
    else if (starts(cursor, 'sheet')) {
      const sheet = readSheetEntry(cursor, targets, index);
      index += 1;
      // Two tabs over one part would let a small file ask for endless reading.
      if (sheet === undefined || seen.has(sheet.part.toLowerCase())) return unreadable('damaged');
      seen.add(sheet.part.toLowerCase());
      sheets.push(sheet);
    }
  }
  return faultIn(cursor.fault) ?? { part, text, date1904, sheets, definedNames, relationships };
}
