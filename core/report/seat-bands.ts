import { clausesIn } from '../clause.ts';
import { lengthOf, overlap, type Interval } from '../day.ts';
import { seatsName } from '../seat-words.ts';
import { seatedIn } from '../seated.ts';
import { judgedDays } from '../seats.ts';
import { sweep, type Stretch } from '../timeline.ts';
import type { SeatState } from './report.ts';
import type { YearFacts } from './table.ts';

/** One seat over the year, from 1 January: days in a row of one state. */
export interface SeatBand {
  /** «Helse Vest 2» */
  readonly name: string;
  readonly parts: readonly { readonly state: SeatState; readonly days: number }[];
}

type Part = SeatBand['parts'][number];

const stateOf = ({ fewest, most }: Stretch, seat: number): SeatState =>
  fewest >= seat ? 'taken' : most >= seat ? 'open' : 'vacant';

/** Neighbours of one state as one. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.state === part.state) all[all.length - 1] = { ...last, days: last.days + part.days };
    else if (part.days > 0) all.push(part);
  }
  return all;
}

function bandsOf(region: string, required: number, stretches: readonly Stretch[], facts: YearFacts, known: Interval) {
  const before: Part = { state: 'before', days: known.from - facts.days.from };
  const name = seatsName(region, facts.language);
  return Array.from({ length: required }, (_, index): SeatBand => {
    const parts = stretches.map((stretch): Part => ({ state: stateOf(stretch, index + 1), days: lengthOf(stretch) }));
    return { name: required === 1 ? name : `${name} ${index + 1}`, parts: joined([before, ...parts]) };
  });
}

/** So many seats can still be told apart in one picture. */
const mostSeats = 40;

/** Every seat that the mandate gives over the judged days of the year; none where it gives too many to draw, or changes their number on the way. */
export function seatBands(facts: YearFacts): SeatBand[] {
  const { committee, mandate, occasion, days: year } = facts;
  const [first, ...others] = clausesIn(mandate, 'seats-per-region', occasion);
  if (first === undefined || others.length > 0) return [];
  const judged = judgedDays(committee, first.when);
  const known = judged === undefined ? undefined : overlap(judged, year);
  const seats = Object.entries(first.clause.seats);
  const number = seats.reduce((sum, [, required]) => sum + required, 0);
  if (known === undefined || number > mostSeats) return [];
  const seated = seatedIn(committee, first.when);
  return seats.flatMap(([region, required]) =>
    bandsOf(region, required, sweep(seated.of(region), known), facts, known),
  );
}
