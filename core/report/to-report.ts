import { engine } from '../engine.ts';
import type { Place } from '../committee.ts';
import { addressOf, explain } from '../explain.ts';
import { toIso } from '../day.ts';
import type { Inspected } from '../inspect.ts';
import { bandsChart } from './bands-chart.ts';
import { chartsOf } from './charts.ts';
import { dueOf } from './due.ts';
import { frontOf } from './front.ts';
import { networkTables } from './network-tables.ts';
import type { Missing, Report, ReportTable } from './report.ts';
import { otherYears } from './other-years.ts';
import type { TableForm, YearFacts } from './table.ts';
import { tenderTables } from './tender-tables.ts';
import type { ReportTerms } from './terms.ts';
import type { Sheets } from './year-facts.ts';

const forms: Readonly<Record<ReportTerms['form'], Readonly<Record<string, TableForm>>>> = {
  network: networkTables,
  tender: tenderTables,
};

interface Made {
  readonly table: ReportTable;
  readonly missing: readonly Missing[];
}

/** Where to look; of a row that is in history only there is no such place. */
function placeOf(at: Place | undefined, { tables }: Sheets): Pick<Missing, 'at'> {
  return at === undefined || tables.get(at.table)?.seen !== undefined ? {} : { at: addressOf(at) };
}

/** Whether a table's own sentences name every cell on which a finding depends: it need not be said twice. */
function isTold({ undecided }: Inspected, sentences: readonly string[]): boolean {
  const { cells = [] } = undecided ?? {};
  const names = cells.map(addressOf).map(({ sheet, cell = '' }) => `${sheet}!${cell}`);
  return (
    names.length > 0 && names.every((name) => sentences.some((text) => `${text} `.split(/[ ,.)(]/).includes(name)))
  );
}

/** What the rules ask for, and what they cannot judge because a sheet or a column of it is not there. */
function lackingIn({ asks }: TableForm, facts: YearFacts): Inspected[] {
  const isOther = otherYears(facts);
  const isLack = ({ undecided }: Inspected) => undecided === undefined || undecided.missing !== undefined;
  return facts.findings.filter((finding) => asks.includes(finding.rule) && isLack(finding) && !isOther(finding.at));
}

function make(id: string, form: TableForm, facts: YearFacts, source: ReportTable['source'], sheets: Sheets): Made {
  const { language, findings } = facts;
  const { rows, undecided = [], missing = [], titles = {}, source: own } = form.fill(facts);
  const told = (finding: Inspected) => explain(finding, language, []);
  const rules = new Set([...form.asks, ...form.judgedBy]);
  const said = undecided.map((text) => text[language]);
  const unsettled = findings.filter((one) => one.undecided !== undefined && rules.has(one.rule) && !isTold(one, said));
  const lacking = lackingIn(form, facts).map((one) => ({ what: told(one), ...placeOf(one.at, sheets) }));
  const more = missing.map(({ what, at }) => ({ what: what[language], ...placeOf(at, sheets) }));
  return {
    table: {
      ...{ id, title: form.title[language], source: own ?? source },
      columns: form.columns.map(({ title, ...column }) => ({
        ...column,
        title: (titles[column.id] ?? title)[language],
      })),
      ...{ rows, undecided: [...new Set([...said, ...unsettled.map(told)])] },
    },
    missing: [...lacking, ...more].map((one) => ({ table: id, ...one })),
  };
}

/** The tables of a year, made into the answer of contract.md 8: a draft of version 1. */
export function toReport(facts: YearFacts, terms: ReportTerms, sheets: Sheets): Report {
  const { committee, mandate, language, year, on } = facts;
  const sources = new Map(Object.entries(terms.tables));
  const made = Object.entries(forms[terms.form]).flatMap(([id, form]) => {
    const source = sources.get(id);
    return source === undefined ? [] : [make(id, form, facts, source, sheets)];
  });
  const tables = made.map(({ table }) => table);
  const due = dueOf(facts);
  const name = committee.name === '' ? mandate.title[language] : committee.name;
  const version = Object.values(terms.tables)[0]?.version ?? mandate.version;
  return {
    ...{ engine, language, year, due: due === undefined ? null : toIso(due), on: toIso(on) },
    group: { id: committee.id, name },
    mandate: { id: mandate.id, version, title: mandate.title[language] },
    ...{ version: 1, issued: null, front: frontOf(facts), tables },
    charts: [...bandsChart(facts), ...chartsOf(tables, facts)],
    missing: made.flatMap(({ missing }) => missing),
  };
}
