import { toColumnName } from '../../core/sheet.ts';
import { formatCount } from '../format.ts';
import type { Grid } from '../grid.ts';
import { useLanguage } from '../language.ts';
import { marked, rowsShown, sheetTexts } from '../texts/sheet.ts';
import type { Stretch } from '../window.ts';

interface SheetStatusProps {
  readonly rows: Stretch;
  readonly columns: Stretch;
  readonly grid: Grid;
  readonly marks: number;
  readonly onRow: (row: number) => void;
}

/** How much of the sheet is shown, and the way to the rest. */
export function SheetStatus({ rows, columns, grid, marks, onRow }: SheetStatusProps) {
  const { t, say } = useLanguage();
  const parts = [
    say(rowsShown, { from: formatCount(rows.from + 1), to: formatCount(rows.to), of: formatCount(grid.rows) }),
    ...(columns.to - columns.from < grid.columns ? [columnRange(columns)] : []),
    ...(marks > 0 ? [say(marked, { count: marks })] : []),
  ];
  const hasMore = rows.to - rows.from < grid.rows;
  return (
    <div class="sheet-status">
      <span>{parts.join(' · ')}</span>
      {hasMore && (
        <span class="pages">
          <button type="button" aria-disabled={rows.from === 0} onClick={() => rows.from > 0 && onRow(rows.from - 1)}>
            {t(sheetTexts.earlier)}
          </button>
          <button
            type="button"
            aria-disabled={rows.to >= grid.rows}
            onClick={() => rows.to < grid.rows && onRow(rows.to)}
          >
            {t(sheetTexts.later)}
          </button>
        </span>
      )}
    </div>
  );
}

/** `A–AN`; the letters say the rest. */
function columnRange({ from, to }: Stretch): string {
  return `${toColumnName(from)}–${toColumnName(to - 1)}`;
}
