import { toAddress } from '../../core/sheet.ts';
import type { Language, Text } from '../../core/language.ts';
import type { Report, ReportChart, ReportTable } from '../../core/report/report.ts';
import { rowTexts } from '../../core/report/words.ts';
import { cellLook, headLook, looks } from './report-sheet-look.ts';
import { cellString, type SheetLine } from './report-sheet-lines.ts';

/** The cells that a chart draws: `'Årsmelding 2025'!$A$12:$A$15`. */
export interface ChartCells {
  readonly categories: string;
  readonly values: readonly string[];
}

/** A table of a report, and the row, from 0, of its header. */
export interface TablePlace {
  readonly table: ReportTable;
  readonly row: number;
}

const absolute = (row: number, column: number) => toAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
const range = (sheet: string, column: number, from: number, count: number) =>
  `'${sheet.replaceAll("'", "''")}'!${absolute(from, column)}:${absolute(from + count - 1, column)}`;
const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** A chart's figures in its table, where they stand as they are; undefined where some do not. */
function inTable({ categories, series }: ReportChart, { table, row }: TablePlace, sheet: string, language: Language) {
  const { columns, rows } = table;
  const texts = rows.map((one) => rowTexts(one, columns, language));
  const at = (column: number) => range(sheet, column, row + 1, rows.length);
  const names = columns.findIndex((_, index) =>
    same(
      texts.map((line) => line[index]),
      categories,
    ),
  );
  const found = series.map(({ name, values }) =>
    columns.findIndex(
      ({ title }, index) =>
        title === name &&
        same(
          rows.map(({ cells }) => cells[index] ?? null),
          values,
        ),
    ),
  );
  if (names === -1 || found.includes(-1)) return undefined;
  return { categories: at(names), values: found.map(at) };
}

export const figuresName: Text = { nb: 'Diagramdata', nn: 'Diagramdata', en: 'Chart data' };
const rowHeight = 15;

/** Of all a chart's numbers: with decimals only where one has some. */
export function figureFormat({ series }: ReportChart): string {
  const whole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return whole ? '#,##0' : '#,##0.0';
}

function figureLines(chart: ReportChart): SheetLine[] {
  const { title, unit, categories, series } = chart;
  const number = { ...cellLook({ type: 'number', index: 1 }, 0, 0), numFmt: figureFormat(chart) };
  const head = ['', ...series.map(({ name }) => name)].map((name, column) => ({
    ...{ column, value: cellString(name), style: headLook({ type: column === 0 ? 'text' : 'number', index: column }) },
  }));
  const body = categories.map((category, index) => {
    const name = cellString(category);
    const values = series.map(({ values: all }, at) => {
      const value = all[index] ?? null;
      return { column: at + 1, value, style: number };
    });
    return {
      cells: [{ column: 0, value: name, style: cellLook({ type: 'text', index: 0 }, category, name) }, ...values],
      height: rowHeight,
    };
  });
  const heading = { column: 0, value: cellString(unit === '' ? title : `${title} (${unit})`), style: looks.heading };
  return [
    { cells: [heading], height: 24 },
    { cells: head, height: rowHeight },
    ...body,
    { cells: [], height: rowHeight },
  ];
}

/** Where each chart's figures stand, in the order of the charts: in its table, else on a sheet of their own, whose lines are `lines`. */
export function figuresOf({ charts, language }: Report, places: ReadonlyMap<string, TablePlace>, sheet: string) {
  const lines: SheetLine[] = [];
  const own = figuresName[language];
  const cells = new Map<string, ChartCells>();
  for (const chart of charts) {
    const place = places.get(chart.table);
    const standing = place === undefined ? undefined : inTable(chart, place, sheet, language);
    const first = lines.length + 2;
    const at = (column: number) => range(own, column, first, chart.categories.length);
    if (standing === undefined) lines.push(...figureLines(chart));
    cells.set(chart.id, standing ?? { categories: at(0), values: chart.series.map((_, index) => at(index + 1)) });
  }
  return { lines, cells };
}
