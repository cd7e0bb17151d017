import { untilClosed } from './closing.ts';
import type { Committee, Place } from './committee.ts';
import { overlap, type Day, type Interval } from './day.ts';
import { union, without } from './intervals.ts';
import type { OfficeList, OfficeRow } from './offices.ts';
import type { When } from './rule.ts';
import { sweep, type Stretch } from './timeline.ts';

/** Days on which one person holds an office, certainly or possibly. Spans of one person never overlap. */
export interface OfficeSpan extends Interval {
  readonly certain: boolean;
  readonly name: string;
  /** The lines it was made from; of one person. */
  readonly rows: readonly OfficeRow[];
}

/** Days in a row of which the same can be said; `since` is where they began, before the judged days perhaps. */
export interface OfficeRun extends Interval {
  readonly holds: 'yes' | 'maybe';
  readonly since: Day;
  /** How many certainly hold the office on some day of it. */
  readonly number: number;
}

/** The days on which offices are judged: from the list's first day, as far as the clause is in force and the group is not closed. */
export function officeDays(committee: Committee, start: Day, { period, valid }: When): Interval | undefined {
  const days = overlap(period, valid);
  const open = days === undefined ? undefined : untilClosed(committee, days);
  return open === undefined ? undefined : overlap(open, { from: start, to: open.to });
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** The rows of each person, by name in the order of the alphabet whatever the order of rows. */
export function holders({ rows }: OfficeList): readonly (readonly OfficeRow[])[] {
  const byPerson = new Map<number, OfficeRow[]>();
  for (const row of rows) {
    const mine = byPerson.get(row.person);
    if (mine === undefined) byPerson.set(row.person, [row]);
    else mine.push(row);
  }
  const nameOf = (mine: readonly OfficeRow[]) => mine[0]?.name ?? '';
  return [...byPerson.values()]
    .map((mine) =>
      mine.toSorted((a, b) => (a.days.from === b.days.from ? byText(a.name, b.name) : a.days.from - b.days.from)),
    )
    .sort((a, b) => byText(nameOf(a), nameOf(b)));
}

/** A person is counted once however many lines name them. */
export function officeSpans(list: OfficeList): OfficeSpan[] {
  return holders(list).flatMap((rows) => {
    const sure = union(rows.filter(({ doubts }) => doubts.length === 0).map(({ days }) => days));
    const maybe = without(union(rows.map(({ days }) => days)), sure);
    const common = { name: rows[0]?.name ?? '', rows };
    return [
      ...sure.map((days) => ({ ...days, ...common, certain: true })),
      ...maybe.map((days) => ({ ...days, ...common, certain: false })),
    ];
  });
}

/** The runs of days, within the judged ones, of which `test` says something. */
export function officeRuns(
  spans: readonly Pick<OfficeSpan, 'from' | 'to' | 'certain'>[],
  start: Day,
  judged: Interval,
  test: (stretch: Stretch) => OfficeRun['holds'] | 'no',
): OfficeRun[] {
  const runs: OfficeRun[] = [];
  for (const stretch of sweep(spans, { from: Math.min(start, judged.from), to: judged.to })) {
    const holds = test(stretch);
    if (holds === 'no') continue;
    const last = runs.at(-1);
    if (last?.holds === holds && last.to + 1 === stretch.from)
      runs[runs.length - 1] = { ...last, to: stretch.to, number: Math.max(last.number, stretch.fewest) };
    else runs.push({ from: stretch.from, to: stretch.to, since: stretch.from, holds, number: stretch.fewest });
  }
  return runs.flatMap((run) => {
    const days = overlap(run, judged);
    return days === undefined ? [] : [{ ...run, ...days }];
  });
}

/** The cells that would decide a run. */
export function doubtsIn(spans: readonly OfficeSpan[], days: Interval): Place[] {
  const touching = spans.filter((span) => !span.certain && overlap(span, days) !== undefined);
  return [...new Set(touching.flatMap(({ rows }) => rows.flatMap(({ doubts }) => doubts)))];
}
