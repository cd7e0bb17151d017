import type { Text } from '../language.ts';
import { figures, type Figures } from './chart-figures.ts';
import type { ColumnType, ReportChart, ReportTable } from './report.ts';
import type { YearFacts } from './table.ts';
import { cellText } from './words.ts';

const texts: Readonly<Record<string, { readonly title: Text; readonly unit: Text }>> = {
  seats: {
    title: { nb: 'Medlemmer per region', nn: 'Medlemer per region', en: 'Members by region' },
    unit: { nb: 'medlemmer', nn: 'medlemer', en: 'members' },
  },
  'meetings-over-year': {
    title: { nb: 'Møter gjennom året', nn: 'Møte gjennom året', en: 'Meetings over the year' },
    unit: { nb: 'møter per måned', nn: 'møte per månad', en: 'meetings a month' },
  },
  meetings: {
    title: { nb: 'Møter per halvår', nn: 'Møte per halvår', en: 'Meetings by half-year' },
    unit: { nb: 'møter', nn: 'møte', en: 'meetings' },
  },
  attendance: {
    title: { nb: 'Fremmøte per medlem', nn: 'Frammøte per medlem', en: 'Attendance by member' },
    unit: { nb: '%', nn: '%', en: '%' },
  },
  patients: {
    title: { nb: 'Pasienter per region', nn: 'Pasientar per region', en: 'Patients by region' },
    unit: { nb: 'pasienter', nn: 'pasientar', en: 'patients' },
  },
  costs: {
    title: { nb: 'Kostnader per region', nn: 'Kostnader per region', en: 'Costs by region' },
    unit: { nb: 'kr', nn: 'kr', en: 'NOK' },
  },
};

const unsettled: Text = { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' };
const types: Readonly<Record<string, ColumnType>> = { attendance: 'percent', costs: 'money' };

const said = (value: number | null, id: string, language: YearFacts['language']) =>
  value === null ? unsettled[language] : cellText(value, { type: types[id] ?? 'integer' }, language);

/** «Helse Vest – Krav: 2; Antall 31.12.: 2.» for each category. */
function inWords({ id, categories, series }: Figures, language: YearFacts['language']) {
  const of = (index: number) =>
    series.map(({ name, values }) => `${name}: ${said(values[index] ?? null, id, language)}`).join('; ');
  return categories.map((category, index) => `${category} – ${of(index)}.`).join(' ');
}

/** Nothing to see: no number at all, or beside what is asked for none of what is. A region without a line is no reason. */
function isEmpty({ kind, series }: Figures): boolean {
  const isBlank = ({ values }: Figures['series'][number]) => values.every((value) => value === null);
  return kind === 'line' ? series.every(isBlank) : series.some(isBlank);
}

/** The pictures of a report's tables: those whose table has rows. */
export function chartsOf(tables: readonly ReportTable[], facts: YearFacts): ReportChart[] {
  const { language } = facts;
  return figures(tables, facts).flatMap((drawn) => {
    const { id, table, kind, categories, series } = drawn;
    const text = texts[id];
    if (text === undefined || isEmpty(drawn)) return [];
    const alt = `${text.title[language]}. ${inWords(drawn, language)}`;
    return [{ id, title: text.title[language], table, alt, kind, categories, series, unit: text.unit[language] }];
  });
}
