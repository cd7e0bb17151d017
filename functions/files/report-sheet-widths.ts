import type { Language } from '../../core/language.ts';
import type { ReportTable } from '../../core/report/report.ts';
import { rowTexts } from '../../core/report/words.ts';

/** Letters of Calibri, in shares of their size: what is narrow, what is wide, capitals, all else (digits too). */
const letters = [
  [/[ \u00a0\u202f!'(),./:;I[\]fijlrt|-]/g, 0.31],
  [/[%@MWmw†–—]/g, 0.87],
  [/\p{Lu}/gu, 0.62],
] as const;
const usual = 0.52;
/** Columns are measured in digits of 11 points, two hundredths below the usual letter. */
const unit = 11 * 0.507;
const boldness = 1.06;
/** Faces and programs differ somewhat. */
const caution = 1.04;

/** How wide a text is on one line, in the units of a column's width. */
export function measure(text: string, size: number, bold = false): number {
  let left = text;
  let wide = 0;
  for (const [kind, share] of letters) {
    const rest = left.replace(kind, '');
    wide += (left.length - rest.length) * share;
    left = rest;
  }
  return ((wide + left.length * usual) * size * caution * (bold ? boldness : 1)) / unit;
}

/** In the units of a column's width. The tables share the sheet's columns, so together they are held to what is readable on a page that lies. */
const widest = { sheet: 180, column: 40, word: 24 };
const narrowest = 9;
/** A cell's own margins; with the indent of numbers. */
export const padding = 1;
const besides = 2.5;
const size = 10;

interface Need {
  /** So that no word is broken, and no number shown as ####. */
  readonly least: number;
  /** So that no line is. */
  readonly most: number;
}

/** Numbers hold spaces of their own, at which they are not broken. */
const words = (text: string) => text.split(/[ \n-]/);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const longest = (texts: readonly string[], bold: boolean) =>
  texts.reduce((length, text) => Math.max(length, measure(text, size, bold)), 0);

function needOf(titles: readonly string[], texts: readonly string[]): Need {
  const head = longest(titles.flatMap(words), true);
  const least = besides + Math.min(widest.word, Math.max(head, longest(texts.flatMap(words), false)));
  const most =
    besides +
    Math.min(
      widest.column,
      longest(
        texts.flatMap((text) => text.split('\n')),
        false,
      ),
    );
  return { least: Math.max(narrowest, least), most: Math.max(narrowest, least, most) };
}

/** What is needed of each column, over all tables. */
function needs(tables: readonly ReportTable[], language: Language): readonly Need[] {
  const shown = tables.filter(({ rows }) => rows.length > 0);
  const count = Math.max(2, ...shown.map(({ columns }) => columns.length));
  const texts = shown.map(({ columns, rows }) => rows.map((row) => rowTexts(row, columns, language)));
  return Array.from({ length: count }, (_, index) =>
    needOf(
      shown.flatMap(({ columns }) => columns[index]?.title ?? []),
      texts.flatMap((rows) => rows.map((row) => row[index] ?? '')),
    ),
  );
}

/** Shares the width of a page out over columns: each as wide as its lines, the widest cut down where there is no room, but never below their words. */
export function sheetWidths(tables: readonly ReportTable[], language: Language): readonly number[] {
  const all = needs(tables, language);
  const cutAt = (cut: number) => all.map(({ least, most }) => Math.max(least, Math.min(most, cut)));
  let cut = widest.column + besides;
  while (cut > narrowest && sum(cutAt(cut)) > widest.sheet) cut -= 0.5;
  const widths = cutAt(cut).map((width) => Math.round(width * 10) / 10);
  // Few and narrow columns still have a page's width of lines above and below them.
  const spare = Math.max(0, widest.sheet - 60 - sum(widths)) / widths.length;
  return widths.map((width) => Math.round((width + spare) * 10) / 10);
}
