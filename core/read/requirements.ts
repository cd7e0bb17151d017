import type { Source } from '../answer.ts';
import { fromCalendar, isoDay, toCalendar, type Day, type Interval } from '../day.ts';
import type { Text } from '../language.ts';
import type { OwnForm, RequirementForm, RequirementKind } from '../own-mandate.ts';
import {
  impossibleNumber,
  neitherYesNorNo,
  noDayOfYear,
  nobodyNamed,
  noRecipient,
  reversedDates,
  somebodyNamed,
  unknownRequirement,
  unreadableDate,
  type Line,
} from '../own-problems.ts';
import type { Scalar } from '../sheet.ts';
import { rowCells, type RowCells } from './cells.ts';
import { readDate } from './date.ts';
import type { FoundTable } from './found-table.ts';
import { isBlank, textOf, wordsOf } from './text.ts';
import { readNumber, readYesNo } from './values.ts';

/** One row of the sheet Mandat: a requirement and the days on which it holds. */
export interface Requirement extends Line {
  readonly kind: RequirementKind;
  /** Whom it is about; empty for the whole group. */
  readonly about: string;
  /** The number; 1 and 0 for yes and no; month × 100 + date for a day of the year. */
  readonly value: number;
  readonly days: Interval;
  readonly source: Source;
}

/** As far back as such sheets are kept, and as far as a calendar here goes. */
export const always: Interval = { from: isoDay('1950-01-01'), to: isoDay('2200-12-31') };

type Result<Value> = { readonly value: Value } | { readonly problem: Text };

/** «01.04», «1. april», or a date of any year. */
function dayOfYear(cell: Scalar, date1904: boolean): number | undefined {
  const text = textOf(cell).replace(/\.$/, '');
  const leap = 2000;
  const reading = [cell, `${text}.${leap}`, `${text} ${leap}`].map((form) => readDate(form, date1904));
  const found = reading.find((one) => one.kind === 'day');
  if (found === undefined) return undefined;
  const { month, date } = toCalendar(found.day);
  return fromCalendar(leap + 1, month, date) === undefined ? undefined : month * 100 + date;
}

function valueOf(cells: RowCells, line: Line, form: RequirementForm, date1904: boolean): Result<number> {
  const [cell, written] = [cells.cell('number'), cells.text('number')];
  if (form.value === 'yes-no') {
    const answer = readYesNo(written);
    return typeof answer === 'boolean' ? { value: Number(answer) } : { problem: neitherYesNorNo(line, written) };
  }
  if (form.value === 'month-day') {
    const day = dayOfYear(cell, date1904);
    return day === undefined ? { problem: noDayOfYear(line, written) } : { value: day };
  }
  const number = readNumber(cell);
  const fits = typeof number === 'number' && Number.isInteger(number) && number >= form.least && number <= form.most;
  return fits ? { value: number } : { problem: impossibleNumber(line, written, form.least, form.most) };
}

function dayIn(cells: RowCells, line: Line, field: 'from' | 'until', date1904: boolean): Result<Day> {
  const reading = readDate(cells.cell(field), date1904);
  if (reading.kind === 'blank') return { value: field === 'from' ? always.from : always.to };
  if (reading.kind === 'day') return { value: reading.day };
  if (reading.kind === 'month') return { value: field === 'from' ? reading.month.from : reading.month.to };
  return { problem: unreadableDate(line, cells.text(field)) };
}

function namedWrongly(kind: RequirementKind, about: string, line: Line): Text | undefined {
  if (kind === 'seats') return about === '' ? nobodyNamed(line) : undefined;
  if (kind === 'report') return about === '' ? noRecipient(line) : undefined;
  return about === '' ? undefined : somebodyNamed(line, about);
}

function readRow(cells: RowCells, line: Line, own: OwnForm, date1904: boolean): Result<Requirement> {
  const words = wordsOf(cells.text('requirement'));
  const kinds = Object.keys(own.requirements) as RequirementKind[]; // keys of a Record<RequirementKind, …>
  const kind = kinds.find((one) => own.requirements[one].names.includes(words));
  if (kind === undefined) return { problem: unknownRequirement(line, cells.text('requirement')) };
  const about = cells.text('target');
  const wrongly = namedWrongly(kind, about, line);
  if (wrongly !== undefined) return { problem: wrongly };
  const value = valueOf(cells, line, own.requirements[kind], date1904);
  const from = dayIn(cells, line, 'from', date1904);
  const to = dayIn(cells, line, 'until', date1904);
  if ('problem' in value) return value;
  if ('problem' in from) return from;
  if ('problem' in to) return to;
  if (to.value < from.value) return { problem: reversedDates(line) };
  const cited = cells.text('source');
  const source = { document: cited === '' ? `${line.sheet}, rad ${line.row}` : cited, section: '' };
  return { value: { ...line, kind, about, value: value.value, days: { from: from.value, to: to.value }, source } };
}

/** Reads the rows of the sheet Mandat; every row that cannot be used is a problem. */
export function readRequirements(
  found: FoundTable,
  own: OwnForm,
  date1904: boolean,
): { requirements: Requirement[]; problems: Text[] } {
  const requirements: Requirement[] = [];
  const problems: Text[] = [];
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = rowCells(found, index);
    if (['requirement', 'target', 'number'].every((field) => isBlank(cells.cell(field)))) continue;
    const result = readRow(cells, { sheet: found.sheet.name, row: cells.row.number }, own, date1904);
    if ('problem' in result) problems.push(result.problem);
    else requirements.push(result.value);
  }
  return { requirements, problems };
}
