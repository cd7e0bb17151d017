import type { IssuedReport, ReportForm } from '../reports.ts';
import { dayOf } from '../reports.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { changedRows, changedSince, ofVersion, reportTexts, versionIssued } from '../texts/report.ts';
import { documentOf } from './report-acts.ts';
import type { FootProps } from './report-foot.tsx';
import type { Begin } from './use-acts.ts';
import { useFetched } from './use-fetched.ts';

interface IssuedProps extends FootProps {
  /** Undefined while something else is being done. */
  readonly begin: Begin | undefined;
}

const forms = { docx: 'Word', xlsx: 'Excel' } as const satisfies Record<ReportForm, string>;

/** Which version was issued last. While a draft is shown it is handed out here; the foot's own buttons then make the draft's documents. */
export function Issued({ begin, ...props }: IssuedProps) {
  const { say } = useLanguage();
  const { report, reports } = props;
  const { group, year, issued } = report;
  const listed = useFetched((signal) => reports.service.versions({ group, year }, signal), [group.id, year, issued]);
  const newest = listed?.kind === 'value' ? listed.value[0] : undefined;
  const kept = issued === null ? newest : { version: report.version, issued };
  const take = (form: ReportForm) => {
    if (newest === undefined) return;
    begin?.(reportTexts.writing, (signal) => documentOf({ ...props, report: { ...report, ...newest } }, form, signal));
  };
  return (
    <>
      <div class="kept">
        {/* The line stays in the page, so that a change of it is read aloud. */}
        <p class="issued" role="status">
          {kept !== undefined &&
            say(versionIssued, { version: kept.version, day: formatDay(dayOf(new Date(kept.issued))) })}
        </p>
        {issued === null && newest !== undefined && begin !== undefined && (
          <Forms version={newest.version} onTake={take} />
        )}
      </div>
      <Changes report={report} />
    </>
  );
}

function Forms({ version, onTake }: { version: number; onTake: (form: ReportForm) => void }) {
  const { say } = useLanguage();
  return (['docx', 'xlsx'] as const).map((form) => (
    <button key={form} type="button" class="link" onClick={() => onTake(form)}>
      {forms[form]}
      <span class="unseen"> {say(ofVersion, { version })}</span>
    </button>
  ));
}

function Changes({ report: { version, changes = [] } }: { report: IssuedReport }) {
  const { say } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <details class="changes second">
      <summary>{say(changedSince, { version: version - 1, tables: changes.length })}</summary>
      <ul tabIndex={0}>
        {changes.map(({ title, added, removed }) => (
          <li key={title}>{say(changedRows, { title, added: added.count, removed: removed.count })}</li>
        ))}
      </ul>
    </details>
  );
}
