import type { Source } from '../answer.ts';
import { daysInForce } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Mandate } from '../mandate.ts';
import type { networkTables } from './network-tables.ts';
import type { tenderTables } from './tender-tables.ts';

/** What a mandate says of its report: which tables it has, each with the sentence for which it is there. In force from an ISO day. */
export type ReportTerms = { readonly from: string } & (
  | { readonly form: 'network'; readonly tables: Partial<Readonly<Record<keyof typeof networkTables, Source>>> }
  | { readonly form: 'tender'; readonly tables: Partial<Readonly<Record<keyof typeof tenderTables, Source>>> }
);

/** What a mandate says of its report on a day; undefined where it asks for none. */
export function termsOn({ report }: Mandate, day: Day): ReportTerms | undefined {
  return report.findLast((_, index) => {
    const { from, to } = daysInForce(report, index);
    return from <= day && day <= to;
  });
}
