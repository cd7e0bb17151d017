import { date } from '../../core/phrase.ts';
import { norwegianDay } from '../../core/day.ts';
import type { Language } from '../../core/language.ts';
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
import { excelReportWords, statusText } from '../texts/excel-report.ts';
import { formatsOf, rowValues, type CellValue } from './report-values.ts';

/** A table of the sheet with the lines above and below it. */
export interface Block {
  /** The end of its table's name. */
  readonly key: string;
  readonly above: readonly string[];
  readonly head: readonly string[];
  /** At least one, for an Excel table has a row. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Of the columns; undefined is Excel's own. */
  readonly formats: readonly (string | undefined)[];
  readonly below: readonly string[];
  readonly chart?: ReportChart;
}

const languages: readonly Language[] = ['nb', 'nn', 'en'];

/** Whether a chart has a line for each category, so that many make it tall. */
export const isLying = (kind: ReportChart['kind']): boolean => kind === 'bars' || kind === 'bands';

/** Rows under a chart's figures that it lies over. */
export function roomFor(kind: ReportChart['kind'], categories: number): number {
  return isLying(kind) ? Math.max(16, categories + 4) : 16;
}

const idPart = (id: string): string =>
  id
    .replace(/[^A-Za-z0-9]/g, '_')
    .slice(0, 80)
    .toLowerCase();

/** Texts as names of an Excel table's columns, of which no two may be the same and none empty. */
function uniqueNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let number = 2; name === '' || taken.has(name.toLowerCase()); number += 1) name = `${title} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function front(report: Report): Block {
  const { language, on } = report;
  const dayOf = (moment: string) => new Intl.DateTimeFormat(...norwegianDay).format(new Date(moment));
  const status = statusText[language]({ issued: issuedText(report, dayOf), on: date(on) });
  return {
    key: 'front',
    above: [reportTitle(report)],
    head: [excelReportWords.field[language], excelReportWords.value[language]],
    rows: [...report.front.map(({ title, value }) => [title, value]), [excelReportWords.status[language], status]],
    formats: [],
    below: [],
  };
}

function missing({ language, missing: all, tables }: Report): Block {
  const titleOf = (id: string) => tables.find((table) => table.id === id)?.title ?? '';
  const rows = all.map((one) => [titleOf(one.table), missingText(one)]);
  return {
    key: 'missing',
    above: [reportWords.missing[language]],
    head: [excelReportWords.table[language], excelReportWords.missing[language]],
    rows: rows.length === 0 ? [['', excelReportWords.nothing[language]]] : rows,
    formats: [],
    below: [],
  };
}

function tableBlock(table: ReportTable, number: number, { language }: Report, date1904: boolean): Block {
  const { id, title, columns, rows, undecided } = table;
  const removed = removedText(rows, language);
  const none = columns.map((_, index) => (index === 0 ? reportWords.noRows[language] : ''));
  return {
    key: `table_${idPart(id)}`,
    above: [`${number} ${title}`, sourceText(table, language)],
    head: uniqueNames(columns.map((column) => column.title)),
    rows: rows.length === 0 ? [none] : rows.map((row) => rowValues(row, columns, language, date1904)),
    formats: formatsOf(columns),
    below: [
      ...(removed === undefined ? [] : [removed]),
      ...undecided.map((sentence) => undecidedText(sentence, language)),
    ],
  };
}

/** A chart's figures, beside the table it is of: it is drawn of these, and they say what it shows. */
function chartBlock(chart: ReportChart): Block {
  const { id, title, unit, categories, series } = chart;
  const name = unit === '' ? title : `${title} (${unit})`;
  return {
    key: `chart_${idPart(id)}`,
    above: [],
    head: uniqueNames([name, ...series.map((one) => one.name)]),
    rows: categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? '')]),
    formats: [],
    below: [],
    chart,
  };
}

/** The whole sheet from top to bottom. */
export function blocksOf(report: Report, date1904: boolean): readonly Block[] {
  const chapters = report.tables.flatMap((table, index) => [
    tableBlock(table, index + 1, report, date1904),
    ...report.charts
      .filter((chart) => chart.table === table.id && chart.categories.length > 0 && chart.series.length > 0)
      .map(chartBlock),
  ]);
  return [front(report), missing(report), ...chapters];
}

/** What the names of a report's tables and charts begin with. */
export const ownPrefix = ({ year, group }: Report): string => `${year}_${idPart(group.id)}_`;

const noSource = { document: '', section: '', url: '', version: '' };
const noTable: ReportTable = { id: '', title: '', source: noSource, columns: [], rows: [], undecided: [] };
const signs = languages.map((language) => `${restsOn(language)}:`);
const notes = ['† ', ...languages.map((language) => undecidedText('', language))];

function restsOn(language: Language): string {
  return sourceText(noTable, language).split(':')[0] ?? '';
}

/** How many of the lines right above a table are ours: known by what they say, in whatever language they were written. */
export function ownAbove(report: Pick<Report, 'year'>, last: string, before: string): number {
  const alone = languages.flatMap((language) => [reportTitle({ ...report, language }), reportWords.missing[language]]);
  if (alone.includes(last)) return 1;
  if (!signs.some((sign) => last.startsWith(sign))) return 0;
  return /^\d{1,2} \S/.test(before) ? 2 : 1;
}

/** Whether a line under a table is ours. */
export const isOwnNote = (text: string): boolean => notes.some((sign) => text.startsWith(sign));
