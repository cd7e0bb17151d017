import { unread, type Place, type Read, type Row, type Trouble } from '../committee.ts';
import { toNorwegian, type Day } from '../day.ts';
import type { Scalar } from '../sheet.ts';
import { readDate, type DateReading } from './date.ts';
import type { EmployerLookup } from './employers.ts';
import type { FoundTable } from './found-table.ts';
import { isErrorText, textOf } from './text.ts';

/** Everything the rows of one table share while they are read. Troubles are collected, never thrown. */
export interface Reader {
  readonly found: FoundTable;
  readonly date1904: boolean;
  readonly troubles: Trouble[];
  /** Tells which person a name is; one counter for the whole workbook. */
  readonly person: (name: string) => number;
  /** Fields of this part that the mandate cannot do without. */
  readonly required: ReadonlySet<string>;
  /** Date fields that no rule of the mandate asks for: left alone when they hold something else. */
  readonly ignored: ReadonlySet<string>;
  /** Who the mandate knows as employers; undefined when it knows none. */
  readonly employers: EmployerLookup | undefined;
  /** The mandate is the group's own: whoever takes part in it is a member, user representatives too. */
  readonly isOwn?: boolean;
}

/** The fields of one row. */
export interface RowCells {
  readonly row: Row;
  cell(field: string): Scalar;
  text(field: string): string;
}

export function rowCells(found: FoundTable, index: number): RowCells {
  const cells = found.sheet.cells[index] ?? [];
  const row: Row = { table: found.table, number: found.origin.row + index + 1 };
  const cell = (field: string): Scalar => {
    const column = found.table.columns[field];
    return column === undefined ? null : (cells[column - found.origin.column] ?? null);
  };
  return { row, cell, text: (field) => textOf(cell(field)) };
}

/** The group a row names; none where a failed formula stands. */
export function groupIn(cells: RowCells): string {
  const group = cells.text('group');
  return isErrorText(group) ? '' : group;
}

/** Whether a field stands in a column whose header fits another field as well: what is in it is known for neither. */
export function isDoubtful({ found: { doubtful } }: Reader, field: string): boolean {
  return doubtful.length > 0 && doubtful.some(({ fields }) => fields.includes(field));
}

export function at(row: Row, field: string): Place {
  return { table: row.table, row: row.number, field };
}

/** What to call the row in a sentence: the person's name, else the row. */
export interface Named {
  readonly row: Row;
  readonly name: string;
  readonly meeting?: string;
}

/** A date for a person or meeting; a month alone stands for its first or last day, and that is said. */
export function settleDate(
  reader: Reader,
  who: Named,
  field: string,
  reading: DateReading,
  end?: 'first' | 'last',
): Read<Day> {
  if (reading.kind === 'blank') return undefined;
  if (isDoubtful(reader, field)) return unread;
  if (reading.kind === 'day') return reading.day;
  const value = shown(reader, who.row, field);
  const where = at(who.row, field);
  const common = { name: who.name, meeting: who.meeting ?? '', row: who.row.number, value, field };
  if (reading.kind === 'month' && end !== undefined) {
    const day = end === 'first' ? reading.month.from : reading.month.to;
    reader.troubles.push({ rule: 'date-imprecise', at: where, values: { ...common, date: toNorwegian(day) } });
    return day;
  }
  if (!reader.ignored.has(field)) reader.troubles.push({ rule: 'date-unreadable', at: where, values: common });
  return unread;
}

function shown(reader: Reader, row: Row, field: string): string {
  const { found } = reader;
  const column = (found.table.columns[field] ?? found.table.columns.term ?? 0) - found.origin.column;
  return textOf(found.sheet.cells[row.number - 1 - found.origin.row]?.[column]).slice(0, 80);
}

export function dateIn(
  reader: Reader,
  cells: RowCells,
  name: string,
  field: string,
  end?: 'first' | 'last',
): Read<Day> {
  const reading = readDate(cells.cell(field), reader.date1904);
  if (reading.kind === 'blank') return undefined;
  const meeting = reader.found.table.part === 'meetings' ? cells.text('number') : '';
  return settleDate(reader, { row: cells.row, name, meeting }, field, reading, end);
}

/** A field's text; a date cell of Excel is a number, and is shown, and compared, as the day it is. */
export function textOrDay({ date1904 }: Reader, cells: RowCells, field: string): string {
  const cell = cells.cell(field);
  const reading = typeof cell === 'number' ? readDate(cell, date1904) : undefined;
  return reading?.kind === 'day' ? toNorwegian(reading.day) : cells.text(field);
}
