import type { Refusal } from '../core/answer.ts';
import type { Text } from '../core/language.ts';
import type { Report } from '../core/report/report.ts';
import type { Now } from './clock.ts';
import type { Handle } from './door.ts';
import { draftReport } from './draft-report.ts';
import type { MakeReport } from './draft-report.ts';
import { isProblem } from './problem.ts';
import { readQuestion } from './question.ts';
import { answerReport } from './report-document.ts';
import type { Writers } from './report-document.ts';
import { readYear } from './report-year.ts';
import { StoreUnavailable } from './store.ts';
import type { Store } from './store.ts';
import { isRefusal, toProblem } from './validate.ts';

const away: Text = {
  nb: 'Historikken kan ikke nås; rader som er fjernet fra arkene, er ikke med.',
  nn: 'Historikken kan ikkje nåast; rader som er fjerna frå arka, er ikkje med.',
  en: 'The history cannot be reached; rows that have been removed from the sheets are not included.',
};

function withoutHistory(report: Report | Refusal): Report | Refusal {
  if (isRefusal(report)) return report;
  return { ...report, missing: [...report.missing, { table: 'members', what: away[report.language] }] };
}

/** `POST /api/annual-report?year=`: the årsmelding of a workbook's year as JSON or, where Accept asks for one, as a document. Keeps nothing. */
export const annualReport =
  (make: MakeReport, store: Store, write: Writers, now: Now): Handle =>
  async (httpRequest, { tenant }) => {
    const year = readYear(httpRequest.query.get('year'));
    if (typeof year === 'object') return year;
    const question = await readQuestion(httpRequest, now);
    if (isProblem(question)) return question;
    const { request } = question;
    const group = httpRequest.query.get('group') ?? request.group?.id;
    const wanted = { year, ...(group === undefined ? {} : { group }) };
    const report = await draftReport({ make, store, tenant }, request, wanted).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return withoutHistory(make(request, { ...wanted, past: [] }));
      throw error;
    });
    return isRefusal(report) ? toProblem(report, request) : answerReport(httpRequest, report, write);
  };
