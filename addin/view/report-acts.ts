import type { Report } from '../../core/report/report.ts';
import { copiedEvent, saidEvent } from '../events.ts';
import { documentName, type IssuedReport, type ReportForm } from '../reports.ts';
import type { Event } from '../state.ts';
import { reportTexts } from '../texts/report.ts';
import type { WorkbookPort } from '../workbook.ts';
import type { FootProps } from './report-foot.tsx';
import { askAbout, type Answered } from './use-report.ts';

/** What became of something done with the report, and the report where it is another now. */
export interface Finished {
  readonly event: Event;
  readonly report?: IssuedReport;
}

/** What is said of a failure is what is said of a copy that could not be had. */
function failed(answered: Exclude<Answered<unknown>, { kind: 'value' }>): Finished {
  return { event: answered.kind === 'unread' ? saidEvent([answered.why]) : copiedEvent(answered) };
}

type Acting = Pick<FootProps, 'workbook' | 'reports' | 'report' | 'asked'>;

/** Hands over the report as a document: an issued one as it was kept. */
export async function documentOf(
  { workbook, reports: { service, save }, report, asked }: Acting,
  form: ReportForm,
  signal: AbortSignal,
): Promise<Finished> {
  const answered =
    report.issued === null
      ? await askAbout(workbook, asked, (content, by) => service.document(content, by, form, signal), signal)
      : await service.issued(report, form, signal);
  if (answered.kind !== 'value') return failed(answered);
  if (signal.aborted) return { event: { type: 'cancelled' } };
  const name = documentName(report, form);
  save(answered.value, name);
  return { event: copiedEvent({ kind: 'value', value: name }) };
}

/** Writes the report in the workbook. */
export async function insertedBy(insert: NonNullable<WorkbookPort['report']>, report: Report): Promise<Finished> {
  const said = await insert(report);
  return { event: saidEvent(said.length === 0 ? [reportTexts.inserted] : said) };
}

/** Has the report kept for good. */
export async function lockedBy(
  { workbook, reports: { service }, report, asked }: Acting,
  signal: AbortSignal,
): Promise<Finished> {
  const { id } = report.group;
  const answered = await askAbout(workbook, asked, (content, by) => service.issue(content, id, by, signal), signal);
  if (answered.kind !== 'value') return failed(answered);
  return { event: { type: 'cancelled' }, report: answered.value };
}
