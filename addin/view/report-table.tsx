import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/language.ts';
import type { ReportTable as Table } from '../../core/report/report.ts';
import { removedText, reportWords, sourceText, undecidedText } from '../../core/report/words.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { allRows } from '../texts/report.ts';
import { words } from '../texts/words.ts';
import type { Place } from '../workbook.ts';
import { SourceLine } from './finding.tsx';
import { classOf, ReportRow } from './report-row.tsx';
import { Shape } from './severity.tsx';

interface TableProps {
  readonly table: Table;
  /** From 1, as in the documents. */
  readonly number: number;
  /** Of the report's mandate: a source of that version is just «Mandatet». */
  readonly version: string;
  readonly language: Language;
  readonly whole: boolean;
  readonly onGo: (place: Place, focus: boolean) => void;
  /** Its pictures. */
  readonly children: ComponentChildren;
}

/** Columns from which on a table lies across the paper. */
const wideFrom = 8;

/** One table of the report under its heading, with the sentence it is there for and what could not be told. */
export function ReportTable({ table, number, version, language, whole, onGo, children }: TableProps) {
  const { t } = useLanguage();
  const id = useId();
  const { title, source, rows, columns, undecided } = table;
  const removed = removedText(rows, language);
  return (
    <div class={columns.length < wideFrom ? 'report-table' : 'report-table wide'}>
      <h2 id={id}>
        {number} {title}
      </h2>
      <SourceLine source={source.version === version ? { ...source, document: t(words.theMandate) } : source} />
      <p class="on-paper second">{sourceText(table, language)}</p>
      {rows.length === 0 ? (
        <p class="nothing">{reportWords.noRows[language]}</p>
      ) : (
        <div class="wide-box" role="region" aria-labelledby={id} tabIndex={0}>
          <Rows {...{ table, language, whole, onGo, id }} />
        </div>
      )}
      {removed !== undefined && <p class="second">{removed}</p>}
      {undecided.map((sentence) => (
        <p key={sentence} class="second unsettled">
          <Shape of="undecided" /> {undecidedText(sentence, language)}
        </p>
      ))}
      {children}
    </div>
  );
}

/** So many rows are drawn until all are asked for. */
const rowsShown = 200;

function Rows({
  table,
  language,
  whole,
  onGo,
  id,
}: Omit<TableProps, 'number' | 'version' | 'children'> & { id: string }) {
  const { say } = useLanguage();
  const [all, setAll] = useState(false);
  const { columns, rows } = table;
  const shown = all || whole ? rows : rows.slice(0, rowsShown);
  return (
    <>
      <table class="figures" aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" class={classOf(column.type)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <ReportRow key={index} {...{ row, columns, language, onGo }} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say(allRows, { rows: formatCount(rows.length) })}
        </button>
      )}
    </>
  );
}
