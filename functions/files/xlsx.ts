import type { Workbook } from '../../core/sheet.ts';
import { openPackage } from './archive.ts';
import { faultIn, newDraft, textOf, type Draft } from './draft.ts';
import { ownSheetIds } from './own-sheet.ts';
import { readStyles, type Shown } from './number-formats.ts';
import { readSharedStrings } from './shared-strings.ts';
import { maximumCells } from './sheet-cells.ts';
import { readSheetPart, type ReadSheet, type Surroundings } from './sheet-part.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { readWorkbookPart, type WorkbookPart } from './workbook-part.ts';
import { cursorOver } from './xml.ts';

/** A workbook as core judges it; beside each sheet, how its dates and percents are shown. */
export interface ReadWorkbook extends Workbook {
  readonly date1904: boolean;
  readonly sheets: readonly ReadSheet[];
}

function sharedTexts(draft: Draft, { relationships }: WorkbookPart): readonly string[] | Unreadable {
  const part = relationships.find(({ type }) => type === 'sharedStrings')?.part;
  if (part === undefined) return [];
  const text = textOf(draft, part);
  if (isUnreadable(text)) return text;
  const cursor = cursorOver(text);
  const texts = readSharedStrings(cursor, maximumCells);
  if (texts.length > maximumCells) return unreadable('too-many-cells');
  return faultIn(cursor.fault) ?? texts;
}

function styles(draft: Draft, { relationships }: WorkbookPart): readonly (Shown | undefined)[] | Unreadable {
  const part = relationships.find(({ type }) => type === 'styles')?.part;
  if (part === undefined) return [];
  const text = textOf(draft, part);
  return isUnreadable(text) ? text : (readStyles(text) ?? unreadable('damaged'));
}

/**
 * Reads a workbook's bytes (.xlsx, .xlsm, .xltx; transitional or strict): every worksheet in tab order, hidden ones too, cells as Excel's
 * `range.values` gives them. Our own sheets, of findings and of årsmeldinger, are left out. Pure; says why when it cannot, and throws for nothing in the bytes.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook | Unreadable {
  const archive = openPackage(bytes);
  if (isUnreadable(archive)) return archive;
  const draft = newDraft(archive);
  const workbook = readWorkbookPart(draft);
  if (isUnreadable(workbook)) return workbook;
  const texts = sharedTexts(draft, workbook);
  if (isUnreadable(texts)) return texts;
  const shown = styles(draft, workbook);
  if (isUnreadable(shown)) return shown;
  const own = ownSheetIds(draft, workbook);
  if (isUnreadable(own)) return own;
  const { date1904 } = workbook;
  const around: Surroundings = { shared: { texts, date1904 }, styles: shown, left: maximumCells };
  const sheets: ReadSheet[] = [];
  for (const { name, hidden, type, part, id } of workbook.sheets) {
    if (type !== 'worksheet' || own.has(id)) continue;
    const text = textOf(draft, part);
    const sheet = isUnreadable(text) ? text : readSheetPart(text, name, hidden, around);
    if (isUnreadable(sheet)) return sheet;
    sheets.push(sheet);
  }
  return { date1904, sheets };
}
