import type { Appointment } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { at, dateIn, settleDate, type Reader, type RowCells } from './cells.ts';
import { readTerm } from './term.ts';

type Dates = Pick<Appointment, 'from' | 'to' | 'left' | 'decided'>;
type Term = Pick<Appointment, 'from' | 'to'>;

/** One end of a term: from its own column, or where there is none from the cell that holds both. */
function endIn(reader: Reader, cells: RowCells, name: string, field: 'from' | 'to'): Read<Day> {
  const { columns } = reader.found.table;
  const end = field === 'from' ? 'first' : 'last';
  if (columns[field] !== undefined) return dateIn(reader, cells, name, field, end);
  const term = readTerm(cells.cell('term'), reader.date1904);
  return settleDate(reader, { row: cells.row, name }, 'term', term[field], end);
}

/** Both ends; a cell that holds both and cannot be read is asked about once. */
function termIn(reader: Reader, cells: RowCells, name: string): Term {
  const { columns } = reader.found.table;
  const from = endIn(reader, cells, name, 'from');
  if (from === unread && columns.from === undefined && columns.to === undefined) return { from, to: unread };
  return { from, to: endIn(reader, cells, name, 'to') };
}

/** An empty start of a term is as unknown as one that cannot be read; where the whole column is missing, that is said once for the table. */
function startOf(reader: Reader, cells: RowCells, name: string, from: Read<Day>, decided: Read<Day>): Read<Day> {
  const start = from ?? decided;
  if (start !== undefined) return start;
  const { columns } = reader.found.table;
  const field = ['from', 'term', 'decided'].find((known) => columns[known] !== undefined);
  if (field === undefined) return unread;
  const values = { name, row: cells.row.number, value: '', field };
  reader.troubles.push({ rule: 'date-unreadable', at: at(cells.row, field), values });
  return unread;
}

/** Without a column for it, nobody knows when a term ends; with one, an empty cell is an open end. */
function endOf(reader: Reader, to: Read<Day>): Read<Day> {
  const { columns } = reader.found.table;
  const hasColumn = columns.to !== undefined || columns.term !== undefined;
  return !hasColumn && reader.required.has('to') ? unread : to;
}

/** A start and an end, both known, that stand the wrong way round. */
function reversed(from: Read<Day>, end: Read<Day>): { readonly from: Day; readonly end: Day } | undefined {
  return typeof from === 'number' && typeof end === 'number' && end < from ? { from, end } : undefined;
}

/** Tells that an end is before its start, in the cell of the end. */
export function tellReversed(
  reader: Reader,
  { row }: RowCells,
  { name, from, end, field }: { name: string; from: Day; end: Day; field: string },
): void {
  const values = { name, row: row.number, from: toIso(from), to: toIso(end), field };
  const column = row.table.columns[field] === undefined ? 'term' : field;
  reader.troubles.push({ rule: 'dates-reversed', at: at(row, column), values });
}

/** The four dates of an appointment. Dates that contradict each other are said, and count as unread. */
export function datesIn(reader: Reader, cells: RowCells, name: string): Dates {
  const decided = dateIn(reader, cells, name, 'decided');
  const left = dateIn(reader, cells, name, 'left', 'last');
  const term = termIn(reader, cells, name);
  const from = startOf(reader, cells, name, term.from, decided);
  const to = endOf(reader, term.to);
  const ends = reversed(from, to);
  if (ends !== undefined) {
    tellReversed(reader, cells, { name, ...ends, field: 'to' });
    return { from: unread, to: unread, left, decided };
  }
  const leaves = reversed(from, left);
  if (leaves === undefined) return { from, to, left, decided };
  tellReversed(reader, cells, { name, ...leaves, field: 'left' });
  return { from, to, left: unread, decided };
}
