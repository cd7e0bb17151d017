import { unread, type Read } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { at, dateIn, type Reader, type RowCells } from './cells.ts';
import { readDate } from './date.ts';
import { readDayRange } from './day-range.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { isTicked, readForm, readKind, readStatus } from './meeting-words.ts';
import type { SkipReason } from './rows.ts';
import { isBlank, isErrorText, wordsOf } from './text.ts';
import { optional } from './values.ts';

function word<T>(reader: Reader, cells: RowCells, field: string, read: (text: string) => Read<T>): Read<T> {
  const value = read(cells.text(field));
  if (value !== unread) return value;
  const values = { name: '', meeting: cells.text('number'), row: cells.row.number, field, value: cells.text(field) };
  reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, field), values });
  return unread;
}

function readMeeting(reader: Reader, cells: RowCells): Meeting {
  const number = cells.text('number');
  const { day, last } = daysIn(reader, cells);
  return {
    row: cells.row,
    number: number === '' ? undefined : number,
    day,
    last,
    status: word(reader, cells, 'status', readStatus),
    kind: word(reader, cells, 'kind', readKind),
    form: word(reader, cells, 'form', readForm),
    calledBy: optional(cells.text('calledBy')),
    chair: optional(cells.text('chair')),
    chairOf: optional(cells.text('chairOf')),
    minutes: hasMinutes(cells.text('minutes')),
    apart: false,
    counts: isTicked(cells.text('counts')) || saysCounts(cells.text('remark')) || saysCounts(cells.text('kind')),
  };
}

/** «Fellesmøte (teller)», but not «teller ikke». */
const saysCounts = (text: string) => /\b(teller|tel)\b(?! ikk)/.test(wordsOf(text));

/** The first day, and the last where the cell or the column beside it tells of several. */
function daysIn(reader: Reader, cells: RowCells): Pick<Meeting, 'day' | 'last'> {
  const { date1904 } = reader;
  const range = readDayRange(cells.cell('day'), date1904);
  if (range !== undefined) return range;
  const day = dateIn(reader, cells, '', 'day') ?? missingDay(reader, cells);
  const until = readDate(cells.cell('until'), date1904);
  return { day, last: until.kind === 'day' && typeof day === 'number' && until.day > day ? until.day : undefined };
}

function missingDay(reader: Reader, cells: RowCells): typeof unread {
  const values = { name: '', meeting: cells.text('number'), row: cells.row.number, value: '', field: 'day' };
  reader.troubles.push({ rule: 'date-unreadable', at: at(cells.row, 'day'), values });
  return unread;
}

const notYet =
  /^(nei|no|ikke|ikkje|mangler|manglar|utkast|venter|ventar|kommer|kjem|under arbeid|i arbeid|på høring|på høyring|false|usann|0)( |$)/;

/** «ja», a date, a reference: minutes are there. «nei», «mangler», «utkast», an empty box: not yet. */
function hasMinutes(cell: string): boolean {
  if (isErrorText(cell)) return false;
  const words = wordsOf(cell);
  return words === '' ? /[✓✔☑]/.test(cell) : !notYet.test(words);
}

/** A row is a meeting when it has a date, or a number or status beside something else. Years and half-years as headings are passed over. */
function skipReason(cells: RowCells, texts: readonly string[]): SkipReason | undefined {
  const isAlone = new Set(texts).size === 1;
  if (isAlone) return isBlank(cells.cell('day')) || /^\D*\d{4}$/.test(cells.text('day')) ? 'heading' : undefined;
  const has = (field: string) => !isBlank(cells.cell(field));
  return has('day') || has('status') || (has('number') && has('kind')) ? undefined : 'note';
}

/** Reads every row below a meeting list's header. */
export function readMeetings(reader: Reader): RowsRead<Meeting> {
  return eachRow(reader, (cells) => [readMeeting(reader, cells)], skipReason);
}
