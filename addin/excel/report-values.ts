import { fromIso, toSerial } from '../../core/day.ts';
import type { Language } from '../../core/language.ts';
import type { ColumnType, ReportColumn, ReportRow } from '../../core/report/report.ts';
import { rowTexts } from '../../core/report/words.ts';

/** A cell before it is written: texts not yet held to be texts, '' for nothing. */
export type CellValue = string | number;

/** As in the file that the service makes. */
const formats: Partial<Readonly<Record<ColumnType, string>>> = {
  day: 'dd.mm.yyyy',
  money: '#,##0',
  integer: '#,##0',
  percent: '0.0" %"',
};

/** Number formats of the columns. */
export const formatsOf = (columns: readonly ReportColumn[]): readonly (string | undefined)[] =>
  columns.map(({ type }) => formats[type]);

/** A row's cells: days as serials and numbers as they are, for reckoning; all else as it is read. */
export function rowValues(
  row: ReportRow,
  columns: readonly ReportColumn[],
  language: Language,
  date1904: boolean,
): readonly CellValue[] {
  const texts = rowTexts(row, columns, language);
  return columns.map(({ type }, index) => {
    const text = texts[index] ?? '';
    const raw = row.cells[index] ?? null;
    // The dagger of a removed row makes a text of whatever stands first.
    if (raw === null || (row.removed !== undefined && index === 0)) return text;
    if (typeof raw === 'number') return raw;
    const day = type === 'day' ? fromIso(raw) : undefined;
    return day === undefined ? text : toSerial(day, date1904);
  });
}
