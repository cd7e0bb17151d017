import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';
import type { Workbook } from '../../core/sheet.ts';
import type { Outcome } from '../judge.ts';
import type { ReportAsked, Reports } from '../reports.ts';
import type { WorkbookPort } from '../workbook.ts';

/** What became of asking about the workbook: an outcome, or why the workbook would not be read. */
export type Answered<Value> = Outcome<Value> | { readonly kind: 'unread'; readonly why: Text };

type Ask<Value> = (content: Blob | Workbook, asked: ReportAsked) => Promise<Outcome<Value>>;

/** Reads the workbook and asks. The mandate chosen for the workbook is known once it is read. */
export async function askAbout<Value>(
  workbook: WorkbookPort,
  asked: ReportAsked,
  ask: Ask<Value>,
  signal: AbortSignal,
): Promise<Answered<Value>> {
  const content = await workbook.content();
  if (content.kind === 'refused') return { kind: 'unread', why: content.why };
  if (signal.aborted) return { kind: 'cancelled' };
  const kept = workbook.mandate?.();
  const by = asked.mandate === undefined && kept !== undefined ? { ...asked, mandate: kept } : asked;
  return ask(content.value, by);
}

interface Wanted {
  readonly workbook: WorkbookPort;
  readonly asked: ReportAsked;
  readonly service: Pick<Reports, 'draft'>;
  /** Nothing is asked meanwhile. */
  readonly isBusy: boolean;
  /** How often the workbook has been edited, and its latest judgement: a new one forgets the report there is. */
  readonly edits: number;
  readonly judged: unknown;
}

/** How long edits in a row are waited for, in milliseconds. */
const pause = 600;

/** The report on the workbook as it is, made anew when what it rests on has changed. What is no longer wanted is cancelled. */
export function useReport({ workbook, asked, service, isBusy, edits, judged }: Wanted) {
  const [answered, setAnswered] = useState<Answered<Report>>();
  const [tries, setTries] = useState(0);
  const seen = useRef(edits);
  const { year, group, language, mandate, on } = asked;
  useEffect(() => {
    setAnswered(undefined);
    if (isBusy) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const begin = async () => {
      const outcome = await askAbout(workbook, asked, (content, by) => service.draft(content, by, signal), signal);
      if (!signal.aborted) setAnswered(outcome);
    };
    const timer = setTimeout(() => void begin(), seen.current === edits ? 0 : pause);
    seen.current = edits;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [workbook, year, group, language, mandate, on, isBusy, tries, edits, judged]);
  const replace = (report: Report) => setAnswered({ kind: 'value', value: report });
  return { answered, replace, again: () => setTries(tries + 1) };
}
