import type { Read } from '../committee.ts';
import type { Attendance, MeetingReference } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { readDate } from './date.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { namesInCell } from './name-cell.ts';
import type { RegionLookup } from './regions.ts';
import { textOf } from './text.ts';
import { known, optional, readWord } from './values.ts';

type State = Attendance['state'];

const states = [
  // «Møtte ikke» and «vara møtte ikke» hold the words for having met.
  [
    'absent',
    /\b(ikke|ikkje|not)\b|^(meldt )?(forfall|fravær|fråvær|nei|borte|syk|sjuk|absent|apologies|no|false|usann|0|f)\b/,
  ],
  ['deputy-met', /^(vara|ved vara|møtte vara|deputy|substitute)\b/],
  [
    'present',
    /^(til stede|tilstede|til stades|tilstades|møtte|møtt|deltok|deltatt|deltok digitalt|ja|x|present|attended|yes|true|sann|1|digitalt|på teams|teams|p)\b/,
  ],
] as const;

export function readState(cell: string): State {
  if (/^[✓✔☑]$/.test(cell)) return 'present';
  return readWord<'present' | 'absent' | 'deputy-met'>(cell, states);
}

/** The meeting of a row: its number as written, and its date where there is a column for it. */
export function meetingIn(reader: Reader, cells: RowCells): MeetingReference {
  const text = cells.text('meeting');
  const asDay = readDate(cells.cell('meeting'), reader.date1904);
  const day: Read<number> = dateIn(reader, cells, '', 'day') ?? (asDay.kind === 'day' ? asDay.day : undefined);
  return { number: optional(text), day };
}

function fromList(reader: Reader, cells: RowCells, lookup: RegionLookup): Attendance[] {
  const names = namesInCell(cells, lookup);
  if (names.length === 0) return [];
  const state = known(reader, cells, 'state', readState, names[0]);
  if (state === undefined) return [];
  const deputyFor = optional(cells.text('deputyFor'));
  const meeting = meetingIn(reader, cells);
  const common: Omit<Attendance, 'name' | 'person'> = { row: cells.row, field: 'state', meeting, state, deputyFor };
  return names.map((name) => ({ ...common, name, person: reader.person(name) }));
}

/** What the header of a matrix column says: the meeting's number, or its day. */
function headed({ found, date1904 }: Reader, field: string): MeetingReference {
  const column = (found.table.columns[field] ?? 0) - found.origin.column;
  const cell = found.sheet.cells[found.first - 1]?.[column] ?? null;
  const reading = readDate(cell, date1904);
  if (reading.kind === 'day') return { number: undefined, day: reading.day };
  return { number: optional(textOf(cell).replace(/^møte\s*(nr\.?\s*)?/i, '')), day: undefined };
}

function fromMatrix(reader: Reader, cells: RowCells, fields: readonly string[], lookup: RegionLookup): Attendance[] {
  const persons = namesInCell(cells, lookup).map((name) => ({ name, person: reader.person(name) }));
  if (persons.length === 0) return [];
  return fields.flatMap((field): Attendance[] => {
    const state = known(reader, cells, field, readState, persons[0]?.name);
    if (state === undefined) return [];
    const common: Omit<Attendance, 'name' | 'person'> = {
      row: cells.row,
      field,
      meeting: headed(reader, field),
      state,
      deputyFor: undefined,
    };
    return persons.map((one) => ({ ...common, ...one }));
  });
}

/** Reads the sheet Deltakelse, a list or a matrix. An empty cell of a matrix says nothing of the person's attendance. */
export function readAttendance(reader: Reader, lookup: RegionLookup): RowsRead<Attendance> {
  const across = Object.keys(reader.found.table.columns).filter((field) => field.startsWith('meeting-'));
  const read = (cells: RowCells) =>
    across.length > 0 ? fromMatrix(reader, cells, across, lookup) : fromList(reader, cells, lookup);
  return eachRow(reader, read, (_, texts) => (texts.length === 1 && across.length === 0 ? 'note' : undefined));
}
