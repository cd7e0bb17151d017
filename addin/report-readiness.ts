import type { Missing, Report, ReportTable } from '../core/report/report.ts';
import type { Place } from './workbook.ts';

/** How far a table has come: nothing to add, something that could not be told, or something that is still to be entered. */
export type Readiness = 'ready' | 'undecided' | 'missing';

interface Note {
  readonly text: string;
  /** Where to mend it. */
  readonly at?: Place;
}

/** One line of what is ready and what is not. */
export interface TableLine {
  readonly id: string;
  readonly title: string;
  readonly readiness: Readiness;
  /** Undefined for what no table is about. */
  readonly rows?: number;
  readonly notes: readonly Note[];
}

const noteOf = ({ what, at }: Missing): Note => ({ text: what, ...(at === undefined ? {} : { at }) });

function lineOf(
  { id, title, rows, undecided }: ReportTable,
  missing: readonly Missing[],
  sheets: readonly string[],
): TableLine {
  const own = missing.filter(({ table }) => table === id).map(noteOf);
  // What cannot be judged because a sheet is not there is told of both.
  const unsettled = undecided.filter((sentence) => own.every(({ text }) => text !== sentence));
  const notes = [...own, ...unsettled.map((text) => ({ text, ...placeIn(text, sheets) }))];
  const readiness = own.length > 0 ? 'missing' : unsettled.length > 0 ? 'undecided' : 'ready';
  return { id, title, readiness, rows: rows.length, notes };
}

/** The first cell that a sentence names, of sheets that the report rests on. */
function placeIn(sentence: string, sheets: readonly string[]): Pick<Note, 'at'> {
  const named = sheets.flatMap((sheet) => {
    const start = sentence.indexOf(`${sheet}!`);
    const cell = /^[A-Z]{1,3}\d+/.exec(sentence.slice(start + sheet.length + 1))?.[0];
    return start === -1 || cell === undefined ? [] : [{ start, at: { sheet, cell } }];
  });
  // «Nye medlemmer!A2» names a cell of «Nye medlemmer», not of «medlemmer».
  const [first] = named.toSorted((a, b) => a.start - b.start);
  return first === undefined ? {} : { at: first.at };
}

function sheetsOf({ tables, missing }: Report): string[] {
  const ranges = tables.flatMap(({ rows }) => rows.flatMap(({ from }) => from));
  const entered = missing.flatMap(({ at }) => (at === undefined ? [] : [at.sheet]));
  return [...new Set([...ranges.map((range) => placeOf(range).sheet), ...entered])];
}

/** A line for each table, and one for each thing that is missing and belongs to none of them. */
export function linesOf(report: Report): TableLine[] {
  const { tables, missing } = report;
  const sheets = sheetsOf(report);
  const known = new Set(tables.map(({ id }) => id));
  const others = missing.filter(({ table }) => !known.has(table));
  return [
    ...tables.map((table) => lineOf(table, missing, sheets)),
    ...others.map((one, index): TableLine => {
      const { text, ...place } = noteOf(one);
      const notes = one.at === undefined ? [] : [{ text: '', ...place }];
      return { id: `${one.table}-${index}`, title: text, readiness: 'missing', notes };
    }),
  ];
}

/** How many of the tables nothing is to be added to. */
export function readyCount(lines: readonly TableLine[]): { readonly ready: number; readonly tables: number } {
  const tables = lines.filter(({ rows }) => rows !== undefined);
  return { ready: tables.filter(({ readiness }) => readiness === 'ready').length, tables: tables.length };
}

/** `Møter!A2:J3` as a place. The last `!` parts the sheet from the cells, for a sheet may have one in its name. */
export function placeOf(range: string): Place {
  const at = range.lastIndexOf('!');
  return at === -1 ? { sheet: range } : { sheet: range.slice(0, at), cell: range.slice(at + 1) };
}
