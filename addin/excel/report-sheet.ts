import type { Text } from '../../core/language.ts';
import { reportTablePrefix } from '../../core/report/own-report.ts';
import type { Report } from '../../core/report/report.ts';
import { excelReportTexts } from '../texts/excel-report.ts';
import { blocksOf, ownPrefix } from './report-blocks.ts';
import { addChart } from './report-chart.ts';
import { groundOf, sheetName, surroundingsOf, type OwnPart, type Surroundings } from './report-ground.ts';
import type { Ground } from './report-kept.ts';
import { layOut } from './report-page.ts';
import { planFor, type Plan } from './report-plan.ts';
import { blockWriter } from './report-write.ts';

/** A sheet to write the report on. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly ground: Ground;
  /** Pictures of an earlier run. */
  readonly charts: readonly Excel.Chart[];
  readonly isNew: boolean;
  readonly isHidden: boolean;
}

const nothing: Ground = { tables: [], at: () => '', hasBeside: () => false, end: 0, above: () => 0 };

/** Our sheet from an earlier run, whatever it is called now, or a new one; a sentence where neither can be. */
async function targetOf(
  context: Excel.RequestContext,
  report: Report,
  around: Surroundings,
): Promise<Target | readonly Text[]> {
  const { worksheets } = context.workbook;
  if (around.sheetId !== undefined) {
    const sheet = worksheets.getItem(around.sheetId);
    const here = around.parts.filter(({ sheetId }) => sheetId === around.sheetId);
    const found = await groundOf(context, report, sheet, here);
    return found === undefined
      ? [excelReportTexts.protectedSheet]
      : {
          ...{ sheet, ...found, isNew: false },
          isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
        };
  }
  if (around.isLocked) return [excelReportTexts.lockedStructure];
  const name = sheetName(report, around);
  if (name === undefined) return [excelReportTexts.takenName];
  return { sheet: worksheets.add(name), ground: nothing, charts: [], isNew: true, isHidden: false };
}

/** Takes up what is no more, and moves rows. */
function prepare(
  context: Excel.RequestContext,
  { sheet, charts }: Target,
  { gone, shifts }: Plan,
  parts: readonly OwnPart[],
  home: string | undefined,
): void {
  const { tables } = context.workbook;
  for (const chart of charts) chart.delete();
  const keys = new Set(gone.map(({ key }) => key));
  // A table that somebody has moved to another sheet becomes cells there, for its name is needed here.
  for (const { key, name, sheetId } of parts) {
    if (sheetId !== home || keys.has(key)) tables.getItem(name).convertToRange();
  }
  for (const { cells } of gone) sheet.getRangeByIndexes(...cells).clear();
  for (const { row, by } of shifts) {
    const rows = sheet.getRange(`${row + 1}:${row + Math.abs(by)}`);
    if (by > 0) rows.insert('Down');
    else rows.delete('Up');
  }
}

/**
 * Writes an årsmelding on its sheet, new or in place of the one before: in two or three round trips, or more where there are thousands of rows. What
 * the user wrote beside and below stays. Answers what could not be done; `made` is told the sheet's id.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: Report,
  made: (sheetId: string) => void,
): Promise<readonly Text[]> {
  const around = await surroundingsOf(context, report);
  const target = await targetOf(context, report, around);
  if (!('sheet' in target)) return target;
  const { sheet, ground, isNew, isHidden } = target;
  const blocks = blocksOf(report, around.date1904);
  const plan = planFor(blocks, ground);
  prepare(context, target, plan, around.parts, around.sheetId);
  const write = blockWriter(context, sheet);
  const prefix = `${reportTablePrefix}${ownPrefix(report)}`;
  for (const place of plan.places) {
    const name = `${prefix}${place.block.key}`;
    await write(place, name);
    addChart(sheet, place, name);
  }
  if (isNew) layOut(sheet, blocks, report.language);
  // A hidden sheet cannot be gone to, and who inserts a report wants to see it.
  if (isHidden && !around.isLocked) sheet.visibility = Excel.SheetVisibility.visible;
  if (!isHidden || !around.isLocked) sheet.activate();
  sheet.load('id');
  await context.sync();
  made(sheet.id);
  return [];
}
