import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/language.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { dayOf, type IssuedReport, type ReportAsked, type ReportForm } from '../reports.ts';
import { changedRows, changedSince, reportTexts, versionIssued } from '../texts/report.ts';
import { words } from '../texts/words.ts';
import type { WorkbookPort } from '../workbook.ts';
import type { ReportTabProps } from './report-tab.tsx';
import { documentOf, insertedBy, lockedBy, type Finished } from './report-acts.ts';

export interface FootProps extends Pick<ReportTabProps, 'dispatch' | 'reports'> {
  readonly workbook: WorkbookPort;
  readonly report: IssuedReport;
  readonly asked: ReportAsked;
  /** The report as it was issued. */
  readonly replace: (report: IssuedReport) => void;
  readonly print: () => void;
}

/** What can be done with the report: the one thing most come for first. */
export function ReportFoot(props: FootProps) {
  const { t } = useLanguage();
  const { busy, begin, cancel } = useActs(props);
  const [isAsking, setAsking] = useState(false);
  const lock = () => {
    setAsking(false);
    begin(reportTexts.locking, (signal) => lockedBy(props, signal));
  };
  return (
    <div class="report-foot">
      <Issued report={props.report} />
      {busy !== undefined && (
        <p class="busy" role="status">
          <span>{t(busy)}</span>
          <Press text={words.cancel} onPress={cancel} />
        </p>
      )}
      {busy === undefined && isAsking && <Lock onLock={lock} onLeave={() => setAsking(false)} />}
      {busy === undefined && !isAsking && <Actions {...props} begin={begin} onLock={() => setAsking(true)} />}
    </div>
  );
}

type Begin = ReturnType<typeof useActs>['begin'];

function Actions({ begin, onLock, ...props }: FootProps & { begin: Begin; onLock: () => void }) {
  const { workbook, report, print } = props;
  const { report: insert } = workbook;
  const take = (form: ReportForm) => () => begin(reportTexts.writing, (signal) => documentOf(props, form, signal));
  return (
    <div class="actions">
      {insert !== undefined && (
        <Press
          primary
          text={reportTexts.insert}
          onPress={() => begin(reportTexts.inserting, () => insertedBy(insert, report))}
        />
      )}
      <Press primary={insert === undefined} text={reportTexts.word} onPress={take('docx')} />
      <Press text={reportTexts.excel} onPress={take('xlsx')} />
      <Press text={reportTexts.print} onPress={print} />
      {report.issued === null && <Press text={reportTexts.lock} onPress={onLock} />}
    </div>
  );
}

interface PressProps {
  readonly text: Text;
  readonly onPress: () => void;
  readonly primary?: boolean;
}

function Press({ text, onPress, primary = false }: PressProps) {
  const { t } = useLanguage();
  return (
    <button type="button" class={primary ? 'primary' : undefined} onClick={onPress}>
      {t(text)}
    </button>
  );
}

/** The line stays in the page, so that a change of it is read aloud. */
function Issued({ report: { version, issued, changes = [] } }: { report: IssuedReport }) {
  const { say } = useLanguage();
  const day = issued === null ? undefined : formatDay(dayOf(new Date(issued)));
  return (
    <>
      <p class="issued" role="status">
        {day !== undefined && say(versionIssued, { version, day })}
      </p>
      {changes.length > 0 && (
        <details class="changes second">
          <summary>{say(changedSince, { version: version - 1, tables: changes.length })}</summary>
          <ul tabIndex={0}>
            {changes.map(({ title, added, removed }) => (
              <li key={title}>{say(changedRows, { title, added: added.count, removed: removed.count })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What locking means, before it is done. */
function Lock({ onLock, onLeave }: { onLock: () => void; onLeave: () => void }) {
  const { t } = useLanguage();
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  return (
    <div class="lock" role="group" aria-label={t(reportTexts.lock)}>
      <p>{t(reportTexts.lockMeans)}</p>
      <Press primary text={reportTexts.lock} onPress={onLock} />
      <button type="button" ref={leave} onClick={onLeave}>
        {t(words.cancel)}
      </button>
    </div>
  );
}

/** One thing at a time; what is cancelled, or left with the tab, changes nothing any more. */
function useActs({ dispatch, replace }: FootProps) {
  const [busy, setBusy] = useState<Text>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const begin = (doing: Text, work: (signal: AbortSignal) => Promise<Finished>): void => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(doing);
    void work(controller.signal).then(({ event, report }) => {
      if (controller.signal.aborted) return;
      setBusy(undefined);
      dispatch(event);
      if (report !== undefined) replace(report);
    });
  };
  const cancel = () => {
    running.current?.abort();
    setBusy(undefined);
  };
  return { busy, begin, cancel };
}
