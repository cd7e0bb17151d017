import type { Refusal, Request } from '../core/answer.ts';
import type { ReportAsked } from '../core/report/annual-report.ts';
import type { Report } from '../core/report/report.ts';
import { pastOf } from './past-of-year.ts';
import type { Store } from './store.ts';
import { isRefusal } from './validate.ts';

/** Makes a report by the mandates there are; pure. */
export type MakeReport = (request: Request, asked: ReportAsked) => Report | Refusal;

/** Which report: of a year, and of one group where the workbook has several. */
export type Wanted = Omit<ReportAsked, 'past'>;

/** The report with what history remembers, numbered as the next one on its year would be. `StoreUnavailable` when there is no asking. */
export async function draftReport(
  { make, store, tenant }: { readonly make: MakeReport; readonly store: Store; readonly tenant: string },
  request: Request,
  wanted: Wanted,
): Promise<Report | Refusal> {
  const present = make(request, { ...wanted, past: [] });
  if (isRefusal(present)) return present;
  const { id } = present.group;
  const past = await pastOf(store, tenant, id, wanted.year);
  const [last] = await store.reports(tenant, id, wanted.year);
  const whole = past.length === 0 ? present : make(request, { ...wanted, past });
  return isRefusal(whole) ? whole : { ...whole, version: (last?.version ?? 0) + 1 };
}
