import type { Scalar, Sheet } from '../sheet.ts';
import { areaOf } from './area.ts';
import type { FoundTable } from './found-table.ts';
import { anyPart, type Search } from './heads.ts';
import { tablesOf } from './layout.ts';
import { findMatrix } from './matrix.ts';
import { unmerged } from './merges.ts';
import { ownSheets, partNamed } from './parts.ts';
import { isBlank, wordsOf } from './text.ts';

/**
 * Finds the tables of a sheet, from the top: below titles, one under another, and side by side. A sheet named for a part is looked at for
 * that part first; `part` admits no other.
 */
export function findTables(sheet: Sheet): FoundTable[] {
  if (ownSheets.test(wordsOf(sheet.name))) return [];
  const area = areaOf(unmerged(sheet));
  const claimed = sheet.part ?? partNamed(sheet.name);
  const matrix = claimed === 'attendance' ? findMatrix(area) : undefined;
  if (matrix !== undefined) return [matrix];
  const named: readonly Search[] = claimed === undefined ? [] : [{ parts: [claimed], named: true }];
  return tablesOf(area, sheet.part === undefined ? [...named, ...anyPart] : named, sheet.part);
}

/** The texts of the row that looks most like a header, for saying what was seen on a sheet that could not be read. */
export function headersSeen(sheet: Sheet): string[] {
  const rows = Array.from(sheet.cells.slice(0, 30), (row?: readonly Scalar[]) =>
    (row ?? []).filter((cell) => typeof cell === 'string' && !isBlank(cell)),
  );
  const widest = rows.reduce((a, b) => (b.length > a.length ? b : a), []);
  return widest.slice(0, 20).map((cell) => String(cell).slice(0, 60));
}
