import { daysInForce } from '../clause.ts';
import { fromIso, type Day } from '../day.ts';
import type { YearFacts } from './table.ts';

/** Who is to have the report on the year, and the last day on which it is in time. */
export interface Owed {
  readonly recipients: readonly string[];
  readonly deadline: Day;
}

/** What each clause in force on its own deadline, in the year after, asks for: a mandate of one's own has a clause for each recipient. */
export function owedBy({ mandate, year }: Pick<YearFacts, 'mandate' | 'year'>): Owed[] {
  const clauses = mandate.clauses['annual-report-due'] ?? [];
  return clauses.flatMap(({ recipients, due }, index) => {
    const deadline = fromIso(`${year + 1}-${due}`);
    const { from, to } = daysInForce(clauses, index);
    return deadline === undefined || deadline < from || deadline > to ? [] : [{ recipients, deadline }];
  });
}

/** The last day on which the report is in time for everybody; never moved for a holiday. Undefined where no clause asks for a report. */
export function dueOf(facts: Pick<YearFacts, 'mandate' | 'year'>): Day | undefined {
  const days = owedBy(facts).map(({ deadline }) => deadline);
  return days.length === 0 ? undefined : Math.min(...days);
}
