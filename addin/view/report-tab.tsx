import { useLayoutEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report/report.ts';
import { optionsOf } from '../events.ts';
import { useLanguage } from '../language.ts';
import { dayOf, likelyYear, type ReportAsked, type Reports } from '../reports.ts';
import { currentGroup, type Event, type State } from '../state.ts';
import { reportTexts } from '../texts/report.ts';
import { trouble, words } from '../texts/words.ts';
import type { Place, WorkbookPort } from '../workbook.ts';
import { ReportBody } from './report-body.tsx';
import { ReportFoot } from './report-foot.tsx';
import { ReportHead } from './report-head.tsx';
import { useReport, type Answered } from './use-report.ts';
import { useReportStyle } from './use-report-style.ts';

export interface ReportTabProps {
  readonly workbook: WorkbookPort;
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly reports: { readonly service: Reports; readonly save: (file: Blob, name: string) => void };
}

/** The year chosen for a workbook, while it is open. */
const chosen = new WeakMap<WorkbookPort, number>();

/** The årsmelding: what it still lacks, its tables and pictures, and what can be done with it. */
export function ReportTab({ workbook, state, dispatch, reports }: ReportTabProps) {
  const { language } = useLanguage();
  const isStyled = useReportStyle();
  const { judgement, activity, edits } = state;
  const judged = judgement.kind === 'judged' ? judgement.answer : undefined;
  const on = state.on ?? judged?.on ?? dayOf(new Date());
  const [year, setYear] = useState(chosen.get(workbook) ?? likelyYear(on));
  const several = judged !== undefined && judged.groups.length > 1 ? currentGroup(state)?.id : undefined;
  const asked: ReportAsked = {
    ...optionsOf(state, language),
    ...{ year, ...(several === undefined ? {} : { group: several }) },
  };
  const isBusy = activity === 'judging';
  const { answered, replace, again } = useReport({ workbook, asked, service: reports.service, isBusy, edits, judged });
  const report = answered?.kind === 'value' ? answered.value : undefined;
  const choose = (next: number) => {
    chosen.set(workbook, next);
    setYear(next);
  };
  const [whole, print] = usePrinting();
  if (!isStyled) return null;
  const acts = { workbook, dispatch, reports, asked, replace, print };
  return (
    <div class={judged === undefined || activity !== undefined ? 'report' : 'report alone'}>
      <ReportHead year={year} on={on} due={report?.due ?? null} onYear={choose} />
      {report === undefined ? (
        <Without answered={answered} again={again} />
      ) : (
        <ReportBody report={report} whole={whole} onGo={going(workbook, dispatch)} />
      )}
      {report !== undefined && report.tables.length > 0 && <ReportFoot report={report} {...acts} />}
    </div>
  );
}

/** Shows a place; what cannot be shown is said. */
function going(workbook: WorkbookPort, dispatch: ReportTabProps['dispatch']) {
  return (place: Place, focus: boolean) =>
    void (workbook.go?.(place) ?? workbook.select(place, focus)).then((said) => {
      if (said.length > 0) dispatch({ type: 'noticed', notice: { kind: 'said', texts: said } });
    });
}

/** Long tables are drawn in full before they are printed. */
function usePrinting() {
  const [isWhole, setWhole] = useState(false);
  useLayoutEffect(() => {
    if (!isWhole) return;
    window.print();
    setWhole(false);
  }, [isWhole]);
  return [isWhole, () => setWhole(true)] as const;
}

type WithoutProps = { readonly answered: Answered<Report> | undefined; readonly again: () => void };

/** Why there is no report to show. */
function Without({ answered, again }: WithoutProps) {
  const { t } = useLanguage();
  if (answered === undefined || answered.kind === 'cancelled') {
    return (
      <p class="nothing late" role="status">
        {t(reportTexts.making)}
      </p>
    );
  }
  return (
    <div class="nothing" role="status">
      {answered.kind === 'problem' && <p>{answered.problem.detail}</p>}
      {answered.kind === 'unread' && <p>{t(answered.why)}</p>}
      {answered.kind === 'away' && <p>{t(trouble.away)}</p>}
      {answered.kind !== 'problem' && (
        <button type="button" onClick={again}>
          {t(words.tryAgain)}
        </button>
      )}
    </div>
  );
}
