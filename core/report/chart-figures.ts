import { halfYearName } from '../phrase.ts';
import type { Usage } from '../records.ts';
import { meetingsOverYear } from './meetings-over-year.ts';
import type { ReportCell, ReportChart, ReportTable } from './report.ts';
import type { YearFacts } from './table.ts';

export type Figures = Pick<ReportChart, 'id' | 'table' | 'kind' | 'categories' | 'series'>;

const numberOf = (cell: ReportCell | undefined) => (typeof cell === 'number' ? cell : null);

/** Some columns of a table as series, its first one named by `category`. */
function ofColumns(
  tables: readonly ReportTable[],
  [id, table, kind]: readonly [string, string, ReportChart['kind']],
  category: string,
  shown: readonly string[],
  nameOf: (cell: string) => string = (cell) => cell,
): Figures[] {
  const found = tables.find((one) => one.id === table);
  if (found === undefined) return [];
  const at = (column: string) => found.columns.findIndex((one) => one.id === column);
  const series = shown.flatMap((column) => {
    const index = at(column);
    const title = found.columns[index]?.title;
    return title === undefined ? [] : [{ name: title, values: found.rows.map(({ cells }) => numberOf(cells[index])) }];
  });
  const names = at(category);
  if (names === -1) return [];
  return [{ id, table, kind, categories: found.rows.map(({ cells }) => nameOf(String(cells[names] ?? ''))), series }];
}

/** Years shown beside one another: the report's, and those before it that have figures. */
const yearsShown = 5;

/** A sum by region and year; null where the region has no number that year, or one cannot be read: a part of a sum would mislead. */
function totals(rows: readonly Usage[], values: readonly (keyof Usage)[]): number | null {
  const numbers = rows.flatMap((row) => values.map((value) => row[value]));
  if (numbers.length === 0 || !numbers.every((number) => typeof number === 'number')) return null;
  return numbers.reduce((sum, number) => sum + number, 0);
}

function ofYears({ committee: { usage }, year }: YearFacts, id: string, values: readonly (keyof Usage)[]): Figures[] {
  const entered = [...new Set(usage.flatMap((row) => (typeof row.year === 'number' ? [row.year] : [])))];
  const years = entered.filter((one) => one <= year && one > year - yearsShown).sort((a, b) => a - b);
  const regions = [...new Set(usage.flatMap(({ region }) => (typeof region === 'string' ? [region] : [])))];
  if (years.length === 0) return [];
  const of = (region: string, one: number) =>
    totals(
      usage.filter((row) => row.region === region && row.year === one),
      values,
    );
  const series = regions.map((region) => ({ name: region, values: years.map((one) => of(region, one)) }));
  return [{ id, table: 'usage', kind: 'line', categories: years.map(String), series }];
}

/** The numbers behind each picture. */
export function figures(tables: readonly ReportTable[], facts: YearFacts): Figures[] {
  const halfYear = (id: string) => halfYearName(id, facts.language);
  return [
    ...ofColumns(tables, ['seats', 'composition', 'bars'], 'region', ['required', 'on3112']),
    ...meetingsOverYear(tables, facts),
    ...ofColumns(tables, ['meetings', 'meeting-frequency', 'columns'], 'halfYear', ['required', 'held'], halfYear),
    ...ofColumns(tables, ['attendance', 'attendance', 'bars'], 'name', ['percent']),
    ...ofYears(facts, 'patients', ['patients']),
    ...ofYears(facts, 'costs', ['costEquipment', 'costConsumables']),
  ];
}
