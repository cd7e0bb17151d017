import type { Request } from '../answer.ts';
import type { Committee, Row, Table } from '../committee.ts';
import { firstDayOfYear, fromIso, toNorwegian, type Day } from '../day.ts';
import { lastDayOfYear } from '../judged-years.ts';
import type { Mandate } from '../mandate.ts';
import { rowCells } from '../read/cells.ts';
import { readDate } from '../read/date.ts';
import type { FoundTable } from '../read/found-table.ts';
import { isBlank, isErrorText, textOf } from '../read/text.ts';
import { inspectWithWaivers, waiverOf } from '../waivers.ts';
import { rangesOf } from './ranges.ts';
import type { YearFacts } from './table.ts';

/** The sheets that facts were read from, and for those that history kept the ISO day on which they were seen. */
export interface Sheets {
  readonly tables: ReadonlyMap<
    Table,
    { readonly found: FoundTable; readonly date1904: boolean; readonly seen?: string }
  >;
}

/** Of a year that is over its last day; of a running one the day asked about. Undefined when the year has not begun on it. */
export function dayOfJudgement(year: number, on: Day): Day | undefined {
  if (on < firstDayOfYear(year)) return undefined;
  return Math.min(on, lastDayOfYear(year));
}

function textIn({ tables }: Sheets, { table, number }: Row, field: string): string | undefined {
  const sheet = tables.get(table);
  if (sheet === undefined) return undefined;
  const cell = rowCells(sheet.found, number - 1 - sheet.found.origin.row).cell(field);
  if (isBlank(cell) || isErrorText(textOf(cell))) return undefined;
  const reading = typeof cell === 'number' && isDayField(table, field) ? readDate(cell, sheet.date1904) : undefined;
  return reading?.kind === 'day' ? toNorwegian(reading.day) : textOf(cell);
}

/** Fields in which a number is a date of Excel's. */
const dayFields = [
  'day',
  'until',
  'from',
  'to',
  'left',
  'leave',
  'decided',
  'sent',
  'forwarded',
  'proposedOn',
  'electedIn',
];
const clearances = ['habilitetDate', 'silenceDate', 'minutes'];
/** A value of Oppsett may be one too; who asks for it knows. */
const isDayField = ({ part }: Table, field: string) =>
  part === 'setup' || dayFields.includes(field) || clearances.includes(field);

function fromIn({ tables }: Sheets, rows: readonly Row[]): ReturnType<YearFacts['from']> {
  const seen = rows.map(({ table }) => tables.get(table)?.seen).filter((day) => day !== undefined);
  const [last] = seen.toSorted().toReversed();
  return last === undefined ? { from: rangesOf(rows) } : { from: rangesOf(rows), removed: last };
}

/** What the tables of a year are filled from. `on` is the day of judgement, inside the year. */
export function yearFacts(
  committee: Committee,
  mandate: Mandate,
  sheets: Sheets,
  { year, on, request }: { readonly year: number; readonly on: Day; readonly request: Request },
): YearFacts {
  const days = { from: firstDayOfYear(year), to: lastDayOfYear(year) };
  const occasion = { on, period: { from: days.from, to: on }, proposed: false };
  const found = inspectWithWaivers(committee, mandate, occasion);
  return {
    ...{ committee, mandate, year, days, on, occasion },
    today: dayAsked(request),
    language: request.language ?? 'nb',
    findings: found.filter((finding) => waiverOf(finding, committee, on) === undefined),
    text: (row, field) => textIn(sheets, row, field),
    from: (...rows) => fromIn(sheets, rows),
  };
}

/** `request.on`, an ISO day. */
export function dayAsked({ on }: Request): Day {
  const day = fromIso(on);
  if (day === undefined) throw new RangeError(`${on} is no ISO day`);
  return day;
}
