import type { Language } from '../../core/language.ts';
import { reportWords } from '../../core/report/words.ts';
import type { Block } from './report-blocks.ts';
import { has } from './sets.ts';

/** Points: a column is as wide as its widest text of one line, within these. */
const widths = { least: 60, most: 190, letter: 5.6, padding: 14 };

/** How a new sheet is laid out: its columns, and how it is printed where this Excel can be told. */
export function layOut(sheet: Excel.Worksheet, blocks: readonly Block[], language: Language): void {
  const columns = Math.max(...blocks.map(({ head }) => head.length));
  for (let column = 0; column < columns; column += 1) {
    const texts = blocks.flatMap(({ rows, head, chart }) =>
      [...rows.map((row) => row[column]), chart === undefined ? head[column] : ''].map((cell) => String(cell ?? '')),
    );
    const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
    const width = Math.min(widths.most, Math.max(widths.least, longest * widths.letter + widths.padding));
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  if (has('1.9')) onPaper(sheet, language);
}

/** A4 that lies, as wide as the page, the title and the page's number on each. */
function onPaper({ pageLayout }: Excel.Worksheet, language: Language): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows('$1:$1');
  const { page, pageOf } = reportWords;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = `${page[language]} &P ${pageOf[language]} &N`;
}
