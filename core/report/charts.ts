import type { Text } from '../language.ts';
import { figures } from './chart-figures.ts';
import type { ReportChart, ReportTable } from './report.ts';
import type { YearFacts } from './table.ts';

const texts: Readonly<Record<string, { readonly title: Text; readonly unit: Text }>> = {
  seats: {
    title: { nb: 'Medlemmer per region', nn: 'Medlemer per region', en: 'Members by region' },
    unit: { nb: 'medlemmer', nn: 'medlemer', en: 'members' },
  },
  'days-below': {
    title: {
      nb: 'Dager under og over kravet per region',
      nn: 'Dagar under og over kravet per region',
      en: 'Days below and above the required number by region',
    },
    unit: { nb: 'dager', nn: 'dagar', en: 'days' },
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

const said = (value: number | null, language: YearFacts['language']) =>
  value === null ? { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not settled' }[language] : String(value);

/** «Helse Vest: krav 2, antall 31.12. 2.» for each category. */
function inWords({ categories, series }: Pick<ReportChart, 'categories' | 'series'>, language: YearFacts['language']) {
  const of = (index: number) =>
    series.map(({ name, values }) => `${name} ${said(values[index] ?? null, language)}`).join(', ');
  return categories.map((category, index) => `${category}: ${of(index)}.`).join(' ');
}

/** The pictures of a report's tables: those whose table has rows. */
export function chartsOf(tables: readonly ReportTable[], facts: YearFacts): ReportChart[] {
  const { language } = facts;
  return figures(tables, facts).flatMap(({ id, table, kind, categories, series }) => {
    const text = texts[id];
    if (text === undefined || categories.length === 0) return [];
    const alt = `${text.title[language]}. ${inWords({ categories, series }, language)}`;
    return [{ id, title: text.title[language], table, alt, kind, categories, series, unit: text.unit[language] }];
  });
}
