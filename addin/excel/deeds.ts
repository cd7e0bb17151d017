import type { Fix } from '../../core/answer.ts';
import type { Text } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';
import type { Judged } from '../judge.ts';
import { excelReportTexts } from '../texts/excel-report.ts';
import { excelTexts } from '../texts/excel.ts';
import type { Place } from '../workbook.ts';
import { mendCell, selectPlace } from './cells.ts';
import { gather as read, type Gathered } from './gather.ts';
import { clearMarks, writeMarks, type Told } from './marks.ts';
import { refusalOf } from './refusal-of.ts';
import { writeReport } from './report-sheet.ts';
import { keepMandate } from './settings.ts';

/** Something done with the workbook; answers what could not be done, and why. */
export type Deed = (context: Excel.RequestContext) => Promise<readonly Text[]>;

/** What Excel refused, as a sentence. */
export const refusal = (reason: unknown): Text => refusalOf(reason);

/** Leaves a workbook alone that is open read-only. */
export const leave: Deed = () => Promise.resolve([excelTexts.readOnly]);

/** Reads the workbook. */
export const gather = (context: Excel.RequestContext): Promise<Gathered> => read(context);

/** Marks what an answer about a reading says; `tell` is told what it meets on the way. */
export const mark =
  (judged: Gathered, answer: Judged, tell: Told): Deed =>
  (context) =>
    writeMarks(context, judged, answer, tell);

/** Takes the marks away. */
export const clear = (): Deed => clearMarks;

/** Goes to a place of a reading. */
export const select =
  (before: Gathered | undefined, place: Place): Deed =>
  (context) =>
    selectPlace(context, before, place);

/** Keeps the choice of a mandate. */
export const choose =
  (mandate: string): Deed =>
  (context) =>
    keepMandate(context, mandate);

/** Writes a mending. */
export const mend =
  (before: Gathered | undefined, fix: Fix): Deed =>
  (context) =>
    before === undefined ? Promise.resolve([excelTexts.movedRow]) : mendCell(context, before, fix);

/** Writes an årsmelding on its sheet, of which `made` is told; a workbook that is open read-only is left alone. */
export const report =
  (wanted: Report, isReadOnly: boolean, made: Told['made']): Deed =>
  async (context) => {
    if (isReadOnly) return [excelReportTexts.readOnly];
    try {
      return await writeReport(context, wanted, made);
    } catch (reason) {
      if (!(reason instanceof OfficeExtension.Error) || reason.code !== 'InsertDeleteConflict') throw reason;
      return [excelReportTexts.inTheWay];
    }
  };
