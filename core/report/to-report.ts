import { engine } from '../engine.ts';
import { addressOf, explain } from '../explain.ts';
import { toIso } from '../day.ts';
import type { Inspected } from '../inspect.ts';
import { chartsOf } from './charts.ts';
import { dueOf } from './due.ts';
import { frontOf } from './front.ts';
import { networkTables } from './network-tables.ts';
import type { Missing, Report, ReportTable } from './report.ts';
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

function told(finding: Inspected, { language }: YearFacts): string {
  return explain(finding, language, []);
}

/** Where to look; of a row that is in history only there is no such place. */
function placeOf({ at }: Inspected, { tables }: Sheets): Pick<Missing, 'at'> {
  return at === undefined || tables.get(at.table)?.seen !== undefined ? {} : { at: addressOf(at) };
}

function make(id: string, form: TableForm, facts: YearFacts, source: ReportTable['source'], sheets: Sheets): Made {
  const { language, findings } = facts;
  const { rows, undecided = [], source: own } = form.fill(facts);
  const rules = new Set([...form.asks, ...form.judgedBy]);
  const unsettled = findings.filter(({ rule, undecided: why }) => why !== undefined && rules.has(rule));
  const lacking = findings.filter(({ rule, undecided: why }) => why === undefined && form.asks.includes(rule));
  const sentences = [...undecided.map((text) => text[language]), ...unsettled.map((one) => told(one, facts))];
  return {
    table: {
      ...{ id, title: form.title[language], source: own ?? source },
      columns: form.columns.map((column) => ({ ...column, title: column.title[language] })),
      ...{ rows, undecided: [...new Set(sentences)] },
    },
    missing: lacking.map((finding) => ({ table: id, what: told(finding, facts), ...placeOf(finding, sheets) })),
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
    charts: chartsOf(tables, facts),
    missing: made.flatMap(({ missing }) => missing),
  };
}
