import type { SheetEntry } from './workbook-part.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { encodeAttribute } from './xml-text.ts';
import { outlineOf, type Outline } from './xml-outline.ts';
import { cut, highestOf, insert, numberIn, splice, withNumber, type Splice } from './xml-patch.ts';

function sectionOf(text: string, { children }: Outline, name: string): Outline | Unreadable | undefined {
  const found = children.find((child) => child.name === name);
  return found === undefined ? undefined : outlineOf(text, found.start);
}

/** Adds a sheet as the last tab, so that no number by which others refer to a tab changes. */
export function withSheet(text: string, name: string, relationship: string, namespace: string): string | Unreadable {
  const root = outlineOf(text);
  const sheets = isUnreadable(root) ? root : sectionOf(text, root, 'sheets');
  if (isUnreadable(sheets)) return sheets;
  if (sheets === undefined || isUnreadable(root)) return unreadable('damaged');
  const ids = sheets.children.map(({ start, openEnd }) => numberIn(text.slice(start, openEnd), 'sheetId') ?? 0);
  const id = highestOf(ids) + 1;
  // The prefix is declared on the element itself: whatever the workbook calls it, this is right.
  const element = `<${sheets.prefix}sheet name="${encodeAttribute(name)}" sheetId="${id}" xmlns:r="${namespace}" r:id="${relationship}"/>`;
  return splice(text, [insert(sheets.closeStart, element)]);
}

/** Names that belong to the tab go with it; names of tabs behind it follow their tab. */
function dropNames(text: string, names: Outline, index: number): readonly Splice[] {
  const splices: Splice[] = [];
  let kept = 0;
  for (const { start, end, openEnd } of names.children) {
    const tag = text.slice(start, openEnd);
    const tab = numberIn(tag, 'localSheetId');
    if (tab === index) splices.push({ start, end, put: '' });
    else kept += 1;
    if (tab !== undefined && tab > index)
      splices.push({ start, end: openEnd, put: withNumber(tag, 'localSheetId', tab - 1) });
  }
  return kept === 0 ? [cut(names)] : splices;
}

/** The tab that was shown: one to the left when a tab before it goes, the first one when it goes itself. */
function moveViews(text: string, views: Outline, index: number): readonly Splice[] {
  return views.children.flatMap(({ start, openEnd }) => {
    let tag = text.slice(start, openEnd);
    for (const name of ['activeTab', 'firstSheet']) {
      const tab = numberIn(tag, name);
      if (tab !== undefined && tab >= index) tag = withNumber(tag, name, tab === index ? 0 : tab - 1);
    }
    return tag === text.slice(start, openEnd) ? [] : [{ start, end: openEnd, put: tag }];
  });
}

/** Takes a tab out of the workbook, and what refers to it by number. */
export function withoutSheet(text: string, sheet: SheetEntry): string | Unreadable {
  const root = outlineOf(text);
  if (isUnreadable(root)) return root;
  const sheets = sectionOf(text, root, 'sheets');
  const names = sectionOf(text, root, 'definedNames');
  const views = sectionOf(text, root, 'bookViews');
  if (isUnreadable(sheets) || isUnreadable(names) || isUnreadable(views)) return unreadable('damaged');
  const entry = sheets?.children.filter(({ name }) => name === 'sheet')[sheet.index];
  if (entry === undefined) return unreadable('damaged');
  return splice(text, [
    cut(entry),
    ...(names === undefined ? [] : dropNames(text, names, sheet.index)),
    ...(views === undefined ? [] : moveViews(text, views, sheet.index)),
  ]);
}
