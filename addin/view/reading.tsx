import type { TableRead } from '../../core/answer.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { partNames, readAs, readingTexts, skippedRow } from '../texts/reading.ts';

/** For whoever asks what was really read: each table, its columns, and the rows left out with the reason. */
export function Reading({ read }: { read: readonly TableRead[] }) {
  const { t } = useLanguage();
  if (read.length === 0) return null;
  return (
    <details class="reading">
      <summary>{t(readingTexts.title)}</summary>
      {read.map((table) => (
        <Table key={`${table.sheet}!${table.header}`} table={table} />
      ))}
    </details>
  );
}

function Table({ table: { sheet, part, header, rows, columns, skipped } }: { table: TableRead }) {
  const { t, say } = useLanguage();
  return (
    <section>
      <h3>{sheet}</h3>
      <p>{say(readAs, { part: t(partNames[part]), header, rows: formatCount(rows), count: rows })}</p>
      {Object.keys(columns).length > 0 && (
        <p class="second">
          {t(readingTexts.columns)}:{' '}
          {Object.entries(columns)
            .map(([field, column]) => `${column} ${field}`)
            .join(' · ')}
        </p>
      )}
      {skipped.length > 0 && (
        <>
          <p>{t(readingTexts.skipped)}:</p>
          <ul>
            {skipped.map((skip) => (
              <li key={skip.row}>{say(skippedRow, skip)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
