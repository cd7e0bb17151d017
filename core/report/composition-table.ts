import type { Appointment } from '../appointment.ts';
import { clausesIn } from '../clause.ts';
import { placeOf, type Place } from '../committee.ts';
import { beginningOfTime, endOfTime, lengthOf, overlap, toNorwegian, type Day, type Interval } from '../day.ts';
import type { Text } from '../language.ts';
import type { RuleId } from '../mandate.ts';
import { seatsName } from '../seat-words.ts';
import { judgedDays } from '../seats.ts';
import { seatedIn } from '../seated.ts';
import { sweep, type Span, type Stretch } from '../timeline.ts';
import { dependsOn } from './depends-on.ts';
import { isIncomplete, untold } from './list-start.ts';
import type { ReportRow, ReportStatus } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';

const rules: readonly RuleId[] = ['seats-per-region', 'seat-vacant-briefly', 'handover-overlap'];

/** A number of seats, and the days on which the mandate gives it. */
interface Demand {
  readonly required: number;
  readonly valid: Interval;
}

/** What is asked for each region in the year, in the order of the mandate. */
function demandsOf({ mandate, occasion }: YearFacts): ReadonlyMap<string, readonly Demand[]> {
  const found = new Map<string, Demand[]>();
  for (const { clause, when } of clausesIn(mandate, 'seats-per-region', occasion)) {
    for (const [region, required] of Object.entries(clause.seats))
      found.set(region, [...(found.get(region) ?? []), { required, valid: when.valid }]);
  }
  return found;
}

/** The days of the year of which something is known: the list has begun, and the group is founded and not closed. */
function knownDays({ committee, occasion }: YearFacts): Interval | undefined {
  const days = judgedDays(committee, { ...occasion, valid: { from: beginningOfTime, to: endOfTime } });
  const { founded } = committee.setup;
  if (days === undefined || typeof founded !== 'number') return days;
  return overlap(days, { from: founded, to: days.to });
}

/** How many sat on a day; null where that cannot be told. */
function seatedOn(spans: readonly Span[], day: Day): number | null {
  const { fewest, most } = sweep(spans, { from: day, to: day })[0] ?? { fewest: 0, most: 0 };
  return fewest === most ? fewest : null;
}

type Count = (stretch: Stretch, required: number) => 'yes' | 'no' | 'maybe';
const isBelow: Count = ({ fewest, most }, required) => (most < required ? 'yes' : fewest < required ? 'maybe' : 'no');
const isAbove: Count = ({ fewest, most }, required) => (fewest > required ? 'yes' : most > required ? 'maybe' : 'no');

/** On how many known days it was so; null where that cannot be told. */
function daysThat(is: Count, spans: readonly Span[], demands: readonly Demand[], known: Interval): number | null {
  let sum = 0;
  for (const { required, valid } of demands) {
    const days = overlap(known, valid);
    for (const stretch of days === undefined ? [] : sweep(spans, days)) {
      const answer = is(stretch, required);
      if (answer === 'maybe') return null;
      if (answer === 'yes') sum += lengthOf(stretch);
    }
  }
  return sum;
}

/** What the rules of seats say of a region. Days that nobody knows anything of are not in order. */
function statusOf(region: string, facts: YearFacts): ReportStatus {
  const own = facts.findings.filter(({ rule, values, undecided }) => {
    const about = undecided === undefined ? 'region' in values && values.region : (undecided.about ?? region);
    return rules.includes(rule) && about === region;
  });
  const has = (severity: string) => own.some((finding) => finding.severity === severity);
  if (has('error')) return 'breach';
  if (has('warning')) return 'attention';
  return has('undecided') || isIncomplete(facts) ? 'undecided' : 'ok';
}

/** The cells that would decide the numbers of a region. */
function doubtsIn(spans: readonly Span[], known: Interval): Place[] {
  const open = spans.filter((span) => !span.certain && overlap(span, known) !== undefined);
  const inRegion = ({ row }: Appointment) => placeOf(row, 'region');
  return open.flatMap(({ rows }) =>
    rows.flatMap(({ doubts, appointment }) => (doubts.length > 0 ? doubts : [inRegion(appointment)])),
  );
}

type Line = readonly [ReportRow, ...Text[]];

/** The row of a region, and what could not be told of it. */
function lineOf(region: string, demands: readonly Demand[], facts: YearFacts, known: Interval | undefined): Line {
  const last = known?.to ?? facts.on;
  const required = demands.find(({ valid }) => valid.from <= last && last <= valid.to)?.required ?? null;
  const [name, status] = [seatsName(region, facts.language), statusOf(region, facts)];
  if (known === undefined) return [{ cells: [name, required, null, null, null, null, status], from: [] }];
  const spans = seatedIn(facts.committee, facts.occasion).of(region);
  const first = known.from === facts.days.from ? seatedOn(spans, known.from) : undefined;
  const sums = [isBelow, isAbove].map((is) => daysThat(is, spans, demands, known));
  const numbers = [first, seatedOn(spans, known.to), ...sums];
  const counted = spans.flatMap(({ rows }) => rows.filter(({ possible }) => overlap(possible, known) !== undefined));
  const cells = [name, required, ...numbers.map((number) => number ?? null), status];
  const row = { cells, ...facts.from(...counted.map(({ appointment }) => appointment.row)) };
  const [nb, nn, en] = [seatsName(region, 'nb'), seatsName(region, 'nn'), seatsName(region, 'en')];
  const what = { nb: `Antallet for ${nb}`, nn: `Talet for ${nn}`, en: `The number for ${en}` };
  return [row, ...(numbers.includes(null) ? [dependsOn(what, doubtsIn(spans, known))] : [])];
}

/** In a running year the last number is that of the day of judgement, and is called so. */
function lastCounted({ on, days }: YearFacts): Record<string, Text> {
  if (on === days.to) return {};
  const day = toNorwegian(on);
  return { on3112: { nb: `Antall ${day}`, nn: `Tal ${day}`, en: `Number on ${day}` } };
}

/** How many sat for each region when the year began and when it ended, and on how many days they were too few or too many. */
export const compositionTable: TableForm = {
  title: { nb: 'Sammensetning per region', nn: 'Samansetjing per region', en: 'Composition by region' },
  columns: [
    { id: 'region', title: { nb: 'Region', nn: 'Region', en: 'Region' }, type: 'text' },
    { id: 'required', title: { nb: 'Krav i mandatet', nn: 'Krav i mandatet', en: 'Required' }, type: 'integer' },
    { id: 'on0101', title: { nb: 'Antall 01.01.', nn: 'Tal 01.01.', en: 'Number on 1 January' }, type: 'integer' },
    { id: 'on3112', title: { nb: 'Antall 31.12.', nn: 'Tal 31.12.', en: 'Number on 31 December' }, type: 'integer' },
    { id: 'daysBelow', title: { nb: 'Dager under krav', nn: 'Dagar under krav', en: 'Days below' }, type: 'integer' },
    { id: 'daysAbove', title: { nb: 'Dager over krav', nn: 'Dagar over krav', en: 'Days above' }, type: 'integer' },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'status' },
  ],
  asks: [],
  judgedBy: rules,
  fill(facts) {
    const known = knownDays(facts);
    const lines = [...demandsOf(facts)].map(([region, demands]) => lineOf(region, demands, facts, known));
    return {
      rows: lines.map(([row]) => row),
      undecided: [...untold(facts), ...lines.flatMap(([, ...open]) => open)],
      titles: lastCounted(facts),
    };
  },
};
