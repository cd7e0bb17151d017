import type { TableRead } from '../../core/answer.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { partNames, readAs, readingTexts, skippedRow } from '../texts/reading.ts';

interface ReadingProps {
  readonly read: readonly TableRead[];
  /** The text of a cell. */
  readonly textAt: (sheet: string, cell: string) => string;
}

/** For whoever asks what was really read: each table, its columns, and the rows left out with the reason. */
export function Reading({ read, textAt }: ReadingProps) {
  const { t } = useLanguage();
  if (read.length === 0) return null;
  return (
    <details class="reading">
      <summary>{t(readingTexts.title)}</summary>
      {read.map((table) => (
        <Table key={`${table.sheet}!${table.header}`} table={table} textAt={textAt} />
      ))}
    </details>
  );
}

type TableProps = { readonly table: TableRead } & Pick<ReadingProps, 'textAt'>;

function Table({ table: { sheet, part, header, rows, columns, skipped }, textAt }: TableProps) {
  const { t, say } = useLanguage();
  const headerRow = /\d+/.exec(header)?.[0] ?? '';
  return (
    <section>
      <h3>{sheet}</h3>
      <p>{say(readAs, { part: t(partNames[part]), header, rows: formatCount(rows) })}</p>
      {Object.keys(columns).length > 0 && (
        <p class="second">
          {t(readingTexts.columns)}:{' '}
          {Object.values(columns)
            .map((column) => `${column} ${textAt(sheet, column + headerRow)}`)
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
