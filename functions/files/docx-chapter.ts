import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportTable } from '../../core/report/report.ts';
import { removedText, reportWords, rowTexts, sourceText, undecidedText } from '../../core/report/words.ts';
import { chartParagraphs } from './docx-chart.ts';
import { gridTable, type Cell, type Grid } from './docx-grid.ts';
import { chapters, colours, styles } from './docx-look.ts';
import { paragraph, runs } from './docx-text.ts';

const ofNumbers: ReadonlySet<ReportColumn['type']> = new Set(['integer', 'number', 'money', 'percent']);
/** A status is a word first; the colour is beside. */
const ofStatus = new Map<ReportCell, string>([
  ['breach', colours.breach],
  ['attention', colours.attention],
  ['undecided', colours.undecided],
]);

const alignmentOf = ({ type }: ReportColumn): 'left' | 'right' => (ofNumbers.has(type) ? 'right' : 'left');

function cellsOf(row: ReportRow, { columns }: ReportTable, language: Report['language']): Cell[] {
  const texts = rowTexts(row, columns, language);
  return columns.map((column, index) => {
    const color = column.type === 'status' ? ofStatus.get(row.cells[index] ?? null) : undefined;
    return { text: texts[index] ?? '', alignment: alignmentOf(column), ...(color === undefined ? {} : { color }) };
  });
}

function gridOf(table: ReportTable, language: Report['language']): Grid {
  const head = table.columns.map((column) => ({ text: column.title, alignment: alignmentOf(column) }));
  return { head, rows: table.rows.map((row) => cellsOf(row, table, language)) };
}

/** A table with its number and title, what it rests on, what could not be told of it, and its pictures. */
export function tableChapter(table: ReportTable, { language, charts }: Report): FileChild[] {
  const removed = removedText(table.rows, language);
  const numbering = { reference: chapters, level: 0 };
  const notes = [
    ...(removed === undefined ? [] : [paragraph(styles.note, removed)]),
    ...table.undecided.map((sentence) => paragraph(styles.undecided, undecidedText(sentence, language))),
  ];
  const noted = notes.length > 0;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, numbering, children: runs(table.title) }),
    paragraph(styles.source, sourceText(table, language)),
    table.rows.length === 0
      ? new Paragraph({ keepNext: noted, children: runs(reportWords.noRows[language]) })
      : gridTable({ ...gridOf(table, language), noted }),
    ...notes,
    ...chartParagraphs(charts.filter((chart) => chart.table === table.id)),
  ];
}
