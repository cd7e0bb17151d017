import type { Table } from '../committee.ts';
import { fromAddress, toAddress, type Part, type Sheet } from '../sheet.ts';
import { readHeader, type Header } from './header.ts';
import { findMatrix } from './matrix.ts';
import { resembles } from './part-likeness.ts';
import { ownSheets, sheetNames } from './parts.ts';
import { isBlank, wordsOf } from './text.ts';
import { settleTraps } from './traps.ts';

/** A table as found, with the cells below its header. */
export interface FoundTable {
  readonly table: Table;
  readonly sheet: Sheet;
  /** The header's range, `A3:K3`. */
  readonly header: string;
  readonly twice: Header['twice'];
  /** Index in `sheet.cells` of the first row below the header. */
  readonly first: number;
  readonly origin: { readonly row: number; readonly column: number };
}

const headerRows = 30;

/** The part that a sheet's name claims: «Medlemmer», «Medlemmer 2026», «Møter i nettverket». */
function partNamed(name: string): Part | undefined {
  const words = wordsOf(name);
  const fits = (names: readonly string[]) => names.some((known) => words === known || words.startsWith(`${known} `));
  return (Object.keys(sheetNames) as Part[]).find((part) => fits(sheetNames[part])); // keys of a Record<Part, …>
}

interface Candidate {
  readonly part: Part;
  readonly index: number;
  readonly header: Header;
  readonly score: number;
}

function candidatesOf(sheet: Sheet, parts: readonly Part[], named: boolean): Candidate[] {
  return sheet.cells.slice(0, headerRows).flatMap((row, index) =>
    parts.flatMap((part) => {
      const header = readHeader(row, part);
      if (!resembles(header, part, named)) return [];
      return [{ part, index, header, score: Object.keys(header.columns).length + header.traps.length }];
    }),
  );
}

/** Finds the table of a sheet: the row among the first thirty that reads best as a header of the part the sheet is named for, or of any part. */
export function findTable(sheet: Sheet): FoundTable | undefined {
  if (ownSheets.test(wordsOf(sheet.name))) return undefined;
  const claimed = sheet.part ?? partNamed(sheet.name);
  if (claimed === 'attendance') return findMatrix(sheet) ?? findList(sheet, [claimed], true);
  const found = claimed === undefined ? undefined : findList(sheet, [claimed], true);
  // «Mandat 2024–2026» may be a list of that period's members.
  if (found !== undefined || (claimed !== undefined && claimed !== 'mandate')) return found;
  // The other parts are asked first: an office list has names and dates too, and is no roster for that.
  return findList(sheet, records, false) ?? findList(sheet, ['members', 'meetings', 'setup'], false);
}

const records: readonly Part[] = [
  ...(['offices', 'attendance', 'cases', 'activities', 'usage', 'economy', 'dispatches', 'waivers'] as const),
];

function findList(sheet: Sheet, parts: readonly Part[], named: boolean): FoundTable | undefined {
  const candidates = candidatesOf(sheet, parts, named);
  const best = candidates.reduce<Candidate | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  return best === undefined ? undefined : toTable(sheet, best);
}

function toTable(sheet: Sheet, { part, index, header }: Candidate): FoundTable {
  const origin = fromAddress(sheet.origin ?? 'A1') ?? { row: 0, column: 0 };
  const settled = settleTraps(header, sheet.cells.slice(index + 1, index + 200));
  const columns = Object.fromEntries(Object.entries(settled).map(([field, column]) => [field, column + origin.column]));
  const row = sheet.cells[index] ?? [];
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const at = (column: number) => toAddress({ row: origin.row + index, column: origin.column + column });
  const range = `${at(filled[0] ?? 0)}:${at(filled.at(-1) ?? 0)}`;
  return {
    table: { sheet: sheet.name, part, columns },
    sheet,
    header: range,
    twice: header.twice,
    first: index + 1,
    origin,
  };
}

/** The texts of the row that looks most like a header, for saying what was seen on a sheet that could not be read. */
export function headersSeen(sheet: Sheet): string[] {
  const rows = sheet.cells
    .slice(0, headerRows)
    .map((row) => row.filter((cell) => typeof cell === 'string' && !isBlank(cell)));
  const widest = rows.reduce((a, b) => (b.length > a.length ? b : a), []);
  return widest.slice(0, 20).map((cell) => String(cell).slice(0, 60));
}
