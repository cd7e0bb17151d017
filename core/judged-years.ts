import type { Committee } from './committee.ts';
import { firstDayOfYear, yearOf, type Day } from './day.ts';
import { rosterStart } from './roster.ts';
import type { When } from './rule.ts';

export interface JudgedYear {
  readonly year: number;
  /** Founded or closed inside the year; or the roster begins inside it, and nothing is known of the days before. */
  readonly standing: 'whole' | 'partial' | 'incomplete';
}

export const lastDayOfYear = (year: number): Day => firstDayOfYear(year + 1) - 1;

/** How a group stood in a year; undefined when it was not there, or nobody knows. */
export function standingIn(committee: Committee, year: number): JudgedYear['standing'] | undefined {
  const { founded, closed } = committee.setup;
  const [first, last] = [firstDayOfYear(year), lastDayOfYear(year)];
  const start = typeof founded === 'number' ? founded : rosterStart(committee);
  if (start === undefined || start > last || (typeof closed === 'number' && closed < first)) return undefined;
  if (start > first) return typeof founded === 'number' ? 'partial' : 'incomplete';
  return typeof closed === 'number' && closed < last ? 'partial' : 'whole';
}

/** The years that lie in the period from end to end, each under the clause that is in force when it ends. */
export function wholeYears(committee: Committee, { period, valid }: When): JudgedYear[] {
  const years: JudgedYear[] = [];
  for (let year = yearOf(period.from); lastDayOfYear(year) <= period.to; year += 1) {
    const [first, last] = [firstDayOfYear(year), lastDayOfYear(year)];
    const standing =
      first < period.from || last < valid.from || last > valid.to ? undefined : standingIn(committee, year);
    if (standing !== undefined) years.push({ year, standing });
  }
  return years;
}
