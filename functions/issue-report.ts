import type { Report } from '../core/report/report.ts';
import type { Now } from './clock.ts';
import type { Handle } from './door.ts';
import { draftReport } from './draft-report.ts';
import type { MakeReport } from './draft-report.ts';
import { groupIdOf } from './group-id.ts';
import { json } from './json.ts';
import { fromDocument, toDocument } from './kept-report.ts';
import { isProblem } from './problem.ts';
import { readQuestion } from './question.ts';
import { toRememberedGroup } from './remember.ts';
import { changesBetween } from './report-changes.ts';
import type { TableChange } from './report-changes.ts';
import { readYear } from './report-year.ts';
import type { ReportHead, Store } from './store.ts';
import { isRefusal, toProblem } from './validate.ts';

function toHead({ year, engine, mandate, group }: Report, issued: string): Omit<ReportHead, 'version'> {
  const { id, version } = mandate;
  return { year, issued, engine, mandate: { id, version }, group: toRememberedGroup(group) };
}

/** Against the version before; nothing for the first. */
async function changesSince(store: Store, tenant: string, report: Report): Promise<readonly TableChange[]> {
  const { group, year, version } = report;
  const before = version === 1 ? undefined : await store.report(tenant, group.id, year, version - 1);
  return before === undefined ? [] : changesBetween(await fromDocument(before), report);
}

/** `POST /api/groups/{id}/reports/{year}`: makes the årsmelding and keeps it as it is, a new version of its year. 201 with it, and what is new since the last. */
export const issueReport =
  (make: MakeReport, store: Store, now: Now): Handle =>
  async (httpRequest, { tenant }) => {
    const year = readYear(httpRequest.params['year']);
    if (typeof year === 'object') return year;
    const question = await readQuestion(httpRequest, now);
    if (isProblem(question)) return question;
    const { request } = question;
    const report = await draftReport({ make, store, tenant }, request, { year, group: groupIdOf(httpRequest) });
    if (isRefusal(report)) return toProblem(report, request);
    const head = await store.keepReport(tenant, toHead(report, now().toISOString()), await toDocument(report));
    const issued: Report = { ...report, version: head.version, issued: head.issued };
    return { ...json({ ...issued, changes: await changesSince(store, tenant, issued) }), status: 201 };
  };
