import type { Place } from '../workbook.ts';
import { has } from './sets.ts';

/** A handler as Office.js keeps it; `remove` takes it away, in a run of its own context. */
export type Watched = OfficeExtension.EventHandlerResult<unknown>;

/** Asks to be told which sheets are changed by persons, put in or taken out: not what cells we write ourselves, where this Excel tells that. */
export function watchChanges(
  context: Excel.RequestContext,
  changed: (sheetId: string) => Promise<void>,
): readonly Watched[] {
  const { worksheets } = context.workbook;
  const sheet = ({ worksheetId }: { readonly worksheetId: string }) => changed(worksheetId);
  const cells = async ({ triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if ((triggerSource as string | undefined) !== 'ThisLocalAddin') await changed(worksheetId);
  };
  return [
    worksheets.onAdded.add(sheet),
    worksheets.onDeleted.add(sheet),
    ...(has('1.9') ? [worksheets.onChanged.add(cells)] : []),
  ];
}

/** Asks to be told when the person picks a cell. `nameOf` knows the sheets by their ids. */
export function watchSelection(
  context: Excel.RequestContext,
  nameOf: (sheetId: string) => string | undefined,
  picked: (place: Place) => void,
): readonly Watched[] {
  if (!has('1.9')) return [];
  const handler = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = nameOf(worksheetId);
    const [cell] = address.split(/[:,]/);
    if (sheet !== undefined && cell !== undefined) picked({ sheet, cell });
    return Promise.resolve();
  };
  return [context.workbook.worksheets.onSelectionChanged.add(handler)];
}
