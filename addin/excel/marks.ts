import { findingLines, type FindingLine } from '../../core/finding-lines.ts';
import { list, type Text } from '../../core/language.ts';
import type { Judged } from '../judge.ts';
import { marksOf } from '../marks.ts';
import { excelTexts, protectedSheets } from '../texts/excel.ts';
import { writeFindings } from './findings-sheet.ts';
import { gather, type Gathered, type HostSheet } from './gather.ts';
import { grouped } from './grouped.ts';
import { addRule, ruleBytes } from './looks.ts';
import { markRules } from './mark-rules.ts';
import { findOldMarks, removeMarks } from './old-marks.ts';
import { rowPlaces } from './row-places.ts';

/** Excel takes requests of 5 MB. */
const bytesInOneRequest = 3_000_000;

interface Placed {
  readonly sheet: string;
  readonly cell: string;
}

/** Who is told of what marking meets. */
export interface Told {
  /** The workbook is no longer as it was judged. */
  readonly changed: () => void;
  /** The sheet of findings has this id. */
  readonly made: (sheetId: string) => void;
}

/** Where a cell of the workbook as judged stands now: by the sheet's id, whatever it is called, and by what its row says. */
function placesIn(judged: Gathered, now: Gathered): (sheet: string, cell: string) => Placed | undefined {
  const sheets = new Map(
    judged.sheets.flatMap(({ id, cells }) => {
      const current = now.sheets.find((one) => one.id === id);
      if (current === undefined) return [];
      return [[cells.name, { name: current.cells.name, place: rowPlaces(cells, current.cells) }] as const];
    }),
  );
  return (sheet, cell) => {
    const there = sheets.get(sheet);
    const at = there?.place(cell);
    return there === undefined || at === undefined ? undefined : { sheet: there.name, cell: at };
  };
}

function movedLine(line: FindingLine, placeOf: ReturnType<typeof placesIn>): FindingLine {
  const { sheet, cell, ...rest } = line;
  if (sheet === undefined || cell === undefined) return line;
  return { ...rest, ...(placeOf(sheet, cell) ?? { sheet }) };
}

/**
 * Replaces all marks of ours and the sheet of findings by those of an answer about `judged`. The workbook is read anew first: what has moved meanwhile
 * is marked where it stands now, and what is gone is not marked. Answers what could not be done, and why.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  judged: Gathered,
  answer: Judged,
  { changed, made }: Told,
): Promise<readonly Text[]> {
  const now = await gather(context);
  // Not every Excel tells of edits, and none of those made while it was read.
  if (JSON.stringify(now.workbook) !== JSON.stringify(judged.workbook)) changed();
  const placeOf = placesIn(judged, now);
  const wanted = marksOf(answer.groups);
  const placed = wanted.flatMap(({ sheet, cell, severity }) => {
    const place = placeOf(sheet, cell);
    return place === undefined ? [] : [{ ...place, severity }];
  });
  const marked = grouped(placed, ({ sheet }) => sheet);
  await replaceRules(context, now, marked);
  const lines = findingLines(answer).map((line) => movedLine(line, placeOf));
  const canWrite = now.own !== undefined || !now.isLocked;
  const said = canWrite
    ? await writeFindings(context, { lines, language: answer.language }, now.own, now.names, made)
    : [excelTexts.lockedStructure];
  return [
    ...(placed.length < wanted.length ? [excelTexts.changedMeanwhile] : []),
    ...protectedText(now.sheets.filter(({ isProtected, cells }) => isProtected && marked.has(cells.name))),
    ...said,
  ];
}

type Marked = ReadonlyMap<string, Parameters<typeof markRules>[1]>;

async function replaceRules(context: Excel.RequestContext, now: Gathered, marked: Marked): Promise<void> {
  const open = now.sheets.filter(({ isProtected }) => !isProtected);
  const { worksheets } = context.workbook;
  const old = await findOldMarks(
    context,
    open.map(({ id }) => worksheets.getItem(id)),
  );
  removeMarks(old);
  let bytes = 0;
  for (const { id, cells } of open) {
    for (const rule of markRules(cells, marked.get(cells.name) ?? [])) {
      bytes += rule.formula.length + ruleBytes;
      if (bytes > bytesInOneRequest) {
        await context.sync();
        bytes = rule.formula.length + ruleBytes;
      }
      addRule(worksheets.getItem(id), rule);
    }
  }
}

function protectedText(sheets: readonly HostSheet[]): readonly Text[] {
  if (sheets.length === 0) return [];
  const values = (language: 'nb' | 'nn' | 'en') => ({
    sheets: list(
      sheets.map(({ cells }) => `«${cells.name}»`),
      language,
    ),
    count: sheets.length,
  });
  const { nb, nn, en } = protectedSheets;
  return [{ nb: nb(values('nb')), nn: nn(values('nn')), en: en(values('en')) }];
}

/** Takes away all marks of ours and the sheet of findings, unless the user has written on it: then only our table goes. */
export async function clearMarks(context: Excel.RequestContext): Promise<readonly Text[]> {
  const now = await gather(context);
  await replaceRules(context, now, new Map());
  await context.sync();
  if (now.own !== undefined) await takeAway(context, now.own.sheetId, now.own.name, now.isLocked);
  return protectedText(now.sheets.filter(({ isProtected }) => isProtected));
}

async function takeAway(context: Excel.RequestContext, id: string, name: string, isLocked: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const size = 'rowIndex,columnIndex,rowCount,columnCount';
  const used = sheet.getUsedRangeOrNullObject(true).load(size);
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange().load(size);
  await context.sync();
  const isOurs = used.isNullObject || JSON.stringify(used.toJSON()) === JSON.stringify(range.toJSON());
  if (isOurs && !isLocked && range.columnCount === 5) sheet.delete();
  else {
    table.convertToRange();
    sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, range.rowCount, 5).clear();
  }
  await context.sync();
}
