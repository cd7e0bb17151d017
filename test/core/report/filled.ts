import { readFileSync } from 'node:fs';
import { readCommittees } from '../../../core/read/committees.ts';
import { settle } from '../../../core/settle.ts';
import { dayAsked, dayOfJudgement, yearFacts } from '../../../core/report/year-facts.ts';
import type { Filled, TableForm, YearFacts } from '../../../core/report/table.ts';
import type { Request } from '../../../core/answer.ts';
import type { Workbook } from '../../../core/sheet.ts';
import { isUnreadable } from '../../../functions/files/unreadable.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { mandates } from '../../../mandates/index.ts';

/** The sheets of a sample, `nettverk-feilfri`. */
export function sampleWorkbook(name: string): Workbook {
  const workbook = readWorkbook(readFileSync(new URL(`../../../samples/${name}.xlsx`, import.meta.url)));
  if (isUnreadable(workbook)) throw new Error(workbook.detail.nb);
  return workbook;
}

/** A year as tables see it; the first group of the workbook, judged on 22.11.2026 unless told. */
export function factsOf(workbook: Workbook, year: number, asked: Partial<Request> = {}): YearFacts {
  const request: Request = { on: '2026-11-22', language: 'nb', ...asked, workbook };
  const settled = settle(request, mandates);
  if ('reason' in settled) throw new Error(settled.detail);
  const { found, setup, mandate } = settled;
  const date1904 = workbook.date1904 === true;
  const { committees, tables } = readCommittees(found, setup, mandate, date1904);
  const [committee] = committees;
  const on = dayOfJudgement(year, dayAsked(request));
  if (committee === undefined || on === undefined) throw new Error(`no group, or ${year} has not begun`);
  const sheets = { tables: new Map(tables.map((one) => [one.found.table, { found: one.found, date1904 }])) };
  return yearFacts(committee, mandate, sheets, { year, on, request });
}

/** A table of a sample's year. */
export function filled(form: TableForm, sample: string, year: number, asked: Partial<Request> = {}): Filled {
  return form.fill(factsOf(sampleWorkbook(sample), year, asked));
}

/** Its cells only. */
export function cellsIn(...args: Parameters<typeof filled>) {
  return filled(...args).rows.map(({ cells }) => cells);
}
