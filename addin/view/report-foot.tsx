import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/language.ts';
import { useLanguage } from '../language.ts';
import type { IssuedReport, ReportAsked, ReportForm } from '../reports.ts';
import { reportTexts } from '../texts/report.ts';
import { words } from '../texts/words.ts';
import type { WorkbookPort } from '../workbook.ts';
import type { ReportTabProps } from './report-tab.tsx';
import { documentOf, insertedBy, lockedBy } from './report-acts.ts';
import { Issued } from './report-issued.tsx';
import { useActs, type Begin } from './use-acts.ts';

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
      <Issued {...props} begin={busy === undefined && !isAsking ? begin : undefined} />
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
