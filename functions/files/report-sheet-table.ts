import { fromIso, toSerial } from '../../core/day.ts';
import type { Language } from '../../core/language.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../core/report/report.ts';
import { rowTexts } from '../../core/report/words.ts';
import { cellLook, headLook } from './report-sheet-look.ts';
import { heightFor } from './report-sheet-heights.ts';
import { cellString, type SheetLine } from './report-sheet-lines.ts';

/** Titles as names of an Excel table's columns, of which no two may be the same. */
export function columnNames(columns: readonly Pick<ReportColumn, 'title'>[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ title }) => {
    let name = cellString(title);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${cellString(title)} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Days as serials and numbers as they are, for reckoning; all else as it is read. */
function valueOf(raw: ReportCell, { type }: ReportColumn, shown: string): string | number | null {
  if (raw === null || typeof raw === 'number') return raw;
  const day = type === 'day' ? fromIso(raw) : undefined;
  return day === undefined ? cellString(shown) : toSerial(day, false);
}

function rowLine(row: ReportRow, columns: ReportTable['columns'], widths: readonly number[], language: Language) {
  const texts = rowTexts(row, columns, language);
  const cells = columns.map((column, index) => {
    const raw = row.cells[index] ?? null;
    const shown = texts[index] ?? '';
    // The dagger of a removed row makes a text of whatever stands first.
    const marked = row.removed !== undefined && index === 0;
    const value = marked ? cellString(shown) : valueOf(raw, column, shown);
    return { column: index, value, style: cellLook({ ...column, index }, raw, value), shown };
  });
  return {
    cells,
    height: heightFor(cells.map((cell) => ({ text: cell.shown, width: widths[cell.column] ?? 0, style: cell.style }))),
  };
}

function headLine(columns: ReportTable['columns'], widths: readonly number[]): SheetLine {
  const names = columnNames(columns);
  const cells = columns.map((one, column) => ({
    column,
    value: names[column] ?? '',
    style: headLook({ ...one, index: column }),
  }));
  const texts = cells.map(({ column, value, style }) => ({ text: value, width: widths[column] ?? 0, style }));
  return { cells, height: heightFor(texts) };
}

/** The header of a table that has rows, and its rows. */
export function tableLines({ columns, rows }: ReportTable, widths: readonly number[], language: Language): SheetLine[] {
  return [headLine(columns, widths), ...rows.map((row) => rowLine(row, columns, widths, language))];
}
