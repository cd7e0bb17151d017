import type { Appointment } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { at, dateIn, settleDate, type Reader, type RowCells } from './cells.ts';
import { readTerm } from './term.ts';

type Dates = Pick<Appointment, 'from' | 'to' | 'left' | 'decided'>;
type Term = Pick<Appointment, 'from' | 'to'>;

function termIn(reader: Reader, cells: RowCells, name: string): Term {
  const { columns } = reader.found.table;
  if (columns.from !== undefined || columns.to !== undefined || columns.term === undefined) {
    return { from: dateIn(reader, cells, name, 'from', 'first'), to: dateIn(reader, cells, name, 'to', 'last') };
  }
  const term = readTerm(cells.cell('term'), reader.date1904);
  const who = { row: cells.row, name };
  const from = settleDate(reader, who, 'term', term.from, 'first');
  if (from === unread) return { from, to: unread };
  return { from, to: settleDate(reader, who, 'term', term.to, 'last') };
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
  return to === undefined && !hasColumn && reader.required.has('to') ? unread : to;
}

function isReversed(from: Read<Day>, to: Read<Day>): boolean {
  return typeof from === 'number' && typeof to === 'number' && to < from;
}

/** Tells that an end is before its start. */
export function tellReversed(
  reader: Reader,
  { row }: RowCells,
  { name, from, end, field }: { name: string; from: Day; end: Day; field: string },
): void {
  const values = { name, row: row.number, from: toIso(from), to: toIso(end), field };
  reader.troubles.push({ rule: 'dates-reversed', at: at(row, field), values });
}

/** The four dates of an appointment. Dates that contradict each other are said, and count as unread. */
export function datesIn(reader: Reader, cells: RowCells, name: string): Dates {
  const decided = dateIn(reader, cells, name, 'decided');
  const left = dateIn(reader, cells, name, 'left', 'last');
  const term = termIn(reader, cells, name);
  const from = startOf(reader, cells, name, term.from, decided);
  const to = endOf(reader, term.to);
  const reversed = (field: string, end: Read<Day>) => {
    if (typeof from !== 'number' || typeof end !== 'number') return;
    tellReversed(reader, cells, { name, from, end, field });
  };
  if (isReversed(from, to)) {
    reversed('to', to);
    return { from: unread, to: unread, left, decided };
  }
  if (!isReversed(from, left)) return { from, to, left, decided };
  reversed('left', left);
  return { from, to, left: unread, decided };
}
