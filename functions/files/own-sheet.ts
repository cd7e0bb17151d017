import { isReportTable } from '../../core/report/own-report.ts';
import { textOf, type Draft } from './draft.ts';
import { relationshipsOf } from './relationships.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import type { SheetEntry, WorkbookPart } from './workbook-part.ts';
import { attributeOf, countOf } from './xml-attributes.ts';
import { cursorOver, isNamed, next } from './xml.ts';

/** A table of the user's own may have had the name already. */
const ownTable = /^MandatvaktFunn(_\d+)?$/i;

export interface Table {
  readonly part: string;
  readonly name: string;
  readonly id: number;
  readonly sheet: SheetEntry;
}

export interface OwnSheet {
  readonly sheet: SheetEntry;
  /** The parts of the tables on it. */
  readonly tables: readonly string[];
}

/** All tables of the workbook with the sheet each stands on. */
export function tablesOf(draft: Draft, { sheets }: WorkbookPart): readonly Table[] | Unreadable {
  const tables: Table[] = [];
  for (const sheet of sheets) {
    const relationships = relationshipsOf(draft, sheet.part);
    if (isUnreadable(relationships)) return relationships;
    for (const { type, part } of relationships) {
      if (type !== 'table' || part === undefined) continue;
      const text = textOf(draft, part);
      if (isUnreadable(text)) return text;
      const cursor = cursorOver(text);
      while (next(cursor) === 'text');
      if (!isNamed(cursor, 'table')) continue;
      tables.push({ part, sheet, name: attributeOf(cursor, 'displayName') ?? '', id: countOf(cursor, 'id') ?? 0 });
    }
  }
  return tables;
}

/** The sheets that are ours and never judged, by their ids: of findings, and of årsmeldinger. Known by their tables. */
export function ownSheetIds(draft: Draft, workbook: WorkbookPart): ReadonlySet<SheetEntry['id']> | Unreadable {
  const tables = tablesOf(draft, workbook);
  if (isUnreadable(tables)) return tables;
  const findings = findingsIn(tables);
  const reports = tables.filter(({ name }) => isReportTable(name)).map(({ sheet }) => sheet.id);
  return new Set(findings === undefined ? reports : [findings.sheet.id, ...reports]);
}

/** Our sheet of findings from an earlier run, known by its table. */
export function findOwnSheet(draft: Draft, workbook: WorkbookPart): OwnSheet | undefined | Unreadable {
  const tables = tablesOf(draft, workbook);
  return isUnreadable(tables) ? tables : findingsIn(tables);
}

function findingsIn(tables: readonly Table[]): OwnSheet | undefined {
  const own = tables.find(({ name }) => ownTable.test(name));
  if (own === undefined) return undefined;
  return { sheet: own.sheet, tables: tables.filter(({ sheet }) => sheet === own.sheet).map(({ part }) => part) };
}
