import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { annualReport } from '../../core/report/annual-report.ts';
import type { Report, ReportCell } from '../../core/report/report.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { mandates } from '../../mandates/index.ts';

/** Reckoned by hand from samples/*.ts and the mandates, not taken from a report: a difference is to be settled, never copied. */
interface Expected {
  readonly tables: Readonly<Record<string, readonly (readonly ReportCell[])[]>>;
}

async function expectedOf(sample: string, year: number): Promise<Expected> {
  const file = new URL(`annual-report/${sample}-${year}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Expected; // our own file
}

async function reportOf(sample: string, year: number): Promise<Report> {
  const workbook = readWorkbook(await readFile(new URL(`../../samples/${sample}.xlsx`, import.meta.url)));
  if ('reason' in workbook) throw new Error(`${sample}.xlsx cannot be read`);
  const report = annualReport({ on: '2026-11-22', workbook }, mandates, { year, past: [] });
  if ('reason' in report) throw new Error(report.detail);
  return report;
}

const years = [
  ['nettverk-feilfri', 2025],
  ['nettverk-feilfri', 2026],
  ['nettverk-med-feil', 2025],
  ['nettverk-med-feil', 2026],
  ['dmp-feilfri', 2026],
  ['dmp-med-feil', 2026],
] as const;

describe.each(years)('the årsmelding of %s for %i', async (sample, year) => {
  const [{ tables }, report] = await Promise.all([expectedOf(sample, year), reportOf(sample, year)]);

  test('has the tables that were reckoned, in that order', () => {
    expect(report.tables.map(({ id }) => id)).toEqual(Object.keys(tables));
  });

  test.each(Object.entries(tables))('%s', (id, rows) => {
    const table = report.tables.find((one) => one.id === id);
    expect(table?.rows.map(({ cells }) => cells)).toEqual(rows);
  });
});
