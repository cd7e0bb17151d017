import { useState } from 'preact/hooks';
import type { Report } from '../../core/report/report.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { linesOf, readyCount, type Readiness, type TableLine } from '../report-readiness.ts';
import { moreNotes, readinessWords, reportTexts, rowCount, tablesReady } from '../texts/report.ts';
import type { Place } from '../workbook.ts';
import { Shape } from './severity.tsx';

interface LinesProps {
  readonly report: Report;
  readonly onGo: (place: Place, focus: boolean) => void;
}

const shapes = { ready: 'ok', undecided: 'undecided', missing: 'warning' } as const satisfies Record<Readiness, string>;

/** How far the report has come, and for each table what is left to do. */
export function ReportLines({ report, onGo }: LinesProps) {
  const { t, say } = useLanguage();
  const lines = linesOf(report);
  const { ready, tables } = readyCount(lines);
  const said = say(tablesReady, { ready, tables });
  return (
    <section class="readiness" aria-label={t(reportTexts.readiness)}>
      <p>
        <strong>{said}</strong>
      </p>
      <progress value={ready} max={tables} aria-label={said} />
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

const notesShown = 3;

function Line({ line: { title, readiness, rows, notes }, onGo }: { line: TableLine } & Pick<LinesProps, 'onGo'>) {
  const { t, say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? notes : notes.slice(0, notesShown);
  const more = notes.length - shown.length;
  return (
    <li class={`line ${shapes[readiness]}`}>
      <Shape of={shapes[readiness]} />
      <div>
        <p class="title">
          <span>{title}</span>
          <span class="second">
            <span class="word">{t(readinessWords[readiness])}</span>
            {rows !== undefined && <span>{say(rowCount, { rows: formatCount(rows), count: rows })}</span>}
          </span>
        </p>
        {shown.map((note, index) => (
          <div key={index} class="note-line">
            <p class="second">{note.text}</p>
            {note.at !== undefined && <GoTo at={note.at} what={note.text === '' ? title : note.text} onGo={onGo} />}
          </div>
        ))}
        {more > 0 && (
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {say(moreNotes, { count: formatCount(more) })}
          </button>
        )}
      </div>
    </li>
  );
}

function GoTo({ at, what, onGo }: { at: Place; what: string } & Pick<LinesProps, 'onGo'>) {
  const { t } = useLanguage();
  return (
    <button type="button" onClick={() => onGo(at, true)}>
      {t(reportTexts.goTo)}
      <span class="unseen">: {what}</span>
    </button>
  );
}
