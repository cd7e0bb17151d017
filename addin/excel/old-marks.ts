import { isOwnMark } from '../../core/mark-sign.ts';

/** Our conditional formats on these sheets, from an earlier run or a copy the service marked. Two round trips. */
export async function findOldMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const lists = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/id,items/type'));
  await context.sync();
  const custom = lists.flatMap(({ items }) => items.filter(({ type }) => type === Excel.ConditionalFormatType.custom));
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  return custom.filter((_, index) => isOwnMark(rules[index]?.formula ?? ''));
}

/** Takes them away, the last first, for where the number of a format is its place in the list, taking one away moves those after it. */
export function removeMarks(formats: readonly Excel.ConditionalFormat[]): void {
  for (const format of formats.toReversed()) format.delete();
}
