import { unread, type Read } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { at, dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { isTicked, readForm, readKind, readStatus } from './meeting-words.ts';
import type { SkipReason } from './rows.ts';
import { isBlank, wordsOf } from './text.ts';
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
  const remark = cells.text('remark');
  return {
    row: cells.row,
    number: number === '' ? undefined : number,
    day: dateIn(reader, cells, '', 'day') ?? missingDay(reader, cells),
    status: word(reader, cells, 'status', readStatus),
    kind: word(reader, cells, 'kind', readKind),
    form: word(reader, cells, 'form', readForm),
    calledBy: optional(cells.text('calledBy')),
    chair: optional(cells.text('chair')),
    chairOf: optional(cells.text('chairOf')),
    minutes: hasMinutes(cells.text('minutes')),
    apart: false,
    counts: isTicked(cells.text('counts')) || /\b(teller|tel)\b(?! ikk)/.test(wordsOf(remark)),
  };
}

function missingDay(reader: Reader, cells: RowCells): typeof unread {
  const values = { name: '', meeting: cells.text('number'), row: cells.row.number, value: '', field: 'day' };
  reader.troubles.push({ rule: 'date-unreadable', at: at(cells.row, 'day'), values });
  return unread;
}

/** «ja», a date, a reference: minutes are there. «nei», «mangler», «utkast»: not yet. */
function hasMinutes(cell: string): boolean {
  return cell !== '' && !/^(nei|no|ikke|ikkje|mangler|manglar|utkast|venter|ventar|[-–—])/i.test(cell);
}

/** A row is a meeting when it has a date, or a number or status beside something else. Years and half-years as headings are passed over. */
function skipReason(cells: RowCells, texts: readonly string[]): SkipReason | 'blank' | undefined {
  if (texts.length === 0) return 'blank';
  const isAlone = new Set(texts).size === 1;
  if (isAlone) return isBlank(cells.cell('day')) || /^\D*\d{4}$/.test(cells.text('day')) ? 'heading' : undefined;
  const has = (field: string) => !isBlank(cells.cell(field));
  return has('day') || has('status') || (has('number') && has('kind')) ? undefined : 'note';
}

/** Reads every row below a meeting list's header. */
export function readMeetings(reader: Reader): RowsRead<Meeting> {
  return eachRow(reader, (cells) => [readMeeting(reader, cells)], skipReason);
}
