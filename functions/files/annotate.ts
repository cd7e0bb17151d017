import { severities } from '../../core/answer.ts';
import type { FindingLine } from '../../core/finding-lines.ts';
import type { Language } from '../../core/language.ts';
import { fromAddress, toAddress, type Position } from '../../core/sheet.ts';
import { openPackage } from './archive.ts';
import { addMarks, type MarkedCells } from './conditional-formats.ts';
import { holds, newDraft, textOf, write, type Draft } from './draft.ts';
import { addFindings } from './findings-part.ts';
import { addStyles, type Styles } from './mark-styles.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { addPart, relate } from './package-parts.ts';
import { createdStyles, eraseMarks } from './remove-marks.ts';
import { isUnreadable, unreadable, type Unreadable } from './unreadable.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part.ts';
import { outlineOf } from './xml-outline.ts';
import { writePackage } from './zip-writer.ts';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles part with our entries in it, made where the workbook has none. */
function placeStyles(draft: Draft, workbook: WorkbookPart, { main, office }: Dialect): Styles | Unreadable {
  const known = workbook.relationships.find(({ type }) => type === 'styles')?.part;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const name = holds(draft, `${folder}styles.xml`) ? 'mandatvakt-styles.xml' : 'styles.xml';
  const part = known ?? `${folder}${name}`;
  if (known === undefined) {
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${createdStyles}<styleSheet xmlns="${main}"></styleSheet>`;
    const failed = addPart(draft, part, empty, stylesType) ?? relate(draft, workbook.part, `${office}/styles`, name);
    if (isUnreadable(failed)) return failed;
  }
  const text = textOf(draft, part);
  const root = isUnreadable(text) ? text : outlineOf(text);
  if (isUnreadable(text)) return text;
  if (isUnreadable(root)) return root;
  const added = addStyles(text, root.prefix);
  if (isUnreadable(added)) return added;
  write(draft, part, added.text);
  return added.styles;
}

/** The sheet a mark is about: by its exact name, for case is all that two sheets may not differ in. */
const sheetOf = (sheets: readonly SheetEntry[], { sheet }: FindingLine) =>
  sheets.find(({ name, type }) => name === sheet && type === 'worksheet');

/** The cells of each severity in one sheet; a cell with several findings takes the gravest. */
function gather(marks: readonly FindingLine[]): readonly MarkedCells[] {
  const taken = new Set<string>();
  const gathered: MarkedCells[] = [];
  for (const severity of severities) {
    const cells: Position[] = [];
    for (const mark of marks) {
      const position = mark.severity === severity ? fromAddress(mark.cell ?? '') : undefined;
      if (position === undefined || taken.has(toAddress(position))) continue;
      taken.add(toAddress(position));
      cells.push(position);
    }
    if (cells.length > 0) gathered.push({ severity, cells });
  }
  return gathered;
}

function markSheets(
  draft: Draft,
  sheets: readonly SheetEntry[],
  marks: readonly FindingLine[],
  styles: Styles,
): Unreadable | undefined {
  for (const { name, type, part } of sheets) {
    const cells = type === 'worksheet' ? gather(marks.filter(({ sheet }) => sheet === name)) : [];
    if (cells.length === 0) continue;
    const text = textOf(draft, part);
    const marked = isUnreadable(text) ? text : addMarks(text, cells, styles);
    if (isUnreadable(marked)) return marked;
    write(draft, part, marked);
  }
  return undefined;
}

function place(draft: Draft, marks: readonly FindingLine[], language: Language): Unreadable | undefined {
  const workbook = readWorkbookPart(draft);
  if (isUnreadable(workbook)) return workbook;
  const dialect = dialectOf(workbook);
  if (dialect === undefined) return unreadable('damaged');
  const styles = placeStyles(draft, workbook, dialect);
  if (isUnreadable(styles)) return styles;
  const failed = markSheets(draft, workbook.sheets, marks, styles);
  if (failed !== undefined) return failed;
  // Excel follows no link into a hidden sheet.
  const linked = (mark: FindingLine) =>
    sheetOf(workbook.sheets, mark)?.hidden === false && fromAddress(mark.cell ?? '') !== undefined;
  const rows = marks.map((mark) => ({ mark, linked: linked(mark) }));
  return addFindings(draft, workbook, rows, { ...dialect, styles, language });
}

/**
 * Marks a workbook: conditional formats of our own over the cells, and the sheet `Funn` with a table of all findings. Marks of an earlier run
 * are replaced. Parts that need not change keep their bytes; in those that change, all that was there is there still, in its order.
 * The same input gives the same bytes. Says why when the bytes are no workbook.
 */
export function annotate(
  bytes: Uint8Array,
  marks: readonly FindingLine[],
  language: Language,
): Uint8Array | Unreadable {
  const archive = openPackage(bytes);
  if (isUnreadable(archive)) return archive;
  const draft = newDraft(archive);
  const workbook = readWorkbookPart(draft);
  if (isUnreadable(workbook)) return workbook;
  return eraseMarks(draft, workbook) ?? place(draft, marks, language) ?? writePackage(archive, draft.edits);
}
