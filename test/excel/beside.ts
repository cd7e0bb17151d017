import { startHost } from '../e2e/host.ts';
import { forAll } from './for-all.ts';
import type { WorkbookModel } from './model.ts';
import { openExcel, type ExcelOptions, type OpenedExcel } from './open.ts';
import { sampleModel } from './sample.ts';
import { workbookModel, type WorkbookSketch } from './sketch.ts';

/** A list of members of the network: three rows above it, nothing wrong with its first row. */
export function memberList(
  rows: readonly (readonly (string | number)[])[],
  more: Partial<WorkbookSketch> = {},
): WorkbookModel {
  const setup = [
    ['Felt', 'Verdi'],
    ['Mandat', 'behandlingshjelpemidler'],
    ['Gruppe', 'Nettverket'],
  ];
  const head = ['Navn', 'Region', 'Rolle', 'Fra', 'Til'];
  return workbookModel({
    sheets: [
      { name: 'Oppsett', cells: setup },
      { name: 'Medlemmer', cells: [['Medlemmer i nettverket'], [], head, ...rows] },
    ],
    ...more,
  });
}

/** Presses Valider; done when the judgement stands there and the marks are written. */
export async function judge({ pane }: OpenedExcel): Promise<void> {
  await pane.getByRole('button', { name: 'Valider' }).click();
  await pane.getByRole('button', { name: 'Fjern merking' }).waitFor();
}

/** For the tests of a file: opens the pane beside a workbook, with a service of its own. */
export function besideService() {
  const shared = forAll(startHost);
  /** Not judged yet, set to judge by 22.11.2026. */
  const openBeside = async (workbook: WorkbookModel, options: Partial<ExcelOptions> = {}): Promise<OpenedExcel> => {
    const { browser, server } = shared();
    const excel = await openExcel(browser, server.url, { workbook, ...options });
    await excel.pane.getByText('Valg', { exact: true }).click();
    await excel.pane.getByLabel('Vurder per dato').fill('2026-11-22');
    return excel;
  };
  /** The sample with most to see, judged. */
  const judgedSample = async (): Promise<OpenedExcel> => {
    const excel = await openBeside(await sampleModel('nettverk-med-feil.xlsx'));
    await judge(excel);
    return excel;
  };
  return { shared, openBeside, judgedSample };
}

/** The finding about a cell, in the pane. */
export const findingAt = ({ pane }: OpenedExcel, place: string) =>
  pane.locator('.finding').filter({ has: pane.getByText(place, { exact: true }) });

/** What became of the last thing asked for. */
export const noticeOf = ({ pane }: OpenedExcel) => pane.locator('.notice').innerText();
