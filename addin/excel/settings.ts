import type { Text } from '../../core/language.ts';

/** Our one setting in a workbook. It holds the id of a mandate: no person, no finding. */
export const settingKey = 'mandatvakt';

/** The mandate a setting names; undefined when it is none of ours. */
export function mandateIn(setting: unknown): string | undefined {
  // Any object can be asked for a field, which is looked at before use.
  const { mandate } = Object(setting) as { readonly mandate?: unknown };
  return typeof mandate === 'string' ? mandate : undefined;
}

/** Keeps the choice of a mandate in the workbook, so that nobody has to choose again. */
export async function keepMandate(context: Excel.RequestContext, mandate: string): Promise<readonly Text[]> {
  context.workbook.settings.add(settingKey, { mandate });
  await context.sync();
  return [];
}
