import type { AnswerGroup } from '../../core/answer.ts';
import { isoDay, type Day, type Interval } from '../../core/day.ts';
import { halfYear, type HalfYear } from '../../core/half-year.ts';

/** A run of days on which a region had too few (or too many) members. */
export interface Lack extends Interval {
  readonly region: string;
  readonly seated: number;
  readonly required: number;
  /** Rows that cannot be read may fill the seats: it is not judged. */
  readonly unsure: boolean;
}

export type RegionSeats = AnswerGroup['seats'][number];

/** The runs where the region was not as required, oldest first, neighbours with the same number joined. */
export function lacksOf({ region, required, runs }: RegionSeats): Lack[] {
  const lacks: Lack[] = [];
  for (const run of runs) {
    const unsure = run.seated <= required && (run.possible ?? -1) >= required;
    if (run.seated === required && !unsure) continue;
    const [from, to] = [isoDay(run.from), isoDay(run.to)];
    const last = lacks.at(-1);
    if (last?.seated === run.seated && last.unsure === unsure && last.to + 1 === from)
      lacks[lacks.length - 1] = { ...last, to };
    else lacks.push({ region, required, seated: run.seated, unsure, from, to });
  }
  return lacks;
}

/** The stretches in which at least `seat` members sat, neighbours joined: one band of the picture. */
export function bandOf({ runs }: RegionSeats, seat: number): Interval[] {
  const band: Interval[] = [];
  for (const run of runs) {
    if (run.seated < seat) continue;
    const [from, to] = [isoDay(run.from), isoDay(run.to)];
    const last = band.at(-1);
    if (last !== undefined && last.to + 1 === from) band[band.length - 1] = { from: last.from, to };
    else band.push({ from, to });
  }
  return band;
}

/** How many bands a region has: its seats, and those who sat beyond them. */
export function seatsIn({ required, runs }: RegionSeats): number {
  return runs.reduce((most, { seated }) => Math.max(most, seated), required);
}

/** `2026-H1` → the half-year; `2026` → the year, where the mandate counts by years. An id of another kind is a bug of the service. */
export function halfYearOfId(id: string): Omit<HalfYear, 'half'> & { readonly half: 1 | 2 | undefined } {
  const match = /^(\d{4})(?:-H([12]))?$/.exec(id);
  if (match === null) throw new RangeError(`${id} is no half-year`);
  const year = Number(match[1]);
  if (match[2] !== undefined) return halfYear(year, match[2] === '1' ? 1 : 2);
  return { id, year, half: undefined, from: halfYear(year, 1).from, to: halfYear(year, 2).to };
}

const aYearAhead = 400;

/** The days the picture covers: everything judged, today, and the deadlines within about a year. Undefined when there is nothing to draw. */
export function rangeOf({ seats, meetings, deadlines }: AnswerGroup, today: Day): Interval | undefined {
  const runs = seats.flatMap((region) => region.runs);
  const halfYears = meetings.map((meeting) => halfYearOfId(meeting.halfYear));
  const ahead = deadlines.map(({ day }) => isoDay(day)).filter((day) => day - today < aYearAhead);
  if (runs.length + halfYears.length + ahead.length === 0) return undefined;
  const starts = [...runs.map(({ from }) => isoDay(from)), ...halfYears.map(({ from }) => from), ...ahead];
  const ends = [...runs.map(({ to }) => isoDay(to)), ...halfYears.map(({ to }) => to), ...ahead];
  return {
    from: least(starts, today),
    to:
      -least(
        ends.map((day) => -day),
        -today,
      ) + 14,
  };
}

function least(days: readonly Day[], first: Day): Day {
  return days.reduce((least, day) => Math.min(least, day), first);
}
