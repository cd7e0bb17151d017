import { endOfTime, overlap, toNorwegian, type Day, type Interval } from './day.ts';
import type { Text } from './language.ts';
import { contradicting, tooFewInAll } from './own-problems.ts';
import type { Requirement } from './read/requirements.ts';
import { wordsOf } from './read/text.ts';

/** Rows about the same thing, each list by the day they begin. */
function bySubject(requirements: readonly Requirement[]): readonly (readonly Requirement[])[] {
  const found = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const subject = `${requirement.kind}|${wordsOf(requirement.about)}`;
    const known = found.get(subject);
    if (known === undefined) found.set(subject, [requirement]);
    else known.push(requirement);
  }
  return [...found.values()].map((rows) =>
    rows.sort((a, b) => (a.days.from === b.days.from ? a.row - b.row : a.days.from - b.days.from)),
  );
}

/** Two rows about the same thing that say different numbers for some day. */
function disagreements(rows: readonly Requirement[]): Text[] {
  const problems: Text[] = [];
  // Of the rows that began before, the one that goes on the longest, and the longest of those with another number than its.
  let [longest, other]: (Requirement | undefined)[] = [];
  for (const row of rows) {
    const against = [longest, other].find(
      (earlier) => earlier !== undefined && earlier.value !== row.value && earlier.days.to >= row.days.from,
    );
    if (against !== undefined) problems.push(contradicting(row, against.row));
    if (longest === undefined || row.days.to > longest.days.to) {
      if (longest !== undefined && longest.value !== row.value) other = longest;
      longest = row;
    } else if (row.value !== longest.value && row.days.to > (other?.days.to ?? -endOfTime)) other = row;
  }
  return problems;
}

/** The rows, where those that say the same for the same days are one: each day belongs to the row that began first. */
export function withoutRepeats(requirements: readonly Requirement[]): Requirement[] {
  return bySubject(requirements).flatMap((rows) => {
    let taken = -endOfTime;
    return rows.flatMap((row) => {
      const from = Math.max(row.days.from, taken + 1);
      taken = Math.max(taken, row.days.to);
      return from > row.days.to ? [] : [{ ...row, days: { from, to: row.days.to } }];
    });
  });
}

/** Days on which the same number of seats is allotted by name. */
export interface Allotment extends Interval {
  readonly seats: number;
}

/** The seats allotted by name over all time. The rows must be without repeats. */
export function allotments(rows: readonly Requirement[]): Allotment[] {
  const changes = new Map<Day, number>([[-endOfTime, 0]]);
  const change = (day: Day, seats: number) => changes.set(day, (changes.get(day) ?? 0) + seats);
  for (const { kind, days, value } of rows) {
    if (kind !== 'seats') continue;
    change(days.from, value);
    change(days.to + 1, -value);
  }
  const days = [...changes.keys()].sort((a, b) => a - b);
  let seats = 0;
  return days.map((from, index) => {
    seats += changes.get(from) ?? 0;
    return { from, to: (days[index + 1] ?? endOfTime) - 1, seats };
  });
}

function shortTotals(rows: readonly Requirement[]): Text[] {
  const allotted = allotments(rows);
  return rows.flatMap((total) => {
    if (total.kind !== 'total') return [];
    const short = allotted.find((one) => one.seats > total.value && overlap(one, total.days) !== undefined);
    if (short === undefined) return [];
    return [tooFewInAll(total, total.value, short.seats, toNorwegian(Math.max(short.from, total.days.from)))];
  });
}

/** Every row that says something else than another for the same days. */
export function contradictions(requirements: readonly Requirement[]): Text[] {
  const problems = bySubject(requirements).flatMap(disagreements);
  return problems.length > 0 ? problems : shortTotals(withoutRepeats(requirements));
}
