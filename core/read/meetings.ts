import { unread, type Meeting } from '../committee.ts';
import { at, dateIn, rowCells, type Reader, type RowCells } from './cells.ts';
import { isTicked, readForm, readKind, readStatus } from './meeting-words.ts';
import { repeatsHeader, type Skipped } from './rows.ts';
import { isBlank, textOf, wordsOf } from './text.ts';

export interface MeetingsRead {
  readonly facts: readonly { readonly group: string; readonly fact: Meeting }[];
  readonly skipped: readonly Skipped[];
}

function known<T>(reader: Reader, cells: RowCells, field: string, read: (text: string) => T): T {
  const text = cells.text(field);
  const value = read(text);
  if (value === unread) {
    const values = { name: '', meeting: cells.text('number'), row: cells.row.number, field, value: text };
    reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, field), values });
  }
  return value;
}

function readMeeting(reader: Reader, cells: RowCells): Meeting {
  const number = cells.text('number');
  const remark = cells.text('remark');
  return {
    row: cells.row,
    number: number === '' ? undefined : number,
    day: dateIn(reader, cells, '', 'day') ?? missingDay(reader, cells),
    status: known(reader, cells, 'status', readStatus),
    kind: known(reader, cells, 'kind', readKind),
    form: known(reader, cells, 'form', readForm),
    counts: isTicked(cells.text('counts')) || /\b(teller|tel)\b(?! ikk)/.test(wordsOf(remark)),
  };
}

function missingDay(reader: Reader, cells: RowCells): typeof unread {
  const values = { name: '', meeting: cells.text('number'), row: cells.row.number, value: '', field: 'day' };
  reader.troubles.push({ rule: 'date-unreadable', at: at(cells.row, 'day'), values });
  return unread;
}

/** A row is a meeting when it has a date, or a number or status beside something else. Years and half-years as headings are passed over. */
function kindOf(cells: RowCells, texts: number): 'meeting' | 'blank' | 'heading' | 'note' {
  if (texts === 0) return 'blank';
  if (texts === 1) return isBlank(cells.cell('day')) || /^\D*\d{4}$/.test(cells.text('day')) ? 'heading' : 'meeting';
  const has = (field: string) => !isBlank(cells.cell(field));
  return has('day') || has('status') || (has('number') && has('kind')) ? 'meeting' : 'note';
}

/** Reads every row below a meeting list's header. */
export function readMeetings(reader: Reader): MeetingsRead {
  const { found } = reader;
  const facts: { group: string; fact: Meeting }[] = [];
  const skipped: Skipped[] = [];
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = found.sheet.cells[index] ?? [];
    const row = rowCells(found, index);
    const texts = new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell))).size;
    const kind = kindOf(row, texts);
    if (kind === 'blank') continue;
    if (kind !== 'meeting') skipped.push({ row: row.row.number, why: kind });
    else if (repeatsHeader(cells, found)) skipped.push({ row: row.row.number, why: 'header' });
    else facts.push({ group: row.text('group'), fact: readMeeting(reader, row) });
  }
  return { facts, skipped };
}
