import { placeOf, type Committee, type Place } from './committee.ts';
import { beginningOfTime } from './day.ts';
import type { When } from './rule.ts';
import { seatedIn } from './seated.ts';
import type { SeatRun } from './seats.ts';
import type { Span } from './timeline.ts';

/** The cell that ends a span: the day the person left, else the term's end. */
export function endPlace(span: Span): Place | undefined {
  const row = span.rows.find(({ possible }) => possible.to === span.to)?.appointment;
  if (row === undefined) return undefined;
  return placeOf(row.row, row.left === span.to ? 'left' : dateField(row.row.table.columns, 'to'));
}

/** The cell that begins a span. */
function startPlace(span: Span): Place | undefined {
  const row = span.rows.find(({ possible }) => possible.from === span.from)?.appointment;
  return row === undefined ? undefined : placeOf(row.row, dateField(row.row.table.columns, 'from'));
}

function dateField(columns: Readonly<Record<string, number>>, field: string): string {
  return columns[field] === undefined && columns.term !== undefined ? 'term' : field;
}

/** Where to look for a shortage (who left, else who came after) or a surplus (who came); else the region's first row; else the sheet. */
export function placeOfRun(run: SeatRun, committee: Committee, when: When): Place | undefined {
  const starting = (day: number) => run.spans.find((span) => span.certain && span.from === day);
  const ending = (day: number) => run.spans.find((span) => span.certain && span.to === day);
  const span = run.verdict === 'over' ? starting(run.since) : (ending(run.since - 1) ?? starting(run.to + 1));
  const place =
    span === undefined ? undefined : run.verdict === 'over' || span.from > run.from ? startPlace(span) : endPlace(span);
  if (place !== undefined) return place;
  const [earliest] = seatedIn(committee, when, beginningOfTime).of(run.region);
  const first = earliest?.rows[0]?.appointment.row;
  const { members } = committee.tables;
  if (first !== undefined) return placeOf(first, 'region');
  return members === undefined ? undefined : { table: members };
}

export function namesOf(spans: readonly Span[]): string[] {
  return spans.flatMap(({ rows }) => rows[0]?.appointment.name ?? []);
}
