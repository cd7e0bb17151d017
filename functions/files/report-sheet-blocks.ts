import { date } from '../../core/phrase.ts';
import type { Report, ReportChart, ReportTable } from '../../core/report/report.ts';
import {
  issuedText,
  missingText,
  removedText,
  reportTitle,
  reportWords,
  sourceText,
  undecidedText,
} from '../../core/report/words.ts';
import { toDayInOslo } from '../clock.ts';
import { assessed } from './docx-words.ts';
import type { LineMaker, SheetLine } from './report-sheet-lines.ts';
import { tableLines } from './report-sheet-table.ts';

/** Lines that belong together, on one page if they can. */
export interface Block {
  readonly lines: readonly SheetLine[];
  /** The table whose header is the line `at`. */
  readonly table?: { readonly at: number; readonly of: ReportTable };
  /** Pictures that lie over the lines from `at` on, beside each other. */
  readonly charts?: { readonly at: number; readonly of: readonly ReportChart[] };
}

/** The first line, which every printed page repeats. */
export const titleLines = 1;
const gap = 16;

function opening(report: Report, lines: LineMaker): Block {
  const { language, group, on, front } = report;
  const stand = `${issuedText(report, (moment) => toDayInOslo(new Date(moment)))} · ${assessed[language]({ on: date(on) })}`;
  return {
    lines: [
      lines.wide(reportTitle(report), 'title'),
      lines.wide(group.name, 'group'),
      lines.wide(stand, 'stand'),
      lines.empty(gap),
      ...front.map(({ title, value }) => lines.pair(title, value)),
    ],
  };
}

function lacking({ language, missing, tables }: Report, lines: LineMaker): Block[] {
  if (missing.length === 0) return [];
  const titleOf = (id: string) => tables.find((table) => table.id === id)?.title ?? '';
  const told = missing.map((one) => lines.pair(titleOf(one.table), missingText(one)));
  return [{ lines: [lines.empty(gap), lines.wide(reportWords.missing[language], 'heading', 4), ...told] }];
}

function chapter(
  table: ReportTable,
  number: number,
  { language }: Report,
  widths: readonly number[],
  lines: LineMaker,
): Block {
  const { title, rows, undecided } = table;
  const above = [
    lines.empty(gap),
    lines.wide(`${number} ${title}`, 'heading', 4),
    lines.wide(sourceText(table, language), 'source', 3),
  ];
  const removed = removedText(rows, language);
  const below = [
    ...(removed === undefined ? [] : [lines.wide(removed, 'removed')]),
    ...undecided.map((sentence) => lines.wide(undecidedText(sentence, language), 'undecided')),
  ];
  if (rows.length === 0) return { lines: [...above, lines.wide(reportWords.noRows[language], 'text'), ...below] };
  const body = tableLines(table, widths, language);
  return { lines: [...above, ...body, ...below], table: { at: above.length, of: table } };
}

/** In points. */
const picture = { row: 15, upright: 210, frame: 72, bar: 15, tallest: 480 };

function heightOf({ kind, categories, series }: ReportChart): number {
  if (kind !== 'bars') return picture.upright;
  return Math.min(picture.tallest, picture.frame + categories.length * (series.length * picture.bar + 6));
}

function pictures(charts: readonly ReportChart[], lines: LineMaker): Block[] {
  if (charts.length === 0) return [];
  const rows = Math.ceil(Math.max(...charts.map(heightOf)) / picture.row);
  const room = Array.from({ length: rows }, () => lines.empty(picture.row));
  return [{ lines: [lines.empty(gap - 4), ...room], charts: { at: 1, of: charts } }];
}

/** The whole sheet from top to bottom. */
export function blocksOf(report: Report, widths: readonly number[], lines: LineMaker): readonly Block[] {
  const chapters = report.tables.flatMap((table, index) => [
    chapter(table, index + 1, report, widths, lines),
    ...pictures(
      report.charts.filter((chart) => chart.table === table.id),
      lines,
    ),
  ]);
  return [opening(report, lines), ...lacking(report, lines), ...chapters];
}

/** Each block with the row that it begins in, from 0. */
export function placed(blocks: readonly Block[]): readonly (Block & { readonly row: number })[] {
  let row = 0;
  return blocks.map((block) => {
    const here = { ...block, row };
    row += block.lines.length;
    return here;
  });
}

export type Placed = ReturnType<typeof placed>[number];
