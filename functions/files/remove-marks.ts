import { openPackage } from './archive.ts';
import { removeMarksFrom } from './conditional-formats.ts';
import { newDraft, textOf, write, type Draft } from './draft.ts';
import { findOwnSheet, type OwnSheet } from './own-sheet.ts';
import { change, removePart, unrelate } from './package-parts.ts';
import { shrinkBlocks } from './style-blocks.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { readWorkbookPart, type WorkbookPart } from './workbook-part.ts';
import { withoutSheet } from './workbook-patch.ts';
import { writePackage } from './zip-writer.ts';

/** A styles part that we made ourselves begins with this. */
export const createdStyles = '<!--mandatvakt created-->';

function removeFromSheets(draft: Draft, { sheets }: WorkbookPart): Unreadable | undefined {
  for (const { type, part } of sheets) {
    if (type !== 'worksheet') continue;
    const text = textOf(draft, part);
    if (isUnreadable(text)) return text;
    const cleared = removeMarksFrom(text);
    if (isUnreadable(cleared)) return cleared;
    write(draft, part, cleared);
  }
  return undefined;
}

function removeStyles(draft: Draft, { part, relationships }: WorkbookPart): Unreadable | undefined {
  const styles = relationships.find(({ type }) => type === 'styles')?.part;
  if (styles === undefined) return undefined;
  const text = textOf(draft, styles);
  if (isUnreadable(text)) return text;
  if (text.includes(createdStyles)) return removePart(draft, styles) ?? unrelate(draft, part, styles);
  const shrunk = shrinkBlocks(text);
  if (isUnreadable(shrunk)) return shrunk;
  write(draft, styles, shrunk);
  return undefined;
}

function removeSheet(draft: Draft, workbook: WorkbookPart, { sheet, tables }: OwnSheet): Unreadable | undefined {
  const text = textOf(draft, sheet.part);
  if (isUnreadable(text)) return text;
  for (const part of [...tables, sheet.part]) {
    const failed = removePart(draft, part);
    if (failed !== undefined) return failed;
  }
  const chain = workbook.relationships.find(({ type }) => type === 'calcChain')?.part;
  // Formulas somebody put in our sheet stand in the chain of calculation, which Excel makes anew when it is not there.
  const chained = chain !== undefined && /<(\w+:)?f[\s/>]/.test(text);
  const unchained = chained ? (removePart(draft, chain) ?? unrelate(draft, workbook.part, chain)) : undefined;
  return (
    unchained ??
    unrelate(draft, workbook.part, sheet.part) ??
    change(draft, workbook.part, (whole) => withoutSheet(whole, sheet))
  );
}

/** Takes everything of ours out of a draft: marks, styles, the sheet of findings. A draft without marks is left as it is. */
export function eraseMarks(draft: Draft, workbook: WorkbookPart): Unreadable | undefined {
  const own = findOwnSheet(draft, workbook);
  if (isUnreadable(own)) return own;
  return (
    removeFromSheets(draft, workbook) ??
    removeStyles(draft, workbook) ??
    (own === undefined ? undefined : removeSheet(draft, workbook, own))
  );
}

/**
 * Takes the marks and the sheet of findings out of a workbook. A file that nobody has saved since it was marked comes back with every
 * part byte for byte as before; one that a program has saved, with its cells, styles and formulas as they are, and at most some unused style
 * entries left over.
 */
export function removeMarks(bytes: Uint8Array): Uint8Array | Unreadable {
  const archive = openPackage(bytes);
  if (isUnreadable(archive)) return archive;
  const draft = newDraft(archive);
  const workbook = readWorkbookPart(draft);
  if (isUnreadable(workbook)) return workbook;
  return eraseMarks(draft, workbook) ?? writePackage(archive, draft.edits);
}
