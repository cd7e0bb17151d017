import type { Language } from '../../core/language.ts';
import type { Dialect } from './dialect.ts';
import { textOf, write, type Draft } from './draft.ts';
import { findingsSheet, findingsTable, mostFindings, type Row } from './findings-sheet.ts';
import type { Styles } from './mark-styles.ts';
import { findingsTableName } from '../../core/finding-lines.ts';
import { tablesOf, type Table } from './own-sheet.ts';
import { addPart, freeName, relate } from './package-parts.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import type { WorkbookPart } from './workbook-part.ts';
import { highestOf } from './xml-patch.ts';
import { withSheet } from './workbook-patch.ts';

const sheetTitle = 'Funn';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Look extends Dialect {
  readonly styles: Styles;
  readonly language: Language;
}

/** A name nobody has; case does not tell names apart. */
function freeTitle(taken: readonly string[], make: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (known.has(make(number).toLowerCase())) number += 1;
  return make(number);
}

/** Tables and named ranges share their names. */
function freeTableName({ definedNames }: WorkbookPart, tables: readonly Table[]): string {
  const taken = [...definedNames, ...tables.map(({ name }) => name)];
  return freeTitle(taken, (number) => (number === 1 ? findingsTableName : `${findingsTableName}_${number}`));
}

/** Adds the sheet of findings and its table as the workbook's last tab. `Funn (2)` when the user has a sheet `Funn`. */
export function addFindings(
  draft: Draft,
  workbook: WorkbookPart,
  all: readonly Row[],
  look: Look,
): Unreadable | undefined {
  const tables = tablesOf(draft, workbook);
  if (isUnreadable(tables)) return tables;
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const sheetPart = freeName(draft, `${folder}worksheets/`, 'sheet');
  const tablePart = freeName(draft, `${folder}tables/`, 'table');
  const rows = all.slice(0, mostFindings);
  const vocabulary = { namespace: look.main, relationships: look.office, styles: look.styles, language: look.language };
  const name = freeTableName(workbook, tables);
  const id = highestOf(tables.map((table) => table.id)) + 1;
  const added =
    addPart(draft, sheetPart, findingsSheet(rows, vocabulary), `${kind}.worksheet+xml`) ??
    addPart(draft, tablePart, findingsTable(name, id, rows.length, vocabulary), `${kind}.table+xml`);
  if (added !== undefined) return added;
  const toTable = relate(
    draft,
    sheetPart,
    `${look.office}/table`,
    `../tables/${tablePart.slice(tablePart.lastIndexOf('/') + 1)}`,
  );
  if (isUnreadable(toTable)) return toTable;
  const toSheet = relate(draft, workbook.part, `${look.office}/worksheet`, sheetPart.slice(folder.length));
  if (isUnreadable(toSheet)) return toSheet;
  return addTab(draft, workbook, toSheet, look);
}

function addTab(
  draft: Draft,
  workbook: WorkbookPart,
  relationship: string,
  { office }: Dialect,
): Unreadable | undefined {
  const text = textOf(draft, workbook.part);
  if (isUnreadable(text)) return text;
  const names = workbook.sheets.map((sheet) => sheet.name);
  const title = freeTitle(names, (number) => (number === 1 ? sheetTitle : `${sheetTitle} (${number})`));
  const added = withSheet(text, title, relationship, office);
  if (isUnreadable(added)) return added;
  write(draft, workbook.part, added);
  return undefined;
}
