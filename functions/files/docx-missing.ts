import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Missing, Report } from '../../core/report/report.ts';
import { reportWords } from '../../core/report/words.ts';
import { gridTable, type Cell } from './docx-grid.ts';
import { runs } from './docx-text.ts';
import { docxWords } from './docx-words.ts';

function placeOf({ at }: Missing): string {
  if (at === undefined) return '';
  return at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`;
}

/** What the report still lacks, and where to look for it; of an issued report that lacks nothing there is nothing to say. */
export function missingChapter({ language, issued, missing, tables }: Report): FileChild[] {
  if (issued !== null && missing.length === 0) return [];
  const title = issued === null ? docxWords.lacksInDraft : reportWords.missing;
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title[language]) });
  if (missing.length === 0) return [heading, new Paragraph({ children: runs(docxWords.lacksNothing[language]) })];
  const titles = new Map(tables.map((table) => [table.id, table.title]));
  const { chapter, lacking, place } = docxWords;
  const head: readonly Cell[] = [chapter, lacking, place].map((text) => ({ text: text[language] }));
  const rows = missing.map((one) => [
    { text: titles.get(one.table) ?? '' },
    { text: one.what },
    { text: placeOf(one) },
  ]);
  return [heading, gridTable({ head, rows })];
}
