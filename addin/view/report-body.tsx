import { issuedText, missingText, reportTitle, reportWords } from '../../core/report/words.ts';
import type { Report } from '../../core/report/report.ts';
import { useLanguage } from '../language.ts';
import { dayOf } from '../reports.ts';
import { reportTexts } from '../texts/report.ts';
import type { Place } from '../workbook.ts';
import { ReportChart } from './report-chart.tsx';
import { ReportLines } from './report-lines.tsx';
import { ReportTable } from './report-table.tsx';

interface BodyProps {
  readonly report: Report;
  /** Every row, for paper. */
  readonly whole: boolean;
  readonly onGo: (place: Place, focus: boolean) => void;
}

/** What the report lacks, what stands before its tables, and each table with its pictures. */
export function ReportBody({ report, whole, onGo }: BodyProps) {
  const { t } = useLanguage();
  const { tables, charts, front } = report;
  if (tables.length === 0) return <p class="nothing">{t(reportTexts.empty)}</p>;
  return (
    <>
      <div class="on-paper">
        <h1>{report.group.name}</h1>
        <p>{`${reportTitle(report)} · ${issuedText(report, (moment) => dayOf(new Date(moment)))}`}</p>
      </div>
      <ReportLines report={report} onGo={onGo} />
      <dl class="front">
        {front.map(({ id, title, value }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Missing report={report} />
      {tables.map((table, index) => (
        <ReportTable
          key={table.id}
          {...{ table, onGo, whole }}
          number={index + 1}
          version={report.mandate.version}
          language={report.language}
        >
          {charts.map((chart) =>
            chart.table === table.id ? (
              <ReportChart key={chart.id} chart={chart} language={report.language} year={report.year} />
            ) : null,
          )}
        </ReportTable>
      ))}
    </>
  );
}

/** On paper the draft says itself what it lacks. */
function Missing({ report: { missing, issued, language } }: { report: Report }) {
  if (issued !== null || missing.length === 0) return null;
  return (
    <div class="on-paper">
      <h2>{reportWords.missing[language]}</h2>
      <ul>
        {missing.map((one, index) => (
          <li key={index}>{missingText(one)}</li>
        ))}
      </ul>
    </div>
  );
}
