import type { Report } from '../../core/report/report.ts';
import { networkReport } from '../functions/files/report-fixture.ts';
import { judge, memberList, type besideService } from './beside.ts';
import type { WorkbookModel } from './model.ts';
import type { ExcelOptions, OpenedExcel } from './open.ts';

type Open = ReturnType<typeof besideService>['openBeside'];

/** The pane beside a small list, with a service whose report is the test's. */
export interface Inserting extends OpenedExcel {
  /** Inserts a report in the workbook; what the pane says of it. */
  insert(report?: Report): Promise<string>;
}

export const smallList = (): WorkbookModel => memberList([['Kari Vik', 'Helse Vest', 'Medlem', 45658, 46387]]);

/** Opens the pane and judges, so that all its tabs are there. */
export async function inserting(
  openBeside: Open,
  workbook: WorkbookModel,
  options: Partial<ExcelOptions> = {},
): Promise<Inserting> {
  const excel = await openBeside(workbook, options);
  const { page, pane } = excel;
  let wanted = networkReport;
  await page.context().route('**/api/annual-report?*', (route) => route.fulfill({ json: wanted }));
  await judge(excel);
  const insert = async (report = networkReport): Promise<string> => {
    wanted = report;
    await pane.getByRole('tab', { name: 'Funn' }).click();
    await pane.getByRole('tab', { name: 'Årsmelding' }).click();
    await pane.getByRole('button', { name: 'Sett inn i arbeidsboken' }).click();
    await pane.getByText('Setter inn i arbeidsboken').waitFor({ state: 'detached' });
    return pane.locator('.notice').innerText();
  };
  return { ...excel, insert };
}

/** The report, one of its tables with other rows. */
export function withRows(id: string, rows: Report['tables'][number]['rows']): Report {
  return {
    ...networkReport,
    tables: networkReport.tables.map((table) => (table.id === id ? { ...table, rows } : table)),
  };
}

export const inserted = 'Årsmeldingen er satt inn i arbeidsboken.';
export const reportName = 'Årsmelding 2025';

export const reportSheet = (excel: OpenedExcel, name = reportName) =>
  excel.snapshot().sheets.find((sheet) => sheet.name === name);

/** Where somebody's words stand on the sheet. */
export const placeOf = (excel: OpenedExcel, words: string, name = reportName): readonly string[] =>
  Object.entries(reportSheet(excel, name)?.cells ?? {}).flatMap(([cell, { value }]) => (value === words ? [cell] : []));

/** Whatever went wrong between the add-in and Excel. */
export const quiet = ({ traffic: { unanswered, refused, errors, foreign } }: OpenedExcel) => [
  ...unanswered,
  ...refused,
  ...errors,
  ...foreign,
];

/** The address of a table by the end of its name. */
export const tableAt = (excel: OpenedExcel, end: string, name = reportName): string | undefined =>
  reportSheet(excel, name)?.tables.find((table) => table.name === `Mandatvakt_2025_nbh_${end}`)?.address;
