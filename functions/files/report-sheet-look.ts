import type { CellStyle } from 'hucre';
import type { ColumnType, ReportCell } from '../../core/report/report.ts';
import { colours } from './docx-look.ts';

const font = (size: number, rgb: string, more: CellStyle['font'] = {}): CellStyle => ({
  font: { name: 'Calibri', size, color: { rgb }, ...more },
});
const top = { vertical: 'top', wrapText: true } as const;
const line = { style: 'thin', color: { rgb: colours.line } } as const;

/** What lines of the sheet look like, by what they are for; the same faces and colours as in the Word document. */
export const looks = {
  title: font(20, colours.accent, { bold: true }),
  group: { ...font(12, colours.second), alignment: top },
  stand: { ...font(10, colours.second), alignment: top },
  heading: { ...font(14, colours.accent, { bold: true }), alignment: { vertical: 'bottom' } },
  source: { ...font(9, colours.second, { italic: true }), alignment: top },
  label: { ...font(10, colours.second), alignment: top },
  text: { ...font(10, colours.text), alignment: top },
  removed: { ...font(9, colours.second, { italic: true }), alignment: top },
  undecided: { ...font(9, colours.undecided), alignment: top },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A column of a table: what it holds, and whether it stands first. */
interface Place {
  readonly type: ColumnType;
  readonly index: number;
}

const numbers: readonly ColumnType[] = ['integer', 'number', 'money', 'percent'];
/** Numbers to the right, with an indent that keeps them from the next text; but what a row begins with names it. */
const across = ({ type, index }: Place) =>
  numbers.includes(type) && index > 0
    ? ({ horizontal: 'right', indent: 1 } as const)
    : ({ horizontal: 'left' } as const);

/** The header of a column. */
export function headLook(place: Place): CellStyle {
  return {
    ...font(10, colours.accent, { bold: true }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.head } },
    alignment: { ...across(place), vertical: 'bottom', wrapText: true },
    border: { top: line, bottom: line },
  };
}

/** As Excel writes formats in files: the comma there is the space that a Norwegian Excel shows between thousands. */
const formats: Partial<Readonly<Record<ColumnType, string>>> = {
  day: 'dd.mm.yyyy',
  money: '#,##0',
  integer: '#,##0',
  percent: '0.0" %"',
};
/** Cells of text stay text when somebody edits them, also where they look like a formula. */
const asText = '@';
const looksLikeFormula = /^[\s]*[=+\-@]/;

const statusFonts: Readonly<Record<string, CellStyle>> = {
  breach: font(10, colours.breach, { bold: true }),
  attention: font(10, colours.attention, { bold: true }),
  undecided: font(10, colours.undecided),
};

/** A cell of a table: `raw` as core gives it, `value` as it is written. */
export function cellLook(place: Place, raw: ReportCell, value: string | number | null): CellStyle {
  const { type } = place;
  const format = typeof value === 'number' ? formats[type] : undefined;
  const own = typeof value === 'string' && looksLikeFormula.test(value) ? asText : format;
  return {
    ...((type === 'status' ? statusFonts[String(raw)] : undefined) ?? font(10, colours.text)),
    alignment: { ...across(place), vertical: 'center', wrapText: typeof value === 'string' },
    border: { bottom: line },
    ...(own === undefined ? {} : { numFmt: own }),
  };
}
